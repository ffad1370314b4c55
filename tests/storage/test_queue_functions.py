"""A consumer that speaks SQL alone: the functions on PostgreSQL, by the role that may use them."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import Connection, make_url, update

from services.back_office.queue import tell_of_the_dead
from services.cases.timeline import record
from storage import queue, replies
from storage.cases import Case
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.tables import case_queue, outbox
from tests.conftest import migrated
from tests.services.sample import a_case

pytestmark = pytest.mark.postgres
Consumer = Any
"""An `asyncpg` connection; the library brings no types."""


@pytest.fixture
async def house(postgres_url: str) -> AsyncIterator[Database]:
    """The bot's own way into the database."""
    await migrated(postgres_url)
    database = open_database(postgres_url, FieldCipher())
    yield database
    await database.close()


@pytest.fixture
async def consumer(house: Database, postgres_url: str) -> AsyncIterator[Consumer]:
    """A connection of the back office: its role and nothing more."""
    url = make_url(postgres_url)
    found = await asyncpg.connect(host=url.query["host"], user=url.username, database=url.database)
    await found.execute("SET ROLE backoffice")
    yield found
    await found.close()


async def a_case_of(house: Database, events: int = 1) -> Case:
    def unit(tx: Connection) -> Case:
        past = datetime.now(UTC) - timedelta(minutes=1)
        made = a_case(tx, past)
        for _ in range(events - 1):
            record(tx, past, made.id, "note", "system", {"text": "и ещё"})
        return made

    return await house.write(unit)


async def one(consumer: Consumer, **more: Any) -> Any:
    (row,) = await claim(consumer, **more)
    return row


async def claim(consumer: Consumer, owner: str = "sample", batch: int = 1) -> list[Any]:
    rows: list[Any] = await consumer.fetch("SELECT * FROM queue_claim($1, $2)", owner, batch)
    return rows


async def holds(consumer: Consumer, call: str, *values: object) -> bool:
    answer: bool = await consumer.fetchval(f"SELECT {call}", *values)
    return answer


async def test_rows_come_in_order_and_end_once(house: Database, consumer: Consumer) -> None:
    case = await a_case_of(house, events=2)
    for seq in (1, 2):
        row = await one(consumer, batch=5)
        assert (row["case_id"], row["seq"], row["attempts"]) == (case.id, seq, 1)
        assert json.loads(row["payload"])["case"]["number"] == case.number
        assert await claim(consumer, "another") == []
        held = row["id"], row["lease_token"]
        assert await holds(consumer, "queue_finish($1, $2)", *held)
        assert not await holds(consumer, "queue_finish($1, $2)", *held)


async def test_a_batch_is_one_row_a_case(house: Database, consumer: Consumer) -> None:
    cases = {(await a_case_of(house, events=3)).id for _ in range(4)}
    rows = await claim(consumer, batch=10)
    assert {row["case_id"] for row in rows} == cases
    assert len(rows) == len({row["lease_token"] for row in rows}) == 4


async def test_what_was_given_back_or_failed_comes_again(
    house: Database, consumer: Consumer
) -> None:
    await a_case_of(house)
    first = await one(consumer)
    assert await holds(consumer, "queue_renew($1, $2, 600)", first["id"], first["lease_token"])
    assert await holds(consumer, "queue_release($1, $2)", first["id"], first["lease_token"])
    again = await one(consumer)
    assert again["attempts"] == 1
    assert await holds(
        consumer, "queue_fail($1, $2, $3)", again["id"], again["lease_token"], "сбой"
    )
    assert await claim(consumer) == []
    (waiting,) = await consumer.fetch("SELECT * FROM queue_list('ready')")
    assert waiting["last_error"] == "сбой"
    assert waiting["available_at"] > datetime.now(UTC)


async def test_a_zombie_can_end_nothing(house: Database, consumer: Consumer) -> None:
    await a_case_of(house)
    zombie = await one(consumer)
    await _lease_runs_out(house, zombie["id"])
    now_held = await one(consumer, owner="another")
    assert now_held["attempts"] == 2
    for call in ("queue_finish($1, $2)", "queue_release($1, $2)", "queue_fail($1, $2, 'late')"):
        assert not await holds(consumer, call, zombie["id"], zombie["lease_token"])
    assert await holds(consumer, "queue_finish($1, $2)", now_held["id"], now_held["lease_token"])


async def test_a_row_that_died_in_sql_is_told_to_staff_once(
    house: Database, consumer: Consumer
) -> None:
    await a_case_of(house, events=2)
    row = await one(consumer)
    await _at_last_attempt(house, row["id"])
    assert await holds(consumer, "queue_fail($1, $2, 'no')", row["id"], row["lease_token"])
    assert await claim(consumer) == []
    for _ in range(2):
        await house.write(lambda tx: tell_of_the_dead(tx, datetime.now(UTC)))
    assert await house.read(_alerts) == 1
    assert await holds(consumer, "queue_skip($1, 'entered by hand')", row["id"])
    assert (await one(consumer))["seq"] == 2


async def test_a_lost_consumer_starts_again(house: Database, consumer: Consumer) -> None:
    case = await a_case_of(house)
    row = await one(consumer)
    await holds(consumer, "queue_finish($1, $2)", row["id"], row["lease_token"])
    assert await consumer.fetchval("SELECT queue_replay(1, $1)", case.number) == 1
    assert (await one(consumer))["id"] == row["id"]
    stats = await consumer.fetchrow("SELECT * FROM queue_stats()")
    assert dict(stats)["leased"] == 1


async def test_many_consumers_in_sql_get_each_row_once(
    house: Database, consumer: Consumer, postgres_url: str
) -> None:
    for _ in range(12):
        await a_case_of(house, events=2)
    url = make_url(postgres_url)

    async def consume(name: str) -> list[UUID]:
        mine: list[UUID] = []
        own = await asyncpg.connect(
            host=url.query["host"], user=url.username, database=url.database
        )
        await own.execute("SET ROLE backoffice")
        while rows := await claim(own, name, batch=2):
            for row in rows:
                assert await holds(own, "queue_finish($1, $2)", row["id"], row["lease_token"])
                mine.append(row["id"])
        await own.close()
        return mine

    everybody = await asyncio.gather(*(consume(f"sample {n}") for n in range(4)))
    taken = [row for mine in everybody for row in mine]
    while left := await claim(consumer, batch=2):
        # Rows whose older one was with another consumer when the last looked.
        for row in left:
            await holds(consumer, "queue_finish($1, $2)", row["id"], row["lease_token"])
            taken.append(row["id"])
    assert len(taken) == len(set(taken)) == 24


async def test_a_reply_may_be_inserted(house: Database, consumer: Consumer) -> None:
    case = await a_case_of(house)
    await consumer.execute(
        "INSERT INTO case_replies (id, case_number, kind, payload, dedupe_key, created_at)"
        " VALUES (gen_random_uuid(), $1, 'status', '{\"status\": \"complete\"}', $2, now())",
        case.number,
        str(uuid4()),
    )
    (waiting,) = await house.read(lambda tx: replies.ready(tx, 10))
    assert waiting.case_number == case.number


@pytest.mark.parametrize(
    "forbidden",
    [
        "SELECT 1 FROM cases",
        "SELECT 1 FROM people",
        "SELECT 1 FROM case_queue",
        "SELECT 1 FROM case_replies",
        "UPDATE case_queue SET state = 'done'",
        "UPDATE case_replies SET state = 'done'",
        "DELETE FROM case_queue",
        "INSERT INTO outbox (id) VALUES (gen_random_uuid())",
        "INSERT INTO case_replies (id, state) VALUES (gen_random_uuid(), 'done')",
        "CREATE TABLE theirs (id int)",
    ],
)
async def test_a_consumer_may_do_nothing_else(consumer: Consumer, forbidden: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await consumer.execute(forbidden)


async def test_somebody_without_the_role_may_not_even_claim(
    house: Database, consumer: Consumer
) -> None:
    await consumer.execute("RESET ROLE")
    role = f"stranger_{uuid4().hex}"
    await consumer.execute(f"CREATE ROLE {role}")
    try:
        await consumer.execute(f"SET ROLE {role}")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await claim(consumer)
    finally:
        await consumer.execute("RESET ROLE")
        await consumer.execute(f"DROP ROLE {role}")


@pytest.mark.parametrize(
    ("call", "names"),
    [
        ("SELECT queue_claim('')", "owner"),
        ("SELECT queue_claim('erp', 0)", "batch"),
        ("SELECT queue_claim('erp', 1, 0)", "lease_seconds"),
        ("SELECT queue_skip(gen_random_uuid(), ' ')", "reason"),
    ],
)
async def test_what_makes_no_sense_is_refused_by_name(
    consumer: Consumer, call: str, names: str
) -> None:
    with pytest.raises(asyncpg.InvalidParameterValueError, match=names):
        await consumer.execute(call)


async def _lease_runs_out(house: Database, row_id: UUID) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    await house.write(
        lambda tx: tx.execute(
            update(case_queue).where(case_queue.c.id == row_id).values(leased_until=past)
        )
    )


async def _at_last_attempt(house: Database, row_id: UUID) -> None:
    await house.write(
        lambda tx: tx.execute(
            update(case_queue).where(case_queue.c.id == row_id).values(attempts=queue.MAX_ATTEMPTS)
        )
    )


def _alerts(tx: Connection) -> int:
    found = tx.execute(outbox.select().where(outbox.c.kind == "desk.note"))
    return sum(row.payload["key"] == "desk-queue-dead" for row in found)
