"""What an exporter is asked for an estimate, by whose default the price is for.

The answers are plain values under the names of the questions; `request_of` makes of them what the
engine takes.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, cast

from agency.money import Money
from agency.premium.classes import Buyer, BuyerKind
from agency.premium.obligor import Debtor, debtor_of
from agency.premium.oecd import Cover
from agency.premium.plain import MOST_INSTALMENTS
from agency.premium.request import PremiumRequest
from agency.profiles import profile_of

Kind = Literal["state", "bank", "rated_firm", "firm", "unknown"]
Side = Literal["buyer", "bank", "exporter", "guarantee", "referral"]
_SIDES: Final[Mapping[Debtor, Side]] = {
    "foreign_buyer": "buyer",
    "foreign_bank": "bank",
    "exporter": "exporter",
}
KINDS: Final[tuple[Kind, ...]] = ("state", "bank", "rated_firm", "firm", "unknown")
"""What an exporter can know of a debtor: `firm` is a known private one, `unknown` any other."""

_KNOWN_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "state": ("delays",),
    "bank": ("rating", "delays"),
    "rated_firm": ("rating", "delays"),
    "firm": ("years", "delays"),
    "unknown": (),
}
_MOST_ASKED: Final = "firm"
_TERMS: Final = ("amount", "term", "delivery", "cover", "instalments")
_HANDED_OVER: Final = {
    "guarantee": ("product", "country", "amount", "term"),
    "referral": ("product", "amount", "term"),
}
_DAYS_A_MONTH: Final = 30


def questions(given: Mapping[str, Any]) -> tuple[str, ...]:
    """The questions of an estimate in order, as far as the answers say which they are."""
    product = given.get("product")
    if product is None:
        return ("product",)
    instrument = profile_of(product).instrument
    if instrument in _HANDED_OVER:
        return _HANDED_OVER[instrument]
    return ("product", *_of_debtor(product, given), *_TERMS)


def missing(given: Mapping[str, Any]) -> str | None:
    """The first question without an answer; `currency` stands behind an amount without one."""
    open_one = next((name for name in questions(given) if name not in given), None)
    without_currency = "amount" in given and "currency" not in given["amount"]
    if without_currency and open_one not in questions(given)[: _place(given, "amount")]:
        return "currency"
    return open_one


def counted(given: Mapping[str, Any]) -> tuple[str, ...]:
    """The questions as they are counted: until the debtor's kind is known, at their most."""
    return questions({"kind": _MOST_ASKED, **given})


def counted_as(question: str) -> str:
    """The question whose place a window has: an amount's currency is no step of its own."""
    return {"currency": "amount", "buyers": "country"}.get(question, question)


def most_instalments(given: Mapping[str, Any]) -> int:
    """A payment a month at most, so that none falls due after the term."""
    months = _months(given["term"]) + _months(given["delivery"])
    return max(1, min(int(months), MOST_INSTALMENTS))


def side_of(product: str) -> Side:
    """Who stands on the other side of the price, for the wording of the questions."""
    instrument = profile_of(product).instrument
    if instrument in _HANDED_OVER:
        return cast("Side", instrument)
    return _SIDES[debtor_of(product)]


def bears_premium(product: str) -> bool:
    """Whether there is a premium to work out; a guarantee bears a fee, a referral nothing here."""
    return profile_of(product).instrument not in _HANDED_OVER


def request_of(given: Mapping[str, Any], on: date) -> PremiumRequest:
    """The request that complete answers make; the instalments are counted from `on`."""
    money = given["amount"]
    term, delivery = given["term"], given["delivery"]
    percent = Decimal(given["cover"])
    request = PremiumRequest(
        product=given["product"],
        amount=Money(Decimal(money["value"]), money["currency"]),
        on=on,
        credit_days=term.get("days"),
        repayment_months=term.get("months"),
        disbursement_months=_months(delivery),
        cover=Cover(political_percent=percent, commercial_percent=percent),
        instalments=int(given["instalments"]),
        first_due=on,
    )
    if debtor_of(given["product"]) == "exporter":
        return request
    return replace(request, country=given["country"], buyer=buyer_of(given))


def buyer_of(given: Mapping[str, Any]) -> Buyer:
    """What the answers say of a foreign debtor, for the table of bands."""
    kind: str = given.get("kind", "bank")
    rating = given.get("rating") or None
    if kind in {"bank", "rated_firm"} and rating:
        kind = "rated_firm"
    elif kind in {"rated_firm", "unknown"}:
        kind = "firm"
    return Buyer(
        kind=cast("BuyerKind", kind),
        rating=rating if kind == "rated_firm" else None,
        years_of_trade=Decimal(given.get("years", "0")) if kind == "firm" else Decimal(0),
        past_delays=given.get("delays") == "yes",
    )


def _of_debtor(product: str, given: Mapping[str, Any]) -> tuple[str, ...]:
    debtor = debtor_of(product)
    if debtor == "exporter":
        return ()
    if debtor == "foreign_bank":
        return ("country", "rating")
    return ("country", "kind", *_KNOWN_OF.get(given.get("kind", ""), ()))


def _place(given: Mapping[str, Any], question: str) -> int:
    return questions(given).index(question)


def _months(length: Mapping[str, int]) -> Decimal:
    if "days" in length:
        return Decimal(length["days"]) / _DAYS_A_MONTH
    return Decimal(length["months"])
