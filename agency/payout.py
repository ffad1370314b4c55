"""What loan insurance would pay, by the formula of its rules (2.2, 2.17, 2.24, 27, 56, 59-61, 66).

payout = R * min(S, max(0, min(L, P) - F)). Where the rules leave two readings open both are worked
out; nothing here decides a claim.
"""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Final, Literal

from agency.errors import BadInput
from agency.money import Money, cents, product
from agency.payout_loss import Loss, check_loss
from agency.rates import TENGE

WarningId = Literal[
    "rate_needed",
    "claim_above_sum_insured",
    "loss_capped_at_principal",
    "only_principal_counts",
    "claim_does_not_add_up",
    "below_deductible",
    "sum_insured_exhausted",
    "expenses_above_sum_left",
    "contract_rate_needed",
]
ReadingId = Literal[
    "cap_before_deductible", "deductible_on_sum_left", "sum_insured_at_contract_rate"
]

CLAUSES: Final = ("2.2", "2.17", "2.24", "27", "56", "59", "60", "66")
EXPENSES_CLAUSE: Final = "61"
ABOVE_SUM_CLAUSE: Final = "12.1"

_NIL: Final = Decimal(0)


@dataclass(frozen=True)
class Reading:
    """One reading of the formula. Figures are rounded; `payout_tenge` is None without a rate.

    `deductible` and `sum_insured_left` stand in the currency of the sum insured, `payout` in the
    loan's.
    """

    id: ReadingId | None
    deductible: Money
    payout: Money
    payout_tenge: Money | None
    sum_insured_left: Money


@dataclass(frozen=True)
class Payout:
    """The reading used, the others that give another figure, and what the person should know."""

    used: Reading
    others: tuple[Reading, ...]
    expenses_ordinary: Money
    expenses_on_instruction: Money
    warnings: tuple[WarningId, ...]
    clauses: tuple[str, ...]


def payout(loss: Loss) -> Payout:
    """The estimate for `loss`; raises `BadInput` where the figures cannot belong together."""
    check_loss(loss)
    used = _mixed_reading(loss) if loss.mixed else _reading(loss, None)
    others = _others(loss, used)
    ordinary = min(loss.mitigation_expenses_ordinary, used.sum_insured_left.amount)
    currency = loss.sum_insured_currency or loss.currency
    return Payout(
        used,
        others,
        Money(ordinary, currency).rounded(),
        Money(loss.mitigation_expenses_on_instruction, currency).rounded(),
        _warnings(loss, used),
        _clauses(loss),
    )


def _reading(loss: Loss, which: ReadingId | None, rate: Decimal | None = None) -> Reading:
    """All in one currency, that of the sum insured; `rate` turns a loss of another one into it."""
    left = loss.sum_insured - loss.paid_before
    lost = min(loss.unpaid_principal, loss.principal)
    if rate is not None:
        lost = product(lost, rate)
    base = left if which == "deductible_on_sum_left" else loss.sum_insured
    deductible = product(base, loss.deductible_pct) / 100
    if which == "cap_before_deductible":
        paid = max(_NIL, min(lost, left) - deductible)
    else:
        paid = min(left, max(_NIL, lost - deductible))
    return _rounded(loss, which, deductible, paid, rate)


def _rounded(
    loss: Loss,
    which: ReadingId | None,
    deductible: Decimal,
    paid: Decimal,
    rate: Decimal | None,
) -> Reading:
    """`paid` is exact, in the currency of the sum insured; `rate` the one that brought it there."""
    insured_in = loss.sum_insured_currency or loss.currency
    left = loss.sum_insured - loss.paid_before - cents(paid)
    in_loan = paid if rate is None else _ratio(paid, rate)
    return Reading(
        which,
        Money(deductible, insured_in).rounded(),
        Money(in_loan, loss.currency).rounded(),
        _tenge(loss, paid, in_loan),
        Money(left, insured_in).rounded(),
    )


def _tenge(loss: Loss, paid: Decimal, in_loan: Decimal) -> Money | None:
    """Clause 56: a foreign-currency loan is paid at the rate of the day the notice was received."""
    if loss.currency == TENGE:
        return Money(in_loan, TENGE).rounded()
    if loss.sum_insured_currency == TENGE:
        return Money(paid, TENGE).rounded()
    if loss.rate_on_notice_date is None:
        return None
    return Money(in_loan, TENGE).times(loss.rate_on_notice_date).rounded()


def _mixed_reading(loss: Loss) -> Reading:
    """The sum insured and the loss compared at the rate of the day of the notice."""
    if loss.rate_on_notice_date is None:
        raise BadInput("rate_on_notice_date", "needed when loan and sum insured differ in currency")
    return _reading(loss, None, _loan_to_insured(loss, loss.rate_on_notice_date))


def _contract_rate_reading(loss: Loss, contract_rate: Decimal) -> Reading:
    """The sum insured turned into the loan's currency at the contract's rate, then paid at 56."""
    to_insured = _loan_to_insured(loss, contract_rate)
    fixed = _reading(loss, "sum_insured_at_contract_rate", to_insured)
    if loss.currency == TENGE or loss.rate_on_notice_date is None:
        return fixed
    in_tenge = fixed.payout.amount, loss.rate_on_notice_date
    return Reading(
        fixed.id,
        fixed.deductible,
        fixed.payout,
        Money(product(*in_tenge), TENGE).rounded(),
        fixed.sum_insured_left,
    )


def _loan_to_insured(loss: Loss, rate: Decimal) -> Decimal:
    """Units of the sum insured's currency for one of the loan's; one of the two is tenge."""
    return _ratio(Decimal(1), rate) if loss.currency == TENGE else rate


def _others(loss: Loss, used: Reading) -> tuple[Reading, ...]:
    if loss.mixed:
        if loss.rate_on_contract_date is None:
            return ()
        readings = [_contract_rate_reading(loss, loss.rate_on_contract_date)]
    else:
        readings = [
            _reading(loss, "cap_before_deductible"),
            _reading(loss, "deductible_on_sum_left"),
        ]
    return tuple(reading for reading in readings if _pays(reading) != _pays(used))


def _pays(reading: Reading) -> tuple[Money, Money | None]:
    return reading.payout, reading.payout_tenge


def _warnings(loss: Loss, used: Reading) -> tuple[WarningId, ...]:
    claimed = _claimed(loss)
    beside = loss.of_which_interest + loss.of_which_penalty
    left = loss.sum_insured - loss.paid_before
    found: dict[WarningId, bool] = {
        "claim_above_sum_insured": _above_sum_insured(loss),
        "loss_capped_at_principal": loss.unpaid_principal > loss.principal,
        "only_principal_counts": beside > 0 or claimed > loss.unpaid_principal,
        "claim_does_not_add_up": loss.claimed_total is not None
        and claimed - beside != loss.unpaid_principal,
        "sum_insured_exhausted": left <= 0,
        "below_deductible": left > 0 and used.payout.amount == 0,
        "expenses_above_sum_left": loss.mitigation_expenses_ordinary > used.sum_insured_left.amount,
        "rate_needed": used.payout_tenge is None,
        "contract_rate_needed": loss.mixed and loss.rate_on_contract_date is None,
    }
    return tuple(warning for warning, holds in found.items() if holds)


def _clauses(loss: Loss) -> tuple[str, ...]:
    spent = loss.mitigation_expenses_ordinary + loss.mitigation_expenses_on_instruction
    extra = (EXPENSES_CLAUSE,) if spent else ()
    above = (ABOVE_SUM_CLAUSE,) if _above_sum_insured(loss) else ()
    return (*CLAUSES, *extra, *above)


def _above_sum_insured(loss: Loss) -> bool:
    """Clause 12.1 makes this a refusal ground, though 2.17 only caps the payout."""
    return not loss.mixed and _claimed(loss) > loss.sum_insured


def _claimed(loss: Loss) -> Decimal:
    return loss.unpaid_principal if loss.claimed_total is None else loss.claimed_total


def _ratio(one: Decimal, other: Decimal) -> Decimal:
    with localcontext() as context:
        context.prec = 40
        return one / other
