"""Read and write units: a plain function of a connection, run as one transaction in one go."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.cipher import FieldCipher
from storage.columns import CIPHER_ATTRIBUTE
from storage.sqlite import SqliteFile, tune

T = TypeVar("T")
Unit = Callable[[Connection], T]


class Database(Protocol):
    """All that lasts. A unit must be quick and may run again: it does nothing but SQL."""

    async def read(self, unit: Unit[T]) -> T:
        """Run a unit that changes nothing, on a consistent snapshot."""
        ...

    async def write(self, unit: Unit[T]) -> T:
        """Run a unit in a transaction of its own; an exception rolls it back and is raised."""
        ...

    async def close(self) -> None:
        """Release threads and connections; units under way are finished first."""
        ...


class AsyncDatabase:
    """Units on SQLAlchemy's async engine: PostgreSQL always, SQLite for commands."""

    def __init__(self, engine: AsyncEngine, cipher: FieldCipher) -> None:
        self.engine = engine
        setattr(engine.sync_engine.dialect, CIPHER_ATTRIBUTE, cipher)

    async def read(self, unit: Unit[T]) -> T:
        async with self.engine.connect() as connection:
            await connection.execution_options(reads_only=True)
            return await connection.run_sync(unit)

    async def write(self, unit: Unit[T]) -> T:
        async with self.engine.begin() as connection:
            return await connection.run_sync(unit)

    async def close(self) -> None:
        await self.engine.dispose()


def open_database(url: str, cipher: FieldCipher, *, chat_path: bool = False) -> Database:
    """The database behind `url` (`sqlite+aiosqlite:///...` or `postgresql+asyncpg://...`).

    `chat_path` asks for SQLite without a thread between: no hop per statement, and waits for the
    disk shared. Raises `OSError` when the folder of a SQLite file cannot be made.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return AsyncDatabase(
            create_async_engine(parsed, pool_size=20, max_overflow=0, hide_parameters=True), cipher
        )
    path = Path(parsed.database or "")
    path.parent.mkdir(parents=True, exist_ok=True)
    if chat_path:
        return SqliteFile(path, cipher)
    engine = create_async_engine(parsed, hide_parameters=True)
    tune(engine.sync_engine)
    return AsyncDatabase(engine, cipher)
