"""The two public tariffs against figures and coefficients written down a second time."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.money import rate_places
from agency.premium import CLASSES, Cover, classes_in, minimum_premium_rate, short_term_rate
from agency.premium.oecd import Enhancement, Quality, horizon_years


def row(figures: str) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, figures.split()))


A = row("0.09 0.20 0.35 0.55 0.74 0.90 1.10")
B = row("0.35 0.35 0.35 0.35 0.75 1.20 1.80")
C = {
    "CC1": row("0.11 0.12 0.11 0.1 0.1 0.1 0.125"),
    "CC2": row("0.2 0.212 0.223 0.234 0.246 0.258 0.271"),
    "CC3": row("0.27 0.32 0.32 0.35 0.38 0.48"),
    "CC4": row("0.405 0.459 0.495 0.54 0.621"),
    "CC5": row("0.63 0.675 0.72 0.81"),
}
PCF = row("0 0.00337 0.00489 0.01639 0.03657 0.05878 0.08598")
QPF = {
    "below_standard": row("0.9965 0.9935 0.985 0.9825 0.9825 0.98 0.98"),
    "standard": row("1 1 1 1 1 1 1"),
    "above_standard": row("1.0035 1.0065 1.015 1.0175 1.0175 1.02 1.02"),
}
BEST_SPECULATIVE = {1: 5, 2: 4, 3: 3, 4: 2, 5: 0, 6: 0, 7: 0}

cells = st.integers(1, 7).flatmap(
    lambda category: st.tuples(st.just(category), st.sampled_from(classes_in(category)))
)
horizons = st.decimals(min_value=2, max_value=25, places=2)
covers = st.decimals(min_value=1, max_value=100, places=1)
qualities = st.sampled_from(["below_standard", "standard", "above_standard"])


def by_hand(category: int, name: str, years: Decimal, percent: Decimal, quality: str) -> Fraction:
    """The formula once more, in fractions, for equal cover of both risks."""
    i, hor, cover = category - 1, Fraction(years), Fraction(percent) / 100
    buyer = C[name][i] if name in C else Fraction(0)
    rate = ((A[i] * hor + B[i]) + buyer * hor) * cover / Fraction("0.95")
    rate *= QPF[quality][i]
    if cover > Fraction("0.95"):
        rate *= 1 + (cover - Fraction("0.95")) / Fraction("0.05") * PCF[i]
    if name == "SOV+":
        rate *= Fraction("0.9")
    if hor > 10 and CLASSES.index(name) >= BEST_SPECULATIVE[category]:
        rate *= 1 - min(Fraction("0.018") * (hor - 10), Fraction("0.15"))
    return rate


def covered(percent: Decimal, quality: Quality = "standard") -> Cover:
    return Cover(percent, percent, quality)


@given(cells, horizons, covers, qualities)
def test_the_long_term_formula(
    cell: tuple[int, str], years: Decimal, percent: Decimal, quality: Quality
) -> None:
    found = minimum_premium_rate(*cell, years, covered(percent, quality))
    expected = by_hand(*cell, years, percent, quality)
    assert abs(Fraction(found) - expected) < Fraction(1, 10**20)


def test_the_figure_everyone_can_check() -> None:
    years = horizon_years(Decimal(6), Decimal(120))
    assert years == Decimal("10.25")
    assert rate_places(minimum_premium_rate(5, "CC1", years, Cover())) == Decimal("9.3179")


def test_cover_of_each_risk_counts_on_its_own() -> None:
    found = minimum_premium_rate(3, "CC3", Decimal(5), Cover(Decimal(95), Decimal(80)))
    expected = (Fraction("0.35") * 5 + Fraction("0.35")) + Fraction("0.32") * Fraction(
        "0.80"
    ) / Fraction("0.95") * 5
    assert abs(Fraction(found) - expected) < Fraction(1, 10**20)


def test_security_lowers_the_buyer_s_part_and_local_currency_the_country_s() -> None:
    given_ = {"asset_based_security": Decimal("0.25"), "escrow_account": Decimal("0.1")}
    enhancements: dict[Enhancement, Decimal] = given_  # type: ignore[assignment]
    cover = Cover(local_currency_factor=Decimal("0.2"), enhancements=enhancements)
    found = minimum_premium_rate(4, "CC2", Decimal(6), cover)
    expected = (Fraction("0.55") * 6 + Fraction("0.35")) * Fraction("0.8") + Fraction(
        "0.234"
    ) * 6 * Fraction("0.65")
    assert abs(Fraction(found) - expected) < Fraction(1, 10**20)


def test_a_loan_repaid_at_once_is_longer_at_risk() -> None:
    even = horizon_years(Decimal(0), Decimal(60))
    bullet = horizon_years(Decimal(0), Decimal(60), Decimal(5))
    assert (even, bullet) == (Decimal(5), Decimal("9.5"))
    # The average life of equal half-yearly instalments gives the standard horizon back.
    assert horizon_years(Decimal(0), Decimal(60), Decimal("2.75")) == even


@given(cells, st.decimals(min_value="0.01", max_value="23.99", places=2), covers)
def test_the_short_term_tariff_is_a_straight_line(
    cell: tuple[int, str], months: Decimal, percent: Decimal
) -> None:
    assume(percent <= 95 and cell[1] != "SOV+")
    at = [short_term_rate(*cell, m, covered(percent)) for m in (months, Decimal(1), Decimal(2))]
    slope = at[2] - at[1]
    assert abs(at[0] - (at[1] + (months - 1) * slope)) < Decimal("1e-20")


@pytest.mark.parametrize(
    ("category", "name", "rate"),
    [(5, "CC2", "1.7408"), (7, "CC2", "2.8826"), (1, "SOV/CC0", "0.3570"), (4, "CC5", "1.6238")],
)
def test_six_months_of_the_short_term_tariff(category: int, name: str, rate: str) -> None:
    assert rate_places(short_term_rate(category, name, Decimal(6), Cover())) == Decimal(rate)


@given(cells, qualities, covers)
def test_the_two_tariffs_meet_without_a_step_down(
    cell: tuple[int, str], quality: Quality, percent: Decimal
) -> None:
    cover = covered(percent, quality)
    short = short_term_rate(*cell, Decimal("23.9999"), cover)
    assert short <= minimum_premium_rate(*cell, Decimal(2), cover)


@given(cells, horizons, st.decimals(min_value=0, max_value=10, places=2), covers, qualities)
def test_a_longer_term_never_costs_less(
    cell: tuple[int, str], years: Decimal, more: Decimal, percent: Decimal, quality: Quality
) -> None:
    cover = covered(percent, quality)
    longer = minimum_premium_rate(*cell, years + more, cover)
    assert longer >= minimum_premium_rate(*cell, years, cover)


@given(cells, horizons, covers, covers)
def test_more_cover_never_costs_less(
    cell: tuple[int, str], years: Decimal, one: Decimal, other: Decimal
) -> None:
    less, more = sorted((one, other))
    dearer = minimum_premium_rate(*cell, years, covered(more))
    assert dearer >= minimum_premium_rate(*cell, years, covered(less))
    months = min(years, Decimal(12))
    dearer = short_term_rate(*cell, months, covered(more))
    assert dearer >= short_term_rate(*cell, months, covered(less))


@given(st.integers(1, 7), st.decimals(min_value="0.1", max_value=17, places=2))
def test_a_worse_class_never_costs_less(category: int, years: Decimal) -> None:
    rates = [minimum_premium_rate(category, n, years, Cover()) for n in classes_in(category)]
    assert rates == sorted(rates)
    months = min(years, Decimal(23))
    short = [short_term_rate(category, n, months, Cover()) for n in classes_in(category)]
    assert short == sorted(short)


def test_where_the_published_rule_itself_steps_down() -> None:
    """Category 4, over 18 and under 21 years: TERM lowers the rate of CC1, not of SOV/CC0."""
    down = [
        (category, pair, years)
        for category in range(1, 8)
        for years in range(2, 40)
        for pair in pairwise(classes_in(category))
        if minimum_premium_rate(category, pair[0], Decimal(years), Cover())
        > minimum_premium_rate(category, pair[1], Decimal(years), Cover())
    ]
    assert down == [(4, ("SOV/CC0", "CC1"), years) for years in (19, 20)]


@given(st.integers(1, 6), st.sampled_from(CLASSES), horizons)
def test_a_worse_country_never_costs_less(category: int, name: str, years: Decimal) -> None:
    assume(name in classes_in(category + 1))
    worse = minimum_premium_rate(category + 1, name, years, Cover())
    assert worse >= minimum_premium_rate(category, name, years, Cover())
    months = min(years, Decimal(23))
    worse = short_term_rate(category + 1, name, months, Cover())
    assert worse >= short_term_rate(category, name, months, Cover())


@pytest.mark.parametrize(
    ("cover", "field"),
    [
        (Cover(Decimal(0)), "cover_percent"),
        (Cover(Decimal(95), Decimal("100.1")), "cover_percent"),
        (Cover(quality="best"), "quality"),  # type: ignore[arg-type]
        (Cover(local_currency_factor=Decimal("0.21")), "local_currency_factor"),
        (
            Cover(enhancements={"escrow_account": Decimal("0.11")}),
            "credit_enhancements.escrow_account",
        ),
        (
            Cover(
                enhancements={
                    "asset_based_security": Decimal("0.1"),
                    "fixed_asset_security": Decimal("0.1"),
                }
            ),
            "credit_enhancements",
        ),
    ],
)
def test_bad_cover_names_the_field(cover: Cover, field: str) -> None:
    with pytest.raises(BadInput) as caught:
        minimum_premium_rate(3, "CC1", Decimal(5), cover)
    assert caught.value.field == field


def test_a_class_that_the_category_lacks_is_refused() -> None:
    with pytest.raises(BadInput, match=r"buyer_class: one of SOV\+.*CC4 in country category 5"):
        minimum_premium_rate(5, "CC5", Decimal(5), Cover())
    with pytest.raises(BadInput, match="credit_days"):
        short_term_rate(5, "CC1", Decimal(24), Cover())
