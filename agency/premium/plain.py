"""Premium = tariff x sum insured, instalments that add up, refunds and the additional premium.

The refund rules (68, 69) are those of loan insurance; elsewhere the contract decides.
"""

from datetime import date
from decimal import Decimal
from typing import Final

from agency.errors import BadInput
from agency.loans.schedule import months_later
from agency.money import cents, product, split

MOST_INSTALMENTS: Final = 60


def plain_premium(
    sum_insured: Decimal, tariff_pct: Decimal, instalments: int
) -> tuple[Decimal, tuple[Decimal, ...]]:
    """The premium (28) and its instalments, rounded, with an exact sum."""
    _at_least_nil(sum_insured=sum_insured)
    if not 0 <= tariff_pct <= 100:
        raise BadInput("tariff_pct", "a percent from 0 to 100")
    checked_instalments(instalments)
    premium = cents(product(sum_insured, tariff_pct) / 100)
    return premium, split(premium, instalments)


def refund(
    total: Decimal, paid: Decimal, days_total: int, days_in_force: int, *, insurer_fault: bool
) -> Decimal:
    """What goes back on early termination: pro rata (68), all that was paid at the insurer's fault.

    The day count is not in the rules; whole days are taken.
    """
    _at_least_nil(premium_total=total, premium_paid=paid)
    if days_total < 1:
        raise BadInput("days_total", "a whole number from 1")
    if not 0 <= days_in_force <= days_total:
        raise BadInput("days_in_force", "from 0 to days_total")
    if paid > total:
        raise BadInput("premium_paid", "not above premium_total")
    if insurer_fault:
        return cents(paid)
    return cents(max(Decimal(0), paid - product(total, Decimal(days_in_force)) / days_total))


def additional_premium(minimum: Decimal, by_declaration: Decimal) -> Decimal:
    """What a turnover declaration adds to the minimum premium already due."""
    _at_least_nil(minimum_premium=minimum, premium_by_declaration=by_declaration)
    return cents(max(Decimal(0), by_declaration - minimum))


def due_days(first: date, instalments: int, term_months: int) -> tuple[date, ...]:
    """Days spread evenly over the term, whole months apart (at least one)."""
    step = max(1, term_months // instalments)
    return tuple(months_later(first, n * step) for n in range(instalments))


def checked_instalments(instalments: int) -> int:
    """`instalments` itself; raises `BadInput`."""
    if not 1 <= instalments <= MOST_INSTALMENTS:
        raise BadInput("instalments", f"a whole number from 1 to {MOST_INSTALMENTS}")
    return instalments


def _at_least_nil(**amounts: Decimal) -> None:
    for field, amount in amounts.items():
        if amount < 0:
            raise BadInput(field, "0 or more")
