"""What moves a price, and by how much: the same case with one thing changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final, Literal

from agency.money import Money
from agency.notes import Argument
from agency.premium.estimate import Estimate, estimate
from agency.premium.request import PremiumRequest
from agency.premium.tariff import Tariff

MoverId = Literal["cover", "days", "months", "delivery", "years", "delays"]
_COVER_STEP: Final = Decimal(5)
_LEAST_COVER: Final = Decimal(50)
_DAYS_STEP: Final = 30
_YEARS: Final = (Decimal(1), Decimal(5))
"""Where the table of bands begins a better row for a firm."""


@dataclass(frozen=True)
class Mover:
    """One change and what it saves at the two ends of the range; `arguments` name the change."""

    id: MoverId
    saves: tuple[Money, Money]
    arguments: Mapping[str, Argument] = field(default_factory=dict)


def movers(
    request: PremiumRequest, found: Estimate, tariffs: Sequence[Tariff] = ()
) -> tuple[Mover, ...]:
    """Every single change of `request` that makes `found`, its estimate, cheaper."""
    return tuple(
        replace(mover, saves=saved)
        for mover, changed in _changes(request)
        if (saved := _saved(found, estimate(changed, tariffs))) is not None
    )


def _saved(before: Estimate, after: Estimate) -> tuple[Money, Money] | None:
    if before.premium is None or after.premium is None or before.method != after.method:
        return None
    least = before.premium.least - after.premium.least
    most = before.premium.most - after.premium.most
    if min(least.amount, most.amount) < 0 or least.amount + most.amount == 0:
        return None
    return least, most


def _changes(request: PremiumRequest) -> Iterator[tuple[Mover, PremiumRequest]]:
    nothing = (Money(Decimal(0), request.amount.currency),) * 2
    lower = request.cover.highest_percent - _COVER_STEP
    if lower >= _LEAST_COVER:
        cover = replace(request.cover, political_percent=lower, commercial_percent=lower)
        yield Mover("cover", nothing, {"percent": lower}), replace(request, cover=cover)
    yield from _shorter(request, nothing)
    if request.disbursement_months:
        yield Mover("delivery", nothing), replace(request, disbursement_months=Decimal(0))
    yield from _better_buyer(request, nothing)


def _shorter(
    request: PremiumRequest, nothing: tuple[Money, Money]
) -> Iterator[tuple[Mover, PremiumRequest]]:
    days, months = request.credit_days, request.repayment_months
    if days is not None and days > _DAYS_STEP:
        fewer = days - _DAYS_STEP
        yield Mover("days", nothing, {"days": fewer}), replace(request, credit_days=fewer)
    if months is not None and months > 1:
        fewer = months - (12 if months > 12 else 1)
        yield Mover("months", nothing, {"months": fewer}), replace(request, repayment_months=fewer)


def _better_buyer(
    request: PremiumRequest, nothing: tuple[Money, Money]
) -> Iterator[tuple[Mover, PremiumRequest]]:
    buyer = request.buyer
    if buyer is None:
        return
    if buyer.past_delays:
        yield Mover("delays", nothing), replace(request, buyer=replace(buyer, past_delays=False))
    more = next((years for years in _YEARS if years > buyer.years_of_trade), None)
    if buyer.kind == "firm" and more is not None:
        longer = replace(buyer, years_of_trade=more)
        yield Mover("years", nothing, {"years": int(more)}), replace(request, buyer=longer)
