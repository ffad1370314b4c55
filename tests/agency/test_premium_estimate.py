from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.money import Money
from agency.premium import (
    CLASSES,
    Buyer,
    Estimate,
    PremiumRequest,
    additional_premium,
    band_of,
    classes_in,
    debtor_of,
    estimate,
    plain_premium,
    refund,
)
from agency.profiles import products, profile_of
from agency.rates import OfficialRate

TODAY = date(2026, 11, 21)
SHORT = PremiumRequest(
    product="export_credit_insurance",
    amount=Money(Decimal(1_000_000), "USD"),
    on=TODAY,
    country="UZ",
    buyer_class="CC2",
    credit_days=180,
)
RATE = OfficialRate("USD", Decimal("470.12"), 1, TODAY, TODAY, "a test")
amounts = st.decimals(min_value=1, max_value=10**10, places=2)
buyers = st.builds(
    Buyer,
    kind=st.sampled_from(["state", "bank", "firm"]),
    years_of_trade=st.decimals(min_value=0, max_value=20, places=1),
    past_delays=st.booleans(),
)


def ids(found: Estimate) -> list[str]:
    return [note.id for note in found.notes]


def test_an_exact_class_gives_one_figure() -> None:
    found = estimate(SHORT, rate=RATE)
    assert found.method == "short_term_reference"
    assert found.rate_percent == (Decimal("1.7408"), Decimal("1.7408"))
    assert found.premium is not None
    assert found.premium.least == found.premium.most == Money(Decimal("17408.00"), "USD")
    assert found.premium_tenge is not None
    assert found.premium_tenge.least == Money(Decimal("8183848.96"), "KZT")
    assert ids(found)[0] == "orientation"


def test_two_years_take_the_long_term_rule() -> None:
    found = estimate(replace(SHORT, credit_days=None, repayment_months=24))
    assert found.method == "oecd_mpr"
    assert found.horizon_years == 2
    under = estimate(replace(SHORT, credit_days=719))
    assert under.method == "short_term_reference"


def test_a_long_delivery_makes_a_short_credit_long() -> None:
    found = estimate(replace(SHORT, credit_days=690, disbursement_months=Decimal(6)))
    assert found.method == "oecd_mpr"
    assert "above_two_years" in ids(found)


@pytest.mark.parametrize("country", ["DE", "SG", "US"])
def test_rich_countries_have_a_market_and_no_formula(country: str) -> None:
    found = estimate(replace(SHORT, country=country))
    assert found.method == "market_benchmark"
    assert (found.rate_percent, found.premium, found.instalments) == (None, None, ())
    assert ids(found)[0] == "market_benchmark"


def test_the_debtor_decides_the_country() -> None:
    own = estimate(replace(SHORT, product="advance_payment_insurance", country=None))
    assert "debtor_exporter" in ids(own)
    at_home = replace(SHORT, product="loan_insurance", country=None, buyer_class=None)
    found = estimate(at_home)
    assert "class_of_exporter" in ids(found)
    assert found.rate_percent == (Decimal("1.6256"), Decimal("2.0226"))
    with pytest.raises(BadInput, match="country"):
        estimate(replace(at_home, country="UZ"))


def test_every_product_has_a_debtor_or_no_price() -> None:
    unpriced = {p for p in products() if profile_of(p).instrument != "insurance"}
    debtors = [debtor_of(product) for product in products() if product not in unpriced]
    assert (len(debtors), debtors.count("foreign_bank"), debtors.count("exporter")) == (17, 2, 7)
    for product in unpriced:
        with pytest.raises(BadInput, match=f"product: {product} has no premium here"):
            debtor_of(product)


@given(amounts, st.integers(1, 60), buyers, st.sampled_from(["UZ", "CN", "RU", "TR", "VN"]))
def test_instalments_sum_exactly(amount: Decimal, parts: int, buyer: Buyer, country: str) -> None:
    request = replace(
        SHORT,
        amount=Money(amount, "USD"),
        country=country,
        buyer_class=None,
        buyer=buyer,
        instalments=parts,
        first_due=TODAY,
    )
    found = estimate(request)
    assert found.premium is not None
    assert sum(part.least.amount for part in found.instalments) == found.premium.least.amount
    assert sum(part.most.amount for part in found.instalments) == found.premium.most.amount
    days = [part.due for part in found.instalments if part.due]
    assert len(set(days)) == parts
    assert days == sorted(days)


@given(st.integers(1, 7), buyers)
def test_a_band_lies_within_the_category_and_delays_never_help(category: int, buyer: Buyer) -> None:
    band = band_of(buyer, category)
    assert band
    assert set(band) <= set(classes_in(category))
    late = band_of(replace(buyer, past_delays=True), category)
    assert CLASSES.index(late[-1]) >= CLASSES.index(band[-1])
    assert CLASSES.index(late[0]) >= CLASSES.index(band[0])


@given(st.integers(1, 7), st.integers(0, 20), st.integers(0, 20))
def test_longer_trade_never_makes_a_worse_band(category: int, one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    young = band_of(Buyer("firm", years_of_trade=Decimal(fewer)), category)
    old = band_of(Buyer("firm", years_of_trade=Decimal(more)), category)
    assert CLASSES.index(old[0]) <= CLASSES.index(young[0])
    assert CLASSES.index(old[-1]) <= CLASSES.index(young[-1])


@pytest.mark.parametrize(
    ("rating", "category", "name"),
    [
        ("AAA", 1, "CC1"),
        ("A+", 1, "CC2"),
        ("BB-", 5, "CC1"),
        ("B+", 5, "CC2"),
        ("Ba3", 5, "CC1"),
        ("Baa2", 1, "CC3"),
        ("D", 7, "CC2"),
        ("CCC", 5, "CC4"),
    ],
)
def test_a_rating_gives_the_class(rating: str, category: int, name: str) -> None:
    assert band_of(Buyer("rated_firm", rating), category) == (name,)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"amount": Money(Decimal(0), "USD")}, "amount"),
        ({"country": "ZZ"}, "country"),
        ({"country": "AD"}, "country"),
        ({"country": None}, "country"),
        ({"category": "5"}, "category"),
        ({"country": None, "category": "8"}, "category"),
        ({"buyer_class": None}, "buyer_class"),
        ({"buyer_class": "CC5"}, "buyer_class"),
        ({"buyer": Buyer("firm")}, "buyer"),
        ({"buyer_class": None, "buyer": Buyer("rated_firm")}, "buyer.rating"),
        ({"buyer_class": None, "buyer": Buyer("firm", "AA")}, "buyer.rating"),
        ({"repayment_months": 6}, "credit_days"),
        ({"credit_days": None}, "credit_days"),
        ({"credit_days": 0}, "credit_days"),
        ({"average_life_years": Decimal(1)}, "weighted_average_life_years"),
        ({"deductible_pct": Decimal(100)}, "deductible_pct"),
        ({"instalments": 61}, "instalments"),
        ({"discounts": ("friends",)}, "discounts"),
        ({"product": "performance_guarantee"}, "product"),
        ({"product": "rkdf_roseximbank_loan"}, "product"),
        ({"product": "umbrella"}, "product"),
    ],
)
def test_bad_input_names_the_field(change: dict[str, object], field: str) -> None:
    with pytest.raises(BadInput) as caught:
        estimate(replace(SHORT, **change))  # type: ignore[arg-type]
    assert caught.value.field == field


@given(amounts, st.decimals(min_value=0, max_value=100, places=4), st.integers(1, 60))
def test_a_plain_premium_and_its_parts(amount: Decimal, tariff: Decimal, parts: int) -> None:
    premium, instalments = plain_premium(amount, tariff, parts)
    assert sum(instalments) == premium
    assert abs(premium - amount * tariff / 100) <= Decimal("0.005")


@given(amounts, st.integers(1, 3650), st.data())
def test_a_refund_shrinks_day_by_day(total: Decimal, days: int, data: st.DataObject) -> None:
    paid = data.draw(st.decimals(min_value=0, max_value=total, places=2))
    held = data.draw(st.integers(0, days - 1))
    earlier = refund(total, paid, days, held, insurer_fault=False)
    later = refund(total, paid, days, held + 1, insurer_fault=False)
    assert paid >= earlier >= later >= 0
    assert refund(total, paid, days, 0, insurer_fault=False) == paid
    assert refund(total, paid, days, held, insurer_fault=True) == paid


def test_an_additional_premium_is_never_below_nought() -> None:
    assert additional_premium(Decimal(100), Decimal("150.50")) == Decimal("50.50")
    assert additional_premium(Decimal(100), Decimal(80)) == 0


@pytest.mark.parametrize(
    ("total", "paid", "days", "held", "field"),
    [
        (100, 101, 10, 1, "premium_paid"),
        (100, 50, 0, 0, "days_total"),
        (100, 50, 10, 11, "days_in_force"),
        (-1, 0, 10, 1, "premium_total"),
    ],
)
def test_a_bad_refund_names_the_field(
    total: int, paid: int, days: int, held: int, field: str
) -> None:
    with pytest.raises(BadInput) as caught:
        refund(Decimal(total), Decimal(paid), days, held, insurer_fault=False)
    assert caught.value.field == field
