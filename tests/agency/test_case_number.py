"""The case number survives what people do to it, and a slip of one digit never passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_11_10

from agency.case_number import CaseNumber, check_digit, find, make, parse
from agency.errors import BadInput

numbers = st.builds(
    CaseNumber,
    st.integers(2024, 2099),
    st.one_of(st.integers(1, 10**7), st.integers(1, 10**12 - 1)),
)
NUMBER = make(2026, 123)
TEXT = str(NUMBER)


@given(numbers)
def test_reads_back_what_it_writes(number: CaseNumber) -> None:
    assert parse(str(number)) == number
    assert find(f"Где мое обращение {number}?") == number


@given(st.text("0123456789", min_size=1, max_size=20))
def test_check_digit_agrees_with_another_implementation(digits: str) -> None:
    assert check_digit(digits) == int(mod_11_10.calc_check_digit(digits))


@given(numbers, st.data())
def test_one_wrong_digit_is_always_noticed(number: CaseNumber, data: st.DataObject) -> None:
    text = str(number)
    places = [i for i, c in enumerate(text) if c.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[place]]))
    assert parse(text[:place] + digit + text[place + 1 :]) is None


def test_written_form() -> None:
    assert TEXT.startswith("KE-2026-000123-")
    assert len(TEXT) == 16
    assert str(make(2026, 1_234_567)).startswith("KE-2026-1234567-")


@pytest.mark.parametrize(
    "typed",
    [
        TEXT.lower(),
        f"  {TEXT} ",
        TEXT.replace("-", " "),
        TEXT.replace("-", "–"),
        TEXT.replace("-", "−"),
        TEXT.replace("-", ""),
        TEXT.replace("KE", "КЕ"),
        TEXT.replace("KE", "ке"),
        TEXT.replace("KE", "Kе"),
        TEXT.removeprefix("KE-"),
        TEXT.replace("0", "O"),
        TEXT.replace("0", "о"),
        TEXT.replace("1", "l"),
        TEXT.replace("1", "І"),
        TEXT.replace("3", "з"),
        TEXT.replace("KE-2026-000123", "KE-2026-000 123"),
        f"№ {TEXT}",
    ],
)
def test_forgives_how_it_is_typed(typed: str) -> None:
    assert parse(typed) == NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "KE",
        "KE-2026",
        "200540000014",
        "+7 7172 95 56 56",
        "KE-1999-000123-7",
        TEXT + "1",
        "кеше",
    ],
)
def test_other_texts_are_no_number(text: str) -> None:
    assert parse(text) is None
    assert find(text) is None


def test_find_wants_prefix_or_separators() -> None:
    bare = TEXT.removeprefix("KE-").replace("-", "")
    assert parse(bare) == NUMBER
    assert find(f"тел. {bare}") is None
    assert find(f"дело ке{bare}, ответьте") == NUMBER
    assert find(f"по {TEXT.removeprefix('KE-')}.") == NUMBER


def test_find_skips_a_wrong_one() -> None:
    wrong = TEXT[:-1] + str((int(TEXT[-1]) + 1) % 10)
    assert find(f"{wrong} или {TEXT}") == NUMBER


@pytest.mark.parametrize(("year", "serial"), [(2023, 1), (2100, 1), (2026, 0), (2026, 10**12)])
def test_refuses_what_cannot_be(year: int, serial: int) -> None:
    with pytest.raises(BadInput):
        make(year, serial)


@given(st.text())
def test_never_breaks_on_any_text(text: str) -> None:
    for number in (parse(text), find(text)):
        assert number is None or parse(str(number)) == number
