"""The one statement that SQLite and PostgreSQL spell in dialects of their own."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_if_absent(
    connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str]
) -> bool:
    """Insert a row unless one with the same `key` columns stands already; true when it is new."""
    statement = _insert(connection, table).values(**values)
    return connection.execute(statement.on_conflict_do_nothing(index_elements=key)).rowcount == 1


def insert_or_update(
    connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str]
) -> None:
    """Insert a row, or give the one with the same `key` columns these values."""
    statement = _insert(connection, table).values(**values)
    rest = {name: value for name, value in values.items() if name not in key}
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_=rest))


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
