"""Reminders beside premiums: declarations of turnover and documents that were asked for."""

from datetime import date, timedelta

from sqlalchemy import Connection, select

from jobs.reminders import Reminders
from services.cases.opening import open_case
from services.desk import actions
from services.desk.actions import Request
from services.reminding.topics import plan_declarations
from storage import organisations
from storage.database import Database
from storage.tables import reminders
from tests.services.policies import DUE, HOLDER, at, imported, linked, planned, turn, waiting
from tests.services.test_policies import opened

DAY = timedelta(days=1)
MONDAY = date(2026, 9, 14)


def declaring(day: date, number: str = "SAMPLE-1") -> dict[str, str]:
    return {
        "policy_number": number,
        "due_date": "2027-05-01",
        "declare_months": "3",
        "first_declaration": str(day),
    }


async def test_what_is_past_holds_up_none_that_comes(database: Database) -> None:
    """However many were never declared, and however short a page is."""
    rows = [declaring(DUE - (n + 1) * DAY, f"SAMPLE-OLD-{n}") for n in range(3)]
    rows += [declaring(DUE + 3 * DAY, f"SAMPLE-NEW-{n}") for n in range(3)]

    def story(tx: Connection) -> tuple[int, list[str]]:
        imported(tx, at(DUE), *rows)
        linked(tx, at(DUE))
        last, pages = plan_declarations(tx, at(DUE), 1), 1
        while last is not None:
            last, pages = plan_declarations(tx, at(DUE), 1, last), pages + 1
        return pages, [kind.partition(":")[0] for kind, _ in planned(tx)]

    assert await database.write(story) == (4, ["left_3"] * 3)


async def test_the_worker_goes_through_all_pages(database: Database) -> None:
    rows = [declaring(DUE + 3 * DAY, f"SAMPLE-{n}") for n in range(3)]

    def begin(tx: Connection) -> None:
        imported(tx, at(DUE), *rows)
        linked(tx, at(DUE))

    await database.write(begin)
    job = Reminders(database, lambda: at(DUE))
    job._a_turn = 2
    while await job.turn():
        pass
    assert len(await database.read(planned)) == 3


async def test_who_left_is_told_of_no_declaration(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[tuple[str, str]], int]:
        imported(tx, at(DUE, 1), declaring(DUE + 3 * DAY))
        linked(tx, at(DUE, 1))
        plan_declarations(tx, at(DUE, 1), 10)
        organisation = organisations.find(tx, "KZ", HOLDER)
        assert organisation is not None
        organisations.revoke(tx, 1001, organisation.id, at(DUE, 2))
        turn(tx, at(DUE, 10))
        return planned(tx), len(waiting(tx))

    kinds, messages = await database.write(story)
    assert [state for _, state in kinds] == ["dropped"]
    assert messages == 0


async def test_a_document_for_monday_is_reminded_of_on_friday(database: Database) -> None:
    def story(tx: Connection) -> list[date]:
        imported(tx, at(MONDAY - 10 * DAY))
        linked(tx, at(MONDAY - 10 * DAY))
        case = open_case(tx, at(MONDAY - 6 * DAY), opened("question", {})).case
        request = Request(case.id, "officer:9001", "Sample act", MONDAY)
        actions.request_document(tx, at(MONDAY - 6 * DAY), request)
        days = select(reminders.c.day).where(reminders.c.topic == "documents")
        return list(tx.scalars(days))

    assert await database.write(story) == [MONDAY - 3 * DAY]
