"""What a notice asks next, what it hands over, and when it is late."""

from datetime import date, timedelta
from typing import Any

import pytest
from aiogram.fsm.state import State

from agency.deadlines import days_late
from agency.profiles import notice_products
from flows.notice.steps import missing, offered_events
from flows.notice.summary import details
from flows.states import Notice

EVENT = date(2026, 3, 2)
COMPLETE: dict[str, Any] = {
    "who": {"profile_id": "x", "country": "KZ"},
    "contract": {"number": "СЗ-1", "product": "loan_insurance"},
    "event": {"id": "principal_non_repayment"},
    "date": EVENT.isoformat(),
    "amount": {"value": "100.00", "currency": "USD"},
}


@pytest.mark.parametrize(
    ("without", "window"),
    [
        ({"who": None}, Notice.who),
        ({"contract": None}, Notice.contract),
        ({"contract": {"number": ""}}, Notice.group),
        ({"event": None}, Notice.event),
        ({"date": None}, Notice.date),
        ({"amount": None}, Notice.amount),
        ({"amount": {"value": "100.00"}}, Notice.currency),
        ({}, None),
        ({"contract": {"number": "", "product": ""}, "amount": {}}, None),
    ],
)
def test_the_first_open_answer_is_asked(without: dict[str, Any], window: State | None) -> None:
    given = {name: value for name, value in {**COMPLETE, **without}.items() if value is not None}
    assert missing(given) == window


def test_nothing_given_begins_with_who() -> None:
    assert missing({}) == Notice.who


@pytest.mark.parametrize(("days", "late"), [(0, 0), (89, 0), (90, 0), (91, 91), (400, 400)])
def test_late_is_what_the_ceiling_says(days: int, late: int) -> None:
    assert days_late("loan_insurance", EVENT, EVENT + timedelta(days=days)) == late


def test_only_the_product_of_the_rules_knows_late() -> None:
    for product in (*notice_products(), None):
        late = days_late(product, EVENT, EVENT + timedelta(days=1000))
        assert bool(late) == (product == "loan_insurance")


def test_every_product_lets_people_say_something_else() -> None:
    for product in (*notice_products(), "", None):
        kinds = [kind.id for kind in offered_events(product)]
        assert kinds.count("other") == 1
        assert len(kinds) == len(set(kinds)) > 1


def test_what_was_not_known_is_left_out() -> None:
    given = {
        **COMPLETE,
        "contract": {"number": "", "product": ""},
        "event": {"id": "other", "text": "Порт закрыт"},
        "amount": {},
    }
    assert details(given, EVENT + timedelta(days=200)) == {
        "event": "other",
        "event_text": "Порт закрыт",
        "event_date": "2026-03-02",
        "days_after_event": 200,
    }


def test_a_late_notice_says_so() -> None:
    handed = details({**COMPLETE, "account": "Долго ждали"}, EVENT + timedelta(days=91))
    assert handed == {
        "contract_number": "СЗ-1",
        "event": "principal_non_repayment",
        "event_date": "2026-03-02",
        "days_after_event": 91,
        "late": True,
        "amount": "100.00",
        "currency": "USD",
        "account": "Долго ждали",
    }
