"""The fields of a request's form: what is offered by button, and what is made of words."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from agency.spoken import amounts, dates, organisations
from flows.amount import currency_buttons
from gateway.words import reader_language
from locales.texts import Texts, texts

LONGEST: Final = 200
UNSIGNED: Final = "unsigned"
"""Stands for the date of a contract that is not signed yet."""
ORGANISATIONS: Final = ("buyer", "bank", "client", "foreign_company")
AMOUNTS: Final = ("value", "secured_amount")
OFFERED: Final = {
    "contract_date": (UNSIGNED,),
    "schedule": ("advance", "days90", "days180", "longer"),
    "security": ("none", "guarantee", "collateral"),
    "history": ("new", "year", "three", "longer"),
    "past_losses": ("none", "late", "unpaid"),
    "purpose": ("production", "equipment", "expansion"),
}
"""Answers by button; any other can be typed."""


class Doubt(NamedTuple):
    """Why words are no answer: the text to show, with its arguments."""

    key: str
    arguments: Mapping[str, str]


def options(field: str) -> list[tuple[str, str]]:
    """The buttons of a field: key and label."""
    words = texts(reader_language())
    if field == "currency":
        return currency_buttons()
    return [(each, words(f"apply-option-{field}-{each}")) for each in OFFERED.get(field, ())]


def chosen(field: str, option: str) -> str | None:
    """The answer that a button stands for; None for a button that the field has not."""
    label = dict(options(field)).get(option)
    return option if label and (field == "currency" or option == UNSIGNED) else label


def said(field: str, text: str, form: Mapping[str, str], today: date) -> dict[str, str] | Doubt:
    """The fields that a typed answer fills: an amount may bring its currency with it."""
    if field in AMOUNTS:
        return _amount(field, text, form)
    if field == "currency":
        return _currency(text, form)
    if field == "contract_date":
        return _day(text, today)
    other = organisations.doubt(text) if field in ORGANISATIONS else None
    return Doubt(f"kit-name-{other}", {}) if other else {field: text}


def told(field: str, form: Mapping[str, str], words: Texts) -> str:
    """A field's answer as it is shown; what was left open says so."""
    value = form.get(field, "")
    if not value:
        return words("apply-left-open")
    if field in AMOUNTS:
        return _money(Decimal(value), form.get("currency", ""), words)
    if field == "contract_date":
        return _day_told(value, words)
    return value


def _money(value: Decimal, currency: str, words: Texts) -> str:
    return words.money(value, currency) if currency else words.number(value)


def _day_told(value: str, words: Texts) -> str:
    if value == UNSIGNED:
        return words(f"apply-option-contract_date-{UNSIGNED}")
    return words.date(date.fromisoformat(value))


def _amount(field: str, text: str, form: Mapping[str, str]) -> dict[str, str] | Doubt:
    found = amounts.understand(text)
    if isinstance(found, amounts.AmountDoubt):
        return Doubt(f"notice-amount-{found.reason.replace('_', '-')}", {})
    others = [form[name] for name in AMOUNTS if name != field and form.get(name)]
    known = form.get("currency", "")
    if others and known and found.currency not in (None, known):
        return Doubt("apply-one-currency", {"currency": known})
    return {field: str(found.value), **({"currency": found.currency} if found.currency else {})}


def _currency(text: str, form: Mapping[str, str]) -> dict[str, str] | Doubt:
    """The currency; an amount said anew takes the place of the one that had none."""
    found = amounts.currency_or_amount(text)
    if isinstance(found, str):
        return {"currency": found}
    if isinstance(found, amounts.AmountDoubt):
        return Doubt(f"notice-amount-{found.reason.replace('_', '-')}", {})
    field = next(name for name in reversed(AMOUNTS) if form.get(name))
    return {field: str(found.value), **({"currency": found.currency} if found.currency else {})}


def _day(text: str, today: date) -> dict[str, str] | Doubt:
    """A contract may be signed in the days to come."""
    found = dates.understand(text, today)
    if isinstance(found, date):
        return {"contract_date": found.isoformat()}
    if found.reason == "future" and len(found.candidates) == 1:
        return {"contract_date": found.candidates[0].isoformat()}
    reason = "ambiguous" if found.reason == "ambiguous" else "unreadable"
    return Doubt(f"apply-date-{reason}", {})
