"""Who is called to what waits too long, once each, and in office hours only."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, delete, select

from agency.deadlines import work_calendar
from agency.desk.alarms import Patience
from agency.desk.roles import Role
from agency.office import office
from services.cases import clocks as terms
from services.cases.timeline import record
from services.desk import actions as desk
from services.desk import escalation, pages
from services.desk import staff as desk_staff
from services.desk import work as desk_work
from services.desk.actions import Request
from services.desk.escalation import Rules
from storage import clocks
from storage.cases import Case
from storage.database import Database
from storage.officers import Officer
from storage.tables import outbox
from tests.services.sample import a_case

CALENDAR = work_calendar("KZ")
RULES = Rules(
    office("09:00-18:30", "Asia/Almaty", CALENDAR.is_working), CALENDAR, Patience(60, 120)
)
MONDAY = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
"""09:00 in Astana."""
MANY = 210
"""More than a page of a list, or the calls of a turn."""


@pytest.fixture
async def case(database: Database) -> Case:
    """A case that came when the office opened; a head and two officers work there."""

    def unit(tx: Connection) -> Case:
        for number, role in ((9001, Role.OFFICER), (9002, Role.OFFICER), (9003, Role.HEAD)):
            desk_staff.register(tx, MONDAY, None, Officer(number, role, f"N{number}", None))
        desk_staff.put_on_duty(tx, MONDAY, None, [(date(2026, 11, 16), 9002)])
        return a_case(tx, MONDAY)

    return await database.write(unit)


async def said(database: Database, at: datetime) -> list[tuple[str, Any]]:
    """What staff hear at this moment: keys of texts, and who is called."""

    def unit(tx: Connection) -> list[tuple[str, Any]]:
        tx.execute(delete(outbox))
        escalation.escalate(tx, at, RULES)
        rows = tx.execute(select(outbox.c.kind, outbox.c.payload).order_by(outbox.c.id))
        return [
            (row.payload.get("key", row.kind), row.payload.get("arguments", {}).get("officer"))
            for row in rows
        ]

    return await database.write(unit)


async def test_an_untaken_case_calls_topic_duty_and_head(database: Database, case: Case) -> None:
    assert await said(database, MONDAY + timedelta(minutes=59)) == []
    hour = MONDAY + timedelta(minutes=60)
    assert await said(database, hour) == [("desk-untaken-topic", None)]
    assert await said(database, hour) == [], "once"
    assert await said(database, MONDAY + timedelta(hours=2)) == [("desk-untaken-call", "9002")]
    assert await said(database, MONDAY + timedelta(hours=3)) == [("desk-untaken-call", "9003")]
    assert await said(database, MONDAY + timedelta(days=1)) == []


async def test_nothing_is_said_in_quiet_hours(database: Database, case: Case) -> None:
    night = MONDAY + timedelta(hours=12)
    assert await said(database, night) == []
    morning = MONDAY + timedelta(days=1)
    assert await said(database, morning) == [("desk-untaken-call", "9003")]


async def test_an_exporter_who_waits_is_counted_from_his_first_word(
    database: Database, case: Case
) -> None:
    def unit(tx: Connection) -> None:
        desk.take(tx, MONDAY, case.id, 9001)
        record(tx, MONDAY, case.id, "answered", "officer:9001", {"text": "?"})
        for minute in (10, 50):
            at = MONDAY + timedelta(minutes=minute)
            record(tx, at, case.id, "message", "person", {"text": "!"})

    await database.write(unit)
    assert await said(database, MONDAY + timedelta(minutes=129)) == []
    due = MONDAY + timedelta(minutes=130)
    assert await said(database, due) == [("desk-waiting-topic", None)]
    aside = due + timedelta(minutes=1)
    await database.write(
        lambda tx: desk_work.snooze(tx, aside, case.id, "officer:9001", 9001, aside)
    )
    assert await said(database, MONDAY + timedelta(hours=9)) == [], "it lies aside"
    woken = await database.write(lambda tx: desk_work.wake_due(tx, aside, RULES.office.is_open))
    assert woken == 1
    assert await said(database, MONDAY + timedelta(hours=9)) == [("desk-waiting-call", "9003")]


def a_clock(case_id: UUID, last_day: date, **changes: Any) -> clocks.Clock:
    """A term of a case that began on the Monday."""
    clock = clocks.Clock(
        id=uuid4(),
        case_id=case_id,
        clock="decision",
        party="insurer",
        state="running",
        started_on=MONDAY.date(),
        last_day=last_day,
        rolled_last_day=last_day,
        days=10,
        unit="calendar_days",
        basis="rules",
        clause="62",
        uncertain=False,
        stopped_on=None,
        days_left=None,
        reason=None,
        ended_on=None,
        changed_at=MONDAY,
    )
    return replace(clock, **changes)


async def test_a_term_is_called_at_half_at_four_fifths_and_at_its_end(
    database: Database, case: Case
) -> None:
    def unit(tx: Connection) -> None:
        desk.take(tx, MONDAY, case.id, 9001)
        record(tx, MONDAY, case.id, "answered", "officer:9001", {"text": "?"})
        for each in clocks.of_case(tx, case.id):
            clocks.keep(tx, replace(each, state="ended"))
        clocks.keep(tx, a_clock(case.id, date(2026, 11, 26)))

    await database.write(unit)
    called = {}
    for days in range(11):
        at = MONDAY + timedelta(days=days)
        heard = [one for one in await said(database, at) if one[0].startswith("desk-term")]
        if heard:
            called[days] = heard
    assert called == {
        7: [("desk-term-running-topic", None)],
        8: [("desk-term-running-topic", None)],
        10: [("desk-term-over-call", "9003")],
    }, "half is a Saturday and waits for Monday; nobody is on duty at four fifths"


async def test_before_days_off_staff_get_a_list_and_exporters_a_word(
    database: Database, case: Case
) -> None:
    friday = MONDAY + timedelta(days=4)

    def unit(tx: Connection) -> None:
        desk.take(tx, MONDAY, case.id, 9001)
        saturday = date(2026, 11, 21)
        for each in clocks.of_case(tx, case.id):
            clocks.keep(tx, replace(each, state="ended"))
        mine = a_clock(case.id, saturday, clock="event_notice", party="policyholder")
        clocks.keep(tx, mine)
        desk.request_document(tx, MONDAY, Request(case.id, "officer:9001", "Акт", saturday))

    await database.write(unit)
    thursday = [key for key, _ in await said(database, friday - timedelta(days=1))]
    assert not [key for key in thursday if "days" in key]
    heard = [key for key, _ in await said(database, friday)]
    assert [key for key in heard if "days" in key] == [
        "desk.days_off",
        "desk-days-off-clock",
        "desk-days-off-paper",
    ]
    again = [key for key, _ in await said(database, friday + timedelta(hours=1))]
    assert not [key for key in again if "days" in key]
    assert terms.astana_day(friday) == date(2026, 11, 20)


async def test_everybody_who_waits_is_called_for_however_many_they_are(
    database: Database,
) -> None:
    def unit(tx: Connection) -> set[UUID]:
        return {a_case(tx, MONDAY, of_batch=True).id for _ in range(MANY)}

    waiting = await database.write(unit)
    morning = MONDAY + timedelta(days=1)
    for _turn in range(3):
        await database.write(lambda tx: escalation.escalate(tx, morning, RULES))
    statement = select(outbox.c.case_id).where(outbox.c.kind == "desk.note")
    called = await database.read(lambda tx: list(tx.execute(statement).scalars()))
    assert set(called) == waiting
    assert len(called) == MANY, "once"


async def test_a_list_before_days_off_looks_behind_what_is_over(
    database: Database, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "A_PAGE", 2)
    friday = MONDAY + timedelta(days=4)

    def unit(tx: Connection) -> None:
        desk.take(tx, MONDAY, case.id, 9001)
        for name in ("missing_documents", "payment", "complaint_answer"):
            clocks.keep(tx, a_clock(case.id, date(2026, 11, 18), clock=name))
        clocks.keep(tx, a_clock(case.id, date(2026, 11, 21)))

    await database.write(unit)
    heard = [key for key, _ in await said(database, friday)]
    assert heard.count("desk.days_off") == 1
