"""A premium estimate: a range with its method, its inputs and its date, never a promise.

The agency's own tariff comes first, cell by cell; where it has none, the two public foreign tariffs
serve as an orientation. High-income countries and category 0 have no formula at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from agency.money import Money, rate_places
from agency.notes import Note
from agency.premium import oecd, short_term
from agency.premium.oecd import minimum_premium_rate
from agency.premium.plain import due_days
from agency.premium.remarks import Method, benchmark_remarks, remarks
from agency.premium.request import PremiumRequest
from agency.premium.short_term import short_term_rate
from agency.premium.tariff import Point, Tariff, in_force
from agency.rates import TENGE, OfficialRate


@dataclass(frozen=True)
class Span:
    """A range of money; both ends are rounded."""

    least: Money
    most: Money


@dataclass(frozen=True)
class Instalment:
    """One part of the premium; `due` is None when no first day was given."""

    due: date | None
    least: Money
    most: Money


@dataclass(frozen=True)
class Estimate:
    """The answer. `rate_percent` and what follows from it are None for a market benchmark.

    `reference_used`: a foreign tariff priced at least one of the classes in question.
    """

    method: Method
    horizon_years: Decimal
    rate_percent: tuple[Decimal, Decimal] | None
    premium: Span | None
    premium_tenge: Span | None
    rate_of_exchange: OfficialRate | None
    instalments: tuple[Instalment, ...]
    notes: tuple[Note, ...]
    tariff_version: str | None
    reference_used: bool = False


@dataclass(frozen=True)
class _Price:
    """A rate in percent, not rounded, and whether the agency's own tariff gave it."""

    rate: Decimal
    own: bool


def estimate(
    request: PremiumRequest,
    tariffs: Sequence[Tariff] = (),
    rate: OfficialRate | None = None,
) -> Estimate:
    """The estimate for `request`; `rate` turns its currency into tenge. Raises `BadInput`."""
    request.check()
    tariff = in_force(tariffs, request.on)
    prices = _prices(request, tariff)
    if not prices:
        return _benchmark(request)
    method = _method(request, prices)
    rates = [price.rate for price in prices]
    plain = _span(request, min(rates), max(rates))
    span = _at_least(plain, tariff if any(price.own for price in prices) else None)
    raised = () if span == plain else (Note("minimum_premium_applied"),)
    return Estimate(
        method,
        request.horizon,
        (rate_places(min(rates)), rate_places(max(rates))),
        span,
        _in_tenge(span, rate),
        None if request.amount.currency == TENGE else rate,
        _instalments(request, span),
        (*remarks(request, method, [price.own for price in prices], rate), *raised),
        _version(method, prices, tariff),
        reference_used=not all(price.own for price in prices),
    )


def _prices(request: PremiumRequest, tariff: Tariff | None) -> tuple[_Price, ...]:
    """One price for each class in question; none at all where only the market can tell."""
    if request.risk.number is None:
        own = None if tariff is None else _own_rate(request, tariff, request.buyer_class or "")
        return () if own is None else (_Price(own, own=True),)
    return tuple(_price(request, tariff, name) for name in request.classes)


def _price(request: PremiumRequest, tariff: Tariff | None, buyer_class: str) -> _Price:
    own = None if tariff is None else _own_rate(request, tariff, buyer_class)
    if own is not None:
        return _Price(own, own=True)
    category = request.risk.number or 0
    if request.two_years_or_more:
        reference = minimum_premium_rate(category, buyer_class, request.horizon, request.cover)
    else:
        months = request.horizon * 12
        reference = short_term_rate(category, buyer_class, months, request.cover)
    return _Price(reference, own=False)


def _own_rate(request: PremiumRequest, tariff: Tariff, buyer_class: str) -> Decimal | None:
    point = Point(
        request.product,
        request.country or request.risk.country or None,
        request.risk.category,
        buyer_class,
        request.horizon * 12,
    )
    rate = tariff.rate(point, request.cover.highest_percent)
    if rate is None:
        return None
    return rate * tariff.discount_factor(request.discounts, request.deductible_pct)


def _span(request: PremiumRequest, least: Decimal, most: Decimal) -> Span:
    ends = [request.amount.percent(rate).rounded() for rate in (least, most)]
    return Span(ends[0], ends[1])


def _at_least(span: Span, tariff: Tariff | None) -> Span:
    if tariff is None:
        return span
    return Span(tariff.at_least_minimum(span.least), tariff.at_least_minimum(span.most))


def _in_tenge(span: Span, rate: OfficialRate | None) -> Span | None:
    if span.least.currency == TENGE:
        return span
    if rate is None:
        return None
    return Span(rate.to_tenge(span.least).rounded(), rate.to_tenge(span.most).rounded())


def _instalments(request: PremiumRequest, span: Span) -> tuple[Instalment, ...]:
    parts = request.instalments
    days: Sequence[date | None] = (None,) * parts
    if request.first_due is not None:
        days = due_days(request.first_due, parts, _whole_term(request))
    return tuple(
        Instalment(day, least, most)
        for day, least, most in zip(
            days, span.least.split(parts), span.most.split(parts), strict=True
        )
    )


def _whole_term(request: PremiumRequest) -> int:
    return int(request.disbursement_months + request.credit_months)


def _method(request: PremiumRequest, prices: Sequence[_Price]) -> Method:
    if any(price.own for price in prices):
        return "agency_tariff"
    return "oecd_mpr" if request.two_years_or_more else "short_term_reference"


def _version(method: Method, prices: Sequence[_Price], tariff: Tariff | None) -> str:
    if tariff is not None and any(price.own for price in prices):
        return f"agency {tariff.version}"
    return oecd.edition() if method == "oecd_mpr" else short_term.edition()


def _benchmark(request: PremiumRequest) -> Estimate:
    return Estimate(
        "market_benchmark",
        request.horizon,
        None,
        None,
        None,
        None,
        (),
        benchmark_remarks(request),
        None,
    )
