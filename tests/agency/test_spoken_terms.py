"""Lengths of time as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.spoken.terms import AT_ONCE, Term, TermDoubt, understand


@pytest.mark.parametrize(
    ("text", "days", "months"),
    [
        ("90 дней", 90, None),
        ("90 календарных дней", 90, None),
        ("90 к/д", 90, None),
        ("180 күн", 180, None),
        ("6 апта", 42, None),
        ("2,5 ай", 75, None),
        ("net 60 days", 60, None),
        ("полгода", None, 6),
        ("жарты жыл", None, 6),
        ("жарым жыл", None, 6),
        ("полтора года", None, 18),
        ("бір жарым жыл", None, 18),
        ("1 жыл жарым", None, 18),
        ("2 с половиной года", None, 30),
        ("1,5 года", None, 18),
        ("три месяца", None, 3),
        ("2 жыл 6 ай", None, 30),
        ("10 лет", None, 120),
    ],
)
def test_what_people_write(text: str, days: int | None, months: int | None) -> None:
    assert understand(text) == Term(days, months)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("90", "unit_missing"),
        ("скоро", "unreadable"),
        ("30-60 дней", "unreadable"),
        ("0 дней", "zero"),
        ("100 лет", "too_long"),
    ],
)
def test_what_is_asked_again(text: str, reason: str) -> None:
    assert understand(text) == TermDoubt(reason)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["сразу", "бірден", "дароо", "0", "0 месяцев"])
def test_at_once_is_an_answer_where_it_may_be(text: str) -> None:
    assert understand(text, at_once=True) == AT_ONCE


@given(st.integers(1, 600), st.sampled_from(["месяцев", "ай", "months"]))
def test_whole_months_stay_months(count: int, unit: str) -> None:
    assert understand(f"{count} {unit}") == Term(None, count)
