"""Amounts as people write them: `1 250 000,50`, `1.5 mln USD`, `250 мың теңге`, `$250k`.

One separator with three digits after it groups thousands (`1,250` is 1250), unless a word
like `млн` follows. Several parts add up: `1 млн 250 тыс`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from agency.letters import fold
from agency.spoken.money_words import CURRENCY_WORDS, FILLERS, MULTIPLIERS, ROUGHLY, SPELLED

Reason = Literal[
    "unreadable", "letters", "unknown_currency", "ambiguous", "negative", "zero",
    "too_many_decimals", "too_large",
]  # fmt: skip
LIMIT: Final = Decimal(10**15)
"""No contract is worth so much in any of the currencies."""
_ONE: Final = Decimal(1)
_WORD: Final = re.compile(r"[^\W\d_]+")


class Amount(NamedTuple):
    """A positive amount of two places and its ISO 4217 code; None when no currency was named."""

    value: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True)
class AmountDoubt:
    """Why no amount was taken."""

    reason: Reason


class _Part(NamedTuple):
    number: str
    step: Decimal


class _RefusedError(Exception):
    def __init__(self, reason: Reason) -> None:
        self.reason: Reason = reason


def understand(text: str) -> Amount | AmountDoubt:
    """The one amount that `text` names."""
    rest = fold(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    try:
        currency, rest = _take_currency(rest)
        return Amount(_value(_parts(_IN_WORDS.sub(";", rest))), currency)
    except _RefusedError as refused:
        return AmountDoubt(refused.reason)


def is_rough(text: str) -> bool:
    """Whether the figure is meant roughly: `примерно 250 тыс.`, `шамамен`, `чамасы`."""
    return not ROUGHLY.isdisjoint(_WORD.findall(fold(text)))


def currency_or_amount(text: str) -> str | Amount | AmountDoubt:
    """The answer to the question of an amount's currency: its code, or the amount said anew."""
    said = understand(text)
    if isinstance(said, Amount) and said.currency is not None:
        return said
    if _DIGIT.search(text):
        return said
    named = understand(f"1 {text}")
    known = isinstance(named, Amount) and named.currency
    return known or AmountDoubt("unknown_currency")


def _take_currency(text: str) -> tuple[str | None, str]:
    found: set[str] = set()
    for pattern, currency in _CURRENCIES:
        text, count = pattern.subn(";", text)
        if count:
            found.add(currency)
    on_both_sides = sum(bool(_DIGIT.search(piece)) for piece in text.split(";")) > 1
    if len(found) > 1 or on_both_sides:
        raise _RefusedError("ambiguous")
    return next(iter(found), None), text


def _parts(text: str) -> list[_Part]:
    """Numbers with their multipliers; a word that is neither is an error with a name."""
    if _MINUS.search(text):
        raise _RefusedError("negative")
    parts: list[_Part] = []
    strange: list[str] = []
    for match in _TOKEN.finditer(text):
        token = SPELLED.get(match.group(), match.group())
        if token[0].isdecimal():
            parts.append(_Part(token, _ONE))
        elif step := _multiplier(token):
            number = parts.pop().number if parts and parts[-1].step == 1 else "1"
            parts.append(_Part(number, step))
        elif token not in FILLERS:
            strange.append(token)
    if not parts:
        raise _RefusedError("unreadable")
    if strange:
        raise _RefusedError("unknown_currency" if all(map(_CODE.fullmatch, strange)) else "letters")
    return parts


def _multiplier(word: str) -> Decimal | None:
    return next((v for pattern, v in MULTIPLIERS.items() if re.fullmatch(pattern, word)), None)


def _value(parts: list[_Part]) -> Decimal:
    steps = [part.step for part in parts]
    if steps != sorted(set(steps), reverse=True):
        raise _RefusedError("ambiguous")
    value = sum((_number(*part) * part.step for part in parts), Decimal(0))
    if value == 0:
        raise _RefusedError("zero")
    if value >= LIMIT:
        raise _RefusedError("too_large")
    if value != round(value, 2):
        raise _RefusedError("too_many_decimals")
    return round(value, 2)


def _number(text: str, step: Decimal) -> Decimal:
    """`text` of digits and separators; raises when its groups are not groups of three."""
    whole, decimals = _split(text, step)
    groups = re.split(r"[ .,']", whole)
    if (len(groups) > 1 and not _grouped(groups)) or not (decimals or "0").isdecimal():
        raise _RefusedError("ambiguous")
    return Decimal("".join(groups) + "." + (decimals or "0"))


def _split(text: str, step: Decimal) -> tuple[str, str]:
    marks = re.findall(r"[.,]", text)
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return text, ""
    whole, _, decimals = text.rpartition(marks[-1])
    groups_thousands = len(decimals) == 3 and _bare_group(whole) and step == 1
    return (text, "") if len(marks) == 1 and groups_thousands else (whole, decimals)


def _bare_group(whole: str) -> bool:
    return whole.isdecimal() and len(whole) <= 3 and not whole.startswith("0")


def _grouped(groups: list[str]) -> bool:
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


_CURRENCIES: Final = tuple(
    (re.compile(rf"(?<![^\W\d_])(?:{pattern})(?![^\W\d_])\.?"), currency)
    for pattern, currency in CURRENCY_WORDS.items()
)
_TOKEN: Final = re.compile(r"\d(?:[\d.,' ]*\d)?|[^\W\d_]+|%")
_IN_WORDS: Final = re.compile(r"\([^)\d]*\)")
# A dash between two figures is a range, a dash with spaces around it is punctuation.
_MINUS: Final = re.compile(r"^;?\s*-\s*;?\s*\d|(?<!\d)(?<!\d )-\d|\b(?:минус|minus)\b")
_DIGIT: Final = re.compile(r"\d")
_CODE: Final = re.compile(r"[a-z]{3}")
