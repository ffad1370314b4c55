from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.loans import (
    Application,
    Schedule,
    ScheduleType,
    Terms,
    early_repayment,
    failed_conditions,
    schedule,
)
from agency.loans.schedule import months_later
from agency.money import Money

LOAN = Terms(Decimal(100_000), Decimal(12), 12, "annuity")
GOOD = Application(
    borrower_country="KG",
    legal_entity=True,
    currency="USD",
    amount_usd=Decimal(5_000_000),
    purpose="fixed_assets",
    term_months=120,
    grace_months=18,
    russian_share_pct=Decimal(30),
    own_contribution_pct=Decimal(15),
    activity="a flour mill",
)


def check_sums(terms: Terms, found: Schedule) -> None:
    """Parts make the whole, row by row and in all."""
    balance = terms.principal
    for row in found.rows:
        balance -= row.principal
        assert row.balance == balance >= 0
        assert row.payment == row.principal + row.interest
        assert min(row.principal, row.interest) >= 0
    assert sum(row.principal for row in found.rows) == terms.principal
    assert found.rows[-1].balance == 0
    assert found.total_interest == sum(row.interest for row in found.rows)


@given(
    st.decimals(min_value=1, max_value=10**9, places=2),
    st.decimals(min_value=0, max_value=60, places=2),
    st.integers(1, 40),
    st.sampled_from([1, 3]),
    st.sampled_from(["annuity", "equal_principal"]),
    st.data(),
)
def test_every_schedule_adds_up(
    principal: Decimal,
    rate: Decimal,
    periods: int,
    step: int,
    kind: ScheduleType,
    data: st.DataObject,
) -> None:
    grace = data.draw(st.integers(0, periods - 1)) * step
    terms = Terms(principal, rate, periods * step, kind, step, grace)
    found = schedule(terms)
    check_sums(terms, found)
    assert len(found.rows) == periods
    assert all(row.principal == 0 for row in found.rows[: terms.grace_periods])


@given(st.lists(st.integers(1, 60), min_size=1, max_size=20, unique=True).map(sorted))
def test_every_seasonal_schedule_adds_up(months: list[int]) -> None:
    terms = Terms(Decimal("99999.97"), Decimal(9), 60, "seasonal", principal_months=tuple(months))
    found = schedule(terms)
    check_sums(terms, found)
    assert {row.n for row in found.rows if row.principal} == set(months)
    gaps = [later - earlier for earlier, later in zip([0, *months], months, strict=False)]
    assert ("seasonal_gap_too_long" in found.broken_limits) == (max(gaps) > 4)


@given(
    st.decimals(min_value=1000, max_value=10**8, places=2),
    st.decimals(min_value="0.1", max_value=60, places=2),
    st.integers(1, 120),
)
def test_an_annuity_is_what_discounting_makes_it(
    principal: Decimal, rate: Decimal, months: int
) -> None:
    found = schedule(Terms(principal, rate, months, "annuity"))
    factor = 1 + rate / 1200
    worth = Decimal(0)
    for _ in range(months):
        worth = (worth + 1) / factor
    assert found.payment is not None
    assert abs(found.payment - principal / worth) <= Decimal("0.0051")


def test_a_textbook_annuity() -> None:
    found = schedule(LOAN)
    assert found.payment == Decimal("8884.88")
    assert found.rows[0].interest == Decimal("1000.00")
    assert found.rows[0].principal == Decimal("7884.88")


def test_equal_principal_with_grace() -> None:
    found = schedule(replace(LOAN, type="equal_principal", grace_months=2))
    assert found.principal_each == Decimal("10000.00")
    assert found.interest_in_grace_month == Decimal("1000.00")
    assert [row.payment for row in found.rows[:3]] == [
        Decimal("1000.00"),
        Decimal("1000.00"),
        Decimal("11000.00"),
    ]
    assert found.total_interest == Decimal("7500.00")


def test_quarters_carry_three_months_of_interest() -> None:
    found = schedule(Terms(Decimal(1200), Decimal(8), 12, "equal_principal", period_months=3))
    assert [row.interest for row in found.rows] == [
        Decimal("24.00"),
        Decimal("18.00"),
        Decimal("12.00"),
        Decimal("6.00"),
    ]


def test_days_keep_to_the_end_of_the_month() -> None:
    found = schedule(replace(LOAN, start=date(2026, 1, 31)))
    assert [row.date for row in found.rows[:3]] == [
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
    ]
    assert months_later(date(2027, 12, 31), 2) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("terms", "limits"),
    [
        (Terms(Decimal(1000), Decimal(8), 120, "annuity", grace_months=18), ()),
        (Terms(Decimal(1000), Decimal(8), 120, "annuity", grace_months=19), ("grace_too_long",)),
        (Terms(Decimal(1000), Decimal(8), 121, "annuity"), ("term_too_long",)),
    ],
)
def test_the_lender_s_limits(terms: Terms, limits: tuple[str, ...]) -> None:
    assert schedule(terms).broken_limits == limits


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        (replace(LOAN, principal=Decimal(0)), "principal"),
        (replace(LOAN, principal=Decimal("0.001")), "principal"),
        (replace(LOAN, rate_pct=Decimal(1001)), "rate_pct"),
        (replace(LOAN, months=0), "months"),
        (replace(LOAN, months=0, period_months=3), "quarters"),
        (replace(LOAN, grace_months=12), "grace_principal_months"),
        (replace(LOAN, grace_months=2, period_months=3), "grace_principal_months"),
        (replace(LOAN, principal_months=(1,)), "principal_months"),
        (replace(LOAN, type="seasonal"), "principal_months"),
        (replace(LOAN, type="seasonal", principal_months=(3, 3)), "principal_months"),
        (replace(LOAN, type="seasonal", principal_months=(13,)), "principal_months"),
        (
            replace(LOAN, type="seasonal", principal_months=(4,), period_months=3),
            "principal_months",
        ),
    ],
)
def test_bad_input_names_the_field(terms: Terms, field: str) -> None:
    with pytest.raises(BadInput) as caught:
        schedule(terms)
    assert caught.value.field == field


def test_a_plan_at_every_limit_is_eligible() -> None:
    assert failed_conditions(GOOD) == ()


@pytest.mark.parametrize(
    ("change", "condition"),
    [
        ({"borrower_country": "KZ"}, "borrower"),
        ({"legal_entity": False}, "borrower"),
        ({"currency": "KZT"}, "currency"),
        ({"amount_usd": Decimal("5000000.01")}, "amount"),
        ({"term_months": 121}, "term"),
        ({"purpose": "trade_turnover", "term_months": 25}, "term"),
        ({"grace_months": 19}, "grace"),
        ({"russian_share_pct": Decimal("29.99")}, "russian_share"),
        ({"own_contribution_pct": Decimal("14.99")}, "own_contribution"),
        ({"activity": "Tobacco growing"}, "prohibited_purpose"),
        ({"activity": "производство водки"}, "prohibited_purpose"),
        ({"activity": "баалуу кагаздарды сатып алуу"}, "prohibited_purpose"),
        ({"activity": "fire_arms"}, "prohibited_purpose"),
    ],
)
def test_each_failed_condition_is_named(change: dict[str, object], condition: str) -> None:
    assert failed_conditions(replace(GOOD, **change)) == (condition,)  # type: ignore[arg-type]


@pytest.mark.parametrize("activity", ["farms and farming", "pharmaceutical drugs", "тракторы"])
def test_like_words_are_not_prohibited(activity: str) -> None:
    assert failed_conditions(replace(GOOD, activity=activity)) == ()


def test_several_failures_stand_in_order() -> None:
    plan = replace(GOOD, currency="KZT", borrower_country="KZ", grace_months=20)
    assert failed_conditions(plan) == ("borrower", "currency", "grace")


def test_the_early_fee_follows_the_figure_unless_another_is_set() -> None:
    prepaid = Money(Decimal("250000.00"), "USD")
    stated = early_repayment(prepaid)
    assert (stated.fee.amount, stated.from_page) == (Decimal("250.00"), True)
    agreed = early_repayment(prepaid, Decimal(1))
    assert (agreed.fee.amount, agreed.from_page) == (Decimal("2500.00"), False)
    with pytest.raises(BadInput, match="prepaid"):
        early_repayment(Money(Decimal(0), "USD"))
