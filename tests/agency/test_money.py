from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.money import Money, cents, plain, rate_places, split

amounts = st.decimals(min_value=0, max_value=10**12, places=4)


@given(amounts, st.integers(1, 60))
def test_parts_sum_to_the_whole_and_differ_by_a_cent_at_most(amount: Decimal, parts: int) -> None:
    found = split(amount, parts)
    assert len(found) == parts
    assert sum(found) == cents(amount)
    assert max(found) - min(found) <= Decimal("0.01")


@given(amounts, amounts)
def test_adding_and_taking_away_loses_nothing(one: Decimal, other: Decimal) -> None:
    assert Money(one, "USD") + Money(other, "USD") - Money(other, "USD") == Money(one, "USD")


def test_half_goes_up() -> None:
    assert cents(Decimal("2.005")) == Decimal("2.01")
    assert cents(Decimal("2.00499")) == Decimal("2.00")
    assert rate_places(Decimal("9.31785")) == Decimal("9.3179")


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="USD and KZT"):
        Money(Decimal(1), "USD") + Money(Decimal(1), "KZT")


def test_a_percent_of_a_long_amount_keeps_every_digit() -> None:
    amount = Money(Decimal("999999999999.99"), "KZT").percent(Decimal("9.31788"))
    assert amount.amount == Decimal("93178799999.9990682120")


def test_no_exponent_is_ever_shown() -> None:
    assert plain(Decimal("1E+3")) == "1000"


def test_no_parts_at_all_make_no_sense() -> None:
    with pytest.raises(BadInput, match="instalments"):
        split(Decimal(1), 0)
