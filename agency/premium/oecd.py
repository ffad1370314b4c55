"""The OECD minimum premium rate for credits of two years and more, country categories 1-7.

MPR = {[(a*HOR + b) * max(PCC, PCP)/0.95] * (1 - LCF) + [c * PCC/0.95 * HOR * (1 - CEF)]}
      * QPF * PCF * BTSF * (1 - min(TERM, 0.15)), in percent of the principal (`oecd_mpr.json`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from typing import Any, Final, Literal, get_args

from agency.errors import BadInput
from agency.facts import read_json
from agency.premium.classes import exact_class

Quality = Literal["below_standard", "standard", "above_standard"]
Enhancement = Literal[
    "assignment_of_contract_proceeds_or_receivables",
    "asset_based_security",
    "fixed_asset_security",
    "escrow_account",
]

BASE_COVER: Final = Decimal("0.95")
TERM_CAP: Final = Decimal("0.15")
_TERM_SLOPE: Final = Decimal("0.018")
_TERM_FROM_YEARS: Final = 10
_ONE: Final = Decimal(1)
_NIL: Final = Decimal(0)


@dataclass(frozen=True)
class Cover:
    """What is covered and how well. Percents of cover as 95; factors as fractions."""

    political_percent: Decimal = Decimal(95)
    commercial_percent: Decimal = Decimal(95)
    quality: Quality = "standard"
    local_currency_factor: Decimal = _NIL
    enhancements: Mapping[Enhancement, Decimal] = field(default_factory=dict)

    @property
    def political(self) -> Decimal:
        """PCP as a fraction."""
        return self.political_percent / 100

    @property
    def commercial(self) -> Decimal:
        """PCC as a fraction."""
        return self.commercial_percent / 100

    @property
    def highest_percent(self) -> Decimal:
        """The higher of the two percents of cover."""
        return max(self.political_percent, self.commercial_percent)

    @property
    def highest(self) -> Decimal:
        """max(PCC, PCP)."""
        return max(self.political, self.commercial)


def horizon_years(
    disbursement_months: Decimal,
    repayment_months: Decimal,
    average_life_years: Decimal | None = None,
) -> Decimal:
    """HOR: half the disbursement period and the repayment term, or its average life if not even.

    `average_life_years` is the weighted average life of a non-standard repayment profile.
    """
    with localcontext() as context:
        context.prec = 40
        half = disbursement_months / 24
        if average_life_years is None:
            return half + repayment_months / 12
        return half + (average_life_years - Decimal("0.25")) / Decimal("0.5")


def minimum_premium_rate(
    category: int, buyer_class: str, horizon: Decimal, cover: Cover
) -> Decimal:
    """The rate in percent of the principal, not rounded; raises `BadInput`."""
    exact_class(buyer_class, category)
    check_cover(cover)
    if horizon <= 0:
        raise BadInput("weighted_average_life_years", "above 0.25 without a disbursement period")
    table = _table()
    a, b = (_cell(table[name]["values"], category) for name in ("a", "b"))
    c = _cell(table["c"]["values"][buyer_class], category)
    with localcontext() as context:
        context.prec = 50
        country = (a * horizon + b) * cover.highest / BASE_COVER
        buyer = c * cover.commercial / BASE_COVER * horizon
        bracket = country * (1 - cover.local_currency_factor) + buyer * (1 - _cef(cover))
        factors = quality_factor(category, cover) * percentage_factor(category, cover)
        return (
            bracket
            * factors
            * better_than_sovereign(buyer_class)
            * (1 - min(_term(category, buyer_class, horizon), TERM_CAP))
        )


def quality_factor(category: int, cover: Cover) -> Decimal:
    """QPF."""
    return _cell(_table()["QPF"][cover.quality]["values"], category)


def percentage_factor(category: int, cover: Cover) -> Decimal:
    """PCF: only cover above 95 % costs extra."""
    above = max(_NIL, cover.highest - BASE_COVER) / Decimal("0.05")
    return _ONE + above * _cell(_table()["PCF"]["coefficient"], category)


def better_than_sovereign(buyer_class: str) -> Decimal:
    """BTSF."""
    factors = _table()["BTSF"]
    return Decimal(factors.get(buyer_class, factors["all_other_classes"]))


def edition() -> str:
    """Which text of the rule the figures are of."""
    return "oecd_mpr 2023-07-15"


def check_cover(cover: Cover) -> None:
    """Raise `BadInput` naming the first field out of range."""
    for name in ("political_percent", "commercial_percent"):
        if not 0 < getattr(cover, name) <= 100:
            raise BadInput("cover_percent", "a percent above 0, at most 100")
    if cover.quality not in get_args(Quality):
        raise BadInput("quality", "one of " + ", ".join(get_args(Quality)))
    most = Decimal(_table()["LCF"]["max"])
    if not 0 <= cover.local_currency_factor <= most:
        raise BadInput("local_currency_factor", f"a fraction from 0 to {most}")
    _check_enhancements(cover.enhancements)


def _check_enhancements(given: Mapping[Enhancement, Decimal]) -> None:
    caps = _table()["CEF"]["component_caps"]
    for name, value in given.items():
        if name not in caps:
            raise BadInput("credit_enhancements", "of " + ", ".join(caps))
        if not 0 <= value <= caps[name]:
            raise BadInput(f"credit_enhancements.{name}", f"a fraction from 0 to {caps[name]}")
    if given.get("asset_based_security") and given.get("fixed_asset_security"):
        raise BadInput("credit_enhancements", "asset-based or fixed-asset security, not both")


def _cef(cover: Cover) -> Decimal:
    return min(sum(cover.enhancements.values(), _NIL), Decimal(_table()["CEF"]["max"]))


def _term(category: int, buyer_class: str, horizon: Decimal) -> Decimal:
    speculative = _table()["TERM"]["speculative_classes_by_category"][str(category)]
    if buyer_class not in speculative:
        return _NIL
    return max(_NIL, _TERM_SLOPE * (horizon - _TERM_FROM_YEARS))


def _cell(values: list[Decimal | int], category: int) -> Decimal:
    return Decimal(values[category - 1])


def _table() -> dict[str, Any]:
    return read_json("oecd_mpr.json")
