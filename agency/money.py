"""Amounts of money: exact inside, rounded half up to two places where they leave the engine."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import Final

from agency.errors import BadInput

CURRENCIES: Final = ("KZT", "USD", "EUR", "RUB", "CNY", "KGS", "UZS", "GBP", "TRY", "AED")
"""The currencies the calculators take, in the order they are offered."""

_CENT: Final = Decimal("0.01")
_RATE: Final = Decimal("0.0001")
_WIDE: Final = Context(prec=80, rounding=ROUND_HALF_UP)


@dataclass(frozen=True)
class Money:
    """An amount in one currency; kept exact until `rounded`."""

    amount: Decimal
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.amount - self._same(other), self.currency)

    def times(self, factor: Decimal) -> "Money":
        """The amount multiplied by a plain number."""
        return Money(product(self.amount, factor), self.currency)

    def percent(self, rate: Decimal) -> "Money":
        """`rate` percent of the amount."""
        return self.times(rate / 100)

    def rounded(self) -> "Money":
        """Half up to two places."""
        return Money(cents(self.amount), self.currency)

    def split(self, parts: int) -> tuple["Money", ...]:
        """`parts` amounts of two places whose sum is the rounded whole."""
        return tuple(Money(part, self.currency) for part in split(self.amount, parts))

    def _same(self, other: "Money") -> Decimal:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")
        return other.amount


def cents(amount: Decimal) -> Decimal:
    """Half up to two places."""
    return amount.quantize(_CENT, context=_WIDE)


def rate_places(rate: Decimal) -> Decimal:
    """A rate or percent as it is shown: half up to four places."""
    return rate.quantize(_RATE, context=_WIDE)


def product(*factors: Decimal) -> Decimal:
    """The factors multiplied without losing a digit to the default precision."""
    with localcontext(_WIDE):
        result = Decimal(1)
        for factor in factors:
            result *= factor
        return result


def split(amount: Decimal, parts: int) -> tuple[Decimal, ...]:
    """Equal parts of two places that add up to the rounded amount; the last carry the cents."""
    if parts < 1:
        raise BadInput("instalments", "a whole number from 1")
    total = int(cents(amount).scaleb(2, _WIDE))
    base, extra = divmod(total, parts)
    whole = [base] * (parts - extra) + [base + 1] * extra
    return tuple(Decimal(part).scaleb(-2, _WIDE) for part in whole)


def plain(value: Decimal) -> str:
    """A figure as answers carry it: a dot, no exponent."""
    return format(value, "f")


def checked_currency(field: str, code: str, allowed: Sequence[str] = CURRENCIES) -> str:
    """`code` itself; raises `BadInput` on `field` when it is not one of `allowed`."""
    if code not in allowed:
        raise BadInput(field, "one of " + ", ".join(allowed))
    return code
