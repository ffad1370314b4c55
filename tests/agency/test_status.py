"""Public statuses: the agency's list, and ways through it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.facts import read_json
from agency.status import (
    CLAIM_KINDS,
    CLAIMS_ONLY,
    FINAL,
    FIRST,
    TRANSITIONS,
    Status,
    may_follow,
    next_statuses,
)

statuses = st.sampled_from(Status)
kinds = st.sampled_from([*CLAIM_KINDS, "question", "complaint", "buyer_check"])


def reachable(start: Status, kind: str) -> set[Status]:
    found, waiting = {start}, [start]
    while waiting:
        fresh = set(next_statuses(waiting.pop(), kind)) - found
        found |= fresh
        waiting += fresh
    return found


def test_the_list_is_that_of_the_rules() -> None:
    items = read_json("rules.json")["public_statuses"]["items"]
    assert [item["code"] for item in items] == list(Status)
    assert {item["code"] for item in items if item["kinds"] == "claims"} == CLAIMS_ONLY
    assert set(TRANSITIONS) == set(Status)


@pytest.mark.parametrize("kind", sorted(CLAIM_KINDS))
def test_a_claim_can_reach_every_status(kind: str) -> None:
    assert reachable(FIRST, kind) == set(Status)


def test_other_cases_never_see_the_statuses_of_claims() -> None:
    assert reachable(FIRST, "question") == set(Status) - CLAIMS_ONLY


@given(statuses, kinds)
def test_every_way_can_end(start: Status, kind: str) -> None:
    if start in CLAIMS_ONLY and kind not in CLAIM_KINDS:
        return
    assert reachable(start, kind) & FINAL


@given(statuses, kinds)
def test_nothing_follows_a_final_status_or_itself(status: Status, kind: str) -> None:
    assert not may_follow(status, status, kind)
    assert (not next_statuses(status, "insured_event")) is (status in FINAL)


def test_what_is_decided_to_be_paid_cannot_vanish() -> None:
    ways_out = set(next_statuses(Status.DECIDED_TO_PAY, "payout_claim"))
    assert ways_out == {Status.PAID, Status.POSTPONED}


def test_the_usual_way_of_a_claim() -> None:
    way = ["registered", "in_work", "waiting_for_you", "complete", "under_decision",
           "decided_to_pay", "paid", "closed"]  # fmt: skip
    for current, following in pairwise(way):
        assert may_follow(Status(current), Status(following), "insured_event")
    assert not may_follow(Status.REGISTERED, Status.PAID, "insured_event")
