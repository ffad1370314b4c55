"""Documents are declared complete with a second word only while the list lacks some."""

import os
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection

from agency.uuid7 import uuid7
from services.back_office.replies import Refused, apply
from services.claims.filing import declare_complete
from services.desk.operations import Operation, perform
from storage import cases, clocks, queue, replies
from storage.cases import Case
from storage.database import Database
from storage.replies import Reply
from tests.services.sample import NOW, a_case
from tests.services.test_payloads import validator

TODAY = date(2026, 3, 9)


def a_claim(tx: Connection) -> Case:
    details = {"notice_number": "KE-2026-000001-7"}
    return a_case(tx, kind="payout_claim", details=details)


def a_reply(case: Case, kind: str, **payload: Any) -> Reply:
    return Reply(uuid7(NOW, os.urandom), case.number, kind, payload, None, None, NOW)


async def test_missing_papers_keep_the_term_from_starting(database: Database) -> None:
    case = await database.write(a_claim)
    moved = await database.write(
        lambda tx: declare_complete(tx, NOW, case.id, TODAY, "back_office")
    )
    assert moved is not None
    assert (moved.done, moved.lacks) == (False, "papers")
    assert "claim_application" in moved.papers
    assert await database.read(lambda tx: clocks.get(tx, case.id, "decision")) is None

    why = "На бумаге"
    done = await database.write(
        lambda tx: declare_complete(tx, NOW, case.id, TODAY, "officer:9001", why)
    )
    assert done is not None
    assert done.done
    lines = await database.read(lambda tx: cases.events(tx, case.id))
    waived, moved_on = lines[-2:]
    assert (waived.event, waived.actor) == ("papers_waived", "officer:9001")
    assert waived.data == {"papers": list(moved.papers), "reason": why}
    assert (moved_on.event, moved_on.data["to"]) == ("status_changed", "complete")
    for row in await database.read(lambda tx: queue.listed(tx, None, case.number)):
        validator("payout_claim").validate(row.payload)


async def test_a_row_of_the_back_office_needs_the_second_word_too(database: Database) -> None:
    case = await database.write(a_claim)
    for kind, said in (
        ("complete", {}),
        ("status", {"status": "complete"}),
        ("operation", {"operation": "status", "status": "complete"}),
    ):
        with pytest.raises(Refused, match="application"):
            await database.write(_applying(a_reply(case, kind, **said)))
    row = a_reply(case, "complete", anyway="На бумаге")
    assert await database.write(_applying(row))
    fresh = await database.read(lambda tx: cases.get(tx, case.id))
    assert fresh is not None
    assert fresh.status == "complete"


def _applying(row: Reply) -> Callable[[Connection], bool]:
    return lambda tx: replies.add(tx, row) and apply(tx, NOW, row)


async def test_a_notice_has_no_list_to_be_missed(database: Database) -> None:
    case = await database.write(a_case)
    given = {"status": "complete"}
    operation = Operation(case.id, "status", None, given)
    outcome = await database.write(lambda tx: perform(tx, NOW, operation))
    assert outcome.done
