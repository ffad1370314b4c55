"""What the agency's underwriters answer: an exact price, a limit for a buyer; read strictly."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from agency.errors import BadInput
from agency.money import CURRENCIES, Money, checked_currency

LONGEST_CONDITIONS: Final = 2000
LONGEST_NAME: Final = 200
_FIGURE: Final = re.compile(r"\d{1,13}(\.\d{1,10})?")
_QUOTE: Final = ("rate", "premium", "currency", "valid_until", "conditions")
_LIMIT: Final = ("buyer", "country", "amount", "currency", "valid_until", "conditions")


@dataclass(frozen=True, slots=True)
class Quote:
    """An exact price: `rate` in percent of the sum insured; good until the day, that one too."""

    rate: Decimal
    premium: Money
    valid_until: date
    conditions: str


@dataclass(frozen=True, slots=True)
class Limit:
    """Up to what amount a buyer is insured; `country` by its two-letter code."""

    buyer: str
    country: str
    amount: Money
    valid_until: date
    conditions: str


def read_quote(payload: Mapping[str, Any]) -> Quote:
    """A quote from its fields; raises `BadInput` that names the first wrong one."""
    _only(payload, _QUOTE)
    rate = _figure(payload, "rate")
    if not 0 < rate <= 100:
        raise BadInput("rate", "a percent above 0, at most 100")
    return Quote(rate, _money(payload, "premium"), _day(payload), _conditions(payload))


def read_limit(payload: Mapping[str, Any], known: Mapping[str, str]) -> Limit:
    """A limit from its fields; what they leave out of the buyer is taken from `known`."""
    _only(payload, _LIMIT)
    told = {**known, **{name: payload[name] for name in ("buyer", "country") if name in payload}}
    buyer, country = told.get("buyer"), told.get("country")
    if not isinstance(buyer, str) or not 0 < len(buyer.strip()) <= LONGEST_NAME:
        raise BadInput("buyer", f"needed: a name of 1 to {LONGEST_NAME} characters")
    if not isinstance(country, str) or not re.fullmatch(r"[A-Z]{2}", country):
        raise BadInput("country", "needed: a two-letter country code")
    amount = _money(payload, "amount")
    return Limit(buyer.strip(), country, amount, _day(payload), _conditions(payload))


def _only(payload: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    for field in payload:
        if field not in allowed:
            raise BadInput(str(field)[:60], "unknown field; allowed: " + ", ".join(allowed))


def _money(payload: Mapping[str, Any], field: str) -> Money:
    amount = _figure(payload, field)
    if amount == 0 or amount != round(amount, 2):
        raise BadInput(field, "an amount above 0, at most two places")
    currency = str(payload.get("currency"))
    return Money(amount, checked_currency("currency", currency, CURRENCIES))


def _figure(payload: Mapping[str, Any], field: str) -> Decimal:
    value = payload.get(field)
    if isinstance(value, bool) or not _FIGURE.fullmatch(str(value)):
        raise BadInput(field, 'a number with a dot, as "1250.50"')
    return Decimal(str(value))


def _day(payload: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(str(payload.get("valid_until")))
    except ValueError as error:
        raise BadInput("valid_until", "a date as 2026-11-20") from error


def _conditions(payload: Mapping[str, Any]) -> str:
    text = payload.get("conditions") or ""
    if not isinstance(text, str) or len(text) > LONGEST_CONDITIONS:
        raise BadInput("conditions", f"a text of at most {LONGEST_CONDITIONS} characters")
    return text.strip()
