"""Names that a list writes otherwise than people do are found all the same."""

import pytest

from agency.screening.entries import Entry, EntryKind, ListedName
from agency.screening.index import build, load
from agency.screening.names import spellings
from agency.screening.screener import Query, Screener
from agency.screening.tokens import Kind

FIRST = "Tarek Samplov", "Nadir Exempli", "Samir Probayev", "Olga Mustrova", "Ivan Sampleov"


def screener(name: str, kind: EntryKind, *more: str) -> Screener:
    """A list with one name of interest among others, searched by its saved form."""
    names = [(name, kind), *((other, kind) for other in more)]
    names += [(other, "person") for other in FIRST]
    made = build(
        Entry("sample", str(n), kind, (ListedName(text, "primary"),))
        for n, (text, kind) in enumerate(names)
    )
    return Screener(load(made.dump()))


def found(screener: Screener, name: str, kind: Kind) -> list[str]:
    """The records that a name hits."""
    return [hit.entry.entity_id for hit in screener.screen(Query(name, kind=kind))]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Нурлан ҮЛГІБАЕВ / Нурлан УЛГИБАЕВ", "person", 2),
        ("Sampler Ulgi; Sampler Ulguy", "person", 2),
        ("Samir Probay, Samer Probai, Semir Probay", "person", 3),
        ("Probayev, Samir", "person", 1),
        ("Probayev, Samir, Almaty", "person", 1),
        ("Great Sample Lakes ; Grands Lacs Echantillon", "org", 2),
        ("A/S Sample Works", "org", 1),
        ("Sample, Probe, and Sons", "org", 1),
    ],
)
def test_one_field_may_hold_several_names(text: str, kind: Kind, names: int) -> None:
    assert len(spellings(text, kind)) == names


@pytest.mark.parametrize("name", ["Samir Probayev", "Samer PROBAYEV"])
def test_each_name_of_a_field_is_found_alone(name: str) -> None:
    listed = screener("Samir Probayev / Самір ПРОБАЄВ-УЛГІ", "person")
    assert "0" in found(listed, name, "person")


def test_a_query_of_two_spellings_is_read_as_two() -> None:
    assert "0" in found(screener("Самир Пробаев", "person"), "Zzz Qqq / Samir Probayev", "person")


@pytest.mark.parametrize("name", ["Boutros Al-Hallaq", "BOUTROS HALLAQ"])
def test_a_latin_name_finds_a_record_in_arabic_letters_only(name: str) -> None:
    assert "0" in found(screener("بطرس الحلاق", "person"), name, "person")


def test_first_letters_find_the_name_in_full() -> None:
    listed = screener("Sample Ulgi Petroleum Refining Organisation", "org")
    assert found(listed, "SUPRO", "org") == ["0"]


def test_a_name_in_full_finds_the_first_letters() -> None:
    listed = screener("SUPRO", "org")
    assert found(listed, "Sample Ulgi Petroleum Refining Organisation", "org") == ["0"]


def test_first_letters_of_three_words_are_too_many_firms() -> None:
    listed = screener("Sample Ulgi Petroleum", "org")
    assert found(listed, "SUP", "org") == []


def test_a_better_hit_does_not_hide_a_lesser_one_of_another_record() -> None:
    listed = screener("Khalil Jarrayov", "person", "Khalil Ben Ahmed Ben Mohamed JARRAYOV")
    assert found(listed, "Khalil Jarrayov", "person") == ["0", "1"]


def test_a_word_counts_once_however_often_the_listed_name_has_it() -> None:
    listed = screener("Samir Samir Samir", "person")
    assert found(listed, "Samir Otherov Thirdov", "person") == []


@pytest.mark.parametrize("kind", ["org", "craft"])
def test_a_firm_is_no_person_for_one_word_in_common(kind: EntryKind) -> None:
    assert found(screener("Jarrayov", kind), "Khalil Jarrayov", "person") == []


@pytest.mark.parametrize(
    ("listed_as", "name"),
    [
        ("Serdal Radio Plant", "АО «Сердальский радиозавод»"),
        ("ООО Сердальский Радиозавод", "Serdal Radio Plant LLC"),
    ],
)
def test_a_place_and_the_adjective_made_of_it_find_one_another(listed_as: str, name: str) -> None:
    listed = screener(listed_as, "org", *(f"Radio Plant {n}" for n in range(100)))
    assert found(listed, name, "org")[:1] == ["0"]


def test_a_word_of_its_own_is_found_beside_many_that_sound_alike() -> None:
    alike = [f"Fam{vowel}n{end} Holding" for vowel in "aeiou" for end in ("a", "e", "i", "o", "u")]
    listed = screener(
        "Famin Trading",
        "org",
        *alike,
        *(f"{name} Export" for name in alike),
        *(f"{name} Group" for name in alike),
    )
    assert "0" in found(listed, "Famin", "org")
