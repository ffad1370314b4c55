"""Buttons in the staff group: whoever presses is asked who he is each time, also on an old one."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message

from gateway.callbacks import DeskButton, ReadyButton
from gateway.house import House
from gateway.staff import case_here, is_member
from gateway.unit import current_unit
from handlers.staff.telling import reader, toast
from services.desk.operations import Operation, Outcome, perform
from storage import held

_HELD = ("agree", "refuse")


def register(router: Router) -> None:
    """Add the handlers of this file."""
    router.callback_query.register(press, DeskButton.filter())
    router.callback_query.register(send_ready, ReadyButton.filter())


async def press(query: CallbackQuery, callback_data: DeskButton, bot: Bot, house: House) -> None:
    """Do what the button under a card or a held answer says."""
    if not await _may_press(query, bot):
        outcome = Outcome(False, "strangers")
    else:
        outcome = await _perform(query, callback_data)
    toast(outcome, await reader(query.from_user, house))


async def send_ready(
    query: CallbackQuery, callback_data: ReadyButton, bot: Bot, house: House
) -> None:
    """Send the ready-made answer that was looked at, filled in as the case stands now."""
    case = await case_here(query.message) if isinstance(query.message, Message) else None
    if not await _may_press(query, bot):
        outcome = Outcome(False, "strangers")
    elif case is None:
        outcome = Outcome(False, "no-case")
    else:
        arguments = {"name": callback_data.name}
        outcome = await _commit(Operation(case.id, "canned", query.from_user.id, arguments))
    toast(outcome, await reader(query.from_user, house))


async def _may_press(query: CallbackQuery, bot: Bot) -> bool:
    assert query.message is not None
    return await is_member(bot, query.message.chat.id, query.from_user.id)


async def _perform(query: CallbackQuery, pressed: DeskButton) -> Outcome:
    officer, target = query.from_user.id, pressed.case
    if pressed.action not in _HELD:
        return await _commit(Operation(target, pressed.action, officer))
    waiting = await current_unit().read(lambda tx: held.get(tx, target))
    if waiting is None:
        return Outcome(False, "held-settled")
    return await _commit(Operation(waiting.case_id, pressed.action, officer, {"id": str(target)}))


async def _commit(operation: Operation) -> Outcome:
    unit = current_unit()
    return await unit.commit(lambda tx: perform(tx, unit.now, operation))
