"""Cleared pairs, the age of lists, and the level that findings make."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from agency.errors import BadInput
from agency.screening.assessment import assess, category_of
from agency.screening.cleared import clearing, is_cleared, pair_of, still_open
from agency.screening.entries import ListedName, ListInfo
from agency.screening.freshness import ListState, notices
from agency.screening.index import build
from agency.screening.level import Reason, level_of
from agency.screening.screener import Query, Screener
from tests.screening.samples import LISTED

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
UN = ListInfo("un", "UN", "binding", 3)
FRESH = ListState(UN, False, 7, date(2026, 11, 1), date(2026, 11, 19))
NATIONAL = ListState(ListInfo("kz_fma", "FMA", "binding", 7), True, 5, date(2026, 11, 18), None)


def test_a_review_hit_needs_one_officer_and_a_strong_one_two_different_ones() -> None:
    pair = pair_of(Query("Altyn Kalkan", "KZ"), LISTED[1])
    first = clearing(pair, "aigul", NOON, "another registration number")
    again = clearing(pair, "Aigul", NOON, "same officer again")
    second = clearing(pair, "bakyt", NOON, "seen the charter")
    assert is_cleared(pair, "review", [first])
    assert not is_cleared(pair, "strong", [first, again])
    assert is_cleared(pair, "strong", [first, second])


def test_a_clearing_ends_when_either_record_changes() -> None:
    query = Query("Altyn Kalkan", "KZ")
    pair = pair_of(query, LISTED[1])
    assert pair == pair_of(Query("  ALTYN kalkan ", "KZ"), LISTED[1])
    assert pair != pair_of(Query("Altyn Kalkan", "KZ", "190540000014"), LISTED[1])
    renamed = replace(LISTED[1], names=(*LISTED[1].names, ListedName("Altyn K")))
    assert pair != pair_of(query, renamed)


def test_open_hits_are_those_not_cleared() -> None:
    query = Query("Altyn Kalkan", "KZ")
    hits = Screener(build(LISTED)).screen(query)
    said = [clearing(pair_of(query, hits[0].entry), who, NOON, "other firm") for who in ("a", "b")]
    assert still_open(query, hits, said[:1]) == hits
    assert still_open(query, hits, said) == []


@pytest.mark.parametrize(("officer", "why"), [("", "other firm"), ("a", " "), ("a", "no")])
def test_a_clearing_needs_an_officer_and_a_reason(officer: str, why: str) -> None:
    with pytest.raises(BadInput):
        clearing(pair_of(Query("Altyn"), LISTED[1]), officer, NOON, why)


def test_old_missing_and_undated_lists_are_said() -> None:
    old = replace(FRESH, checked_on=date(2026, 11, 10))
    missing = replace(NATIONAL, entries=0)
    undated = replace(FRESH, as_of=None, checked_on=None)
    assert [notice.id for notice in notices([FRESH, NATIONAL], TODAY)] == []
    assert [(n.id, n.days) for n in notices([old, NATIONAL], TODAY)] == [("list-old", 10)]
    assert [n.id for n in notices([FRESH, missing], TODAY)] == ["list-missing"]
    assert [n.id for n in notices([undated], TODAY)] == ["list-undated"]
    assert [n.id for n in notices([missing], TODAY)] == ["no-lists"]


def test_the_worst_finding_makes_the_level() -> None:
    good, hit = Reason("no_hit", "lists", TODAY), Reason("review_hit", "un", TODAY)
    assert level_of([good]) == "favourable"
    assert level_of([good, Reason("country_high", "oecd", TODAY)]) == "attention"
    assert level_of([good, hit]) == "specialist"
    assert level_of([hit, Reason("confirmed_binding_hit", "un", TODAY)]) == "high_risk"
    assert level_of([]) == "not_enough_data"


def test_a_clean_buyer_with_a_good_number_is_favourable() -> None:
    query = Query("Jane Whitfield", "KZ", "190540000014", "person")
    found = assess(Screener(build(LISTED)), [FRESH, NATIONAL], query, TODAY)
    assert (found.level, found.hits) == ("favourable", ())


def test_an_unconfirmed_hit_of_a_binding_list_never_makes_high_risk() -> None:
    query = Query("Altyn Kalkan LLP", "KZ")
    found = assess(Screener(build(LISTED), {"un": UN}), [FRESH, NATIONAL], query, TODAY)
    assert found.hits[0].weight == "binding"
    assert found.level == "specialist"


def test_no_list_means_not_enough_data_not_clean() -> None:
    found = assess(Screener(build(())), [], Query("Jane Whitfield", "UZ"), TODAY)
    assert found.level == "not_enough_data"
    assert "no_hit" not in {reason.id for reason in found.reasons}


@pytest.mark.parametrize("country", ["", "XX", "Uzbekistan"])
def test_a_wrong_country_is_refused(country: str) -> None:
    with pytest.raises(BadInput):
        category_of(country)


def test_an_unclassified_country_goes_to_a_specialist() -> None:
    found = assess(Screener(build(LISTED)), [FRESH, NATIONAL], Query("Jane Whitfield", "AD"), TODAY)
    assert found.country.category == "NR"
    assert found.level == "specialist"
