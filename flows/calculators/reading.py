"""What the calculators make of typed answers: fields filled, or the key of what to say."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from agency.spoken import amounts, terms

Form = Mapping[str, str]
Read = Callable[[str, str, Form], dict[str, str] | str]
"""Takes the field, the words and the form so far."""

_FIGURE: Final = re.compile(r"(\d{1,7})(?:[.,](\d{1,4}))?\s*%?")
LONGEST: Final = 200


def money(field: str, text: str, form: Form) -> dict[str, str] | str:
    """An amount with its currency, kept beside it as `<field>_currency`."""
    found = amounts.understand(text)
    if isinstance(found, amounts.AmountDoubt):
        return _doubt(found)
    if found.currency is None:
        return "calculator-currency-needed"
    return {field: str(found.value), f"{field}_currency": found.currency}


def amount_like(other: str, *, nil: bool = True) -> Read:
    """An amount in the currency of the field `other`; nought only with `nil`."""

    def read(field: str, text: str, form: Form) -> dict[str, str] | str:
        if nil and text.strip() == "0":
            return {field: "0"}
        found = amounts.understand(text)
        if isinstance(found, amounts.AmountDoubt):
            return _doubt(found)
        if found.currency not in (None, form[f"{other}_currency"]):
            return "calculator-same-currency"
        return {field: str(found.value)}

    return read


def figure(most: int) -> Read:
    """A number from 0 to `most`."""

    def read(field: str, text: str, form: Form) -> dict[str, str] | str:
        said = _FIGURE.fullmatch(text.strip())
        number = Decimal(f"{said[1]}.{said[2] or 0}") if said else None
        if number is None or number > most:
            return "calculator-percent" if most == 100 else "calculator-rate"
        return {field: str(number)}

    return read


def months(*, at_once: bool) -> Read:
    """A length of time in whole months."""

    def read(field: str, text: str, form: Form) -> dict[str, str] | str:
        said = terms.understand(text, at_once=at_once)
        if isinstance(said, terms.TermDoubt):
            return f"estimate-term-{said.reason.replace('_', '-')}"
        count = said.months if said.days is None else said.days // terms.DAYS_A_MONTH
        return {field: str(count)} if count or at_once else "estimate-term-zero"

    return read


def words(field: str, text: str, form: Form) -> dict[str, str] | str:
    """A text as it was written."""
    return {field: text}


def buttons_only(field: str, text: str, form: Form) -> dict[str, str] | str:
    """Nothing that is typed is an answer."""
    return "kit-press-a-button"


def _doubt(found: amounts.AmountDoubt) -> str:
    return f"notice-amount-{found.reason.replace('_', '-')}"
