"""The price of one case over terms of credit, to be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from agency.premium.estimate import estimate
from agency.premium.request import MOST_MONTHS, PremiumRequest
from agency.premium.tariff import Tariff

_POINTS: Final = 24
_LEAST_SPAN: Final = 12


@dataclass(frozen=True)
class CurvePoint:
    """The rate in percent at a term of credit of so many months."""

    months: int
    least: Decimal
    most: Decimal


def curve(
    request: PremiumRequest, tariffs: Sequence[Tariff] = (), *, own_only: bool = False
) -> tuple[CurvePoint, ...]:
    """Points from one month to twice the term asked for, a year at least.

    With `own_only` terms that a foreign reference would price are left out.
    """
    longest = min(MOST_MONTHS, max(_LEAST_SPAN, 2 * int(request.credit_months + 1)))
    terms = sorted({max(1, longest * step // _POINTS) for step in range(1, _POINTS + 1)})
    points = (_point(request, tariffs, months, own_only=own_only) for months in terms)
    return tuple(point for point in points if point is not None)


def _point(
    request: PremiumRequest, tariffs: Sequence[Tariff], months: int, *, own_only: bool
) -> CurvePoint | None:
    asked = replace(request, credit_days=None, repayment_months=months)
    found = estimate(asked, tariffs)
    if found.rate_percent is None or (own_only and found.reference_used):
        return None
    return CurvePoint(months, *found.rate_percent)
