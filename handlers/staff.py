"""The staff group: buttons under a card and commands in a case's topic."""

from uuid import UUID

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from agency.status import Status, next_statuses
from gateway.callbacks import DeskButton
from gateway.house import House
from gateway.staff import at_work, in_staff_group, is_member
from gateway.unit import current_unit
from handlers import staff_words
from handlers.staff_words import tell
from locales.texts import texts
from services import desk
from services.notices import Argument, tell_staff, term
from storage.cases import Case


def router() -> Router:
    """The router of this file; nothing in it answers outside the staff group."""
    made = Router(name="staff")
    for observer in (made.message, made.edited_message, made.callback_query):
        observer.filter(in_staff_group)
    made.callback_query.register(press, DeskButton.filter())
    made.message.register(take, Command("take"), at_work)
    made.message.register(release, Command("release"), at_work)
    made.message.register(close, Command("close"), at_work)
    made.message.register(set_status, Command("status"), at_work)
    made.message.register(show_help, F.text.startswith("/"), ~F.text.startswith("//"), at_work)
    made.message.register(show_help_in_general, Command("help"))
    staff_words.register(made)
    return made


async def press(query: CallbackQuery, callback_data: DeskButton, bot: Bot, house: House) -> None:
    """Take or release by the button under the card; the pop-up says what came of it."""
    assert query.message is not None
    user_id, case_id = query.from_user.id, callback_data.case
    if not await is_member(bot, query.message.chat.id, user_id):
        outcome = "desk-strangers"
    elif callback_data.action == "take":
        outcome = await _take(case_id, user_id)
    else:
        outcome = await _release(case_id, user_id)
    current_unit().toast = texts(house.staff_language)(outcome)


async def take(message: Message, case: Case) -> None:
    """`/take`"""
    assert message.from_user is not None
    tell(message, case, await _take(case.id, message.from_user.id))


async def release(message: Message, case: Case) -> None:
    """`/release`"""
    assert message.from_user is not None
    tell(message, case, await _release(case.id, message.from_user.id))


async def close(message: Message, case: Case, house: House) -> None:
    """`/close`"""
    await _move(message, case, Status.CLOSED, house)


async def set_status(message: Message, case: Case, command: CommandObject, house: House) -> None:
    """`/status CODE`; without a code that exists, say which there are."""
    wanted = (command.args or "").strip().lower().replace("-", "_")
    if wanted in set(Status):
        await _move(message, case, Status(wanted), house)
    else:
        tell(message, case, "desk-status-unknown", choices=_choices(case, house))


async def show_help(message: Message, case: Case) -> None:
    """`/help`, and every command that there is not: none of them reaches the exporter."""
    tell(message, case, "desk-help")


async def show_help_in_general(message: Message) -> None:
    """`/help` outside of a topic."""
    unit = current_unit()
    payload = {"key": "desk-help", "arguments": {}}
    unit.do(lambda tx: tell_staff(tx, unit.now, "desk.alert", payload))


async def _take(case_id: UUID, user_id: int) -> str:
    unit = current_unit()
    taken = await unit.commit(lambda tx: desk.take(tx, unit.now, case_id, user_id))
    if taken is None:
        return "desk-no-case"
    if taken.new:
        return "desk-taken"
    return "desk-taken-by-you" if taken.officer == user_id else "desk-taken-by-colleague"


async def _release(case_id: UUID, user_id: int) -> str:
    unit = current_unit()
    released = await unit.commit(lambda tx: desk.release(tx, unit.now, case_id, user_id))
    return "desk-released" if released else "desk-not-yours"


async def _move(message: Message, case: Case, status: Status, house: House) -> None:
    assert message.from_user is not None
    unit, actor = current_unit(), desk.officer(message.from_user.id)
    moved = await unit.commit(lambda tx: desk.change_status(tx, unit.now, case.id, status, actor))
    if moved is not None and moved.done:
        tell(message, case, "desk-status-done", status=_name(status))
    else:
        current = _name(Status(moved.before if moved else case.status))
        tell(message, case, "desk-status-refused", status=current, choices=_choices(case, house))


def _name(status: Status) -> Argument:
    return term(_key(status))


def _key(status: Status) -> str:
    return f"status-{status.replace('_', '-')}"


def _choices(case: Case, house: House) -> str:
    """The codes that may follow, a line each, with their names."""
    words = texts(house.staff_language)
    lines = [
        f"{status} — {words(_key(status))}"
        for status in next_statuses(Status(case.status), case.kind)
    ]
    return "\n".join(lines) or words("desk-status-none")
