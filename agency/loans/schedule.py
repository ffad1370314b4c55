"""Repayment schedules: annuity, equal principal, seasonal; interest alone during grace.

Periods are equal (the lender's day count is not published), each figure is rounded half up to two
places as it would be paid, and the last principal takes what is left, so the parts sum exactly.
"""

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from itertools import pairwise
from typing import Final, Literal

from agency.deadlines.calendars import checked_day
from agency.errors import BadInput
from agency.facts import read_json
from agency.money import cents

ScheduleType = Literal["annuity", "equal_principal", "seasonal"]
LimitId = Literal["grace_too_long", "term_too_long", "seasonal_gap_too_long"]

MOST_MONTHS: Final = 600
MOST_GAP_MONTHS: Final = 4
_NIL: Final = Decimal(0)


@dataclass(frozen=True)
class Terms:
    """A loan to be scheduled. `months` is the whole term, grace included.

    `period_months` is 1 or 3; `principal_months` are months of the term, counted from 1.
    """

    principal: Decimal
    rate_pct: Decimal
    months: int
    type: ScheduleType
    period_months: int = 1
    grace_months: int = 0
    principal_months: tuple[int, ...] = ()
    start: date | None = None

    @property
    def periods(self) -> int:
        """Payments in the term."""
        return self.months // self.period_months

    @property
    def grace_periods(self) -> int:
        """Payments of interest alone."""
        return self.grace_months // self.period_months

    @property
    def period_rate(self) -> Decimal:
        """Interest of one period as a fraction."""
        with localcontext() as context:
            context.prec = 40
            return self.rate_pct * self.period_months / 1200


@dataclass(frozen=True)
class Row:
    """One payment; `balance` is what is owed after it."""

    n: int
    date: date | None
    principal: Decimal
    interest: Decimal
    payment: Decimal
    balance: Decimal


@dataclass(frozen=True)
class Schedule:
    """Rows and their totals. `payment` stands for annuities, `principal_each` for the others."""

    rows: tuple[Row, ...]
    payment: Decimal | None
    principal_each: Decimal | None
    interest_in_grace_month: Decimal | None
    total_interest: Decimal
    broken_limits: tuple[LimitId, ...]


def schedule(terms: Terms) -> Schedule:
    """The schedule, and which of the lender's limits it breaks; raises `BadInput`."""
    _check(terms)
    payment = _annuity(terms) if terms.type == "annuity" else None
    each = None if payment is not None else _principal_each(terms)
    rows = _rows(terms, _principal_rule(terms, payment, each))
    in_grace = terms.grace_months and terms.period_months == 1
    return Schedule(
        rows,
        payment,
        each,
        cents(terms.principal * terms.period_rate) if in_grace else None,
        sum((row.interest for row in rows), _NIL),
        _broken_limits(terms),
    )


def months_later(start: date, months: int) -> date:
    """The same day of a later month, or its last day where the month is shorter."""
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def _rows(terms: Terms, due: Callable[[int, Decimal], Decimal]) -> tuple[Row, ...]:
    rows: list[Row] = []
    balance = terms.principal
    last = _last_principal_period(terms)
    for n in range(1, last + 1):
        interest = cents(balance * terms.period_rate)
        principal = balance if n == last else min(balance, due(n, interest))
        balance -= principal
        day = months_later(terms.start, n * terms.period_months) if terms.start else None
        rows.append(Row(n, day, principal, interest, principal + interest, balance))
    return tuple(rows)


def _principal_rule(
    terms: Terms, payment: Decimal | None, each: Decimal | None
) -> Callable[[int, Decimal], Decimal]:
    """Principal due in period n, given its interest."""
    seasonal = _principal_periods(terms)

    def due(n: int, interest: Decimal) -> Decimal:
        if n <= terms.grace_periods or (seasonal and n not in seasonal):
            return _NIL
        if payment is not None:
            return max(_NIL, payment - interest)
        return each or _NIL

    return due


def _annuity(terms: Terms) -> Decimal:
    """A = K * i / (1 - (1 + i)^-n) over the periods after grace."""
    count = terms.periods - terms.grace_periods
    with localcontext() as context:
        context.prec = 50
        rate = terms.period_rate
        if not rate:
            return cents(terms.principal / count)
        return cents(terms.principal * rate / (1 - (1 + rate) ** -count))


def _principal_each(terms: Terms) -> Decimal:
    count = len(_principal_periods(terms)) or terms.periods - terms.grace_periods
    return cents(terms.principal / count)


def _principal_periods(terms: Terms) -> tuple[int, ...]:
    return tuple(month // terms.period_months for month in terms.principal_months)


def _last_principal_period(terms: Terms) -> int:
    return max(_principal_periods(terms), default=terms.periods)


def _broken_limits(terms: Terms) -> tuple[LimitId, ...]:
    lender = read_json("rules.json")["rkdf"]
    months = terms.principal_months
    since = (terms.grace_months, *months)
    gaps = [later - earlier for earlier, later in pairwise(since)]
    limits: dict[LimitId, bool] = {
        "term_too_long": terms.months > 12 * max(lender["term"]["max_years"].values()),
        "grace_too_long": terms.grace_months > lender["grace"]["max_months"],
        "seasonal_gap_too_long": any(gap > MOST_GAP_MONTHS for gap in gaps),
    }
    return tuple(limit for limit, broken in limits.items() if broken)


def _check(terms: Terms) -> None:
    if terms.principal <= 0 or cents(terms.principal) != terms.principal:
        raise BadInput("principal", "above 0, at most two places")
    if not 0 <= terms.rate_pct <= 1000:
        raise BadInput("rate_pct", "a percent a year from 0 to 1000")
    unit = "months" if terms.period_months == 1 else "quarters"
    if not 0 < terms.months <= MOST_MONTHS:
        raise BadInput(unit, f"a whole number, at most {MOST_MONTHS} months in all")
    if not 0 <= terms.grace_months < terms.months:
        raise BadInput("grace_principal_months", "from 0 to less than the term")
    if terms.grace_months % terms.period_months:
        raise BadInput("grace_principal_months", "a multiple of 3 when paid by quarters")
    if terms.start is not None:
        checked_day("start", terms.start)
    _check_principal_months(terms)


def _check_principal_months(terms: Terms) -> None:
    field, months = "principal_months", terms.principal_months
    if terms.type != "seasonal":
        if months:
            raise BadInput(field, "only for the seasonal type")
        return
    if not months:
        raise BadInput(field, "needed for the seasonal type: months of the term, from 1")
    if any(later <= earlier for earlier, later in pairwise(months)):
        raise BadInput(field, "months in rising order, each once")
    if not terms.grace_months < months[0] or months[-1] > terms.months:
        raise BadInput(field, f"months after grace, at most {terms.months}")
    if any(month % terms.period_months for month in months):
        raise BadInput(field, "multiples of 3 when paid by quarters")
