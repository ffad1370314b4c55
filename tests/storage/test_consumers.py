"""The consumers in docs/consumers do what the page says of them."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy import Connection, make_url

from services.cases.timeline import record
from storage.cases import Case
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from tests.conftest import migrated
from tests.services.sample import a_case

CONSUMERS: Final = Path(__file__).parents[2] / "docs" / "consumers"
PATIENCE: Final = 20


@pytest.fixture
async def house(postgres_url: str) -> AsyncIterator[Database]:
    await migrated(postgres_url)
    database = open_database(postgres_url, FieldCipher())
    yield database
    await database.close()


@pytest.fixture
async def account(house: Database, postgres_url: str) -> AsyncIterator[dict[str, str]]:
    """The consumer's environment: an account that may use the queue, a database of its own."""
    url, name = make_url(postgres_url), f"erp_{uuid4().hex}"
    host = url.query["host"]
    admin = await asyncpg.connect(host=host, user="postgres", database="postgres")
    await admin.execute(f"CREATE ROLE {name} LOGIN IN ROLE backoffice")
    await admin.execute(f"CREATE DATABASE {name} OWNER {name}")
    yield {
        "QUEUE_DSN": f"postgresql://{name}@/{url.database}?host={host}",
        "OWN_DSN": f"postgresql://{name}@/{name}?host={host}",
    }
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.execute(f"DROP ROLE {name}")
    await admin.close()


def two_events(tx: Connection) -> Case:
    past = datetime.now(UTC) - timedelta(minutes=1)
    case = a_case(tx, past)
    record(tx, past, case.id, "note", "system", {"text": "и ещё"})
    return case


async def received(account: dict[str, str]) -> list[Any]:
    own = await asyncpg.connect(account["OWN_DSN"])
    try:
        rows: list[Any] = await own.fetch("SELECT * FROM received ORDER BY case_id, seq")
    except asyncpg.UndefinedTableError:
        return []
    finally:
        await own.close()
    return rows


@pytest.mark.postgres
async def test_the_consumer_in_python_keeps_each_event_once(
    house: Database, account: dict[str, str]
) -> None:
    first, second = [await house.write(two_events) for _ in range(2)]
    consumer = await asyncio.create_subprocess_exec(
        sys.executable, CONSUMERS / "consumer.py", env={**os.environ, **account}
    )
    try:
        rows = await _wait_for_rows(account, 4)
    finally:
        consumer.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(consumer.wait(), PATIENCE) == 0
    assert [(row["case_id"], row["seq"]) for row in rows] == sorted(
        (case.id, seq) for case in (first, second) for seq in (1, 2)
    )


async def _wait_for_rows(account: dict[str, str], count: int) -> list[Any]:
    for _ in range(PATIENCE * 10):
        rows = await received(account)
        if len(rows) == count:
            return rows
        await asyncio.sleep(0.1)
    raise AssertionError(f"{len(rows)} of {count} events came")


@pytest.mark.skipif(shutil.which("javac") is None, reason="no JDK here")
def test_the_consumer_in_java_compiles_without_a_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        ["javac", "-Xlint:all", "-Werror", "-d", tmp_path, CONSUMERS / "Consumer.java"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "Consumer.class").exists()
