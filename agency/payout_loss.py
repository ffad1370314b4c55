"""What a claim under loan insurance gives to the payout formula, and its checks."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from agency.errors import BadInput
from agency.rates import TENGE

_NIL: Final = Decimal(0)
_AMOUNTS: Final = (
    "unpaid_principal",
    "paid_before",
    "of_which_interest",
    "of_which_penalty",
    "mitigation_expenses_ordinary",
    "mitigation_expenses_on_instruction",
)


@dataclass(frozen=True)
class Loss:
    """A claim under loan insurance.

    `currency` is that of the loan; the sum insured (and what was paid of it) may stand in another,
    then one of the two is tenge. Rates are tenge for one unit of the one that is not tenge.
    """

    currency: str
    sum_insured: Decimal
    principal: Decimal
    unpaid_principal: Decimal
    deductible_pct: Decimal
    rate_on_notice_date: Decimal | None = None
    paid_before: Decimal = _NIL
    claimed_total: Decimal | None = None
    of_which_interest: Decimal = _NIL
    of_which_penalty: Decimal = _NIL
    mitigation_expenses_ordinary: Decimal = _NIL
    mitigation_expenses_on_instruction: Decimal = _NIL
    sum_insured_currency: str | None = None
    rate_on_contract_date: Decimal | None = None

    @property
    def mixed(self) -> bool:
        """Whether loan and sum insured stand in different currencies."""
        return self.sum_insured_currency not in {None, self.currency}


def check_loss(loss: Loss) -> None:
    """Raise `BadInput` naming the first field that is out of range or contradicts another."""
    _at_least("sum_insured", loss.sum_insured, above=True)
    _at_least("principal", loss.principal, above=True)
    for field in _AMOUNTS:
        _at_least(field, getattr(loss, field), above=False)
    if not 0 <= loss.deductible_pct <= 100:
        raise BadInput("deductible_pct", "a percent from 0 to 100")
    if loss.paid_before > loss.sum_insured:
        raise BadInput("paid_before", "not above sum_insured")
    _check_rates(loss)


def _check_rates(loss: Loss) -> None:
    for field in ("rate_on_notice_date", "rate_on_contract_date"):
        rate = getattr(loss, field)
        if rate is not None:
            _at_least(field, rate, above=True)
    if loss.currency == TENGE and not loss.mixed and loss.rate_on_notice_date not in {None, 1}:
        raise BadInput("rate_on_notice_date", "left out, or 1, for a loan in KZT")
    if loss.mixed and TENGE not in {loss.currency, loss.sum_insured_currency}:
        raise BadInput("sum_insured_currency", f"{loss.currency} or {TENGE} for this loan")
    if loss.rate_on_contract_date is not None and not loss.mixed:
        raise BadInput("rate_on_contract_date", "only when sum_insured_currency differs")


def _at_least(field: str, amount: Decimal, *, above: bool) -> None:
    if amount < 0 or (above and amount == 0):
        raise BadInput(field, "above 0" if above else "0 or more")
