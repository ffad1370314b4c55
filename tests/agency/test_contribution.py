from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.contribution import FundRequest, contribution
from agency.errors import BadInput

FIRST = date(2025, 11, 17)
tenge = st.decimals(min_value=0, max_value=10**12, places=2)


def test_the_year_of_introduction() -> None:
    found = contribution(
        FundRequest(
            FIRST, sme_portfolio=Decimal(100_000_000_000), planned_volume=Decimal(3_000_000_000)
        )
    )
    assert found.mandatory == Decimal("286000000.00")
    assert found.limit == Decimal("2860000000.00")
    assert found.voluntary == Decimal("14000000.00")
    assert found.in_force
    assert found.reason is None


def test_the_rate_of_later_years_is_not_invented() -> None:
    found = contribution(FundRequest(date(2026, 5, 1), sme_portfolio=Decimal(10**9)))
    assert (found.mandatory, found.limit, found.voluntary) == (None, None, None)
    assert found.reason == "rate_unknown"


def test_what_was_paid_gives_a_limit_in_any_year() -> None:
    found = contribution(
        FundRequest(
            date(2027, 1, 1), mandatory_paid=Decimal(5_000_000), planned_volume=Decimal(50_000_000)
        )
    )
    assert (found.limit, found.voluntary) == (Decimal("50000000.00"), Decimal("0.00"))
    assert found.reason == "rate_unknown"


@given(tenge, st.decimals(min_value=0, max_value=100, places=2))
def test_the_limit_grows_with_the_share_paid(portfolio: Decimal, share: Decimal) -> None:
    found = contribution(FundRequest(FIRST, sme_portfolio=portfolio, paid_share_pct=share))
    exact = portfolio * Decimal("0.00286") * share / 10
    assert found.limit is not None
    assert abs(found.limit - exact) <= Decimal("0.005")


@given(tenge, tenge)
def test_both_contributions_together_reach_the_planned_volume(
    paid: Decimal, planned: Decimal
) -> None:
    found = contribution(FundRequest(FIRST, mandatory_paid=paid, planned_volume=planned))
    assert found.voluntary is not None
    reached = 10 * (paid + found.voluntary)
    assert reached >= planned - Decimal("0.05")
    if planned <= 10 * paid:
        assert found.voluntary == 0


@pytest.mark.parametrize(("amount", "within"), [("7000000000", True), ("7000000000.01", False)])
def test_the_cap_is_inclusive(amount: str, within: bool) -> None:
    found = contribution(FundRequest(FIRST, project_financing=Decimal(amount)))
    assert found.within_cap is within


def test_in_force_from_the_day_of_the_order() -> None:
    assert not contribution(FundRequest(date(2025, 11, 16))).in_force
    assert contribution(FundRequest(FIRST)).in_force


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (FundRequest(FIRST, sme_portfolio=Decimal(-1)), "sme_portfolio"),
        (FundRequest(FIRST, paid_share_pct=Decimal(101)), "paid_share_pct"),
        (
            FundRequest(FIRST, paid_share_pct=Decimal(1), mandatory_paid=Decimal(1)),
            "paid_share_pct",
        ),
    ],
)
def test_bad_input_names_the_field(request_: FundRequest, field: str) -> None:
    with pytest.raises(BadInput) as caught:
        contribution(request_)
    assert caught.value.field == field
