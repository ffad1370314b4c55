"""The statements that SQLite and PostgreSQL spell in dialects of their own.

Each is built once and run with parameters: building one costs five times as much as running it.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def insert_if_absent(
    connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str]
) -> bool:
    """Insert a row unless one with the same `key` columns stands already; true when it is new."""
    statement = _if_absent(connection.dialect.name, table, tuple(values), tuple(key))
    return connection.execute(statement, dict(values)).rowcount == 1


def insert_or_update(
    connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str]
) -> None:
    """Insert a row, or give the one with the same `key` columns these values."""
    statement = _or_update(connection.dialect.name, table, tuple(values), tuple(key))
    connection.execute(statement, dict(values))


@cache
def _if_absent(dialect: str, table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Insert:
    return new_row(dialect, table, names).on_conflict_do_nothing(index_elements=key)


@cache
def _or_update(dialect: str, table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Insert:
    statement = new_row(dialect, table, names)
    rest = {name: statement.excluded[name] for name in names if name not in key}
    return statement.on_conflict_do_update(index_elements=key, set_=rest)


def new_row(dialect: str, table: Table, names: tuple[str, ...]) -> Insert:
    """An insert of these columns, to be run with values of the same names."""
    made = postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
    made = made.values({name: bindparam(name) for name in names})
    return made.execution_options(preserve_rowcount=True)
