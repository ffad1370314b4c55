"""The index and the screener over a few invented entries."""

import pytest

from agency.errors import BadInput
from agency.screening import name_score
from agency.screening.entries import ListInfo
from agency.screening.hits import grouped
from agency.screening.index import build, load
from agency.screening.rows import IndexDamaged
from agency.screening.screener import Query, Screener, name_trouble
from tests.screening.samples import LISTED, entry

LISTS = {
    "un": ListInfo("un", "UN", "binding", 3),
    "ofac_sdn": ListInfo("ofac_sdn", "OFAC", "informative", 3, ("KG",)),
}


@pytest.fixture(scope="module")
def screener() -> Screener:
    return Screener(build(LISTED), LISTS)


def numbers(screener: Screener, query: Query) -> list[str]:
    return [hit.entry.entity_id for hit in screener.screen(query)]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("ООО Винторез Северный", "1"),
        ("Vintorez Severny Plant JSC", "1"),
        ("Vintorze Severny Zavod", "1"),
        ("«Алтын Қалқан» ЖШС", "2"),
        ("AltynKalkan", "2"),
        ("Зарбдоров Кодиржон", "3"),
        ("Zarbdorov Qodirjn", "3"),
        ("Mirkhamid Oltinkhonov", "5"),
    ],
)
def test_listed_names_are_found_in_other_spellings(
    screener: Screener, name: str, number: str
) -> None:
    assert number in numbers(screener, Query(name))


@pytest.mark.parametrize(
    "name", ["Jane Whitfield", "Trading House", "810 Motor Repair Plant", "Северный рынок", "Zarb"]
)
def test_clean_and_generic_names_find_nothing(screener: Screener, name: str) -> None:
    assert numbers(screener, Query(name)) == []


def test_an_equal_identifier_decides_whatever_the_name(screener: Screener) -> None:
    (hit,) = screener.screen(Query("Quite Another Firm", identifier="77 07 083 893"))
    assert (hit.score, hit.strength, hit.evidence.identifier) == (1.0, "strong", "equal")


def test_another_country_counts_against_a_hit_and_is_said(screener: Screener) -> None:
    (home,) = screener.screen(Query("Altyn Kalkan", country="KZ"))
    (away,) = screener.screen(Query("Altyn Kalkan", country="TR"))
    assert home.score > away.score
    assert "country-same" in home.evidence.for_
    assert "country-different" in away.evidence.against


def test_a_hit_explains_itself(screener: Screener) -> None:
    (hit,) = screener.screen(Query("ООО Винторез Северный завод"))
    assert hit.alias.text == "АО «Винторез Северный завод»"
    assert {pair.query for pair in hit.evidence.aligned} == {"винторез", "северный", "завод"}
    assert "form-different" in hit.evidence.against


def test_binding_depends_on_whose_users_ask(screener: Screener) -> None:
    query = Query("Mirhamid Oltinxonov")
    assert screener.screen(query)[0].weight == "informative"
    assert Screener(screener.index, LISTS, "KG").screen(query)[0].weight == "binding"


def test_a_ship_is_found_by_its_exact_name_only(screener: Screener) -> None:
    assert numbers(screener, Query("MV Grey Heron", kind="org")) == ["7"]
    assert numbers(screener, Query("MV Grey Herons", kind="org")) == []


@pytest.mark.parametrize("name", ["", "x", "ТОО", "Б" * 10_000, "Altyn\x00Kalkan", "«»"])
def test_names_that_cannot_be_looked_for_are_refused(screener: Screener, name: str) -> None:
    with pytest.raises(BadInput) as caught:
        screener.screen(Query(name))
    assert caught.value.field == "name"


def test_a_saved_index_finds_the_same(screener: Screener) -> None:
    again = Screener(load(screener.index.dump()), LISTS)
    query = Query("Altin Kalkan", country="KZ")
    assert again.screen(query) == screener.screen(query)


@pytest.mark.parametrize("cut", [0, 10, 200])
def test_a_cut_off_index_is_refused(screener: Screener, cut: int) -> None:
    with pytest.raises(IndexDamaged):
        load(screener.index.dump()[:cut])


def test_an_empty_index_answers_nothing() -> None:
    assert Screener(build(())).screen(Query("Altyn Kalkan")) == []


def test_one_firm_of_two_lists_is_shown_together() -> None:
    both = (
        entry("Altyn Kalkan"),
        entry("ALTYN KALKAN LLP", list_id="ofac_sdn"),
        entry("Altyn Kal"),
    )
    hits = Screener(build(both), LISTS).screen(Query("Altyn Kalkan"))
    assert sorted(len(group) for group in grouped(hits))[-1] == 2


@pytest.mark.parametrize("name", ["Алтын Калкан", "Vintorez Severnyy", "Altin Qalqan"])
def test_a_hit_of_a_search_has_the_score_of_its_two_names(screener: Screener, name: str) -> None:
    for hit in screener.screen(Query(name, kind="org")):
        assert hit.score == name_score(name, hit.alias.text, "org")


def test_a_slip_that_is_another_listed_word_still_finds_its_name() -> None:
    listed = build(
        [
            entry("Muhammad Haldarov", kind="person", number="1"),
            entry("Oybek Halkarov", kind="person", number="2"),
        ]
    )
    assert "1" in numbers(Screener(listed), Query("Muhammad Halkarov", kind="person"))


@pytest.mark.parametrize("name", ["Adbul Rauf Zarbdorov", "Abudl Rauf Zarbdorov"])
def test_a_servant_name_with_a_slip_is_read_as_one(name: str) -> None:
    listed = build([entry("Abdul Rauf Zarbdorov", kind="person")])
    assert numbers(Screener(listed), Query(name, kind="person")) == ["1"]


def test_a_name_of_two_words_that_thousands_bear_is_found() -> None:
    many = [entry(f"Oybek Zarb{n}ul", kind="person", number=f"a{n}") for n in range(3000)]
    many += [entry(f"Zarb{n}ul Haldarov", kind="person", number=f"b{n}") for n in range(3000)]
    listed = build([*many, entry("Oybek Haldarov", kind="person", number="both")])
    assert numbers(Screener(listed), Query("Oybek Haldarov", kind="person"))[:1] == ["both"]


def test_what_no_screen_shows_is_refused_and_figures_alone_are_no_name() -> None:
    assert name_trouble("Al\x7ftyn") == "control"
    assert name_trouble("123 456") == "empty"
