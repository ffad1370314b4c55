"""What an unpaid instalment means for cover on a given day."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from agency.deadlines.clocks import LOAN_INSURANCE, clock_of

_FIRST = 1


@dataclass(frozen=True, slots=True)
class Term:
    """An instalment's term: `grace` is how many days cover goes on unpaid, None if nothing tells.

    Without payment of instalment 1 cover does not begin at all (23).
    """

    number: int
    due: date
    grace: int | None

    @property
    def ends(self) -> date | None:
        """The last day on which the premium can be paid before the term has run out (30, 68.4)."""
        return None if self.grace is None else self.due + timedelta(days=self.grace)

    @property
    def is_first(self) -> bool:
        """Whether cover waits for this instalment."""
        return self.number == _FIRST


class Standing(StrEnum):
    """How an instalment stands; the names of the texts end in these."""

    PAID = "paid"
    UPCOMING = "upcoming"
    NOT_STARTED = "not_started"
    OVERDUE = "overdue"
    OVERDUE_NO_DATE = "overdue_no_date"
    RUN_OUT = "run_out"


@dataclass(frozen=True, slots=True)
class Cover:
    """A standing; `days` to the due day, below nought after it; `ends` as in `Term`."""

    standing: Standing
    days: int
    ends: date | None


def grace_of(product: str, contract_days: int | None) -> int | None:
    """Days of grace: the rules' own for loan insurance (30, 68.4), else what the contract says."""
    return clock_of("premium_grace").days if product == LOAN_INSURANCE else contract_days


def cover(term: Term, today: date, *, paid: bool = False) -> Cover:
    """How an instalment stands on `today`."""
    days = (term.due - today).days
    if paid:
        return Cover(Standing.PAID, days, term.ends)
    if days >= 0:
        return Cover(Standing.UPCOMING, days, term.ends)
    if term.ends is not None and today > term.ends:
        return Cover(Standing.RUN_OUT, days, term.ends)
    if term.is_first:
        return Cover(Standing.NOT_STARTED, days, term.ends)
    if term.ends is None:
        return Cover(Standing.OVERDUE_NO_DATE, days, None)
    return Cover(Standing.OVERDUE, days, term.ends)
