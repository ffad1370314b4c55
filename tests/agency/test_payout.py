from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.payout import payout
from agency.payout_loss import Loss

money = st.decimals(min_value=1, max_value=10**10, places=2)
percents = st.decimals(min_value=0, max_value=100, places=2)
rates = st.decimals(min_value="0.01", max_value=2000, places=2)
LOSS = Loss(
    currency="USD",
    sum_insured=Decimal(1_000_000),
    principal=Decimal(1_500_000),
    unpaid_principal=Decimal(800_000),
    deductible_pct=Decimal(10),
    rate_on_notice_date=Decimal("470.50"),
)


def rounded(value: Fraction) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


@given(money, money, money, percents, rates, st.data())
def test_the_formula_holds(
    insured: Decimal,
    principal: Decimal,
    unpaid: Decimal,
    percent: Decimal,
    rate: Decimal,
    data: st.DataObject,
) -> None:
    before = data.draw(st.decimals(min_value=0, max_value=insured, places=2))
    found = payout(Loss("USD", insured, principal, unpaid, percent, rate, before)).used
    deductible = Fraction(insured) * Fraction(percent) / 100
    left = Fraction(insured) - Fraction(before)
    paid = min(left, max(Fraction(0), min(Fraction(unpaid), Fraction(principal)) - deductible))
    assert found.deductible.amount == rounded(deductible)
    assert found.payout.amount == rounded(paid)
    assert found.payout_tenge is not None
    assert found.payout_tenge.amount == rounded(paid * Fraction(rate))
    assert found.sum_insured_left.amount + found.payout.amount == insured - before


def test_a_plain_claim() -> None:
    found = payout(LOSS)
    assert found.used.deductible.amount == Decimal("100000.00")
    assert found.used.payout.amount == Decimal("700000.00")
    assert found.used.payout_tenge is not None
    assert found.used.payout_tenge.amount == Decimal("329350000.00")
    assert found.others == ()
    assert found.warnings == ()
    assert found.clauses == ("2.2", "2.17", "2.24", "27", "56", "59", "60", "66")


@given(money, money, percents)
def test_the_order_of_cap_and_deductible_matters_only_above_the_sum(
    insured: Decimal, unpaid: Decimal, percent: Decimal
) -> None:
    found = payout(Loss("KZT", insured, Decimal(10**11), unpaid, percent))
    if unpaid <= insured:
        assert found.others == ()
    for other in found.others:
        assert other.id == "cap_before_deductible"
        assert other.payout.amount <= found.used.payout.amount


def test_an_earlier_payout_leaves_two_deductibles_to_read() -> None:
    found = payout(replace(LOSS, paid_before=Decimal(200_000), unpaid_principal=Decimal(500_000)))
    assert found.used.payout.amount == Decimal("400000.00")
    (other,) = found.others
    assert other.id == "deductible_on_sum_left"
    assert other.deductible.amount == Decimal("80000.00")
    assert other.payout.amount == Decimal("420000.00")


def test_ordinary_expenses_stay_within_the_sum_left_and_ordered_ones_do_not() -> None:
    spent = replace(
        LOSS,
        unpaid_principal=Decimal(1_090_000),
        mitigation_expenses_ordinary=Decimal(50_000),
        mitigation_expenses_on_instruction=Decimal(70_000),
    )
    found = payout(spent)
    assert found.used.payout.amount == Decimal("990000.00")
    assert found.expenses_ordinary.amount == Decimal("10000.00")
    assert found.expenses_on_instruction.amount == Decimal("70000.00")
    assert "61" in found.clauses
    assert "expenses_above_sum_left" in found.warnings


@pytest.mark.parametrize(
    ("change", "warning"),
    [
        ({"claimed_total": Decimal(1_000_001)}, "claim_above_sum_insured"),
        ({"unpaid_principal": Decimal(1_600_000)}, "loss_capped_at_principal"),
        ({"of_which_interest": Decimal(5)}, "only_principal_counts"),
        (
            {"claimed_total": Decimal(900_000), "of_which_interest": Decimal(1)},
            "claim_does_not_add_up",
        ),
        ({"unpaid_principal": Decimal(100_000)}, "below_deductible"),
        ({"paid_before": Decimal(1_000_000)}, "sum_insured_exhausted"),
        ({"rate_on_notice_date": None}, "rate_needed"),
    ],
)
def test_warnings(change: dict[str, Decimal | None], warning: str) -> None:
    assert warning in payout(replace(LOSS, **change)).warnings  # type: ignore[arg-type]


def test_without_a_rate_there_is_no_figure_in_tenge() -> None:
    assert payout(replace(LOSS, rate_on_notice_date=None)).used.payout_tenge is None


def test_loan_and_sum_in_two_currencies_have_two_readings() -> None:
    mixed = replace(
        LOSS,
        sum_insured_currency="KZT",
        sum_insured=Decimal(400_000_000),
        rate_on_contract_date=Decimal(400),
        rate_on_notice_date=Decimal(500),
        unpaid_principal=Decimal(700_000),
    )
    found = payout(mixed)
    # 700,000 at 500 is 350 m; less the deductible of 40 m that is 310 m.
    assert found.used.payout_tenge is not None
    assert found.used.payout_tenge.amount == Decimal("310000000.00")
    assert found.used.payout.amount == Decimal("620000.00")
    # At 400 the sum is 1 m and the deductible 100,000; 600,000 is paid at 500.
    (other,) = found.others
    assert other.id == "sum_insured_at_contract_rate"
    assert other.payout.amount == Decimal("600000.00")
    assert other.payout_tenge is not None
    assert other.payout_tenge.amount == Decimal("300000000.00")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"sum_insured": Decimal(0)}, "sum_insured"),
        ({"principal": Decimal(-1)}, "principal"),
        ({"unpaid_principal": Decimal(-1)}, "unpaid_principal"),
        ({"deductible_pct": Decimal("100.01")}, "deductible_pct"),
        ({"paid_before": Decimal(1_000_001)}, "paid_before"),
        ({"rate_on_notice_date": Decimal(0)}, "rate_on_notice_date"),
        ({"currency": "KZT"}, "rate_on_notice_date"),
        ({"sum_insured_currency": "EUR"}, "sum_insured_currency"),
        ({"rate_on_contract_date": Decimal(1)}, "rate_on_contract_date"),
        (
            {"sum_insured_currency": "KZT", "rate_on_notice_date": None},
            "rate_on_notice_date",
        ),
    ],
)
def test_bad_input_names_the_field(change: dict[str, object], field: str) -> None:
    with pytest.raises(BadInput) as caught:
        payout(replace(LOSS, **change))  # type: ignore[arg-type]
    assert caught.value.field == field
