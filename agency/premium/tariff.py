"""The agency's own tariff: cells that come before the reference tables, and its discounts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from typing import Final, Literal

from agency.money import Money

Discount = Literal["whole_turnover", "experience"]
DISCOUNTS: Final = ("whole_turnover", "experience")
DEFAULT_BASE_COVER: Final = Decimal(95)
_HUNDRED: Final = Decimal(100)


@dataclass(frozen=True)
class Point:
    """Where a price is wanted: `months` of risk, `category` 0-7 or HI as text."""

    product: str
    country: str | None
    category: str
    buyer_class: str
    months: Decimal


@dataclass(frozen=True)
class Cell:
    """rate % = per_month * months + constant, wherever every selector that is set matches."""

    per_month: Decimal
    constant: Decimal
    product: str | None = None
    country: str | None = None
    category: str | None = None
    buyer_class: str | None = None
    min_months: Decimal | None = None
    max_months: Decimal | None = None

    def matches(self, point: Point) -> bool:
        """Whether the cell prices `point`; terms run from `min_months` to below `max_months`."""
        return all(
            (
                self.product in {None, point.product},
                self.country in {None, point.country},
                self.category in {None, point.category},
                self.buyer_class in {None, point.buyer_class},
                self.min_months is None or point.months >= self.min_months,
                self.max_months is None or point.months < self.max_months,
            )
        )

    @property
    def selectors(self) -> tuple[bool, ...]:
        """Which selectors are set, the weightiest first: a cell with more weight wins."""
        by_term = self.min_months is not None or self.max_months is not None
        return (
            self.product is not None,
            self.country is not None,
            self.category is not None,
            self.buyer_class is not None,
            by_term,
        )

    def overlaps(self, other: "Cell") -> bool:
        """Whether both could price one point with equal weight, so that neither would win."""
        same = (self.product, self.country, self.category, self.buyer_class) == (
            other.product,
            other.country,
            other.category,
            other.buyer_class,
        )
        if not same or self.selectors != other.selectors:
            return False
        return _starts_before_end(self, other) and _starts_before_end(other, self)


@dataclass(frozen=True)
class Tariff:
    """One version of the agency's tariff. Percents as 10; `deductible` holds (from, discount)."""

    version: str
    effective_from: date
    source: str
    cells: tuple[Cell, ...]
    base_cover_percent: Decimal = DEFAULT_BASE_COVER
    minimum_premium: Mapping[str, Decimal] | None = None
    discounts: Mapping[str, Decimal] | None = None
    deductible: tuple[tuple[Decimal, Decimal], ...] = ()

    def rate(self, point: Point, cover_percent: Decimal) -> Decimal | None:
        """The rate in percent before discounts, not rounded; None where no cell matches."""
        cells = [cell for cell in self.cells if cell.matches(point)]
        if not cells:
            return None
        cell = max(cells, key=lambda one: one.selectors)
        with localcontext() as context:
            context.prec = 50
            base = cell.per_month * point.months + cell.constant
            return base * cover_percent / self.base_cover_percent

    def discount_factor(self, wanted: Iterable[str], deductible_pct: Decimal | None) -> Decimal:
        """What is left of a rate after the discounts asked for and the deductible's effect."""
        known = self.discounts or {}
        factor = Decimal(1)
        for name in wanted:
            factor *= 1 - known.get(name, Decimal(0)) / _HUNDRED
        return factor * (1 - self._deductible_discount(deductible_pct) / _HUNDRED)

    def at_least_minimum(self, premium: Money) -> Money:
        """`premium`, or the minimum premium of its currency when that is more."""
        least = (self.minimum_premium or {}).get(premium.currency)
        if least is None or least <= premium.amount:
            return premium
        return Money(least, premium.currency)

    def _deductible_discount(self, deductible_pct: Decimal | None) -> Decimal:
        if deductible_pct is None:
            return Decimal(0)
        reached = [discount for start, discount in self.deductible if start <= deductible_pct]
        return max(reached, default=Decimal(0))


def in_force(tariffs: Sequence[Tariff], day: date) -> Tariff | None:
    """The version with the latest effective day up to `day`."""
    begun = [tariff for tariff in tariffs if tariff.effective_from <= day]
    return max(begun, key=lambda tariff: tariff.effective_from, default=None)


def _starts_before_end(cell: Cell, other: Cell) -> bool:
    return cell.min_months is None or other.max_months is None or cell.min_months < other.max_months
