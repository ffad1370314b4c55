"""What docs/queue.md shows does what it says: its SQL, its example, its lists."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import Connection, Row, text

from services.cases.timeline import record
from storage import queue, replies
from storage.cases import Case
from storage.database import Database
from tests.services.sample import a_case
from tests.services.test_payloads import SCHEMAS, validator

PAGE: Final = Path("docs/queue.md").read_text("utf-8")


def sql(database_url: str, name: str) -> str:
    dialect = "postgresql" if database_url.startswith("postgresql") else "sqlite"
    found = re.search(rf"```sql\n-- {dialect}: {name}\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None, name
    return found[1]


async def run(database: Database, statement: str, **values: Any) -> list[Row[Any]]:
    def unit(tx: Connection) -> list[Row[Any]]:
        result = tx.execute(text(statement), values)
        return list(result) if result.returns_rows else [()] * result.rowcount  # type: ignore[list-item]

    return await database.write(unit)


@pytest.fixture
async def case(database: Database) -> Case:
    """A case with two events, a minute old by the database's own clock."""

    def unit(tx: Connection) -> Case:
        past = datetime.now(UTC) - timedelta(minutes=1)
        made = a_case(tx, past)
        record(tx, past, made.id, "note", "system", {"text": "и ещё"})
        return made

    return await database.write(unit)


async def test_a_consumer_in_sql_gets_a_case_in_order(
    database: Database, database_url: str, case: Case
) -> None:
    claim, finish = sql(database_url, "claim"), sql(database_url, "finish")
    for seq in (1, 2):
        (row,) = await run(database, claim, owner="erp")
        assert (row.seq, row.attempts) == (seq, 1)
        assert await run(database, claim, owner="another") == []
        held = {"id": str(row.id), "token": str(row.lease_token)}
        assert len(await run(database, finish, **held)) == 1
        assert len(await run(database, finish, **held)) == 0
    rows = await database.read(lambda tx: queue.listed(tx, "done", case.number))
    assert [row.finished_at is not None for row in rows] == [True, True]


async def test_a_claim_in_sql_is_a_lease_for_us_too(
    database: Database, database_url: str, case: Case
) -> None:
    await run(database, sql(database_url, "claim"), owner="erp")
    (leased,) = await database.read(lambda tx: queue.listed(tx, "leased", case.number))
    now = datetime.now(UTC)
    token, until = leased.lease_token, leased.leased_until
    assert token is not None
    assert until is not None
    assert timedelta(seconds=50) < until - now < timedelta(seconds=70)
    assert await database.write(lambda tx: queue.finish(tx, leased.id, token, now))


async def test_a_reply_in_sql_waits_to_be_applied(
    database: Database, database_url: str, case: Case
) -> None:
    await run(database, sql(database_url, "reply"), number=case.number, key="K-1")
    (reply,) = await database.read(lambda tx: replies.ready(tx, 10))
    assert (reply.kind, reply.payload, reply.dedupe_key) == (
        "status",
        {"status": "complete"},
        "K-1",
    )


def test_the_example_fits_its_schema() -> None:
    example = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert example is not None
    validator("insured_event").validate(json.loads(example[1]))


def test_every_event_and_column_is_explained() -> None:
    common = json.loads((SCHEMAS / "common.json").read_text("utf-8"))
    for code in common["$defs"]["event"]["properties"]["code"]["enum"]:
        assert f"`{code}`" in PAGE.partition("### Event codes")[2], code
    for name in queue.QueueRow.__dataclass_fields__:
        assert f"`{name}`" in PAGE, name
