"""Lists for staff hold everything, however much waits, and cost what waits."""

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, event

from agency.deadlines import work_calendar
from agency.desk.alarms import Patience
from agency.office import office
from services.desk import actions as desk
from services.desk import lists, pages
from services.desk.actions import Request
from services.desk.lists import Overdue
from storage import bulk, people
from storage.database import Database
from storage.tables import cases, desk_cases
from tests.services.sample import NOW, a_case

LATE, IN_TIME = 7, 2
YESTERDAY = NOW.date() - timedelta(days=1)
DONE = 3000


def overdue(tx: Connection) -> Overdue:
    """What is late now."""
    hours = office("09:00-18:30", "Asia/Almaty", work_calendar("KZ").is_working)
    return lists.overdue(tx, NOW, hours, Patience(60, 240))


async def test_overdue_looks_beyond_the_first_page(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "A_PAGE", 3)
    long_ago = NOW - timedelta(days=5)
    for _ in range(LATE):
        await database.write(lambda tx: a_case(tx, long_ago))
    for _ in range(IN_TIME):
        await database.write(a_case)
    found = await database.read(overdue)
    assert len({one.number for one in found.untaken}) == LATE
    waiting = await database.read(lists.untaken)
    assert len({one.number for one in waiting}) == LATE + IN_TIME


async def test_what_is_over_costs_the_list_of_what_is_late_nothing(database: Database) -> None:
    def look(tx: Connection) -> tuple[int, list[str]]:
        done(tx, DONE)
        for _ in range(LATE):
            case = a_case(tx, NOW - timedelta(days=5))
            desk.request_document(tx, NOW, Request(case.id, "officer:9001", "Акт", YESTERDAY))
        tx.exec_driver_sql("ANALYZE")
        heard: list[tuple[str, Any]] = []

        def note(_c: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
            heard.append((statement, given))

        event.listen(tx, "before_cursor_execute", note)
        found = overdue(tx)
        event.remove(tx, "before_cursor_execute", note)
        return len(found.untaken), [step for one in heard for step in steps(tx, *one)]

    late, taken = await database.write(look)
    assert late == LATE
    for index in ("ix_desk_cases_untaken", "ix_desk_cases_waiting"):
        assert any(index in step for step in taken)
    whole = re.compile(r"SCAN (cases|desk_cases)$|Seq Scan on (cases|desk_cases)")
    assert not [step for step in taken if whole.search(step)]


def done(tx: Connection, count: int) -> None:
    """Cases that were closed long ago."""
    people.choose_language(tx, 1001, "ru", NOW)
    ids = [uuid4() for _ in range(count)]
    bulk.insert_all(tx, cases, [{"id": one, **_a_closed_case(n)} for n, one in enumerate(ids)])
    rows = [{"case_id": one, "opened_at": NOW, "closed_at": NOW} for one in ids]
    bulk.insert_all(tx, desk_cases, rows)


def _a_closed_case(number: int) -> dict[str, Any]:
    return {
        "number": f"KE-2025-{number:06}-0",
        "user_id": 1001,
        "kind": "question",
        "draft_id": uuid4(),
        "language": "ru",
        "status": "closed",
        "sender": {},
        "body": {},
        "said_at": NOW,
        "registered_at": NOW,
        "registered_day": NOW.date(),
        "last_event_hash": "",
        "last_event_seq": 0,
    }


def steps(tx: Connection, statement: str, given: Any) -> list[str]:
    """How the database goes about a statement."""
    if tx.dialect.name != "postgresql":
        rows = tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all()
        return [str(row[3]) for row in rows]
    tx.exec_driver_sql(f"PREPARE heard AS {statement}")
    tx.exec_driver_sql("SET LOCAL plan_cache_mode = force_generic_plan")
    nothing = ", ".join(["NULL"] * len(given))
    rows = tx.exec_driver_sql(f"EXPLAIN EXECUTE heard({nothing})").all()
    tx.exec_driver_sql("DEALLOCATE heard")
    return [str(row[0]).strip() for row in rows]
