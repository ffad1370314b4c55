"""A million finished rows behind the queue: what is claimed is found, not searched for."""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import asyncpg
import pytest
from sqlalchemy import Dialect, make_url

from storage import queue
from tests.conftest import migrated

NOW: Final = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
FEW_PAGES: Final = 200
"""Pages of 8 KiB; the table has some 20,000."""

# The last row of each case is ready; one case has nine ready ones before it.
_PG_ROWS: Final = """
INSERT INTO case_queue (id, case_id, seq, kind, event, schema_version, payload, priority, state,
                        available_at, attempts, max_attempts, created_at)
SELECT lpad(to_hex(n), 32, '0')::uuid, lpad(to_hex(n % 1000), 32, '0')::uuid, n / 1000 + 1,
       'question', 'note', 1, '{}', 5, CASE WHEN n >= 999000 OR (n >= 990000 AND n % 1000 = 7)
                            THEN 'ready' ELSE 'done' END,
       $1::timestamptz, 0, 10, $1::timestamptz
FROM generate_series(0, 999999) AS n
"""
_SQLITE_ROWS: Final = """
WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < 999999)
INSERT INTO case_queue (id, case_id, seq, kind, event, schema_version, payload, priority, state,
                        available_at, attempts, max_attempts, created_at)
SELECT printf('%032x', n), printf('%032x', n % 1000), n / 1000 + 1,
       'question', 'note', 1, '{}', 5, CASE WHEN n >= 999000 OR (n >= 990000 AND n % 1000 = 7)
                            THEN 'ready' ELSE 'done' END,
       :at, 0, 10, :at
FROM number
"""


@pytest.fixture
async def million(postgres_url: str) -> AsyncIterator[Any]:
    """A connection to a PostgreSQL whose queue has a million rows."""
    await migrated(postgres_url)
    url = make_url(postgres_url)
    connection = await asyncpg.connect(
        host=url.query["host"], user=url.username, database=url.database
    )
    # The rows stand for cases that nobody reads here: without the cases themselves it is quick.
    await connection.execute("SET session_replication_role = replica; SET synchronous_commit = off")
    await connection.execute(_PG_ROWS, NOW - timedelta(hours=1))
    await connection.execute("ANALYZE case_queue")
    yield connection
    await connection.close()


@pytest.fixture
async def million_in_a_file(tmp_path: Path) -> AsyncIterator[sqlite3.Connection]:
    """A SQLite file whose queue has a million rows."""
    path = tmp_path / "exportbot.db"
    await migrated(f"sqlite+aiosqlite:///{path}")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA foreign_keys = off")
        connection.execute("PRAGMA synchronous = off")
        connection.execute(_SQLITE_ROWS, {"at": "2026-03-10 07:00:00.000000"})
        yield connection
    connection.close()


@pytest.mark.postgres
async def test_postgresql_reads_a_few_pages(million: Any) -> None:
    plans = [
        await _plan(million, _claimable("postgresql://")),
        await _plan(million, "SELECT id FROM case_queue WHERE state = 'leased'"
                             " AND leased_until <= now()"),
        await _plan(million, "SELECT id FROM case_queue WHERE state <> 'done'"
                             " AND state = 'dead'"),
    ]  # fmt: skip
    for plan in plans:
        assert "Seq Scan" not in {node["Node Type"] for node in _nodes(plan)}
        assert plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] < FEW_PAGES, plan
    await million.execute("SET session_replication_role = origin; SET ROLE backoffice")
    rows = await million.fetch("SELECT seq, case_id FROM queue_claim('sample', 10)")
    assert [row["seq"] for row in rows] == [991, *[1000] * 9]
    assert len({row["case_id"] for row in rows}) == 10


async def test_sqlite_goes_by_its_indexes(million_in_a_file: sqlite3.Connection) -> None:
    plans = [
        _claimable("sqlite://"),
        "SELECT id FROM case_queue WHERE state = 'leased' AND leased_until <= 'x'",
        "SELECT id FROM case_queue WHERE state <> 'done' AND state = 'dead'",
    ]
    for statement in plans:
        steps = million_in_a_file.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        told = [step[3] for step in steps if "case_queue" in step[3] or "older" in step[3]]
        assert told
        assert all("USING" in step and "INDEX" in step for step in told), told


def _claimable(database: str) -> str:
    """The claim's own search in a database's SQL, with its values in place."""
    dialect: Dialect = make_url(database).get_dialect()()
    search = queue._claimable(NOW).order_by(*queue._IN_TURN).limit(10)
    return str(search.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))


async def _plan(connection: Any, statement: str) -> dict[str, Any]:
    explained = await connection.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}")
    plan: dict[str, Any] = json.loads(explained)[0]["Plan"]
    return plan


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("Plans", []):
        yield from _nodes(child)
