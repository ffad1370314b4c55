"""Days as people say them: `кеше`, `3 дня назад`, `5/3/26`, `наурыздың 5-і`, `прошлый вторник`.

A numeric date is day first. A date without a year is the latest one not after today: people
report what has happened.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from agency.letters import fold
from agency.spoken.date_readers import READERS, ROUGH, UNREAD, Reading

Reason = Literal["future", "unreadable", "too_old", "ambiguous"]
OLDEST_YEARS: Final = 10

_TIME_OF_DAY: Final = re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?\b|\bэртен менен\b")
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """Why no day was taken, and the days that may be meant, to ask back with."""

    reason: Reason
    candidates: tuple[date, ...] = ()


def understand(text: str, today: date) -> date | DateDoubt:
    """The day that `text` names, seen from `today`: not after it, at most ten years before."""
    readings, rest = _read(_TIME_OF_DAY.sub(" ", fold(text)), today)
    if not readings or any(not reading.days for reading in readings) or UNREAD.search(rest):
        return DateDoubt("unreadable")
    days = sorted({day for reading in readings for day in reading.days})
    sure = all(reading.sure for reading in readings) and not _DIGIT.search(rest)
    sure = sure and not ROUGH.search(rest)
    if sure and len(days) == 1:
        return _bounded(days[0], today)
    possible = tuple(day for day in days if _bounded(day, today) == day)
    return DateDoubt("ambiguous", possible) if possible else DateDoubt("unreadable")


def _read(text: str, today: date) -> tuple[list[Reading], str]:
    readings: list[Reading] = []
    for pattern, read in READERS:
        readings += [read(match, today) for match in pattern.finditer(text)]
        text = pattern.sub(" ", text)
    return readings, text


def _bounded(day: date, today: date) -> date | DateDoubt:
    if day > today:
        return DateDoubt("future", (day,))
    if (day.year + OLDEST_YEARS, day.month, day.day) < (today.year, today.month, today.day):
        return DateDoubt("too_old", (day,))
    return day
