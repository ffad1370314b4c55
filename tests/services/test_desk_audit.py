"""The audit of what staff do beside cases shows every later change."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, delete, update

from services.desk import audit as desk_audit
from services.desk.audit import verify_desk_audit
from storage.database import Database
from storage.tables import desk_audit as rows

NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)


async def _three(database: Database) -> None:
    for number in range(3):
        await database.write(
            lambda tx, n=number: desk_audit.note(tx, NOW, "system", "duty_set", {"n": n})  # type: ignore[misc]
        )


async def test_an_untouched_chain_holds(database: Database) -> None:
    assert await database.read(verify_desk_audit) is None
    await _three(database)
    assert await database.read(verify_desk_audit) is None


@pytest.mark.parametrize("change", ["data", "removed", "actor"])
async def test_a_changed_line_is_found(database: Database, change: str) -> None:
    await _three(database)

    def unit(tx: Connection) -> None:
        if change == "removed":
            tx.execute(delete(rows).where(rows.c.seq == 2))
        elif change == "data":
            tx.execute(update(rows).where(rows.c.seq == 2).values(data={"n": 9}))
        else:
            tx.execute(update(rows).where(rows.c.seq == 2).values(actor="officer:1"))

    await database.write(unit)
    assert await database.read(verify_desk_audit) == 2
