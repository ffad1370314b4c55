"""An official rate of exchange as a value: what it is, for which day, and from where."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, localcontext
from typing import Final

from agency.deadlines import work_calendar
from agency.money import Money

TENGE: Final = "KZT"
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class OfficialRate:
    """Tenge for `quant` units of `currency`, set for `day`.

    `asked` is the day a rate was wanted for, `stale` says that no rate as fresh as the bank's own
    calendar allows was found; `source` names the feed or file.
    """

    currency: str
    value: Decimal
    quant: int
    day: date
    asked: date
    source: str
    stale: bool = False

    @property
    def per_unit(self) -> Decimal:
        """Tenge for one unit."""
        with localcontext() as context:
            context.prec = 40
            return self.value / self.quant

    def to_tenge(self, money: Money) -> Money:
        """`money` of this rate's currency in tenge, not rounded."""
        if money.currency != self.currency:
            raise ValueError(f"a rate of {self.currency} cannot turn {money.currency}")
        return Money(money.amount, TENGE).times(self.per_unit)


def still_holds(day: date, on: date) -> bool:
    """Whether the rate set for `day` is the one in force on `on`: no newer one was due.

    The bank sets rates on working days for the day after, so Saturday's stand until Monday.
    """
    return work_calendar("KZ").between(day - _DAY, on - _DAY) == 0
