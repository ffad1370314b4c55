"""Personal values written anew with the newest key, some rows at a time, beside a working bot."""

from functools import partial
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, and_, select, tuple_, type_coerce, update
from sqlalchemy import Text as PlainText

from storage.cipher import FieldCipher
from storage.columns import Encrypted, EncryptedJson
from storage.database import Database
from storage.tables import metadata

_AT_ONCE: Final = 200


async def rewrite(database: Database, cipher: FieldCipher) -> dict[str, int]:
    """Write every value of an encrypted column anew that the newest key cannot open.

    Answers how many rows of each table were changed. It may be stopped and run again. Raises
    `ValueError` for a value that none of the keys opens.
    """
    changed = {}
    for table in metadata.sorted_tables:
        columns = [one for one in table.c if isinstance(one.type, Encrypted | EncryptedJson)]
        if columns:
            changed[table.name] = await _rewrite_table(database, cipher, table, columns)
    return changed


async def _rewrite_table(
    database: Database, cipher: FieldCipher, table: Table, columns: list[Column[Any]]
) -> int:
    last: tuple[Any, ...] | None = None
    count = 0
    while True:
        after, changed = await database.write(
            partial(_rewrite_some, cipher=cipher, table=table, columns=columns, last=last)
        )
        count += changed
        if after is None:
            return count
        last = after


def _rewrite_some(
    tx: Connection,
    cipher: FieldCipher,
    table: Table,
    columns: list[Column[Any]],
    last: tuple[Any, ...] | None,
) -> tuple[tuple[Any, ...] | None, int]:
    """Answers the key of the last row looked at, None at the end, and how many were changed."""
    keys = list(table.primary_key.columns)
    stored = [type_coerce(one, PlainText).label(one.name) for one in columns]
    search = select(*keys, *stored).order_by(*keys).limit(_AT_ONCE)
    if last is not None:
        search = search.where(tuple_(*keys) > tuple_(*last))
    rows = tx.execute(search).all()
    changed = 0
    for row in rows:
        place = row[: len(keys)]
        old = {one.name: row._mapping[one.name] for one in columns}
        new = {name: cipher.renew(text) for name, text in old.items() if text is not None}
        fresh = {name: text for name, text in new.items() if text != old[name]}
        if fresh:
            changed += _replace(tx, table, dict(zip(keys, place, strict=True)), old, fresh)
    return (tuple(rows[-1][: len(keys)]) if len(rows) == _AT_ONCE else None), changed


def _replace(
    tx: Connection,
    table: Table,
    place: dict[Column[Any], Any],
    old: dict[str, str | None],
    fresh: dict[str, str],
) -> int:
    """Only what still reads as it was read: a bot that writes just now has the last word."""
    unchanged = [type_coerce(table.c[name], PlainText) == old[name] for name in fresh]
    where = and_(*(key == value for key, value in place.items()), *unchanged)
    values = {name: type_coerce(text, PlainText) for name, text in fresh.items()}
    return tx.execute(update(table).where(where).values(values)).rowcount
