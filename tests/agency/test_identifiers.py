"""A firm's number is judged by its own country, and never called verified."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.eu.vat import MEMBER_STATES

from agency.identifiers import check, kinds
from agency.identifiers.check import Verdict
from agency.identifiers.kazakhstan import check_digit

# Numbers from the documentation of python-stdnum, made for examples.
VALID = [
    ("KZ", "190540000014", "bin"),
    ("RU", "7827004526", "ru_inn"),
    ("RU", "1022200525819", "ru_ogrn"),
    ("CN", "91110000600037341L", "uscc"),
    ("TR", "4540536920", "vkn"),
    ("BY", "200988541", "unp"),
    ("AZ", "1400057421", "voen"),
    ("UA", "32855961", "edrpou"),
    ("MD", "1008600038413", "idno"),
    ("IN", "27AAPFU0939F1ZV", "gstin"),
    ("DE", "DE136695976", "eu_vat"),
    ("PL", "PL8567346215", "eu_vat"),
    ("GR", "EL094259216", "eu_vat"),
    ("KZ", "213800KUD8LAJWSQ9D15", "lei"),
    ("JP", "213800KUD8LAJWSQ9D15", "lei"),
]


@pytest.mark.parametrize(("country", "number", "kind"), VALID)
def test_right_check_digit_looks_valid(country: str, number: str, kind: str) -> None:
    found = check(country, number)
    assert (found.kind, found.normal) == (kind, number)
    assert (found.verdict, found.by) == ("looks_valid", "check_digit")


@pytest.mark.parametrize(("country", "number", "kind"), VALID)
def test_a_changed_digit_does_not(country: str, number: str, kind: str) -> None:
    place = next(i for i in range(3, len(number)) if number[i].isdigit())
    changed = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
    found = check(country, changed)
    assert (found.kind, found.verdict) == (kind, "wrong_check_digit")


@pytest.mark.parametrize(
    ("country", "digits", "kind"),
    [
        ("KG", 14, "kg_inn"),
        ("UZ", 9, "stir"),
        ("TJ", 9, "tj_inn"),
        ("GE", 9, "ge_id"),
        ("AM", 8, "am_tin"),
        ("AE", 15, "trn"),
    ],
)
def test_only_the_length_is_known(country: str, digits: int, kind: str) -> None:
    right = check(country, "1" * digits)
    assert (right.kind, right.verdict, right.by) == (kind, "looks_valid", "length")
    assert check(country, "1" * (digits + 1)).verdict == "wrong_length"
    assert check(country, "1" * (digits - 1) + "A").verdict == "wrong_length"


@pytest.mark.parametrize(
    ("number", "kind", "verdict"),
    [
        ("190540000014", "bin", "looks_valid"),
        ("190540000015", "bin", "wrong_check_digit"),
        ("19054000001", "bin", "wrong_length"),
        ("19054000001A", "bin", "wrong_length"),
        ("190590000014", "bin", "wrong_check_digit"),
        ("БИН 1905 4000 0014", "bin", "looks_valid"),
        ("ЖСН: 991332300002", "iin", "looks_valid"),
        ("БСН190540000014", "bin", "looks_valid"),
        ("", "bin", "wrong_length"),
    ],
)
def test_kazakhstan(number: str, kind: str, verdict: Verdict) -> None:
    found = check("kz", number)
    assert (found.kind, found.verdict, found.country) == (kind, verdict, "KZ")


@given(st.text("0123456789", min_size=11, max_size=11))
def test_kazakh_check_digit_follows_both_rounds_of_weights(digits: str) -> None:
    first = sum(
        int(d) * w for d, w in zip(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], strict=True)
    )
    second = sum(
        int(d) * w for d, w in zip(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], strict=True)
    )
    remainders = [r for r in (first % 11, second % 11) if r != 10]
    expected = None if first % 11 == 10 == second % 11 else remainders[0]
    assert check_digit(digits) == expected


def test_the_country_decides_between_numbers_of_one_length() -> None:
    assert check("RU", "500100732259").kind == "ru_inn"
    assert check("KZ", "500100732259").kind == "iin"
    assert check("BY", "200988541").by == "check_digit"
    assert check("UZ", "200988541").by == "length"


def test_number_of_another_shape_is_named_by_what_the_country_has() -> None:
    assert check("RU", "190540000014").verdict == "wrong_check_digit"
    assert check("CN", "190540000014").verdict == "wrong_length"


def test_country_without_rules() -> None:
    found = check("JP", "1234-5678-90123")
    assert (found.kind, found.verdict, found.normal) == (
        "registration", "unknown_rules", "1234567890123",
    )  # fmt: skip
    assert found.by == "nothing"


def test_kinds_are_asked_for_by_their_names() -> None:
    assert kinds("KZ") == ("bin", "iin", "lei")
    assert kinds("ru") == ("ru_inn", "ru_ogrn", "lei")
    assert kinds("JP") == ("registration", "lei")


@pytest.mark.parametrize("country", sorted(MEMBER_STATES))
def test_every_member_state_has_its_vat_rule(country: str) -> None:
    if country == "xi":
        return
    assert kinds(country) == ("eu_vat", "lei")
    assert check(country, "1").verdict == "wrong_length"


def test_vat_number_without_its_prefix() -> None:
    assert check("DE", "136 695 976").normal == "DE136695976"


def test_letters_of_two_alphabets() -> None:
    assert check("IN", "27ААРFU0939F1ZV").normal == "27AAPFU0939F1ZV"


@given(
    st.text(max_size=40), st.sampled_from(["KZ", "RU", "CN", "DE", "FR", "IN", "AE", "JP", "??"])
)
def test_never_breaks_on_any_text(text: str, country: str) -> None:
    found = check(country, text)
    assert found.kind in kinds(country)
    if found.verdict == "looks_valid":
        assert check(country, found.normal) == found


def test_rules_of_other_countries_are_not_loaded() -> None:
    script = (
        "import sys; from agency.identifiers import check; check('RU', '7827004526');"
        "print(sorted(m for m in sys.modules if m.startswith('stdnum.') and m.count('.') > 1))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['stdnum.ru.inn']"
