"""The back office's queue: each row once, in order per case, by leases that end."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, select

from services.back_office import queue as work
from services.back_office.queue import Claim
from services.cases.timeline import record
from storage import queue
from storage.cases import Case
from storage.database import Database
from storage.queue import QueueRow
from storage.tables import outbox
from tests.services.sample import NOW, a_case

MINUTE = timedelta(minutes=1)


def claimed(tx: Connection, owner: str = "sample", batch: int = 10, **more: Any) -> list[QueueRow]:
    return queue.claim(tx, owner, more.pop("now", NOW), MINUTE, batch, **more)


def two_events(tx: Connection) -> Case:
    case = a_case(tx)
    record(tx, NOW, case.id, "message", "person", {"text": "и ещё"})
    return case


async def claim_at(database: Database, at: datetime) -> list[QueueRow]:
    return await database.write(lambda tx: claimed(tx, now=at))


async def expire_at(database: Database, at: datetime) -> int:
    return await database.write(lambda tx: work.expire(tx, at))


async def with_token(
    database: Database, row: QueueRow, operation: Callable[..., bool], at: datetime = NOW
) -> bool:
    return await database.write(lambda tx: operation(tx, row.id, token_of(row), at))


async def fail_at(database: Database, row: QueueRow, at: datetime) -> QueueRow:
    failed = await database.write(lambda tx: work.fail(tx, at, row.id, token_of(row), "сбой"))
    assert failed is not None
    return failed


def token_of(row: QueueRow) -> UUID:
    assert row.lease_token is not None
    return row.lease_token


async def test_many_consumers_get_each_row_once(database: Database) -> None:
    for _ in range(12):
        await database.write(a_case)

    async def consume(name: str) -> list[UUID]:
        mine: list[UUID] = []
        while rows := await database.write(lambda tx: claimed(tx, name, batch=2)):
            mine += [row.id for row in rows]
        return mine

    everybody = await asyncio.gather(*(consume(f"sample {n}") for n in range(6)))
    taken = [row for mine in everybody for row in mine]
    assert len(taken) == 12
    assert len(set(taken)) == 12


async def test_a_case_is_told_of_in_order(database: Database) -> None:
    case = await database.write(two_events)
    first = await database.write(claimed)
    assert [(row.case_id, row.seq, row.event) for row in first] == [(case.id, 1, "registered")]
    assert await database.write(claimed) == []
    await database.write(lambda tx: queue.finish(tx, first[0].id, token_of(first[0]), NOW))
    assert [row.seq for row in await database.write(claimed)] == [2]


async def test_the_kind_is_looked_at_after_the_order(database: Database) -> None:
    await database.write(two_events)
    await database.write(lambda tx: a_case(tx, kind="question", user_id=1002))
    questions = await database.write(lambda tx: claimed(tx, kind="question"))
    assert [(row.kind, row.seq) for row in questions] == [("question", 1)]


async def test_a_lease_that_ran_out_is_given_to_another(database: Database) -> None:
    await database.write(a_case)
    (late,) = await database.write(claimed)
    after = NOW + 2 * MINUTE
    assert not await database.write(lambda tx: queue.finish(tx, late.id, token_of(late), after))
    (again,) = await database.write(lambda tx: work.claim(tx, after, Claim("another", 5, MINUTE)))
    assert (again.id, again.attempts) == (late.id, 2)
    for operation in (queue.finish, queue.release):
        assert not await with_token(database, late, operation, after)
    assert await with_token(database, again, queue.finish, after)


async def test_a_renewed_lease_lasts(database: Database) -> None:
    await database.write(a_case)
    (row,) = await database.write(claimed)
    await database.write(lambda tx: queue.renew(tx, row.id, token_of(row), NOW, 10 * MINUTE))
    later = NOW + 5 * MINUTE
    assert await database.write(lambda tx: work.expire(tx, later)) == 0
    assert await database.write(lambda tx: queue.finish(tx, row.id, token_of(row), later))


async def test_a_row_given_back_costs_no_attempt(database: Database) -> None:
    await database.write(a_case)
    (row,) = await database.write(claimed)
    assert await database.write(lambda tx: queue.release(tx, row.id, token_of(row), NOW))
    (again,) = await database.write(claimed)
    assert again.attempts == 1


async def fail_until_dead(database: Database) -> QueueRow:
    at = NOW
    for _ in range(queue.MAX_ATTEMPTS):
        (row,) = await claim_at(database, at)
        failed = await fail_at(database, row, at)
        at += timedelta(hours=2)
    return failed


async def test_a_dead_row_holds_its_case_back_and_staff_hear_of_it(database: Database) -> None:
    await database.write(two_events)
    dead = await fail_until_dead(database)
    much_later = NOW + timedelta(days=9)
    assert dead.state == "dead"
    assert await database.write(lambda tx: claimed(tx, now=much_later)) == []
    told = await database.read(
        lambda tx: (
            tx.execute(select(outbox.c.payload).where(outbox.c.kind == "desk.note")).scalars().all()
        )
    )
    assert [payload["key"] for payload in told] == ["desk-queue-dead"]
    assert "сбой" not in str(told)


@pytest.mark.parametrize("way", ["requeue", "skip"])
async def test_a_dead_row_is_tried_again_or_passed_by(database: Database, way: str) -> None:
    await database.write(two_events)
    dead = await fail_until_dead(database)
    at = NOW + timedelta(days=9)
    if way == "requeue":
        assert await database.write(lambda tx: queue.requeue(tx, dead.id, at))
        expected = [(1, 1)]
    else:
        assert await database.write(lambda tx: queue.skip(tx, dead.id, "разобрано", at))
        expected = [(2, 1)]
    rows = await database.write(lambda tx: claimed(tx, now=at))
    assert [(row.seq, row.attempts) for row in rows] == expected
    assert not await database.write(lambda tx: queue.requeue(tx, dead.id, at))


async def test_a_consumer_that_only_dies_kills_the_row_in_the_end(database: Database) -> None:
    await database.write(a_case)
    at = NOW
    for _ in range(queue.MAX_ATTEMPTS):
        assert len(await claim_at(database, at)) == 1
        at += 2 * MINUTE
        died = await expire_at(database, at)
    assert died == 1
    assert await expire_at(database, at) == 0


async def test_a_replay_hands_finished_rows_out_again(database: Database) -> None:
    case = await database.write(two_events)
    for _ in range(2):
        (row,) = await database.write(claimed)
        await with_token(database, row, queue.finish)
    assert await database.write(lambda tx: queue.replay(tx, 2, "KE-2026-999999-9", NOW)) == 0
    assert await database.write(lambda tx: queue.replay(tx, 2, case.number, NOW)) == 1
    assert [row.seq for row in await database.write(claimed)] == [2]


async def test_the_figures_of_the_queue(database: Database) -> None:
    await database.write(two_events)
    await database.write(claimed)
    found = await database.read(lambda tx: queue.stats(tx, NOW + MINUTE))
    assert found == {"ready": 1, "leased": 1, "done": 0, "dead": 0, "oldest_ready_seconds": 60}


async def test_a_token_of_nobody_holds_nothing(database: Database) -> None:
    await database.write(a_case)
    (row,) = await database.write(claimed)
    assert not await database.write(lambda tx: queue.finish(tx, row.id, uuid4(), NOW))
    assert await database.write(lambda tx: work.fail(tx, NOW, row.id, uuid4(), "x")) is None


async def test_two_at_once_in_one_case_leave_one_timeline(database: Database) -> None:
    case = await database.write(a_case)

    async def note(number: int) -> None:
        await database.write(lambda tx: record(tx, NOW, case.id, "note", "system", {"n": number}))

    await asyncio.gather(*(note(number) for number in range(8)))
    rows = await database.read(lambda tx: queue.listed(tx, None, case.number))
    assert sorted(row.seq for row in rows) == list(range(1, 10))
