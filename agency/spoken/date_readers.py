"""Each way of naming a day: a pattern for folded text and what it means seen from today."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from agency.spoken.date_words import (
    AGO,
    COMING,
    COUNTS,
    DAY_WORDS,
    FROM_NOW,
    HALVES,
    MONTHS,
    MORE_COUNTS,
    ONE_UNIT,
    ORDINAL,
    PAST,
    ROUGHLY,
    UNCOUNTED,
    UNITS,
    WEEK,
    WEEK_OR_FRIDAY,
    WEEKDAYS,
)


class Reading(NamedTuple):
    """The days that one expression may mean (none: no such day) and whether that is sure."""

    days: tuple[date, ...]
    sure: bool = True


Reader = Callable[[re.Match[str], date], Reading]


def _ymd(match: re.Match[str], today: date) -> Reading:
    return _day(int(match["y"]), int(match["m"]), int(match["d"]))


def _dmy(match: re.Match[str], today: date) -> Reading:
    year, first, second = _year(match["y"], today), int(match["d"]), int(match["m"])
    day_first = _day(year, second, first)
    return day_first if day_first.days else Reading(_day(year, first, second).days, sure=False)


def _dm(match: re.Match[str], today: date) -> Reading:
    return _latest(int(match["m"]), int(match["d"]), today)


def _compact(match: re.Match[str], today: date) -> Reading:
    digits = match.group()
    day_first = _day(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    return day_first if day_first.days else _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def _worded(match: re.Match[str], today: date) -> Reading:
    named = match.groupdict()
    month, day = _which(MONTHS, match["month"]) + 1, int(match["day"])
    year = named.get("before") or named.get("after")
    return _day(_year(year, today), month, day) if year else _latest(month, day, today)


def _day_word(match: re.Match[str], today: date) -> Reading:
    return _shifted(today, days=list(DAY_WORDS.values())[_which(DAY_WORDS, match.group())])


def _ago(match: re.Match[str], today: date) -> Reading:
    return _counted(match, today, -1)


def _from_now(match: re.Match[str], today: date) -> Reading:
    return _counted(match, today, 1)


def _counted(match: re.Match[str], today: date, sign: int) -> Reading:
    count = match["count"] or "1"
    if match["count"] is None and not re.fullmatch(ONE_UNIT, match["unit"]):
        return Reading(())
    number = int(count) if count.isdecimal() else COUNTS[count]
    days, months = list(UNITS.values())[_which(UNITS, match["unit"])]
    return _shifted(today, days=sign * number * days, months=sign * number * months)


def _uncounted(match: re.Match[str], today: date) -> Reading:
    return Reading(())


def _weekday(match: re.Match[str], today: date) -> Reading:
    back = (today.weekday() - _which(WEEKDAYS, match["weekday"])) % 7
    if match["coming"]:
        return _shifted(today, days=7 - back)
    if match["week"]:
        monday = today - timedelta(days=today.weekday() + 7)
        return Reading((monday + timedelta(days=_which(WEEKDAYS, match["weekday"])),))
    if match["past"] and re.fullmatch(WEEK_OR_FRIDAY, match["weekday"]):
        return Reading(_shifted(today, days=-(back or 7)).days, sure=False)
    if back == 0 and not match["past"]:
        return Reading((today - timedelta(days=7), today), sure=False)
    return _shifted(today, days=-(back or 7))


def _day(year: int, month: int, day: int) -> Reading:
    try:
        return Reading((date(year, month, day),))
    except ValueError:
        return Reading(())


def _latest(month: int, day: int, today: date) -> Reading:
    """The last such day up to today; eight years back reach every 29 February."""
    for year in range(today.year, today.year - 9, -1):
        reading = _day(year, month, day)
        if reading.days and reading.days[0] <= today:
            return reading
    return Reading(())


def _year(text: str, today: date) -> int:
    """Two digits mean this century up to next year, then the last one."""
    if len(text) == 4:
        return int(text)
    year = 2000 + int(text)
    return year if year <= today.year + 1 else year - 100


def _shifted(today: date, days: int = 0, months: int = 0) -> Reading:
    """`today` moved; the last day of a month stands in for one that it lacks."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    try:
        moved = date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
        return Reading((moved + timedelta(days=days),))
    except (ValueError, OverflowError):
        return Reading(())


def _which(patterns: Iterable[str], text: str) -> int:
    return next(i for i, pattern in enumerate(patterns) if re.fullmatch(pattern, text))


def _any(patterns: Iterable[str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True))


_COUNT: Final = rf"(?P<count>\d{{1,3}}|{_any(COUNTS)})"
_UNIT: Final = rf"(?P<unit>{_any(UNITS)})"
_YEAR_WORD: Final = r"(?:\s*-?\s*(?:жыл\w*|год\w*|[гж]\b))?"
_DAY: Final = rf"(?P<day>\d{{1,2}})(?:\s*-?\s*(?:{ORDINAL}))?"
_MONTH: Final = rf"(?P<month>{_any(MONTHS)})(?:\s+ай\w*)?"
_BEFORE: Final = rf"(?:(?P<before>(?:19|20)\d\d){_YEAR_WORD}[\s,.-]*)?"
_AFTER: Final = r"(?:[\s.,-]*(?P<after>(?:19|20)\d\d|\d\d(?=\s*(?:г|ж)\b)))?"

_SOURCES: Final[tuple[tuple[str, Reader], ...]] = (
    (rf"\b(?:{UNCOUNTED})\b", _uncounted),
    (r"(?<!\d)(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})(?!\d)", _ymd),
    (r"(?<!\d)(?P<d>\d{1,2})[-./, ]+(?P<m>\d{1,2})[-./, ]+(?P<y>\d{4}|\d\d)(?!\d)", _dmy),
    (r"(?<![\d.])\d{8}(?!\d)", _compact),
    (rf"(?<!\d){_BEFORE}(?<!\d){_DAY}[\s.-]*\b{_MONTH}\b{_AFTER}(?!\d)", _worded),
    (rf"(?<!\d){_BEFORE}\b{_MONTH}[\s.-]+{_DAY}(?!\w){_AFTER}(?!\d)", _worded),
    (r"(?<![\d.])(?P<d>\d{1,2})[./](?P<m>\d{1,2})(?![./]?\d)", _dm),
    (rf"(?<!\w)(?:{_COUNT}\s*-?\s*)?{_UNIT}\s+(?:{AGO})\b", _ago),
    (rf"\bчерез\s+(?:{_COUNT}\s*)?{_UNIT}\b", _from_now),
    (rf"(?<!\w){_COUNT}\s*{_UNIT}\s+(?:{FROM_NOW})\b", _from_now),
    (
        rf"\b(?:(?:(?P<past>{PAST})|(?P<coming>{COMING}))\s+)?(?:(?P<week>{WEEK})\s+)?"
        rf"(?P<weekday>{_any(WEEKDAYS)})\b",
        _weekday,
    ),
    (rf"\b(?:{_any(DAY_WORDS)})\b", _day_word),
)
UNREAD: Final = re.compile(rf"\b(?:{_any(COUNTS)}|{HALVES}|{MORE_COUNTS}|{PAST}|{COMING})\b")
"""Words that would change the day, left over by all readers: what was read is not what was said."""
ROUGH: Final = re.compile(rf"\b(?:{ROUGHLY})\b")
"""Words by which a person says not to be sure of the day."""
READERS: Final = tuple((re.compile(source), read) for source, read in _SOURCES)
"""In the order of trial: what a reader has taken is gone for the next ones."""
