"""A name of an organisation is told from what is plainly none."""

import pytest

from agency.spoken.organisations import doubt


@pytest.mark.parametrize(
    "name",
    ["ТОО «Пример»", "3M", "7-Eleven", "1С", "Sample Trade LLC", "上海样品工业有限公司", "شركة",
     "AED Trading 5 LLC", "example.com GmbH", "«Сом» ОсОО", "№ 1 зауыты"],
)  # fmt: skip
def test_names_are_names(name: str) -> None:
    assert doubt(name) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("sample@example.com", "email"),
        ("почта: sample@example.com", "email"),
        ("https://example.com", "link"),
        ("www.example.com", "link"),
        ("@sample_firm", "link"),
        ("250 000 USD", "amount"),
        ("1,5 млн тенге", "amount"),
        ("+7 701 555 66 77", "digits"),
        ("190540000014", "digits"),
        ("12.11.2026", "digits"),
    ],
)
def test_what_is_no_name_says_what_it_is(text: str, meant: str) -> None:
    assert doubt(text) == meant
