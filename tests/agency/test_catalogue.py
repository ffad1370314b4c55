"""The catalogue: every id has its texts, every fact its source, nothing promised."""

import re
from typing import Any

import pytest

from agency.catalogue.agency_card import agency_card
from agency.catalogue.agency_wording import agency_sections, buyer_page, supplier_card
from agency.catalogue.clauses import LAST_CLAUSE, clause_card, clause_cards
from agency.catalogue.products import (
    close_pair,
    difference,
    form_fields,
    past_deals,
    product,
    products,
    screened_names,
)
from agency.catalogue.wording import (
    clause_lines,
    compare,
    differences,
    product_line,
    sections,
    source_lines,
)
from agency.errors import BadInput
from agency.profiles import products as profiled
from agency.profiles import profile_of
from locales.texts import LANGUAGES, texts

MESSAGE = 4096


def test_the_catalogue_and_the_profiles_name_the_same_products() -> None:
    assert {each.id for each in products()} == set(profiled())
    assert len(products()) == 23
    for each in products():
        assert profile_of(each.id).id == each.rules_profile
        assert each.referral == (profile_of(each.id).instrument == "referral")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_told_within_one_message(language: Any) -> None:
    words = texts(language)
    for each in products():
        told = sections(each, words)
        length = sum(len(part.title) + sum(map(len, part.lines)) for part in told)
        length += sum(map(len, source_lines(each, words)))
        assert length < MESSAGE, each.id
        assert {"covers", "applies", "paid", "obligor", "steps"} <= {part.id for part in told}
        assert len(product_line(each, words)) <= 200
        assert not product_line(each, words).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_card_promises_a_share_of_cover(language: Any) -> None:
    words = texts(language)
    for each in products():
        if each.referral:
            continue
        shown = "\n".join(line for part in sections(each, words) for line in part.lines)
        assert not re.search(r"\b(80|90|95|100)\s?%", shown), each.id


def test_every_figure_has_a_source() -> None:
    for each in products():
        for fact in (*each.conditions, *each.parameters):
            assert fact.source.page or fact.source.clause or fact.source.id.startswith(("rk", "fu"))


def test_clauses_are_shown_for_loan_insurance_only() -> None:
    quoting = {
        each.id
        for each in products()
        for fact in (*each.conditions, *each.parameters)
        if fact.source.id == "loan_rules"
    }
    assert quoting == {"loan_insurance"}


def test_guarantees_have_no_policyholder_and_no_premium() -> None:
    for each in products():
        if profile_of(each.id).instrument == "guarantee":
            assert each.policyholder is None
            assert "guarantee_fee" in [fact.id for fact in each.parameters]


def test_the_odd_figures_say_so() -> None:
    words = texts("en")
    told = "\n".join(
        line for part in sections(product("rkdf_roseximbank_loan"), words) for line in part.lines
    )
    assert "LIBOR ended on June 30, 2023" in told
    assert "one percent" in told


def test_past_deals_by_goods_and_country() -> None:
    assert {deal.client for deal in past_deals("cheese")} == {"«Камертон» компаниясы» ЖШС"}
    assert past_deals("cheese", "DE") == ()
    assert all("TJ" in deal.countries for deal in past_deals(country="TJ"))
    bidai = past_deals(country="IR")
    assert [deal.client for deal in bidai] == ["«АҚ Бидай - Терминал» АҚ"]


def test_forms_are_short_and_only_for_own_products() -> None:
    for each in products():
        fields = form_fields(each.id)
        assert len(fields) <= 8
        assert bool(fields) != each.referral
        assert all(
            texts(language).has(f"products-field-{f}") for f in fields for language in LANGUAGES
        )


def test_only_outside_funders_are_screened() -> None:
    assert {each.id for each in products() if screened_names(each.id)} == {"rkdf_roseximbank_loan"}
    assert ("Roseximbank", "RU") in screened_names("rkdf_roseximbank_loan")


def test_clause_cards_hold_every_clause_once() -> None:
    covered = [number for card in clause_cards() for number in range(card.first, card.last + 1)]
    assert covered == list(range(1, LAST_CLAUSE + 1))


@pytest.mark.parametrize(
    ("number", "card"), [("47.1", "occurrence"), ("30", "premium"), ("62", "decision")]
)
def test_a_clause_is_found_by_its_number(number: str, card: str) -> None:
    assert clause_card(number).id == card


@pytest.mark.parametrize("number", ["0", "81", "x", "", "47.1.2"])
def test_a_wrong_clause_is_refused(number: str) -> None:
    with pytest.raises(BadInput, match="1 to 80"):
        clause_card(number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_clauses_agency_and_comparison_are_told(language: Any) -> None:
    words = texts(language)
    for card in clause_cards():
        assert all(clause_lines(card, words))
    about = agency_sections(words)
    assert sum(len(line) for part in about for line in part.lines) < MESSAGE
    assert len(buyer_page(words)) < MESSAGE
    assert agency_card().site in supplier_card(words)
    ids = ["loan_insurance", "pre_export_financing", "financial_organisation_loss_insurance"]
    assert all(len(row.cells) == 3 for row in compare(ids, words))
    assert len(differences(ids, words)) == 2


def test_a_difference_names_its_pair_in_order() -> None:
    pair = ("loan_insurance", "pre_export_financing")
    assert difference(*pair) == difference(*reversed(pair)) == "loan"
    assert close_pair("loan") == pair
    assert difference("loan_insurance", "tender_guarantee") is None


def test_destinations_are_the_41_countries_once() -> None:
    countries = [code for codes in agency_card().destinations.values() for code in codes]
    assert len(countries) == len(set(countries)) == 41


def test_an_unknown_product_is_refused_with_the_list() -> None:
    with pytest.raises(BadInput, match="tender_guarantee"):
        product("nothing")
