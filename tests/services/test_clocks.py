"""Terms follow what happens to a case, and nothing else."""

from datetime import date, timedelta
from typing import Any, Final
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from agency.deadlines import share_used, work_calendar
from agency.status import Status
from services import clock_reminders, correspondence, desk
from services.claims import declare_complete
from services.clocks import Step
from storage import clocks, outbox
from storage.cases import Case
from storage.clocks import Clock
from storage.database import Database
from storage.documents import Document
from tests.services.sample import NOW, SENDER, a_case

DAY: Final = date(2026, 3, 9)
OFFICER: Final = "officer:9001"
CLAIM: Final[dict[str, Any]] = {
    "kind": "payout_claim",
    "details": {"notice_number": "KE-2026-000001-7"},
    "sender": {**SENDER, "acting_as": "beneficiary"},
}


def known(tx: Connection, case: Case, name: str) -> Clock:
    found = clocks.get(tx, case.id, name)
    assert found is not None
    return found


async def test_a_notice_keeps_the_term_by_which_it_was_due(database: Database) -> None:
    def story(tx: Connection) -> None:
        kept = known(tx, a_case(tx), "event_notice")
        assert (kept.state, kept.started_on, kept.ended_on) == ("ended", date(2026, 3, 2), DAY)
        assert (kept.clause, kept.basis, kept.days) == ("47.1", "rules", 90)

    await database.write(story)


async def test_no_clause_and_no_day_where_only_the_contract_knows(database: Database) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, product="export_credit_insurance", **CLAIM)
        assert clocks.of_case(tx, claim.id) == []
        declare_complete(tx, NOW, claim.id, DAY, OFFICER)
        kept = known(tx, claim, "decision")
        assert (kept.last_day, kept.clause, kept.basis) == (None, None, "contract")

    await database.write(story)


async def test_the_decision_never_starts_by_itself(database: Database) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        for following in (Status.IN_WORK, Status.UNDER_DECISION):
            desk.change_status(tx, NOW, claim.id, following, OFFICER)
        assert clocks.get(tx, claim.id, "decision") is None

    await database.write(story)


@pytest.mark.parametrize("day", [DAY + timedelta(days=1), DAY - timedelta(days=1)])
async def test_complete_is_no_day_to_come_and_none_before_the_claim(
    database: Database, day: date
) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        moved = declare_complete(tx, NOW, claim.id, day, OFFICER)
        assert moved is not None
        assert (moved.done, moved.lacks) == (False, "day")
        assert clocks.get(tx, claim.id, "decision") is None

    await database.write(story)


async def test_each_paper_starts_the_insurers_term_again_until_complete(
    database: Database,
) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        later = NOW + timedelta(days=5)
        correspondence.attach(tx, later, a_paper(claim, 1, later))
        again = known(tx, claim, "missing_documents")
        assert (again.started_on, again.last_day) == (date(2026, 3, 14), date(2026, 3, 29))
        declare_complete(tx, later, claim.id, None, OFFICER)
        assert known(tx, claim, "missing_documents").state == "ended"
        correspondence.attach(tx, later, a_paper(claim, 2, later))
        assert known(tx, claim, "missing_documents").state == "ended"

    await database.write(story)


async def test_a_decision_to_pay_ends_one_term_and_starts_the_next(database: Database) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        declare_complete(tx, NOW, claim.id, DAY, OFFICER)
        desk.move(tx, NOW, claim.id, Step(Status.DECIDED_TO_PAY, DAY), OFFICER)
        assert known(tx, claim, "decision").state == "ended"
        payment = known(tx, claim, "payment")
        assert (payment.clause, payment.last_day) == (
            "63",
            work_calendar("KZ").after(DAY, 10).last_day,
        )
        desk.change_status(tx, NOW, claim.id, Status.PAID, OFFICER)
        assert known(tx, claim, "payment").state == "ended"

    await database.write(story)


async def test_days_left_are_kept_through_a_postponement(database: Database) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        declare_complete(tx, NOW, claim.id, DAY, OFFICER)
        ten = work_calendar("KZ").after(DAY, 10).last_day
        at_ten, after_it = NOW + (ten - DAY), NOW + timedelta(days=100)
        stop = Step(Status.POSTPONED, ten, "Уголовное дело")
        desk.move(tx, at_ten, claim.id, stop, OFFICER)
        stopped = known(tx, claim, "decision")
        assert (stopped.days_left, stopped.reason) == (20, "Уголовное дело")
        assert clocks.due(tx, date(2030, 1, 1)) == []
        desk.change_status(tx, after_it, claim.id, Status.UNDER_DECISION, OFFICER)
        resumed = known(tx, claim, "decision")
        later = DAY + timedelta(days=100)
        assert resumed.last_day == work_calendar("KZ").after(later, 20).last_day

    await database.write(story)


async def test_a_refusal_needs_its_reasons(database: Database) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        declare_complete(tx, NOW, claim.id, DAY, OFFICER)
        bare = desk.change_status(tx, NOW, claim.id, Status.REFUSED, OFFICER)
        assert bare is not None
        assert (bare.done, bare.lacks) == (False, "reason")
        told = desk.move(tx, NOW, claim.id, Step(Status.REFUSED, DAY, "Поздно"), OFFICER)
        assert told is not None
        assert told.done

    await database.write(story)


async def test_a_reminder_is_one_row_however_often_one_looks(database: Database) -> None:
    def story(tx: Connection) -> int:
        claim = a_case(tx, **CLAIM)
        declare_complete(tx, NOW, claim.id, DAY, OFFICER)
        last = known(tx, claim, "decision").last_day
        assert last is not None
        over = NOW + (last - DAY) + timedelta(days=1)
        for _ in range(4):
            clock_reminders.remind(tx, over)
        rows = [
            row
            for lane in (outbox.Lane.STAFF, outbox.Lane.REMINDER)
            for row in outbox.due(tx, over + timedelta(days=1), lane, 100)
        ]
        return sum((row.dedupe_key or "").startswith("clock:") for row in rows)

    assert await database.write(story) == 2


def test_shares_of_a_term() -> None:
    last = work_calendar("KZ").after(DAY, 30).last_day
    half = work_calendar("KZ").after(DAY, 15).last_day
    assert share_used(DAY, last, DAY, "business_days") == 0
    assert share_used(DAY, last, half, "business_days") == 50
    assert share_used(DAY, last, last, "business_days") == 100
    assert share_used(DAY, last, last + timedelta(days=7), "business_days") > 100


def a_paper(case: Case, number: int, at: Any) -> Document:
    return Document(
        id=uuid4(),
        user_id=1001,
        draft_id=None,
        case_id=case.id,
        chat_id=1001,
        message_id=number,
        file_id=f"F{number}",
        file_unique_id=f"U{number}",
        kind="document",
        original_name="справка.pdf",
        mime="application/pdf",
        size=5,
        state="waiting",
        sha256=None,
        received_at=at,
    )
