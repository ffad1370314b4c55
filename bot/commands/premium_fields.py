"""The fields of a premium estimate, read strictly into a request of the engine."""

from decimal import Decimal
from typing import Final, cast, get_args

from agency.money import CURRENCIES, Money
from agency.premium import DISCOUNTS, Buyer, BuyerKind, Cover, Enhancement, PremiumRequest, Quality
from agency.premium.classes import CLASSES
from bot.commands.requests import Fields, today

ESTIMATE_FIELDS: Final = (
    "product",
    "country",
    "category",
    "buyer_class",
    "buyer",
    "amount",
    "currency",
    "cover_percent",
    "quality",
    "disbursement_months",
    "credit_days",
    "repayment_months",
    "weighted_average_life_years",
    "deductible_pct",
    "instalments",
    "first_due",
    "on",
    "political_cover_percent",
    "commercial_cover_percent",
    "local_currency_factor",
    "credit_enhancements",
    "discounts",
)
_BUYER_FIELDS: Final = ("kind", "rating", "years_of_trade", "past_delays")
_STANDARD_COVER: Final = Decimal(95)


def premium_request(fields: Fields) -> PremiumRequest:
    """The request, its figures not yet checked against each other; raises `BadInput`."""
    return PremiumRequest(
        product=fields.text("product"),
        amount=Money(fields.number("amount"), fields.choice("currency", CURRENCIES)),
        on=fields.day("on", today()),
        country=fields.text_or_none("country"),
        category=_category(fields),
        buyer_class=fields.choice("buyer_class", CLASSES) if fields.has("buyer_class") else None,
        buyer=_buyer(fields.part("buyer")) if fields.has("buyer") else None,
        credit_days=fields.whole_or_none("credit_days"),
        repayment_months=fields.whole_or_none("repayment_months"),
        disbursement_months=fields.number("disbursement_months", Decimal(0)),
        average_life_years=fields.number_or_none("weighted_average_life_years"),
        cover=_cover(fields),
        deductible_pct=fields.number_or_none("deductible_pct"),
        discounts=_discounts(fields),
        instalments=fields.whole("instalments", 1),
        first_due=fields.day_or_none("first_due"),
    )


def _category(fields: Fields) -> str | None:
    category = fields.whole_or_none("category")
    return None if category is None else str(category)


def _buyer(fields: Fields) -> Buyer:
    fields.only(_BUYER_FIELDS)
    return Buyer(
        kind=cast("BuyerKind", fields.choice("kind", get_args(BuyerKind))),
        rating=fields.text_or_none("rating"),
        years_of_trade=fields.number("years_of_trade", Decimal(0)),
        past_delays=_past_delays(fields),
    )


def _past_delays(fields: Fields) -> bool:
    """Either yes or no, or how many there were."""
    if not fields.has("past_delays"):
        return False
    if fields.is_flag("past_delays"):
        return fields.flag("past_delays")
    return fields.whole("past_delays") > 0


def _cover(fields: Fields) -> Cover:
    both = fields.number("cover_percent", _STANDARD_COVER)
    return Cover(
        political_percent=fields.number("political_cover_percent", both),
        commercial_percent=fields.number("commercial_cover_percent", both),
        quality=cast("Quality", fields.choice("quality", get_args(Quality), "standard")),
        local_currency_factor=fields.number("local_currency_factor", Decimal(0)),
        enhancements=_enhancements(fields),
    )


def _enhancements(fields: Fields) -> dict[Enhancement, Decimal]:
    if not fields.has("credit_enhancements"):
        return {}
    given = fields.part("credit_enhancements")
    given.only(get_args(Enhancement))
    return {cast("Enhancement", name): given.number(name) for name in given.names()}


def _discounts(fields: Fields) -> tuple[str, ...]:
    names = fields.items("discounts")
    if any(name not in DISCOUNTS for name in names):
        raise fields.bad("discounts", "a list of " + ", ".join(DISCOUNTS))
    return tuple(dict.fromkeys(names))
