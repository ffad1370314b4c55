"""Countries are found by the names that people type."""

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from agency.countries import MOST, codes, find, name
from agency.errors import BadInput
from agency.facts import read_csv
from agency.letters import fold
from locales.texts import LANGUAGES, Language

SAID = {
    "KZ": ["Казахстан", "Қазақстан", "казакстан", "KZ", "kaz"],
    "KG": ["Кыргызстан", "Киргизия", "Қырғызстан", "кыргыстан", "Кыргыз Республикасы"],
    "UZ": ["Узбекистан", "Өзбекстан", "озбекстан", "Узбикистон", "узбек", "в Узбекистане",
           "Өзбекстанға", "г. Ташкент, Узбекистан", "Uzbekistan"],
    "TJ": ["Республика Таджикистан", "Тәжікстан", "тажикстан"],
    "CN": ["Китай", "Китая", "Қытайдан", "Кытайга", "КНР", "China"],
    "US": ["США", "АҚШ", "акш", "USA", "U.S.A.", "Америка"],
    "AE": ["ОАЭ", "БАӘ", "БАЭ", "Эмираты", "UAE"],
    "RU": ["Россия", "Росия", "россйия", "Ресей", "ресейге", "РФ", "ru"],
    "TR": ["Турция", "Түркия", "туркия", "Turkey", "Türkiye"],
    "BY": ["Беларусь", "Белоруссия", "Белорусия"],
    "KR": ["Южная Корея", "Оңтүстік Корея", "Түштүк Корея"],
    "NE": ["Нигер"],
    "NG": ["Нигерия"],
    "GN": ["Гвинея"],
    "IR": ["Иран"],
    "IQ": ["Ирак"],
    "TH": ["Королевство Таиланд", "Тайланд"],
    "GB": ["Англия", "Великобритания", "Ұлыбритания", "UK"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "code"), [(t, code) for code, said in SAID.items() for t in said])
def test_found(text: str, code: str) -> None:
    assert find(text) == [code]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Корея", ["KR", "KP"]),
        ("Korea", ["KR", "KP"]),
        ("Конго", ["CD", "CG"]),
        ("Ираг", ["IQ", "IR"]),
    ],
)
def test_a_shared_name_gives_all_that_it_may_mean(text: str, expected: list[str]) -> None:
    assert find(text) == expected


@pytest.mark.parametrize("text", ["", " ", "xyz", "Атлантида", "Нарния", "12345", "🙂" * 4096])
def test_nothing_is_guessed(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_finds_its_country(language: Language) -> None:
    for code in codes():
        assert find(name(code, language)) == [code]


def test_every_name_is_found_without_the_letters_of_the_alphabet() -> None:
    for code in codes():
        assert code in find(fold(name(code, "kk")).upper())
        assert code in find(fold(name(code, "ky")))


def test_the_table_holds_the_countries_that_are_coded() -> None:
    not_countries = {"EU", "EZ", "UN", "QO", "XA", "XB", "XK", "ZZ"}
    reserved = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
    known = {code for code in map(str, Locale("en").territories) if len(code) == 2}
    assert set(codes()) == known - not_countries - reserved
    assert len(codes()) == 249
    assert {row["iso2"] for row in read_csv("country_risk.csv")} - set(codes()) <= {"XK"}


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_names_are_written_in_one_alphabet(language: Language) -> None:
    for code in codes():
        letters = [c for c in name(code, language) if c.isalpha()]
        assert all("а" <= c.lower() <= "ӿ" for c in letters), name(code, language)
        assert letters[0].isupper()
        assert "о-в" not in name(code, language)


def test_the_region_is_named_as_the_agency_names_it() -> None:
    assert [name("KG", lang) for lang in LANGUAGES] == [
        "Қырғызстан", "Кыргызстан", "Кыргызстан", "Kyrgyzstan",
    ]  # fmt: skip
    assert [name("AZ", lang) for lang in LANGUAGES] == [
        "Әзербайжан", "Азербайджан", "Азербайжан", "Azerbaijan",
    ]  # fmt: skip
    assert name("TM", "ky") == "Түркмөнстан"
    assert name("US", "ky") == "АКШ"


def test_an_unknown_code_is_bad_input() -> None:
    with pytest.raises(BadInput, match="country"):
        name("XX", "ru")


@given(st.text())
def test_never_breaks_and_never_floods(text: str) -> None:
    found = find(text)
    assert len(found) == len(set(found)) <= MOST
    assert set(found) <= set(codes())


@given(st.sampled_from(codes()), st.data())
def test_one_letter_left_out_of_a_long_name_is_forgiven(code: str, data: st.DataObject) -> None:
    full = name(code, "ru")
    if len(full) < 7:
        return
    place = data.draw(st.integers(1, len(full) - 1))
    assert code in find(full[:place] + full[place + 1 :])
