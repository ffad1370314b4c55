"""The reference tariff for credits under two years (`short_term_tariff.json`), percent of the sum.

The table is for 95 % cover of standard quality and knows one column for sovereigns. Other cover,
quality and the better-than-sovereign class take the factors of the two-year rule, so that the two
meet at 24 months and a longer term never costs less.
"""

from decimal import Decimal, localcontext
from typing import Any, Final

from agency.errors import BadInput
from agency.facts import read_json
from agency.premium.classes import exact_class
from agency.premium.oecd import (
    BASE_COVER,
    Cover,
    better_than_sovereign,
    check_cover,
    percentage_factor,
    quality_factor,
)

END_MONTHS: Final = 24
DAYS_A_MONTH: Final = 30
_SOVEREIGN: Final = frozenset({"SOV+", "SOV/CC0"})


def short_term_rate(category: int, buyer_class: str, months: Decimal, cover: Cover) -> Decimal:
    """The rate in percent, not rounded, for more than 0 and less than 24 months of risk."""
    exact_class(buyer_class, category)
    check_cover(cover)
    if not 0 < months < END_MONTHS:
        raise BadInput("credit_days", "more than 0 and less than 24 months of risk")
    cell = _cell(category, buyer_class)
    with localcontext() as context:
        context.prec = 50
        rate = Decimal(cell["per_month"]) * months + Decimal(cell["constant"])
        factors = quality_factor(category, cover) * percentage_factor(category, cover)
        scaled = rate * cover.highest / BASE_COVER
        return scaled * factors * better_than_sovereign(buyer_class)


def edition() -> str:
    """Which tariff the figures are of."""
    return "short_term_reference 2024-02"


def _cell(category: int, buyer_class: str) -> dict[str, Any]:
    column = "SOV" if buyer_class in _SOVEREIGN else buyer_class
    cell: dict[str, Any] = read_json("short_term_tariff.json")["cells"][str(category)][column]
    return cell
