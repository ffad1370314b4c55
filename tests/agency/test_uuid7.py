"""Ids of version 7: shape, time and order."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.uuid7 import _Sequence, time_of, uuid7

NOW = datetime(2190, 3, 5, 10, 0, tzinfo=UTC)


def zeros(count: int) -> bytes:
    return bytes(count)


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=90)), min_size=2, max_size=50))
def test_grows_even_when_the_clock_steps_back(steps: list[timedelta]) -> None:
    made = [uuid7(NOW + step, os.urandom) for step in steps]
    assert made == sorted(set(made))
    assert {(i.version, i.variant) for i in made} == {(7, "specified in RFC 4122")}


def test_grows_without_any_randomness() -> None:
    made = [uuid7(NOW, zeros) for _ in range(1000)]
    assert made == sorted(set(made))


def test_carries_its_time() -> None:
    later = NOW + timedelta(days=365, milliseconds=7)
    assert time_of(uuid7(later, os.urandom)) == later


def test_a_new_sequence_starts_at_the_time_given() -> None:
    sequence = _Sequence()
    assert sequence.after(5, zeros) == 5 << 74
    assert sequence.after(3, zeros) == (5 << 74) + 1
    assert sequence.after(6, zeros) == 6 << 74


def test_threads_never_share_an_id() -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: uuid7(NOW, zeros), range(2000)))
    assert len(set(made)) == len(made)


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        uuid7(datetime(2026, 3, 5), os.urandom)  # noqa: DTZ001
