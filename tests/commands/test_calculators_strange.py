"""Whatever stands in a request, the answer is figures or bad input, never a crash."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agency.errors import BadInput
from bot.commands import contribution, deadlines, loan_schedule, payout, premium
from bot.commands.requests import Fields
from locales.texts import Texts, texts
from tests.commands.test_calculators import CONTRIBUTION, DEADLINE, PAYOUT, PREMIUM, SCHEDULE

Handler = Callable[[Fields, Texts], dict[str, Any]]

strange = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats().map(str),
    st.text(max_size=30),
    st.integers(0, 10**15 - 1).map(str),
    st.decimals(min_value=0, max_value=10**15 - 1, places=10).map(lambda d: format(d, "f")),
    st.dates(date(1, 1, 1)).map(date.isoformat),
    st.lists(st.integers(-2, 70), max_size=4),
    st.dictionaries(
        st.sampled_from(["kind", "rating", "years_of_trade", "x"]), st.text(max_size=5)
    ),
)
MORE_FIELDS = (
    "product",
    "contract_days",
    "notice_date",
    "waiting_days",
    "paid_before",
    "mitigation_expenses_ordinary",
    "sum_insured_currency",
    "buyer",
    "credit_days",
    "weighted_average_life_years",
    "instalments",
    "first_due",
    "discounts",
    "credit_enhancements",
    "principal_months",
    "grace_principal_months",
    "quarters",
    "start",
    "planned_volume",
    "mandatory_paid",
)


@pytest.mark.parametrize(
    ("handler", "request_"),
    [
        (deadlines.answer, DEADLINE),
        (deadlines.answer, {"clock": "event_notice", "from": "2026-01-01"}),
        (payout.answer, PAYOUT),
        (partial(premium.answer, tariffs=(), rate_of=lambda _currency, _day: None), PREMIUM),
        (loan_schedule.answer, SCHEDULE),
        (contribution.answer, CONTRIBUTION),
    ],
)
@settings(max_examples=150)
@given(data=st.data())
def test_a_strange_value_never_crashes(
    handler: Handler, request_: dict[str, Any], data: st.DataObject
) -> None:
    fields = st.sampled_from([*request_, *MORE_FIELDS])
    changes = data.draw(st.dictionaries(fields, strange, min_size=1, max_size=3))
    shown = outcome(handler, {**request_, **changes})
    assert "NaN" not in shown
    assert "\n" not in shown


def outcome(handler: Handler, request: dict[str, Any]) -> str:
    try:
        return json.dumps(handler(Fields(request), texts("en")))
    except BadInput as error:
        return str(error)


def test_a_strange_field_stays_on_one_line() -> None:
    shown = outcome(contribution.answer, {"a\nb" * 50: 1})
    assert shown.startswith("'a\\nba\\nb")
    assert "\n" not in shown
    assert len(shown) < 300


@pytest.mark.parametrize(
    ("handler", "request_", "field"),
    [
        (loan_schedule.answer, {**SCHEDULE, "start": "9999-12-01"}, "start"),
        (
            partial(premium.answer, tariffs=(), rate_of=lambda _currency, _day: None),
            {**PREMIUM, "first_due": "9999-12-01", "instalments": 2},
            "first_due",
        ),
    ],
)
def test_a_plan_stays_within_the_calendar(
    handler: Handler, request_: dict[str, Any], field: str
) -> None:
    assert outcome(handler, request_).startswith(f"{field}: a date from ")
