"""The price of the answers given, or why the chat names none."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from agency.errors import BadInput
from agency.premium.asked import bears_premium, request_of, side_of
from agency.premium.estimate import Estimate, estimate
from agency.premium.movers import Mover, movers
from agency.premium.request import PremiumRequest
from agency.rates import OfficialRate
from flows.answers import answers
from gateway.house import House
from gateway.prices import Prices
from gateway.unit import current_unit
from services.cases.opening import ASTANA
from storage import rates

Reason = Literal["guarantee", "referral", "off", "market", "country"]


@dataclass(frozen=True, slots=True)
class Price:
    """An estimate with what moves it."""

    request: PremiumRequest
    found: Estimate
    moved: tuple[Mover, ...]


def today() -> date:
    """The day at the agency's office."""
    return current_unit().now.astimezone(ZoneInfo(ASTANA)).date()


def prices_of(manager: DialogManager) -> Prices:
    """Whose tariffs may answer."""
    house: House = manager.middleware_data["house"]
    return house.prices


async def price(manager: DialogManager) -> Price | Reason:
    """The price of the complete answers, or why there is none to name."""
    given = await answers(manager)
    if not bears_premium(given["product"]):
        return "guarantee" if side_of(given["product"]) == "guarantee" else "referral"
    rate = await _rate(given["amount"]["currency"])
    return priced(given, prices_of(manager), rate, today())


def priced(
    given: Mapping[str, Any], prices: Prices, rate: OfficialRate | None, on: date
) -> Price | Reason:
    """The same from its parts, for a product that bears a premium."""
    request = request_of(given, on)
    try:
        found = estimate(request, prices.tariffs, rate)
    except BadInput as error:
        if error.field != "country":
            raise
        return "country"
    if found.premium is None:
        return "market" if prices.reference else "off"
    if found.reference_used and not prices.reference:
        return "off"
    return Price(request, found, movers(request, found, prices.tariffs))


async def _rate(currency: str) -> OfficialRate | None:
    known = await current_unit().read(rates.read)
    return None if known is None else known.rate(currency, today())
