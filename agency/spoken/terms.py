"""Lengths of time as people write them: `90 дней`, `1,5 года`, `полгода`, `18 ай`, `2 жыл 6 ай`.

Days and weeks are kept as days; months and years as months. A part of a month counts 30 days.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final, Literal, NamedTuple

from agency.letters import fold
from agency.spoken.date_words import COUNTS

Reason = Literal["unreadable", "unit_missing", "zero", "too_long"]
MOST_MONTHS: Final = 600
DAYS_A_MONTH: Final = 30


class Term(NamedTuple):
    """So many days, or so many whole months; the other one is None."""

    days: int | None
    months: int | None


@dataclass(frozen=True, slots=True)
class TermDoubt:
    """Why no length was taken."""

    reason: Reason


AT_ONCE: Final = Term(days=None, months=0)

# pattern -> (days, months)
_UNITS: Final[dict[str, tuple[int, int]]] = {
    r"дн\w*|день|сут\w*|кун\w*|days?|d": (1, 0),
    r"нед\w*|апта\w*|жума\w*|weeks?|w": (7, 0),
    r"мес\w*|ай\w*|months?|m": (0, 1),
    r"кв|квартал\w*|токсан\w*|quarters?": (0, 3),
    r"год\w*|г|лет|жыл\w*|ж|years?|y": (0, 12),
}
_CALENDAR: Final = re.compile(r"\b(?:календар\w*|кунтизбелик\w*|calendar)\b")
_DAYS_SHORT: Final = re.compile(r"(?<=\d)\s*к\s*/\s*[дк]\w*")
_ONE_AND_A_HALF: Final = re.compile(r"\b(?:полтора|полторы)\b")
_AND_A_HALF: Final = re.compile(
    r"\b(\d+)\s+(?:жарым\s+([^\W\d_]+)|([^\W\d_]+)\s+жарым|с половиной\s+([^\W\d_]+))"
)
_HALF_A_YEAR: Final = re.compile(r"\b(?:пол\s?года|жарты жыл\w*|жарым жыл\w*|half a year)\b")
_NUMBER: Final = r"\d+(?:[.,]\d+)?"
_PART: Final = re.compile(rf"({_NUMBER})\s*([^\W\d_]+)?\.?")
_NOW: Final = re.compile(r"сразу|немедленно|бирден|дароо|азыр эле|at once|0|нет|жок")


def understand(text: str, *, at_once: bool = False) -> Term | TermDoubt:
    """The length of time that `text` names; with `at_once` none at all is an answer too."""
    rest = _spelled(fold(text))
    if at_once and _NOW.fullmatch(rest):
        return AT_ONCE
    parts = _PART.findall(rest)
    if not parts:
        return TermDoubt("unreadable")
    if len(parts) > 1 and any(not unit for _, unit in parts):
        return TermDoubt("unreadable")
    if not parts[0][1]:
        return TermDoubt("unit_missing")
    return _summed(parts, at_once=at_once)


def _spelled(text: str) -> str:
    """Numbers in words and halves as figures; words that change nothing are left out."""
    text = _DAYS_SHORT.sub(" дн", _CALENDAR.sub(" ", text))
    text = re.sub(r"[^\W\d_]+", lambda word: str(COUNTS.get(word.group(), word.group())), text)
    text = _ONE_AND_A_HALF.sub("1.5", text)
    text = _AND_A_HALF.sub(lambda m: f"{m[1]}.5 {m[2] or m[3] or m[4]}", text)
    return " ".join(_HALF_A_YEAR.sub("6 мес", text).split())


def _summed(parts: list[tuple[str, str]], *, at_once: bool) -> Term | TermDoubt:
    days, months = Decimal(0), Decimal(0)
    for figure, unit in parts:
        size = _size(unit)
        try:
            number = Decimal(figure.replace(",", "."))
        except InvalidOperation:
            return TermDoubt("unreadable")
        if size is None:
            return TermDoubt("unreadable")
        days, months = days + number * size[0], months + number * size[1]
    if days + months == 0:
        return AT_ONCE if at_once else TermDoubt("zero")
    if days / DAYS_A_MONTH + months > MOST_MONTHS:
        return TermDoubt("too_long")
    return _term(days, months)


def _term(days: Decimal, months: Decimal) -> Term:
    if not days and months % 1 == 0:
        return Term(None, int(months))
    return Term(max(1, int(days + months * DAYS_A_MONTH)), None)


def _size(unit: str) -> tuple[int, int] | None:
    return next((size for words, size in _UNITS.items() if re.fullmatch(words, unit)), None)
