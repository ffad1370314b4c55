"""Bringing a database to the current schema, and refusing to work on another one."""

from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from asyncpg import PostgresError
from sqlalchemy import Connection
from sqlalchemy.engine import AdaptedConnection
from sqlalchemy.exc import SQLAlchemyError

from agency.errors import BadInput
from storage.database import Database

_FOLDER: Final = Path(__file__).parent / "migrations"
_QUEUE_FUNCTIONS: Final = Path(__file__).parent / "queue.sql"
"""Functions are replaced whole at each migration, so they are no part of its history."""
_UNREADABLE: Final = (SQLAlchemyError, PostgresError, OSError)
"""Damaged, refused or away; the driver's own errors of a connection are not wrapped."""


async def migrate(database: Database) -> None:
    """Run every migration that the database lacks; there is no way back but a backup."""
    await database.write(_upgrade)


async def require_current(database: Database) -> None:
    """Raises `BadInput` when the database is damaged or is not at the current schema."""
    try:
        found = await database.read(_revision)
    except _UNREADABLE as error:
        raise BadInput(
            "DATABASE_URL", "the database cannot be read: damaged or no access"
        ) from error
    if found != newest():
        raise BadInput("DATABASE_URL", "its schema is not current: run `exportbot migrate`")


async def is_current(database: Database) -> bool:
    """Whether the database stands at the current schema; false when it cannot be asked."""
    try:
        return await database.read(_revision) == newest()
    except _UNREADABLE:
        return False


@cache
def newest() -> str | None:
    """The revision that this code works on."""
    return ScriptDirectory(str(_FOLDER)).get_current_head()


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "postgresql":
        _run_script(connection, _QUEUE_FUNCTIONS.read_text("utf-8"))


def _run_script(connection: Connection, script: str) -> None:
    """Many statements at once, which the toolkit's prepared statements cannot be."""
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, AdaptedConnection)
    driver.run_async(lambda raw: raw.execute(script))
