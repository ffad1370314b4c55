from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from agency.errors import BadInput
from agency.money import Money
from agency.premium import Buyer, PremiumRequest, estimate, in_force, parse_tariff, problems_of

# Sample figures, made up for these tests.
SAMPLE = """\
version = "sample-1"
effective_from = 2026-01-01
source = "sample figures for tests"

[[cell]]
category = 5
per_month = "0.10"
constant = "1.00"

[[cell]]
country = "UZ"
class = "CC2"
per_month = "0.05"
constant = "0.40"

[[cell]]
product = "export_credit_insurance"
class = "CC2"
min_months = 12
per_month = "0.02"
constant = "0.50"

[minimum_premium]
USD = "700"

[discounts]
whole_turnover = "10"
experience = "5"

[[deductible]]
from_percent = "10"
discount = "20"
"""
REQUEST = PremiumRequest(
    product="export_credit_insurance",
    amount=Money(Decimal(100_000), "USD"),
    on=date(2026, 11, 21),
    country="UZ",
    buyer_class="CC2",
    credit_days=180,
)
TARIFF = parse_tariff(SAMPLE, "sample.toml")


def rate(request: PremiumRequest) -> Decimal:
    found = estimate(request, (TARIFF,))
    assert found.method == "agency_tariff"
    assert found.tariff_version == "agency sample-1"
    assert found.rate_percent is not None
    return found.rate_percent[0]


def test_the_most_specific_cell_wins() -> None:
    assert rate(REQUEST) == Decimal("0.7000")
    assert rate(replace(REQUEST, buyer_class="CC1")) == Decimal("1.6000")
    assert rate(replace(REQUEST, credit_days=360)) == Decimal("0.7400")


def test_cover_discounts_and_deductible_take_effect() -> None:
    assert rate(replace(REQUEST, discounts=("whole_turnover", "experience"))) == Decimal("0.5985")
    assert rate(replace(REQUEST, deductible_pct=Decimal(10))) == Decimal("0.5600")
    assert rate(replace(REQUEST, deductible_pct=Decimal("9.99"))) == Decimal("0.7000")


def test_the_minimum_premium_holds_in_its_currency() -> None:
    small = estimate(replace(REQUEST, amount=Money(Decimal(50_000), "USD")), (TARIFF,))
    assert small.premium is not None
    assert small.premium.least == Money(Decimal("700"), "USD")
    assert small.notes[-1].id == "minimum_premium_applied"


def test_classes_without_a_cell_fall_back_and_it_is_said() -> None:
    one_cell = replace(TARIFF, cells=TARIFF.cells[1:2])
    found = estimate(REQUEST, (one_cell,))
    assert "partly_reference" not in [note.id for note in found.notes]
    firm = Buyer("firm", years_of_trade=Decimal(2))
    found = estimate(replace(REQUEST, buyer_class=None, buyer=firm), (one_cell,))
    assert found.method == "agency_tariff"
    assert "partly_reference" in [note.id for note in found.notes]


def test_a_tariff_can_price_where_the_reference_has_no_formula() -> None:
    text = SAMPLE.replace("category = 5", 'category = "HI"')
    tariff = parse_tariff(text, "sample.toml")
    found = estimate(replace(REQUEST, country="DE", buyer_class="CC1"), (tariff,))
    assert found.method == "agency_tariff"
    assert found.rate_percent == (Decimal("1.6000"), Decimal("1.6000"))


def test_the_version_in_force_on_the_day() -> None:
    later = replace(TARIFF, version="sample-2", effective_from=date(2027, 1, 1))
    assert in_force((later, TARIFF), date(2026, 12, 31)) is TARIFF
    assert in_force((TARIFF, later), date(2027, 1, 1)) is later
    assert in_force((TARIFF, later), date(2025, 12, 31)) is None
    assert estimate(replace(REQUEST, on=date(2025, 1, 1)), (TARIFF,)).method != "agency_tariff"


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ('version = "sample-1"', 'version = ""', 1, "version"),
        ("2026-01-01", '"soon"', 2, "effective_from"),
        ('source = "sample', 'sauce = "sample', 3, "sauce"),
        ("category = 5", "category = 9", 6, "cell.category"),
        ('per_month = "0.10"', 'per_month = "-1"', 7, "cell.per_month"),
        ('constant = "1.00"', 'constant = "1,00"', 8, "cell.constant"),
        ('country = "UZ"', 'country = "Uzbekistan"', 11, "cell.country"),
        ('class = "CC2"\nper', 'class = "CC9"\nper', 12, "cell.class"),
        ('constant = "0.40"', "", 10, "cell"),
        ("min_months = 12", "min_months = true", 19, "cell.min_months"),
        ("min_months = 12", "min_months = 12\nmax_months = 6", 20, "cell.max_months"),
        ('USD = "700"', 'XXX = "700"', 24, "minimum_premium.XXX"),
        ('experience = "5"', 'experience = "101"', 28, "discounts.experience"),
        ('discount = "20"', 'discount = "a lot"', 32, "deductible.discount"),
        ("[minimum_premium]", "[minimum_premium", 23, "file"),
        (
            'country = "UZ"\nclass = "CC2"',
            "category = 5",
            10,
            "cell",
        ),
    ],
)
def test_a_fault_is_named_with_its_line(old: str, new: str, line: int, field: str) -> None:
    assert old in SAMPLE
    found = [(problem.line, problem.field) for problem in problems_of(SAMPLE.replace(old, new, 1))]
    assert (line, field) in found


def test_every_fault_is_told_at_once() -> None:
    text = SAMPLE.replace('"1.00"', '"x"').replace('"20"', '"y"')
    with pytest.raises(BadInput, match=r"tariff\.toml: line 8: .*; line 32: "):
        parse_tariff(text, "tariff.toml")


def test_a_good_file_has_no_fault() -> None:
    assert problems_of(SAMPLE) == ()


def test_cells_of_different_terms_do_not_clash() -> None:
    early = '[[cell]]\nclass = "CC1"\nmax_months = 6\nper_month = "0"\nconstant = "1"\n'
    late = '[[cell]]\nclass = "CC1"\nmin_months = 6\nper_month = "0"\nconstant = "2"\n'
    assert problems_of(SAMPLE + early + late) == ()
    clash = problems_of(SAMPLE + early + early)
    assert [problem.why for problem in clash] == ["prices the same case as an earlier cell"]
