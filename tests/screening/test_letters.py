"""Words in the scripts and habits of the region, folded to one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.screening.letters import fold, folds, mend, plain
from agency.screening.names import only_form, split_name


@pytest.mark.parametrize(
    "spellings",
    [
        ("щербаков", "shcherbakov", "scherbakov"),
        ("евгеньевич", "yevgenyevich", "evgenievich"),
        ("юлия", "yulia", "iuliia", "yuliya"),
        ("романов", "romanoff", "romanov"),
        ("пахта", "paxta", "pakhta"),
        ("müller", "mueller", "muller"),
        ("abdulrahman", "abdurrahman", "abdelrahman"),
        ("nuruddin", "nooraldin", "nureddine"),
        ("mcdonald", "macdonald"),
        ("петрович", "petrovic", "petrovich"),
        ("қазақ", "qazaq", "kazak"),
    ],
)
def test_spellings_of_one_word_share_a_folded_reading(spellings: tuple[str, ...]) -> None:
    first = set(folds(spellings[0]))
    assert all(first & set(folds(other)) for other in spellings[1:])


def test_a_stray_latin_letter_in_a_cyrillic_word_is_put_right() -> None:
    assert mend("ромaшka") == "ромашка"
    assert mend("romashka") == "romashka"


@given(st.text(max_size=40))
def test_plain_is_lower_case_latin_and_folding_never_fails(text: str) -> None:
    bare = plain(text.lower())
    assert bare.isascii()
    assert bare == bare.lower()
    assert isinstance(fold(bare), str)


@pytest.mark.parametrize(
    ("name", "words", "form"),
    [
        ("ТОО «Нур-Агро»", ("нур", "агро"), "llc"),
        ("Жауапкершілігі шектеулі серіктестігі «Нұр»", ("нұр",), "llc"),
        ("ОАО «Айыл»", ("айыл",), "jsc"),
        ("«Айыл» ААК", ("айыл",), "jsc"),
        ("Kuzey A.Ş.", ("kuzey",), "jsc"),
        ("天宇有限公司", ("天", "宇"), "llc"),
        ("ФГУП «Винт»", ("винт",), "state"),
        ("НПО Винт", ("science", "production", "association", "винт"), None),
    ],
)
def test_a_firm_name_is_parted_from_its_form(
    name: str, words: tuple[str, ...], form: str | None
) -> None:
    assert split_name(name, "org") == (words, form)


def test_a_form_alone_is_known_as_such() -> None:
    assert only_form("ТОО")
    assert only_form("Limited Liability Company")
    assert not only_form("ТОО Нур")
