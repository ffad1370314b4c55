"""Rows of an import as policies: each field judged for itself, each policy whole or not at all."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from agency.deadlines.clocks import LOAN_INSURANCE
from agency.errors import BadInput
from agency.identifiers import check
from agency.money import CURRENCIES, checked_currency
from agency.profiles import profile_of
from agency.reminders import grace_of

REQUIRED: Final = (
    "policy_number",
    "policyholder",
    "policyholder_bin",
    "product",
    "sum_insured",
    "currency",
    "deductible_pct",
    "waiting_days",
    "start",
    "end",
    "instalment_no",
    "due_date",
    "amount",
)
OPTIONAL: Final = (
    "notice_days",
    "grace_days",
    "premium_currency",
    "beneficiary_name",
    "beneficiary_bin",
    "loan_agreement",
    "territory",
    "paid_on",
    "declare_months",
    "first_declaration",
    "minimum_premium",
    "tariff_pct",
)
OF_INSTALMENT: Final = ("instalment_no", "due_date", "amount", "paid_on")
BEYOND: Final = ""
"""The name of what a line holds beyond the last column."""
_COUNTRY_BY_LENGTH: Final = {12: "KZ", 14: "KG"}
_LARGEST: Final = Decimal("1e15")
_MOST_DAYS: Final = 3650
_MOST_NUMBER: Final = 64
_MOST_TEXT: Final = 200
_LONG_AGO: Final = date(2000, 1, 1)
_FAR: Final = date(2076, 12, 31)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OFF: Final = timedelta(days=_MOST_DAYS)

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a line cannot be taken; lines count from 1, the header being the first."""

    line: int
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Part:
    """One instalment of an imported policy."""

    number: int
    due: date
    amount: Decimal
    paid_on: date | None


@dataclass(frozen=True, slots=True)
class Imported:
    """A policy with its instalments, every field judged; `values` by the names of the columns."""

    number: str
    values: Mapping[str, Any]
    parts: Sequence[Part]


@dataclass(slots=True)
class _Reading:
    today: date
    faults: list[Fault] = field(default_factory=list)
    bad: set[str] = field(default_factory=set)
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    parts: dict[str, dict[int, Part]] = field(default_factory=dict)


def check_columns(names: Sequence[str]) -> None:
    """Raises `BadInput` for a column that is missing, unknown or given twice."""
    missing = [name for name in REQUIRED if name not in names]
    unknown = [name for name in names if name not in (*REQUIRED, *OPTIONAL)]
    if missing:
        raise BadInput(missing[0], "this column is needed")
    if unknown:
        allowed = ", ".join((*REQUIRED, *OPTIONAL))
        raise BadInput(unknown[0] or "columns", f"unknown column; allowed: {allowed}")
    if len(set(names)) != len(names):
        raise BadInput("columns", "a column is given twice")


def read_rows(rows: Sequence[tuple[int, Cells]], today: date) -> tuple[list[Imported], list[Fault]]:
    """Policies of faultless lines, and the faults; a policy with one fault is left out whole."""
    reading = _Reading(today)
    for line, cells in rows:
        _read(reading, line, cells)
    found = [
        Imported(number, values, tuple(sorted(parts.values(), key=lambda part: part.number)))
        for number, values in reading.values.items()
        if number not in reading.bad and (parts := reading.parts.get(number, {}))
    ]
    return found, reading.faults


def _read(reading: _Reading, line: int, cells: Cells) -> None:
    judged, faults = _judged(line, cells, reading.today)
    number = str(judged.get("policy_number") or cells.get("policy_number", "").strip())
    if not faults:
        faults = _beside_others(reading, line, number, judged)
    if faults:
        reading.faults += faults
        reading.bad.add(number)


def _beside_others(
    reading: _Reading, line: int, number: str, judged: Mapping[str, Any]
) -> list[Fault]:
    common = {name: value for name, value in judged.items() if name not in OF_INSTALMENT}
    known = reading.values.setdefault(number, common)
    differ = [name for name in common if known[name] != common[name]]
    if differ:
        return [Fault(line, differ[0], "differs from an earlier line of the same policy")]
    parts = reading.parts.setdefault(number, {})
    part = Part(judged["instalment_no"], judged["due_date"], judged["amount"], judged["paid_on"])
    if part.number in parts:
        return [Fault(line, "instalment_no", "given twice for this policy")]
    parts[part.number] = part
    return []


def _judged(line: int, cells: Cells, today: date) -> tuple[dict[str, Any], list[Fault]]:
    judged: dict[str, Any] = {}
    faults = [Fault(line, "columns", "more cells than the header")] if cells.get(BEYOND) else []
    for name, judge in _JUDGES.items():
        text = cells.get(name, "").strip()
        if not text and name in REQUIRED:
            faults.append(Fault(line, name, "is needed"))
            continue
        try:
            judged[name] = judge(text) if text else None
        except BadInput as error:
            faults.append(Fault(line, name, error.why))
    return judged, faults or [Fault(line, *pair) for pair in _together(judged, today)]


def _together(judged: Mapping[str, Any], today: date) -> list[tuple[str, str]]:
    """What makes sense only in view of other fields of the line, or of the day."""
    found = []
    if judged["paid_on"] is not None and judged["paid_on"] > today:
        found.append(("paid_on", "not in the future"))
    if judged["end"] < judged["start"]:
        found.append(("end", "not before start"))
    if not judged["start"] - _OFF <= judged["due_date"] <= judged["end"] + _OFF:
        found.append(("due_date", "within ten years of the policy's term"))
    days = grace_of(LOAN_INSURANCE, None)
    if judged["product"] == LOAN_INSURANCE and judged["grace_days"] not in (None, days):
        found.append(("grace_days", f"{days} for loan insurance (clauses 30, 68.4), or empty"))
    if judged["beneficiary_bin"] and not judged["beneficiary_name"]:
        found.append(("beneficiary_name", "is needed beside beneficiary_bin"))
    if (judged["declare_months"] is None) != (judged["first_declaration"] is None):
        found.append(("declare_months", "together with first_declaration, or both empty"))
    return found


def _text(longest: int) -> Callable[[str], str]:
    def judge(text: str) -> str:
        if len(text) > longest or not text.isprintable():
            raise BadInput("", f"a text of 1 to {longest} printable characters")
        return text

    return judge


def _product(text: str) -> str:
    if profile_of(text).instrument == "referral":
        raise BadInput("", "an insurance product or a guarantee of the agency")
    return text


def _amount(text: str) -> Decimal:
    value = _decimal(text)
    if not 0 < value < _LARGEST or value != value.quantize(Decimal("0.01")):
        raise BadInput("", "an amount above 0 with at most two places, as 1250.50")
    return value.quantize(Decimal("0.01"))


def _at_least_nil(text: str) -> Decimal:
    return _amount(text) if _decimal(text) else Decimal("0.00")


def _percent(text: str) -> Decimal:
    value = _decimal(text)
    if not 0 <= value <= 100:
        raise BadInput("", "a percent from 0 to 100")
    return value


def _decimal(text: str) -> Decimal:
    if not re.fullmatch(r"[0-9]{1,15}(\.[0-9]{1,10})?", text):
        raise BadInput("", "a number with a dot, as 1250.50")
    return Decimal(text)


def _whole(least: int, most: int) -> Callable[[str], int]:
    def judge(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text) or not least <= int(text) <= most:
            raise BadInput("", f"a whole number from {least} to {most}")
        return int(text)

    return judge


def _day(text: str) -> date:
    try:
        found = date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        raise BadInput("", "a date as 2026-11-20") from None
    if not _LONG_AGO <= found <= _FAR:
        raise BadInput("", f"a date from {_LONG_AGO} to {_FAR}")
    return found


def _identifier(text: str) -> tuple[str, str]:
    """Country and number: 12 digits are a Kazakh BIN or IIN, 14 a Kyrgyz INN."""
    digits = re.sub(r"[\s-]", "", text)
    country = _COUNTRY_BY_LENGTH.get(len(digits))
    if country is None or not (digits.isascii() and digits.isdigit()):
        raise BadInput("", "a BIN of 12 digits (Kazakhstan) or an INN of 14 (Kyrgyzstan)")
    return country, check(country, digits).normal


_JUDGES: Final[Mapping[str, Callable[[str], Any]]] = {
    "policy_number": _text(_MOST_NUMBER),
    "policyholder": _text(_MOST_TEXT),
    "policyholder_bin": _identifier,
    "product": _product,
    "sum_insured": _amount,
    "currency": lambda text: checked_currency("", text, CURRENCIES),
    "deductible_pct": _percent,
    "waiting_days": _whole(0, _MOST_DAYS),
    "start": _day,
    "end": _day,
    "instalment_no": _whole(1, 600),
    "due_date": _day,
    "amount": _amount,
    "notice_days": _whole(1, _MOST_DAYS),
    "grace_days": _whole(0, 365),
    "premium_currency": lambda text: checked_currency("", text, CURRENCIES),
    "beneficiary_name": _text(_MOST_TEXT),
    "beneficiary_bin": _identifier,
    "loan_agreement": _text(_MOST_TEXT),
    "territory": _text(_MOST_TEXT),
    "paid_on": _day,
    "declare_months": _whole(1, 12),
    "first_declaration": _day,
    "minimum_premium": _at_least_nil,
    "tariff_pct": _percent,
}
