"""Equal content, equal bytes; any change breaks the chain from there on."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.canonical import GENESIS, canonical, chain

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
plain_json = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)


def shuffled(value: object) -> object:
    if isinstance(value, dict):
        return {k: shuffled(value[k]) for k in reversed(value)}
    return [shuffled(v) for v in value] if isinstance(value, list) else value


@given(plain_json)
def test_order_of_keys_does_not_matter_and_nothing_is_lost(payload: object) -> None:
    assert canonical(payload) == canonical(shuffled(payload))
    assert json.loads(canonical(payload)) == payload


@given(plain_json, plain_json)
def test_different_content_gives_a_different_hash(one: object, other: object) -> None:
    same = canonical(one) == canonical(other)
    assert (chain(GENESIS, one) == chain(GENESIS, other)) is same


def test_written_form() -> None:
    payload = {
        "б": [Decimal("1250000.50"), Decimal("1E+3"), True, None],
        "a": datetime(2026, 3, 5, 15, 30, tzinfo=timezone(timedelta(hours=5))),
        "day": date(2026, 3, 5),
        "id": UUID(int=7),
    }
    assert canonical(payload) == (
        '{"a":"2026-03-05T10:30:00Z","day":"2026-03-05",'
        '"id":"00000000-0000-0000-0000-000000000007","б":["1250000.50","1000",true,null]}'
    )


def test_one_moment_in_two_zones_is_one_text() -> None:
    moment = datetime(2026, 3, 5, 10, 30, 0, 250_000, tzinfo=UTC)
    assert canonical(moment) == '"2026-03-05T10:30:00.250000Z"'
    assert canonical(moment.astimezone(timezone(timedelta(hours=6)))) == canonical(moment)


@pytest.mark.parametrize(
    "payload",
    [1.5, {"amount": 0.1}, {1: "a"}, {"a", "b"}, datetime(2026, 3, 5), b"a"],  # noqa: DTZ001
)
def test_refuses_what_has_no_one_form(payload: object) -> None:
    with pytest.raises(TypeError):
        canonical(payload)


def test_refuses_a_decimal_that_is_no_number() -> None:
    with pytest.raises(ValueError, match="number"):
        canonical(Decimal("NaN"))


def test_a_change_in_the_past_changes_every_later_hash() -> None:
    def last(events: list[str]) -> list[str]:
        hashes = [GENESIS]
        for event in events:
            hashes.append(chain(hashes[-1], {"event": event}))
        return hashes[1:]

    honest, forged = last(["opened", "taken", "closed"]), last(["opened", "TAKEN", "closed"])
    assert honest[0] == forged[0]
    assert honest[1] != forged[1]
    assert honest[2] != forged[2]
    assert honest[0] == "4b3fb2f8b51e1c5f836c95b82161928e05a830d7a66bff4dcc0f8ed5dc0accc0"
