"""The fields of a notice: what is offered by button, what is made of words, how they are shown."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from agency.profiles import notice_products
from agency.spoken import amounts, dates, organisations
from flows.amount import currency_buttons
from flows.kit import short_key
from flows.other_notices.kinds import DATES, DOCUMENTS
from flows.product_names import product_button, product_name
from gateway.words import reader_language
from locales.texts import texts

LONGEST_STORY: Final = 4096
LONGEST_LINE: Final = 200


class Doubt(NamedTuple):
    """Why words are no answer: the key of the text to show."""

    key: str


def options(field: str) -> list[tuple[str, str]]:
    """The buttons of a field: key and label."""
    language = reader_language()
    words = texts(language)
    if field == "product":
        return [(short_key(one), product_button(language, one)) for one in notice_products()]
    if field == "currency":
        return currency_buttons()
    if field == "document":
        return [(one, words(f"other-option-{one}")) for one in DOCUMENTS]
    return []


def chosen(field: str, option: str) -> str | None:
    """The answer that a button stands for; None for a button that the field has not."""
    if option not in dict(options(field)):
        return None
    if field == "product":
        return next(one for one in notice_products() if short_key(one) == option)
    return option


def said(field: str, text: str, today: date) -> dict[str, str] | Doubt:
    """The fields that a typed answer fills: an amount may bring its currency with it."""
    if field in DATES:
        return _day(field, text, today)
    if field == "amount":
        return _amount(text)
    if field == "currency":
        return _currency(text)
    if options(field):
        return Doubt("kit-press-a-button")
    other = organisations.doubt(text) if field == "buyer" else None
    return Doubt(f"kit-name-{other}") if other else {field: text}


def told(field: str, form: Mapping[str, str]) -> str:
    """A field's answer as it is shown; what was left open says so."""
    value, words = form.get(field, ""), texts(reader_language())
    if not value:
        return words("apply-left-open")
    if field == "product":
        return product_name(reader_language(), value)
    if field == "document":
        return words(f"other-option-{value}")
    if field in DATES:
        return words.date(date.fromisoformat(value))
    if field == "amount":
        return words.money(Decimal(value), form["currency"])
    return value


def _day(field: str, text: str, today: date) -> dict[str, str] | Doubt:
    found = dates.understand(text, today)
    if isinstance(found, date):
        return {field: found.isoformat()}
    reason = found.reason if found.reason in {"future", "too_old"} else "unreadable"
    return Doubt(f"notice-date-{reason.replace('_', '-')}")


def _amount(text: str) -> dict[str, str] | Doubt:
    found = amounts.understand(text)
    if isinstance(found, amounts.AmountDoubt):
        return Doubt(f"notice-amount-{found.reason.replace('_', '-')}")
    return {"amount": str(found.value), **({"currency": found.currency} if found.currency else {})}


def _currency(text: str) -> dict[str, str] | Doubt:
    named = amounts.understand(f"1 {text}")
    if isinstance(named, amounts.Amount) and named.currency:
        return {"currency": named.currency}
    return Doubt("notice-amount-unknown-currency")
