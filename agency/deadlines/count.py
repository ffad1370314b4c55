"""When a term runs out: the unmoved last day, and the one to which the law may move it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from agency.deadlines.calendars import WorkCalendar, checked_day, work_calendar
from agency.deadlines.clocks import (
    LOAN_INSURANCE,
    RKDF_LOAN,
    RKDF_NOTICE,
    WAITING_PERIOD,
    Clock,
    Unit,
    clock_of,
    rules_hold,
)
from agency.errors import BadInput
from agency.profiles import profile_of

Basis = Literal["rules", "contract"]
Lateness = Literal["insurer_may_refuse", "late_unless_moved", "contract_decides"]

MOST_CONTRACT_DAYS: Final = 3650


@dataclass(frozen=True)
class Deadline:
    """A term counted from `start`, the day after which it runs.

    `clause` is None where no clause of the rules holds, `last_day` where nothing tells the length.
    `uncertain`: a later decree or a lunar holiday not yet announced may move a counted day.
    """

    clock: Clock
    start: date
    basis: Basis
    clause: str | None
    days: int | None = None
    counted: Unit | None = None
    last_day: date | None = None
    rolled_last_day: date | None = None
    skipped: tuple[date, ...] = ()
    uncertain: bool = False


@dataclass(frozen=True)
class Lag:
    """How a notice stands to its term; `effect` is None when it is in time."""

    days_after_event: int
    late: bool
    effect: Lateness | None


def deadline(
    clock_id: str,
    start: date,
    product: str | None = None,
    contract_days: int | None = None,
) -> Deadline:
    """The term of `clock_id` from `start`; `product` defaults to the one the clock belongs to.

    `contract_days` is the contract's own length: for a notice the earlier day wins, elsewhere it
    comes before the rules. Raises `BadInput`.
    """
    clock = clock_of(clock_id)
    checked_day("from", start)
    if product is None:
        product = RKDF_LOAN if clock_id == RKDF_NOTICE else LOAN_INSURANCE
    _checked_days(contract_days)
    if rules_hold(clock, product):
        return _by_rules(clock, start, contract_days)
    if clock_id == RKDF_NOTICE:
        raise BadInput("product", f"this clock belongs to {RKDF_LOAN}")
    return _by_contract(clock, start, contract_days)


def contract_deadline(clock_id: str, start: date, days: int) -> Deadline:
    """The term of `clock_id` by the contract alone, for a product that nobody has named yet.

    Raises `BadInput`.
    """
    clock = clock_of(clock_id)
    checked_day("from", start)
    _checked_days(days)
    return _by_contract(clock, start, days)


def lag(term: Deadline, notice_date: date) -> Lag:
    """Where a notice given on `notice_date` stands; `term` is an event notice with a last day."""
    if notice_date < term.start:
        raise BadInput("notice_date", f"a date from {term.start} (the event) on")
    passed = (notice_date - term.start).days
    if term.last_day is None or notice_date <= term.last_day:
        return Lag(passed, late=False, effect=None)
    if term.clause is None:
        return Lag(passed, late=True, effect="contract_decides")
    if term.rolled_last_day and notice_date <= term.rolled_last_day:
        return Lag(passed, late=True, effect="late_unless_moved")
    return Lag(passed, late=True, effect="insurer_may_refuse")


def days_late(product: str | None, event: date, notice_date: date) -> int:
    """Days from the event to its notice when the rules' ceiling has passed; 0 when it has not.

    Where only the contract sets the term nobody is called late.
    """
    if not profile_of(product).quotes_clauses:
        return 0
    standing = lag(deadline("event_notice", event, product), notice_date)
    return standing.days_after_event if standing.late else 0


def business_days_left(today: date, last_day: date, calendar: WorkCalendar | None = None) -> int:
    """Working days after `today` up to and with `last_day`; below nought when it has passed."""
    return (calendar or work_calendar("KZ")).between(today, last_day)


def _by_rules(clock: Clock, start: date, contract_days: int | None) -> Deadline:
    if contract_days is not None and not (clock.contract_may_set or clock.id == WAITING_PERIOD):
        raise BadInput("contract_days", f"not taken here: clause {clock.clause} sets the days")
    if clock.days is None:
        if contract_days is None:
            raise BadInput("waiting_days", "needed: the rules leave the length to the contract")
        return _counted(clock, start, contract_days, "contract", clock.clause)
    by_contract = contract_days is not None and (
        clock.id != "event_notice" or contract_days <= clock.days
    )
    if by_contract and contract_days is not None:
        return _counted(clock, start, contract_days, "contract", clock.clause)
    return _counted(clock, start, clock.days, "rules", clock.clause)


def _by_contract(clock: Clock, start: date, contract_days: int | None) -> Deadline:
    if contract_days is None:
        return Deadline(clock, start, "contract", None)
    plain = Clock(clock.id, None, contract_days, "calendar_days", contract_may_set=True)
    return _counted(plain, start, contract_days, "contract", None)


def _counted(clock: Clock, start: date, days: int, basis: Basis, clause: str | None) -> Deadline:
    calendar = work_calendar(clock.country)
    if clock.unit == "business_days":
        count = (calendar.before if clock.backwards else calendar.after)(start, days)
        last_day, rolled, skipped = count.last_day, count.last_day, count.skipped
    else:
        last_day, skipped = start + timedelta(days=days), ()
        rolled = calendar.next_working(last_day) if clock.law_may_move else last_day
    moves = clock.unit == "business_days" or clock.law_may_move
    return Deadline(
        clock,
        start,
        basis,
        clause,
        days,
        clock.unit,
        last_day,
        rolled,
        skipped,
        uncertain=moves and calendar.uncertain(_first_uncertain(clock, start, last_day), rolled),
    )


def _first_uncertain(clock: Clock, start: date, last_day: date) -> date:
    """Of a calendar term only the end can move, of a business term every day counts."""
    return start if clock.unit == "business_days" else last_day - timedelta(days=1)


def _checked_days(contract_days: int | None) -> None:
    if contract_days is not None and not 0 < contract_days <= MOST_CONTRACT_DAYS:
        raise BadInput("contract_days", f"a whole number from 1 to {MOST_CONTRACT_DAYS}")
