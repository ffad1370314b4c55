"""Terms follow what happens to a case, and nothing else."""

from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import uuid4

import pytest
from sqlalchemy import Connection, delete, select

from agency.deadlines import days_left, share_used, work_calendar
from agency.desk.alarms import Patience
from agency.office import office
from agency.status import Status
from services.cases import correspondence
from services.cases.clocks import Step, unit_of
from services.cases.opening import OpenCase
from services.claims.filing import declare_complete, file_claim
from services.desk import actions as desk
from services.desk.escalation import Rules, escalate
from services.notices import STAFF_CHAT
from services.reminding import terms as clock_reminders
from services.reminding.habits import change
from storage import clocks, outbox
from storage.cases import Case
from storage.clocks import Clock
from storage.database import Database
from storage.documents import Document
from storage.reminders import Habits
from storage.tables import outbox as outbox_rows
from tests.services import policies
from tests.services.sample import NOTICE, NOW, SENDER, a_case

DAY: Final = date(2026, 3, 9)
OFFICER: Final = "officer:9001"
ANYWAY: Final = "sample: the rest was seen on paper"
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
        declare_complete(tx, NOW, claim.id, DAY, OFFICER, ANYWAY)
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
        moved = declare_complete(tx, NOW, claim.id, day, OFFICER, ANYWAY)
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
        declare_complete(tx, later, claim.id, None, OFFICER, ANYWAY)
        assert known(tx, claim, "missing_documents").state == "ended"
        correspondence.attach(tx, later, a_paper(claim, 2, later))
        assert known(tx, claim, "missing_documents").state == "ended"

    await database.write(story)


async def test_a_decision_to_pay_ends_one_term_and_starts_the_next(database: Database) -> None:
    def story(tx: Connection) -> None:
        claim = a_case(tx, **CLAIM)
        declare_complete(tx, NOW, claim.id, DAY, OFFICER, ANYWAY)
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
        declare_complete(tx, NOW, claim.id, DAY, OFFICER, ANYWAY)
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
        declare_complete(tx, NOW, claim.id, DAY, OFFICER, ANYWAY)
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
        declare_complete(tx, NOW, claim.id, DAY, OFFICER, ANYWAY)
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

    assert await database.write(story) == 1


@pytest.mark.parametrize(("muted", "said_on"), [(frozenset(), [3]), (frozenset({"clocks"}), [1])])
async def test_the_last_warning_of_an_own_term_cannot_be_switched_off(
    database: Database, muted: frozenset[str], said_on: list[int]
) -> None:
    def story(tx: Connection) -> list[int]:
        case = a_case(
            tx,
            kind="recovery_notice",
            details={
                "contract_number": "ДС-17/26",
                "received_on": DAY.isoformat(),
                "amount": "1000.00",
                "currency": "KZT",
            },
        )
        change(tx, NOW, 1001, Habits("Asia/Almaty", 10, muted))
        last = known(tx, case, "recovery_transfer").last_day
        assert last is not None
        return [left for left in range(3, -1, -1) if tells_its_person(tx, case, left)]

    assert await database.write(story) == said_on


def tells_its_person(tx: Connection, case: Case, left: int) -> bool:
    """Whether a look with so many days left says something new to the person."""
    clock = known(tx, case, "recovery_transfer")
    assert clock.last_day is not None
    day = next(
        clock.last_day - timedelta(days=back)
        for back in range(30)
        if days_left(clock.last_day - timedelta(days=back), clock.last_day, unit_of(clock)) == left
    )
    now = NOW + (day - DAY)
    before = len(outbox.due(tx, now, outbox.Lane.REMINDER, 100))
    clock_reminders.remind(tx, now)
    return len(outbox.due(tx, now, outbox.Lane.REMINDER, 100)) > before


WAITS: Final = {**SENDER, "acting_as": "beneficiary"}
SAID: Final[dict[str, Any]] = {**NOTICE, "waiting_days": 60}


@pytest.mark.parametrize("product", ["export_credit_insurance", "loan_insurance", None])
async def test_the_waiting_period_that_a_person_names_runs(
    database: Database, product: str | None
) -> None:
    def story(tx: Connection) -> None:
        notice = a_case(tx, product=product, sender=WAITS, details=SAID)
        kept = known(tx, notice, "waiting_period")
        assert (kept.last_day, kept.days) == (DAY + timedelta(days=60), 60)

    await database.write(story)


async def test_the_waiting_period_of_a_linked_policy_comes_first(database: Database) -> None:
    def story(tx: Connection) -> None:
        policies.imported(tx, NOW)
        policies.linked(tx, NOW, bin_=policies.BANK)
        details = {**SAID, "contract_number": policies.ROW["policy_number"]}
        notice = a_case(tx, sender=WAITS, details=details)
        assert known(tx, notice, "waiting_period").days == 30

    await database.write(story)


async def test_a_claim_keeps_the_waiting_period_of_its_notice(database: Database) -> None:
    def story(tx: Connection) -> None:
        notice = a_case(tx, details=SAID)
        assert clocks.get(tx, notice.id, "waiting_period") is None
        command = a_command(details={"notice_number": notice.number}, kind="payout_claim")
        claim = file_claim(tx, NOW, command, notice.id).case
        assert claim.body["waiting_days"] == 60
        assert known(tx, claim, "waiting_period").days == 60

    await database.write(story)


def a_command(**changes: Any) -> OpenCase:
    """A case that a beneficiary hands over."""
    fields: dict[str, Any] = {
        "draft_id": uuid4(),
        "user_id": 1001,
        "language": "ru",
        "product": "loan_insurance",
        "sender": WAITS,
        "said_at": NOW,
        "agency_email": "office@example.org",
        "agency_phone": "+7 000",
    }
    return OpenCase(**fields, **changes)


async def test_on_the_last_day_staff_and_exporter_hear_of_a_term_once_each(
    database: Database,
) -> None:
    """Staff are called by the share that has passed, the exporter by the days that are left."""
    calendar = work_calendar("KZ")
    hours = office("09:00-18:30", "Asia/Almaty", calendar.is_working)
    rules = Rules(hours, calendar, Patience(10_000, 10_000))

    def story(tx: Connection) -> tuple[list[str], list[str]]:
        claim = a_case(tx, **CLAIM)
        declare_complete(tx, NOW, claim.id, DAY, OFFICER, ANYWAY)
        last = known(tx, claim, "decision").last_day
        assert last is not None
        on_it = datetime.combine(last, NOW.timetz())
        tx.execute(delete(outbox_rows))
        for _ in range(3):
            clock_reminders.remind(tx, on_it)
            escalate(tx, on_it, rules)
        rows = tx.execute(select(outbox_rows.c.chat_id, outbox_rows.c.payload)).all()
        of_term = [row for row in rows if "clock-name-decision" in str(row.payload)]
        keys = [(row.chat_id, row.payload["key"]) for row in of_term]
        to_staff = [key for chat, key in keys if chat == STAFF_CHAT]
        return to_staff, [key for chat, key in keys if chat != STAFF_CHAT]

    to_staff, to_person = await database.write(story)
    assert to_person == ["clock-remind-theirs"]
    assert len(to_staff) == 1
    assert to_staff[0].startswith("desk-term-over")


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
