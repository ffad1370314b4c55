"""Staff about themselves, in any topic: language, absence, duty, the list of officers."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, timedelta
from typing import Final, TypeVar

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from agency.desk.moments import day_ahead
from agency.desk.roles import Role
from agency.errors import BadInput
from gateway.house import House
from gateway.unit import current_unit
from handlers.staff.lists import from_staff
from handlers.staff.telling import reader, tell_here
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.cases.clocks import astana_day
from services.desk import staff as desk_staff
from services.desk.operations import action_name
from services.desk.people import name_of
from services.notices import Argument, term
from storage import duty, officers
from storage.officers import NotAllowed, Officer

T = TypeVar("T")
Said = tuple[str, dict[str, Argument]]
"""The key of an answer and its arguments."""
_DAYS: Final = 14
_LONGEST_NAME: Final = 60


def register(router: Router) -> None:
    """Add the handlers of this file."""
    for name, answer in _COMMANDS.items():
        router.message.register(_asked(answer), Command(name), from_staff)
    router.message.register(show_help, Command("help"), outside_of_topics, from_staff)


def outside_of_topics(message: Message) -> bool:
    """Whether a message stands in the general topic."""
    return not message.is_topic_message


async def show_help(message: Message, house: House) -> None:
    """`/help` outside of a topic."""
    tell_here(message, "desk-help", language=await reader(message.from_user, house))


def _asked(
    answer: Callable[[int, list[str], ChatLanguage], Awaitable[Said]],
) -> Callable[[Message, CommandObject, House], Awaitable[None]]:
    async def handle(message: Message, command: CommandObject, house: House) -> None:
        assert message.from_user is not None
        language = await reader(message.from_user, house)
        words = (command.args or "").split()
        try:
            key, arguments = await answer(message.from_user.id, words, language)
        except NotAllowed as error:
            key, arguments = "desk-not-allowed", {"action": action_name(error.action)}
        except BadInput:
            key, arguments = f"desk-usage-{command.command}", {}
        tell_here(message, key, arguments, language)

    return handle


async def _language(officer: int, words: list[str], language: ChatLanguage) -> Said:
    """`/language ru`: the language of answers to one's own commands."""
    if len(words) != 1 or words[0] not in CHAT_LANGUAGES:
        raise BadInput("language", "one of kk, ru, ky")
    unit, chosen = current_unit(), words[0]
    known = await unit.commit(lambda tx: desk_staff.choose_language(tx, unit.now, officer, chosen))
    if not known:
        return "desk-not-registered", {"officer": str(officer)}
    return "desk-language-chosen", {"language": term(f"desk-language-{chosen}")}


async def _away(officer: int, words: list[str], language: ChatLanguage) -> Said:
    """`/away`, `/away TO`, `/away FROM TO`: hand every open case over."""
    numbers = [_number(word) for word in words]
    if len(numbers) > 2:
        raise BadInput("away", "at most two officers")
    absent = numbers[0] if len(numbers) == 2 else officer
    to = numbers[-1] if numbers else None
    unit = current_unit()
    handed = await unit.commit(
        lambda tx: desk_staff.hand_over_all(tx, unit.now, officer, absent, to)
    )
    if to is None:
        return "desk-away-all", {"count": handed.count}
    return "desk-away-to", {"count": handed.count, "name": await _name(to)}


async def _duty(officer: int, words: list[str], language: ChatLanguage) -> Said:
    """`/duty`: who is on duty; `/duty DAY OFFICER` gives a day, `/duty DAY -` takes it back."""
    unit = current_unit()
    today = astana_day(unit.now)
    if not words:
        return await _roster(today, language)
    if len(words) != 2:
        raise BadInput("duty", "a day and an officer")
    day = day_ahead("day", words[0], today)
    shown: dict[str, Argument] = {"day": {"day": day.isoformat()}}
    if words[1] == "-":
        await unit.commit(lambda tx: desk_staff.clear_duty(tx, unit.now, officer, day))
        return "desk-duty-cleared", shown
    who = _number(words[1])
    await unit.commit(lambda tx: desk_staff.put_on_duty(tx, unit.now, officer, [(day, who)]))
    return "desk-duty-set", {**shown, "name": await _name(who)}


async def _roster(today: date, language: ChatLanguage) -> Said:
    last = today + timedelta(days=_DAYS)
    days = await current_unit().read(lambda tx: duty.between(tx, today, last))
    if not days:
        return "desk-duty-empty", {}
    lines = [f"{texts(language).date(day)}: {await _name(who)}" for day, who in days]
    return "desk-duty-list", {"lines": "\n".join(lines)}


async def _officers(officer: int, words: list[str], language: ChatLanguage) -> Said:
    """`/officers` for who leads; `/officers add ID ROLE NAME`, `remove ID` for administrators."""
    unit = current_unit()
    await unit.read(lambda tx: desk_staff.allow_list(tx, officer, reading=not words))
    if not words:
        known = await unit.read(officers.everybody)
        lines = [_line(one, language) for one in known]
        return "desk-officers-list", {"lines": "\n".join(lines)}
    if words[0] == "remove" and len(words) == 2:
        gone = _number(words[1])
        removed = await unit.commit(lambda tx: desk_staff.dismiss(tx, unit.now, officer, gone))
        key = "desk-officer-removed" if removed else "desk-officer-unknown"
        return key, {"officer": str(gone)}
    added = _added(words)
    await unit.commit(lambda tx: desk_staff.register(tx, unit.now, officer, added))
    return "desk-officer-added", {"line": _line(added, language)}


def _added(words: Sequence[str]) -> Officer:
    if len(words) < 4 or words[0] != "add" or words[2] not in set(Role):
        raise BadInput("officers", "add ID ROLE NAME")
    return Officer(_number(words[1]), Role(words[2]), " ".join(words[3:])[:_LONGEST_NAME], None)


def _line(one: Officer, language: ChatLanguage) -> str:
    role = texts(language)(f"desk-role-{one.role}")
    return f"{one.user_id} — {one.name}, {role}"


async def _name(user_id: int) -> str:
    return await current_unit().read(lambda tx: name_of(tx, user_id))


def _number(word: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) <= 16):
        raise BadInput("officer", "an officer's Telegram id")
    return int(word)


_COMMANDS: Final = {
    "language": _language,
    "away": _away,
    "duty": _duty,
    "officers": _officers,
}
