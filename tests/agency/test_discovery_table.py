"""The decision table and the screens as data: nothing unreachable, nothing too long."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.catalogue.products import product, products
from agency.discovery.retrace import retrace
from agency.discovery.screens import FIRST, MOST_SCREENS, codes, screen, screens
from agency.discovery.table import outcome, rows, stages
from agency.discovery.walk import UNKNOWN, Walk
from agency.errors import BadInput

SCENARIOS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "data" / "discovery_scenarios.json").read_text("utf-8")
)


def _walks(walk: Walk, unknown_too: bool) -> Iterator[Walk]:
    here = walk.screen
    if here is None:
        yield walk
        return
    for option in here.options:
        yield from _walks(walk.choose(option.id), unknown_too)
    if unknown_too:
        yield from _walks(walk.choose(UNKNOWN), unknown_too)


ALL = tuple(_walks(Walk(), unknown_too=True))
ANSWERED = tuple(_walks(Walk(), unknown_too=False))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[each["id"] for each in SCENARIOS])
def test_worked_scenario(scenario: dict[str, Any]) -> None:
    found = outcome(scenario["answers"])
    assert found.rule == scenario["rule"]
    assert found.products[0] == scenario["first"]
    assert found.products[0] not in scenario["not_first"]


def test_every_path_ends_within_five_screens() -> None:
    assert max(len(walk.taken) for walk in ALL) == MOST_SCREENS


def test_every_answered_path_reaches_a_row() -> None:
    assert {walk.outcome.kind for walk in ANSWERED} == {"products", "referral", "ask_supplier"}


def test_every_product_comes_first_on_some_path() -> None:
    first = {walk.outcome.products[0] for walk in ANSWERED}
    assert first == {each.id for each in products()}


def test_no_row_is_shadowed() -> None:
    for place, row in enumerate(rows()):
        assert outcome(row.when).rule == row.rule, f"{row.rule} is hidden by a row above it"
        assert row.when not in [other.when for other in rows()[:place]]


def test_every_row_is_reached_by_answers_of_the_screens_or_by_free_ones() -> None:
    reached = {Walk(walk.taken[:end]).outcome.rule for walk in ALL for end in range(6)}
    only_free = {row.rule for row in rows()} - reached
    assert only_free == set(), only_free


def test_rows_and_stages_name_known_things() -> None:
    for row in rows():
        assert all(product(each).id == each for each in row.top)
        assert len(row.top) <= 3
        assert row.ask is None or screen(row.ask).asks_back
        assert all(code in codes()[key] for key, code in row.when.items())
    assert all(product(each) for ids in stages().values() for each in ids)


def test_every_screen_is_shown_on_some_path() -> None:
    shown = {at for walk in ALL for at, _ in walk.taken}
    assert shown == set(screens())


def test_not_knowing_sets_nothing_and_reads_the_table() -> None:
    walk = Walk().choose("exporter").choose("nonpayment").choose(UNKNOWN)
    assert walk.screen is None
    assert walk.outcome.rule == "R47"


def test_not_knowing_the_first_screen_gives_the_stage_map() -> None:
    assert Walk().choose(UNKNOWN).outcome.kind == "stage_map"


def test_not_knowing_an_ask_back_gives_the_stage_map() -> None:
    walk = Walk().choose("exporter").choose("nonpayment").choose("advance")
    assert walk.screen is not None
    assert walk.screen.id == "A1"
    assert walk.choose(UNKNOWN).outcome.kind == "stage_map"
    assert walk.choose(UNKNOWN).screen is None


def test_an_ask_back_overwrites_earlier_answers() -> None:
    walk = Walk().choose("exporter").choose("nonpayment").choose("lease").choose("own_lease")
    assert walk.outcome.products == ("financial_lease_insurance",)
    assert walk.said[-1] == "discovery-a2-own_lease-long"
    assert "discovery-s1-exporter-long" not in walk.said


@given(st.sampled_from(ALL))
def test_back_undoes_one_answer(walk: Walk) -> None:
    steps = [Walk(walk.taken[:end]) for end in range(len(walk.taken) + 1)]
    for before, after in pairwise(steps):
        assert after.back() == before
    assert Walk().back() == Walk()


@given(st.sampled_from(ANSWERED))
def test_answers_alone_lead_to_the_same_outcome(walk: Walk) -> None:
    assert outcome(walk.answers) == walk.outcome
    asked_back = any(screen(at).asks_back for at, _ in walk.taken)
    assert asked_back or retrace(walk.answers).next is None


def test_a_foreign_option_is_refused() -> None:
    with pytest.raises(BadInput, match="option"):
        Walk().choose("goods_one")


def test_an_entrepreneur_who_exports_is_an_exporter() -> None:
    assert outcome({"role": "kz_entrepreneur", "exports": True, "need": "tender"}).rule == "R23"
    assert outcome({"role": "kz_entrepreneur"}).kind == "stage_map"


@pytest.mark.parametrize(
    ("answers", "following"),
    [
        ({}, FIRST),
        ({"role": "exporter"}, "E1"),
        ({"role": "exporter", "need": "nonpayment"}, "E2"),
        ({"role": "exporter", "need": "nonpayment", "payment": "advance"}, "A1"),
        ({"role": "exporter", "need": "financing", "loan_taken_by": "none"}, "E9"),
        ({"role": "bank", "need": "lend", "loan_taken_by": "none"}, "A4"),
        ({"role": "kz_entrepreneur"}, "S1"),
        ({"role": "factor"}, None),
    ],
)
def test_next_screen_of_bare_answers(answers: dict[str, Any], following: str | None) -> None:
    assert retrace(answers).next == following
