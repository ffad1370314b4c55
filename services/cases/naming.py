"""The product of a case, named or corrected after its registration: its terms follow it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.deadlines import days_late
from agency.notice_questions import PRODUCT
from agency.status import CLAIM_KINDS, Status
from services.cases import clocks
from storage import cases
from storage.cases import Case

_COLLECTING: Final = frozenset({Status.REGISTERED, Status.IN_WORK, Status.WAITING_FOR_YOU})
"""Once papers are declared complete the agency decides by the product that it knows."""


def may_name(case: Case) -> bool:
    """Whether the product of a notice or claim can still be named or corrected."""
    return case.kind in CLAIM_KINDS and case.status in _COLLECTING


def whole(case: Case) -> dict[str, Any]:
    """What a case says, its product among the details."""
    return {**case.body, **({PRODUCT: case.product} if case.product else {})}


def answer(case: Case, product: str) -> dict[str, Any]:
    """The answer as the case keeps it: by some products a notice came late."""
    return {PRODUCT: product, **({"late": True} if days_after(case, product) else {})}


def days_after(case: Case, product: str | None) -> int:
    """Days from the event to the registration of a notice that came late by a product; else 0."""
    if "event_date" not in case.body:
        return 0
    event = date.fromisoformat(case.body["event_date"])
    # In Bishkek a day begins an hour before it does in Astana, whose day is kept.
    return days_late(product, event, max(event, case.registered_day))


def keep(tx: Connection, now: datetime, case: Case, said: Mapping[str, Any]) -> Case:
    """Keep what a case says by now, as `whole` has it; comes before the event that tells it."""
    body = {name: value for name, value in said.items() if name != PRODUCT}
    after = replace(case, body=body, product=said.get(PRODUCT))
    cases.set_body(tx, case.id, body)
    if after.product is not None and after.product != case.product:
        cases.set_product(tx, case.id, after.product)
        clocks.follow_product(tx, now, after)
    return after
