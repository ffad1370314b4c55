"""Words in Arabic letters and their Latin readings."""

import pytest

from agency.screening.abjad import spells


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("عماد", "imad"),
        ("خوري", "khoury"),
        ("أشرف", "ashraf"),
        ("محمد", "mohammed"),
        ("قاسم", "qasem"),
        ("قاسم", "ghassem"),
        ("دماوندیان", "damavandian"),
    ],
)
def test_a_reading_may_add_short_vowels_and_double_letters(written: str, latin: str) -> None:
    assert spells(written, latin)


@pytest.mark.parametrize(
    ("written", "latin"),
    [("قاسم", "kamal"), ("عماد", "ahmad"), ("محمد", "mahmoudi"), ("קורן", "koren")],
)
def test_other_consonants_or_another_alphabet_are_no_reading(written: str, latin: str) -> None:
    assert not spells(written, latin)
