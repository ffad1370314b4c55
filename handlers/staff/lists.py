"""Lists for staff, in any topic: what waits, what is theirs, what is late, how the work goes."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from agency.deadlines import work_calendar
from agency.office import office
from gateway.house import House
from gateway.staff import is_member
from gateway.unit import current_unit
from handlers.staff.telling import reader, tell_here
from locales.texts import ChatLanguage, texts
from services.desk import lists as desk_lists
from services.desk.lists import Overdue
from services.notices import Argument
from storage import canned
from storage.clocks import Due
from storage.desk_cases import Asked, Standing

_LISTED: Final = 20
_DIGITS: Final = 6
_DAYS: Final = (7, 30)


async def from_staff(message: Message, bot: Bot) -> bool:
    """A filter: a member of the group asks under his own name."""
    person = message.from_user
    if person is None or person.is_bot:
        return False
    return await is_member(bot, message.chat.id, person.id)


def register(router: Router) -> None:
    """Add the handlers of this file."""
    router.message.register(queue, Command("queue"), from_staff)
    router.message.register(mine, Command("mine"), from_staff)
    router.message.register(overdue, Command("overdue"), from_staff)
    router.message.register(stats, Command("stats"), from_staff)
    router.message.register(ready, Command("canned"), without_arguments, from_staff)


def without_arguments(message: Message, command: CommandObject) -> bool:
    """Whether nothing follows the command."""
    return not (command.args or "").strip()


async def queue(message: Message, command: CommandObject, house: House) -> None:
    """`/queue`: cases that nobody has; `/queue 2` the second page."""
    found = await current_unit().read(desk_lists.untaken)
    language = await reader(message.from_user, house)
    _list(message, command, [_case(one, language) for one in found], language)


async def mine(message: Message, command: CommandObject, house: House) -> None:
    """`/mine`: open cases of who asks."""
    assert message.from_user is not None
    officer = message.from_user.id
    found = await current_unit().read(lambda tx: desk_lists.of_officer(tx, officer))
    language = await reader(message.from_user, house)
    _list(message, command, [_case(one, language) for one in found], language)


async def overdue(message: Message, command: CommandObject, house: House) -> None:
    """`/overdue`: everything that is late."""
    unit = current_unit()
    hours = office(house.office_hours, house.office_zone, work_calendar("KZ").is_working)
    found = await unit.read(lambda tx: desk_lists.overdue(tx, unit.now, hours, house.patience))
    language = await reader(message.from_user, house)
    _list(message, command, list(_late(found, language)), language)


async def stats(message: Message, house: House) -> None:
    """`/stats`: the desk's figures of a week and of a month."""
    unit = current_unit()
    language = await reader(message.from_user, house)
    found = await unit.read(lambda tx: [desk_lists.stats(tx, unit.now, n) for n in _DAYS])
    words = texts(language)
    now = found[0]
    parts = [
        words("desk-stats-now", open=now.open, untaken=now.untaken, waiting=now.waiting),
        *(
            words(
                "desk-stats-days",
                days=one.days,
                opened=one.opened,
                closed=one.closed,
                taken=_length(one.taken_after, language),
                answered=_length(one.answered_after, language),
            )
            for one in found
        ),
    ]
    tell_here(message, "desk-stats", {"lines": "\n\n".join(parts)}, language)


async def ready(message: Message, command: CommandObject, house: House) -> None:
    """`/canned` alone: the names of the ready-made answers."""
    found = await current_unit().read(canned.names)
    language = await reader(message.from_user, house)
    lines = [f"{name} ({', '.join(languages)})" for name, languages in found.items()]
    _list(message, command, lines, language)


def _list(
    message: Message, command: CommandObject, lines: Sequence[str], language: ChatLanguage
) -> None:
    name, words = command.command, texts(language)
    if not lines:
        tell_here(message, f"desk-{name}-empty", language=language)
        return
    page = _page(command, len(lines))
    shown = list(lines[(page - 1) * _LISTED : page * _LISTED])
    if len(lines) > page * _LISTED:
        shown.append(words("desk-list-more", count=len(lines) - page * _LISTED))
        shown.append(words("desk-list-next", name=name, page=str(page + 1)))
    arguments: dict[str, Argument] = {"count": len(lines), "lines": "\n".join(shown)}
    tell_here(message, f"desk-{name}-list", arguments, language)


def _page(command: CommandObject, count: int) -> int:
    """The page that was asked for, the first for what is no number, at most the last."""
    said = (command.args or "").strip()
    wanted = int(said) if said.isascii() and said.isdigit() and len(said) < _DIGITS else 1
    return max(1, min(wanted, -(-count // _LISTED)))


def _case(one: Standing, language: ChatLanguage) -> str:
    words, now = texts(language), current_unit().now
    since = one.untaken_since or one.waiting_since
    name = "desk-line-waits" if since is not None else "desk-line"
    waits = {} if since is None else {"since": _length(_minutes(now - since), language)}
    return words(
        name,
        number=one.number,
        kind=words(f"case-kind-{one.kind.replace('_', '-')}"),
        status=words(f"status-{one.status.replace('_', '-')}"),
        **waits,
    )


def _late(found: Overdue, language: ChatLanguage) -> Iterable[str]:
    yield from (_case(one, language) for one in (*found.untaken, *found.waiting))
    yield from (clock_line(one, language) for one in found.clocks)
    yield from (_paper(one, language) for one in found.asked)


def clock_line(due: Due, language: ChatLanguage) -> str:
    """A term of a case and its last day."""
    assert due.clock.last_day is not None
    words = texts(language)
    name = words(f"clock-name-{due.clock.clock.replace('_', '-')}")
    last = words.date(due.clock.last_day)
    return words("desk-line-clock", number=due.number, clock=name, last=last)


def _paper(asked: Asked, language: ChatLanguage) -> str:
    assert asked.due is not None
    words = texts(language)
    return words("desk-line-paper", number=asked.number, due=words.date(asked.due))


def _minutes(passed: timedelta) -> int:
    return int(passed.total_seconds() // 60)


def _length(minutes: int | None, language: ChatLanguage) -> str:
    if minutes is None:
        return "—"
    days, hours = minutes // 1440, minutes // 60 % 24
    words = texts(language)
    if days:
        return words("desk-length-days", days=days, hours=hours)
    return words("desk-length-hours", hours=hours, minutes=minutes % 60)
