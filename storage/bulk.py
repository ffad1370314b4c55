"""Many rows in one statement: arrays on PostgreSQL, the driver's own repetition on SQLite.

A statement names its table and columns, never how many rows there are, so it is built once. What
all rows share, the very same object in each, goes to PostgreSQL once: most of a morning's reminders
are alike but for whom they are for.
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


def insert_all(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert many rows."""
    if rows:
        shared = _shared(connection, rows)
        statement = _insert(connection.dialect.name, table, tuple(rows[0]), tuple(shared))
        connection.execute(statement, _given(connection, rows, shared))


def insert_all_if_absent(
    connection: Connection, table: Table, rows: Rows, key: Sequence[str]
) -> None:
    """Insert many rows, those whose `key` columns stand already left out."""
    if rows:
        shared = _shared(connection, rows)
        statement = _insert(connection.dialect.name, table, tuple(rows[0]), tuple(shared))
        unless = statement.on_conflict_do_nothing(index_elements=key)
        connection.execute(unless, _given(connection, rows, shared))


def update_each(connection: Connection, table: Table, rows: Rows) -> None:
    """Give many rows, found by their `id`, values of their own."""
    if rows:
        shared = _shared(connection, rows)
        statement = _update(connection.dialect.name, table, tuple(rows[0]), tuple(shared))
        connection.execute(statement, _given(connection, rows, shared))


def among(
    connection: Connection, column: Column[Any], values: Collection[Any]
) -> ColumnElement[bool]:
    """Whether `column` holds one of `values`."""
    if connection.dialect.name != "postgresql":
        return column.in_(values)
    return column == any_(bindparam(None, list(values), type_=ARRAY(column.type), unique=True))


def expect_few(connection: Connection) -> None:
    """Have this transaction join what `among` finds row by row, through indexes.

    PostgreSQL plans for ten values then; planning for the thousand that it sees it soon prefers to
    read whole tables, and a page would cost what exists and not what is due.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL plan_cache_mode = force_generic_plan")


def _shared(connection: Connection, rows: Rows) -> Row:
    if connection.dialect.name != "postgresql":
        return {}
    return {
        name: value
        for name, value in rows[0].items()
        if name != "id" and all(row[name] is value for row in rows)
    }


def _given(
    connection: Connection, rows: Rows, shared: Row
) -> dict[str, Any] | list[dict[str, Any]]:
    if connection.dialect.name != "postgresql":
        return [{_named(name): value for name, value in row.items()} for row in rows]
    arrays = {_named(n): [row[n] for row in rows] for n in rows[0] if n not in shared}
    return arrays | {_named(name): value for name, value in shared.items()}


def _named(column: str) -> str:
    """A parameter; a column's own name means a value of it to the toolkit."""
    return f"its_{column}"


@cache
def _insert(
    dialect: str, table: Table, names: tuple[str, ...], shared: tuple[str, ...]
) -> sqlite.Insert | postgresql.Insert:
    if dialect != "postgresql":
        return sqlite.insert(table).values({name: _one(table, name) for name in names})
    own = [name for name in names if name not in shared]
    rows = select(*_rows(table, own).c, *(_one(table, name) for name in shared))
    return postgresql.insert(table).from_select([*own, *shared], rows)


@cache
def _update(dialect: str, table: Table, names: tuple[str, ...], shared: tuple[str, ...]) -> Update:
    if dialect != "postgresql":
        new = {name: _one(table, name) for name in names if name != "id"}
        return update(table).where(table.c.id == _one(table, "id")).values(new)
    rows = _rows(table, [name for name in names if name not in shared])
    new_ = {name: rows.c[name] for name in names if name != "id" and name not in shared}
    same = {name: _one(table, name) for name in shared}
    return update(table).where(table.c.id == rows.c.id).values({**new_, **same})


def _one(table: Table, name: str) -> BindParameter[Any]:
    return bindparam(_named(name), type_=table.c[name].type)


def _rows(table: Table, names: Sequence[str]) -> TableValuedAlias:
    arrays = [bindparam(_named(name), type_=ARRAY(table.c[name].type)) for name in names]
    columns = [Column(name, table.c[name].type) for name in names]
    return func.unnest(*arrays).table_valued(*columns).render_derived()
