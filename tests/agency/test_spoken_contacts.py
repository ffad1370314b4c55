"""Telephone numbers and e-mail addresses as they are typed or pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.spoken import emails, phones


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("+7 (7172) 95 56 56", "KZ", "+77172955656"),
        ("8 7172 95-56-56", "KZ", "+77172955656"),
        ("87172955656", "kz", "+77172955656"),
        ("7172955656", "KZ", "+77172955656"),
        ("77172955656", "KZ", "+77172955656"),
        ("тел.: 8 (7172) 95 56 56 вн. 102", "KZ", "+77172955656"),
        ("8 (7172) 95 56 56 доб 12", "KZ", "+77172955656"),
        ("+７ 7172 95 56 56", "KZ", "+77172955656"),
        ("0 312 00 00 00", "KG", "+996312000000"),
        ("312000000", "KG", "+996312000000"),
        ("996 312 000 000", "KG", "+996312000000"),
        ("+996 312 000000", "KZ", "+996312000000"),
        ("8 495 000 00 00", "RU", "+74950000000"),
        ("+998 71 000 00 00", "UZ", "+998710000000"),
        ("+90 212 000 00 00", "TR", "+902120000000"),
        ("0090 212 000 00 00", "KZ", "+902120000000"),
        ("+86 10 0000 0000", "KZ", "+861000000000"),
    ],
)
def test_international_form(text: str, country: str, number: str) -> None:
    assert phones.normal(text, country) == number


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("", "KZ"),
        ("позвоните мне", "KZ"),
        ("12345", "KZ"),
        ("8 7172 95 56", "KZ"),
        ("+7 7172 95 56", "KZ"),
        ("+7 1172 95 56 56", "KZ"),
        ("0 212 000 00 00", "TR"),
        ("+7717295565O", "KZ"),
        ("+0 000 000 00 00", "KZ"),
        ("+1234567890123456", "US"),
        ("☎️" * 500, "KZ"),
    ],
)
def test_no_telephone_number(text: str, country: str) -> None:
    assert phones.normal(text, country) is None


@given(st.text(), st.sampled_from(["KZ", "KG", "RU", "TR", ""]))
def test_a_normal_number_stays_itself(text: str, country: str) -> None:
    number = phones.normal(text, country)
    assert number is None or phones.normal(number, "") == number


@given(st.from_regex(r"[67][0-9]{9}", fullmatch=True))
def test_every_kazakh_spelling_is_one_number(national: str) -> None:
    spellings = [national, f"8{national}", f"7{national}", f"+7 {national}", f"8 ({national})"]
    assert {phones.normal(spelling, "KZ") for spelling in spellings} == {f"+7{national}"}


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("info@kazakhexport.kz", "info@kazakhexport.kz"),
        (" Info@KazakhExport.KZ ", "Info@kazakhexport.kz"),
        ("mailto:info@kazakhexport.kz", "info@kazakhexport.kz"),
        ("<info@kazakhexport.kz>", "info@kazakhexport.kz"),
        ("info@kazakhexport.kz.", "info@kazakhexport.kz"),
        ("e-mail: a.b+c@mail.example.com", "a.b+c@mail.example.com"),
    ],
)
def test_address(text: str, address: str) -> None:
    assert emails.normal(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "info", "info@", "@kz.kz", "info@kz", "a b@example.com", "a..b@example.com",
     "а@example.com", "a@exаmple.com", "a@b@example.com", "a@-x.com",
     "a@example.com, b@example.com", "x" * 65 + "@example.com", "a@" + "x." * 130 + "com"],
)  # fmt: skip
def test_no_address(text: str) -> None:
    assert emails.normal(text) is None


@given(st.emails())
def test_a_normal_address_stays_itself(text: str) -> None:
    address = emails.normal(text)
    assert address is None or emails.normal(address) == address
