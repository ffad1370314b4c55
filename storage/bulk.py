"""Many rows in one statement: arrays on PostgreSQL, the driver's own repetition on SQLite.

A statement names its table and columns only, never how many rows there are, so it is built once.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    Table,
    TableValuedAlias,
    Update,
    any_,
    bindparam,
    func,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

Row = Mapping[str, Any]
Rows = Sequence[Row]
"""All with the same names in the same order."""


def insert_all(connection: Connection, table: Table, rows: Rows, same: Row) -> None:
    """Insert many rows; `same` are the values that all of them share."""
    if rows:
        statement = _insert(connection.dialect.name, table, tuple(rows[0]), tuple(same))
        connection.execute(statement, _given(connection, rows, same))


def insert_all_if_absent(
    connection: Connection, table: Table, rows: Rows, key: Sequence[str]
) -> None:
    """Insert many rows, those whose `key` columns stand already left out."""
    if rows:
        statement = _insert(connection.dialect.name, table, tuple(rows[0]), ())
        unless = statement.on_conflict_do_nothing(index_elements=key)
        connection.execute(unless, _given(connection, rows, {}))


def update_each(connection: Connection, table: Table, rows: Rows, same: Row) -> None:
    """Give many rows, found by their `id`, values of their own and those of `same`."""
    if rows:
        statement = _update(connection.dialect.name, table, tuple(rows[0]), tuple(same))
        connection.execute(statement, _given(connection, rows, same))


def among(
    connection: Connection, column: Column[Any], values: Collection[Any]
) -> ColumnElement[bool]:
    """Whether `column` holds one of `values`."""
    if connection.dialect.name != "postgresql":
        return column.in_(values)
    return column == any_(bindparam(None, list(values), type_=ARRAY(column.type), unique=True))


def expect_few(connection: Connection) -> None:
    """Have what `among` finds in this transaction joined by index, however stale the statistics.

    PostgreSQL plans for ten values then; planning for the thousand that it sees, it prefers to read
    whole tables, so that a page would cost what exists and not what is due.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL plan_cache_mode = force_generic_plan")


def _given(connection: Connection, rows: Rows, same: Row) -> dict[str, Any] | list[dict[str, Any]]:
    shared = {_named(name): value for name, value in same.items()}
    if connection.dialect.name != "postgresql":
        return [{_named(name): row[name] for name in row} | shared for row in rows]
    return shared | {_named(name): [row[name] for row in rows] for name in rows[0]}


def _named(column: str) -> str:
    """A parameter; a column's own name means a value of it to the toolkit."""
    return f"its_{column}"


@cache
def _insert(
    dialect: str, table: Table, names: tuple[str, ...], same: tuple[str, ...]
) -> sqlite.Insert | postgresql.Insert:
    shared = {name: _one(table, name) for name in same}
    if dialect != "postgresql":
        return sqlite.insert(table).values({name: _one(table, name) for name in names} | shared)
    rows = select(*_rows(table, names).c, *shared.values())
    return postgresql.insert(table).from_select([*names, *same], rows)


@cache
def _update(dialect: str, table: Table, names: tuple[str, ...], same: tuple[str, ...]) -> Update:
    shared = {name: _one(table, name) for name in same}
    own = [name for name in names if name != "id"]
    if dialect != "postgresql":
        new = {name: _one(table, name) for name in own} | shared
        return update(table).where(table.c.id == _one(table, "id")).values(new)
    rows = _rows(table, names)
    new_ = {**{name: rows.c[name] for name in own}, **shared}
    return update(table).where(table.c.id == rows.c.id).values(new_)


def _one(table: Table, name: str) -> BindParameter[Any]:
    return bindparam(_named(name), type_=table.c[name].type)


def _rows(table: Table, names: Sequence[str]) -> TableValuedAlias:
    arrays = [bindparam(_named(name), type_=ARRAY(table.c[name].type)) for name in names]
    columns = [Column(name, table.c[name].type) for name in names]
    return func.unnest(*arrays).table_valued(*columns).render_derived()
