"""What staff decide of policies in a case's topic: a payment, a link, a declared turnover."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from agency.desk.roles import Action
from gateway.callbacks import DeskButton
from gateway.house import House
from gateway.staff import at_work, in_staff_group, is_member
from gateway.unit import current_unit
from locales.texts import texts
from services.desk import actions as desk
from services.notices import DeskNote, tell_desk
from services.policies import declarations, payments
from services.policies import links as policies_links
from services.policies.payments import Judgement, Unfit
from services.reminding import taken_back
from services.reminding.taken_back import TakeBack
from storage import officers
from storage.cases import Case
from storage.officers import NotAllowed

_DONE: Final = "policy-desk-done"
_NOT_ALLOWED: Final = "policy-desk-not-allowed"
_ACTIONS: Final = frozenset({"paid", "notpaid", "link", "linksees", "nolink"})

Act = Callable[[Any], object]


def router() -> Router:
    """The router of this file; it comes before whatever answers commands that there are not."""
    made = Router(name="staff_policies")
    made.message.filter(in_staff_group)
    made.callback_query.filter(in_staff_group)
    made.callback_query.register(press, DeskButton.filter(F.action.in_(_ACTIONS)))
    made.message.register(paid, Command("paid"), at_work)
    made.message.register(not_paid, Command("notpaid"), at_work)
    made.message.register(unpaid, Command("unpaid"), at_work)
    made.message.register(link, Command("link"), at_work)
    made.message.register(no_link, Command("nolink"), at_work)
    made.message.register(turnover, Command("turnover"), at_work)
    return made


async def press(query: CallbackQuery, callback_data: DeskButton, bot: Bot, house: House) -> None:
    """A button under a payment or a request; the pop-up says what came of it."""
    assert query.message is not None
    unit, user_id = current_unit(), query.from_user.id
    if not await is_member(bot, query.message.chat.id, user_id):
        outcome = "desk-strangers"
    else:
        act = _pressed(callback_data, desk.officer(user_id))
        outcome = await unit.commit(lambda tx: _outcome(tx, user_id, act))
    unit.toast = texts(house.staff_language)(outcome)


def _pressed(data: DeskButton, actor: str) -> Act:
    now, case_id = current_unit().now, data.case
    if data.action in ("paid", "notpaid"):
        said = Judgement(data.action == "paid", actor)
        return lambda tx: payments.judge(tx, now, case_id, said)
    if data.action == "nolink":
        return lambda tx: policies_links.refuse(tx, now, case_id, "", actor)
    role = "sees" if data.action == "linksees" else "manages"
    return lambda tx: policies_links.grant(tx, now, case_id, role, actor)


async def paid(message: Message, case: Case, command: CommandObject) -> None:
    """`/paid [DATE] [NUMBER]`, the number if another instalment was paid than the reported one."""
    try:
        on, number = _day_and_number((command.args or "").split())
    except ValueError:
        _answer(message, case, "policy-desk-day-wanted")
        return
    said = Judgement(True, _actor(message), on, instalment=number)
    _do(message, case, lambda tx: payments.judge(tx, current_unit().now, case.id, said))


def _day_and_number(words: list[str]) -> tuple[date | None, int | None]:
    days = [date.fromisoformat(word) for word in words if "-" in word]
    numbers = [int(word) for word in words if "-" not in word]
    if len(days) > 1 or len(numbers) > 1:
        raise ValueError
    return next(iter(days), None), next(iter(numbers), None)


async def unpaid(message: Message, case: Case, command: CommandObject) -> None:
    """`/unpaid why`: the confirmation of a payment is taken back."""
    said, now = TakeBack(_actor(message), (command.args or "").strip()), current_unit().now
    _do(message, case, lambda tx: taken_back.take_back_reported(tx, now, case.id, said), told=True)


async def not_paid(message: Message, case: Case, command: CommandObject) -> None:
    """`/notpaid why`"""
    reason = (command.args or "").strip()
    said = Judgement(accepted=False, actor=_actor(message), reason=reason)
    _do(message, case, lambda tx: payments.judge(tx, current_unit().now, case.id, said))


async def link(message: Message, case: Case, command: CommandObject) -> None:
    """`/link [sees]`"""
    role, actor = ("sees" if command.args == "sees" else "manages"), _actor(message)
    now = current_unit().now
    _do(message, case, lambda tx: policies_links.grant(tx, now, case.id, role, actor))


async def no_link(message: Message, case: Case, command: CommandObject) -> None:
    """`/nolink why`"""
    reason, actor = (command.args or "").strip(), _actor(message)
    now = current_unit().now
    _do(message, case, lambda tx: policies_links.refuse(tx, now, case.id, reason, actor))


async def turnover(message: Message, case: Case, command: CommandObject) -> None:
    """`/turnover AMOUNT`: what the declaration adds up to."""
    try:
        amount = Decimal((command.args or "").strip())
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or not 0 <= amount < Decimal("1e15"):
        _answer(message, case, "policy-desk-turnover-wanted")
        return
    now, actor = current_unit().now, _actor(message)
    _do(message, case, lambda tx: declarations.accept(tx, now, case.id, amount, actor))


def _actor(message: Message) -> str:
    assert message.from_user is not None
    return desk.officer(message.from_user.id)


def _do(message: Message, case: Case, act: Act, *, told: bool = False) -> None:
    """Do it, and say under the officer's message what came of it.

    `told`: the act itself tells the topic when it is done.
    """
    unit, person = current_unit(), message.from_user
    assert person is not None

    def effect(tx: Any) -> None:
        outcome = _outcome(tx, person.id, act)
        if outcome != _DONE or not told:
            tell_desk(tx, unit.now, DeskNote(case.id, outcome, reply_to=message.message_id))

    unit.do(effect)


def _outcome(tx: Any, officer: int, act: Act) -> str:
    try:
        officers.require(tx, officer, Action.WORK)
        act(tx)
    except NotAllowed:
        return _NOT_ALLOWED
    except Unfit as error:
        return error.key
    return _DONE


def _answer(message: Message, case: Case, key: str) -> None:
    unit = current_unit()
    note = DeskNote(case.id, key, reply_to=message.message_id)
    unit.do(lambda tx: tell_desk(tx, unit.now, note))
