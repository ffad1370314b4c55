"""A page of thousands costs the same statements as a page of ten, and each goes by its indexes."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, event, select

from services.reminding.planning import plan
from services.reminding.sending import hand
from services.reminding.topics import plan_declarations
from storage import bulk, instalments
from storage.database import Database
from storage.tables import cases, memberships, organisations, outbox, people, policies, reminders
from storage.tables import instalments as parts
from tests.services.policies import DUE, at

NOW = at(DUE)
MANY = 6000
TABLES = ("instalments", "policies", "memberships", "organisations", "people", "reminders")

Work = Callable[[Connection, Any, int], int]


_FIRM: dict[str, Any] = {
    "country": "KZ",
    "identifier": "sample",
    "name": "Sample",
    "created_at": NOW,
}
_STANDING: dict[str, Any] = {"role": "manages", "granted_by": "test", "granted_at": NOW}
_COVER: dict[str, Any] = {
    "product": "loan_insurance",
    "sum_insured": Decimal(1),
    "currency": "KZT",
    "premium_currency": "KZT",
    "deductible_pct": Decimal(15),
    "waiting_days": 30,
    "starts": DUE,
    "ends": DUE + timedelta(days=300),
    "changed_at": NOW,
}
_OWED: dict[str, Any] = {
    "number": 2,
    "amount": Decimal(1),
    "state": instalments.OPEN,
    "next_look": NOW,
    "known_at": NOW,
    "due": DUE,
}


def town(tx: Connection, count: int = MANY) -> None:
    """As many people, each of whom owes an instalment of a policy of his own today."""
    ids = [(n, uuid4(), uuid4()) for n in range(count)]
    persons = [{"user_id": n, "language": "ru", "changed_at": NOW} for n, *_ in ids]
    firms = [{"id": firm, "identifier_hash": f"{n}", **_FIRM} for n, firm, _ in ids]
    links = [
        {"id": uuid4(), "user_id": n, "organisation_id": firm, **_STANDING} for n, firm, _ in ids
    ]
    theirs = [
        {"id": policy, "number": f"S-{n}", "holder_id": firm, **_COVER} for n, firm, policy in ids
    ]
    owed = [{"id": uuid4(), "policy_id": policy, **_OWED} for *_, policy in ids]
    bulk.insert_all(tx, people, persons)
    bulk.insert_all(tx, organisations, firms)
    bulk.insert_all(tx, memberships, links)
    bulk.insert_all(tx, policies, theirs)
    bulk.insert_all(tx, parts, owed)
    tx.exec_driver_sql("ANALYZE")


@contextmanager
def listening(tx: Connection) -> Iterator[list[tuple[str, Any]]]:
    """The statements that are run meanwhile, with their parameters."""
    heard: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, given: Any, *_: Any) -> None:
        heard.append((statement, given))

    event.listen(tx, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(tx, "before_cursor_execute", note)


def heard_in(tx: Connection, work: Work, limit: int) -> list[tuple[str, Any]]:
    with listening(tx) as heard:
        assert work(tx, NOW, limit) == limit
    return heard


async def test_the_statements_of_a_page_do_not_grow_with_it(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[list[int]], int]:
        town(tx, 310)
        counts = [[len(heard_in(tx, work, n)) for n in (10, 300)] for work in (plan, hand)]
        rows = tx.execute(select(outbox.c.chat_id).where(outbox.c.kind == "reminder")).scalars()
        return counts, len(set(rows))

    (planning, handing), handed = await database.write(story)
    assert planning[0] == planning[1] <= 7
    assert handing[0] == handing[1] <= 6
    assert handed == 310


async def test_other_things_are_planned_and_handed_by_the_page_too(database: Database) -> None:
    """Declarations of turnover, and documents asked for in cases of as many people."""

    def story(tx: Connection) -> list[list[int]]:
        town(tx, 310)
        tx.execute(policies.update().values(next_declaration=DUE + timedelta(days=3)))
        _ask_for_documents(tx, 310)
        planning = [len(_heard_declaring(tx, n)) for n in (10, 310)]
        handing = [len(_heard_handing(tx, n)) for n in (10, 600)]
        kinds = select(reminders.c.topic, reminders.c.state).where(reminders.c.state != "planned")
        assert set(tx.execute(kinds.distinct()).all()) == {
            ("declarations", "handed"),
            ("documents", "handed"),
        }
        return [planning, handing]

    (planning, handing) = await database.write(story)
    assert planning[0] == planning[1] <= 4
    assert handing[0] == handing[1] <= 6


def _heard_declaring(tx: Connection, count: int) -> list[tuple[str, Any]]:
    with listening(tx) as heard:
        assert plan_declarations(tx, NOW, count) is not None
    return heard


def _heard_handing(tx: Connection, count: int) -> list[tuple[str, Any]]:
    with listening(tx) as heard:
        assert hand(tx, NOW, count) >= count
    return heard


def _ask_for_documents(tx: Connection, count: int) -> None:
    """An open case a person, who is to be reminded of a document now."""
    asked = [(n, uuid4()) for n in range(count)]
    bulk.insert_all(
        tx, cases, [{"id": c, "user_id": n, "number": f"{n}", **_a_case()} for n, c in asked]
    )
    theirs = [
        {"id": uuid4(), "subject": case_id, "user_id": n, **_A_DOCUMENT} for n, case_id in asked
    ]
    bulk.insert_all(tx, reminders, theirs)


def _a_case() -> dict[str, Any]:
    return {
        "kind": "question",
        "draft_id": uuid4(),
        "language": "ru",
        "status": "waiting_for_you",
        "sender": {},
        "body": {},
        "said_at": NOW,
        "registered_at": NOW,
        "registered_day": DUE,
        "last_event_hash": "",
        "last_event_seq": 0,
    }


_A_DOCUMENT: dict[str, Any] = {
    "topic": "documents",
    "kind": f"left_1:{DUE}",
    "required": False,
    "day": DUE,
    "send_at": NOW,
    "waits_until": NOW,
    "state": "planned",
    "created_at": NOW,
}


async def test_who_is_known_to_be_late_costs_no_statement_of_his_own(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, int]:
        town(tx, 9)
        late = at(DUE + timedelta(days=1))
        tx.execute(parts.update().values(next_look=late))
        assert plan(tx, late, 100) == 9
        week = at(DUE + timedelta(days=7))
        counts = []
        for limit in (2, 7):
            with listening(tx) as heard:
                assert plan(tx, week, limit) == limit
            counts.append(len(heard))
        return counts[0], counts[1]

    few, more = await database.write(story)
    assert few == more


async def test_a_page_follows_what_is_due_not_what_exists(database: Database) -> None:
    """No table is read whole, neither by the search of what is due nor by what is joined to it."""

    def story(tx: Connection) -> list[str]:
        town(tx)
        plan(tx, NOW, MANY - 100)
        tx.exec_driver_sql("ANALYZE")
        statements = [*heard_in(tx, plan, 50), *heard_in(tx, hand, 50)]
        return [step for one in statements for step in _steps(tx, *one)]

    steps = await database.write(story)
    for index in ("ix_instalments_look", "ix_reminders_waiting", "ix_reminders_person_waits"):
        assert any(index in step for step in steps)
    assert not [step for step in steps if _reads_all(step)]


def _reads_all(step: str) -> bool:
    return re.search(f"(Seq Scan on|SCAN) ({'|'.join(TABLES)})", step) is not None


def _steps(tx: Connection, statement: str, given: Any) -> list[str]:
    if statement.startswith("SET"):
        return []
    if tx.dialect.name == "postgresql":
        tx.exec_driver_sql(f"PREPARE heard AS {statement}")
        nothing = ", ".join(["NULL"] * len(given))
        rows = tx.exec_driver_sql(f"EXPLAIN EXECUTE heard({nothing})").all()
        tx.exec_driver_sql("DEALLOCATE heard")
        return [str(row[0]) for row in rows]
    one = given[0] if isinstance(given, list) else given
    return [str(row[3]) for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", one)]
