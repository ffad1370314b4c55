"""The sender's look at what waits costs what it takes, not what there is."""

import os
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from agency.uuid7 import uuid7
from storage import outbox
from storage.database import Database
from storage.outbox import Lane, Outgoing

NOW = datetime(2026, 3, 9, 6, tzinfo=UTC)
WAITING = 1_000
TAKEN = 10


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_mornings_rows_are_not_joined_before_some_are_taken(database: Database) -> None:
    """PostgreSQL counted the table while it was empty, as it does between two mornings."""
    await database.write(lambda tx: tx.execute(text("ANALYZE outbox")))
    rows = [
        Outgoing(uuid7(NOW, os.urandom), 1000 + n, Lane.REMINDER, "text", {"n": n})
        for n in range(WAITING)
    ]
    await database.write(lambda tx: outbox.add_all(tx, rows, NOW))
    assert "Join" not in await database.read(_plan_of_a_look)
    taken = await database.read(lambda tx: outbox.due(tx, NOW, Lane.REMINDER, TAKEN))
    assert [row.id for row in taken] == [row.id for row in rows[:TAKEN]]


def _plan_of_a_look(tx: Connection) -> str:
    heard: list[str] = []

    def hear(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        heard.append(statement)

    event.listen(tx, "before_cursor_execute", hear)
    outbox.due(tx, NOW, Lane.REMINDER, TAKEN)
    event.remove(tx, "before_cursor_execute", hear)
    (statement,) = heard
    tx.exec_driver_sql("SET plan_cache_mode = force_generic_plan")
    tx.exec_driver_sql(f"PREPARE look AS {statement}")
    rows = tx.exec_driver_sql(f"EXPLAIN EXECUTE look({', '.join(['NULL'] * _given(statement))})")
    return "\n".join(str(row[0]) for row in rows)


def _given(statement: str) -> int:
    return max(n for n in range(1, 20) if f"${n}" in statement)
