"""The days on which an unpaid instalment is spoken of, and which of them counts on a given day.

A day off gives way to the working day before it, so that a bank can still pay; never so far that
an instalment would be called overdue before it is. Of several days that have passed only the
latest is still worth a message: whoever starts late sends one, not a flood.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from agency.deadlines.calendars import WorkCalendar
from agency.reminders.cover import Term

Audience = Literal["holder", "beneficiary"]

BEFORE: Final = (14, 7, 3, 1)
OVERDUE: Final = (1, 7, 15, 25, 29)
DUE: Final = "due"
ENDED: Final = "ended"
_BENEFICIARY_FIRST: Final = 15
_LAST_WARNINGS: Final = (5, 1)
"""Days before the end of the term on which a warning cannot be switched off."""
_WORTH_SAYING: Final = timedelta(days=14)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day to speak: `kind` is `before_7`, `due`, `after_15` or `ended`, days from the due day.

    A `required` one warns of the end of cover and is sent whatever a person switched off.
    """

    kind: str
    offset: int
    day: date
    required: bool


@lru_cache(maxsize=8192)
def milestones(term: Term, audience: Audience, calendar: WorkCalendar) -> tuple[Milestone, ...]:
    """Every day to speak to `audience`, in order; of two that fall together the later counts."""
    by_day: dict[date, Milestone] = {}
    for offset in sorted(_offsets(term, audience)):
        day = _moved(term, offset, calendar)
        by_day[day] = Milestone(_kind(term, offset), offset, day, _required(term, offset))
    return tuple(sorted(by_day.values(), key=lambda each: each.day))


def chosen(
    plan: Collection[Milestone], today: date, done: Collection[str] = ()
) -> Milestone | None:
    """The one that is worth a message on `today`, if any; `done` are kinds planned before.

    Nothing is said twice, and nothing that a later message has already said.
    """
    passed = [each for each in plan if each.day <= today]
    if not passed:
        return None
    latest = max(passed, key=lambda each: each.offset)
    said = any(each.kind in done for each in plan if each.offset >= latest.offset)
    return None if said or today > latest.day + _WORTH_SAYING else latest


@lru_cache(maxsize=8192)
def looks(term: Term, calendar: WorkCalendar) -> tuple[date, ...]:
    """Every day on which something is to be done about an unpaid instalment, in order.

    Beside the days of both audiences: the day from which it is overdue, and from which the term
    has run out.
    """
    days = {each.day for each in milestones(term, "holder", calendar)}
    days |= {each.day for each in milestones(term, "beneficiary", calendar)}
    days.add(term.due + _DAY)
    if term.ends is not None:
        days.add(term.ends + _DAY)
    return tuple(sorted(days))


def _offsets(term: Term, audience: Audience) -> set[int]:
    if audience == "beneficiary":
        return set(_of_beneficiary(term))
    if term.grace is None:
        return {*(-n for n in BEFORE), 0, *OVERDUE}
    warned = {*(-n for n in BEFORE), 0, *(n for n in OVERDUE if n < term.grace)}
    return warned | set(_last_warnings(term.grace)) | {term.grace + 1}


def _of_beneficiary(term: Term) -> Iterator[int]:
    """15 and 25 days of 30 and the end: others owe the premium, he only has to know (30)."""
    if term.grace is None:
        return
    last = [term.grace - n for n in _LAST_WARNINGS if term.grace - n > 0]
    if last:
        yield last[0]
        if last[0] > _BENEFICIARY_FIRST:
            yield _BENEFICIARY_FIRST
    yield term.grace + 1


def _last_warnings(grace: int) -> tuple[int, ...]:
    """The last is never left out, however short the term; the one before it only when overdue."""
    return tuple(grace - days for days in _LAST_WARNINGS if days == 1 or grace > days)


def _required(term: Term, offset: int) -> bool:
    if term.grace is None:
        return offset in OVERDUE[-2:]
    return offset in _last_warnings(term.grace) or offset >= term.grace - 1


def _kind(term: Term, offset: int) -> str:
    if term.grace is not None and offset > term.grace:
        return ENDED
    if offset == 0:
        return DUE
    return f"before_{-offset}" if offset < 0 else f"after_{offset}"


def _moved(term: Term, offset: int, calendar: WorkCalendar) -> date:
    wanted = term.due + timedelta(days=offset)
    if term.grace is not None and offset > term.grace:
        return calendar.next_working(wanted)
    earliest = term.due + _DAY if offset > 0 else date.min
    day = wanted
    while not calendar.is_working(day):
        day -= _DAY
        if day < earliest:
            return wanted
    return day
