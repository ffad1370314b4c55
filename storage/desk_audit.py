"""What staff did beside the timelines of cases: an append-only chain."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from agency.canonical import GENESIS
from storage.statements import insert_if_absent
from storage.tables import counters, desk_audit

_SERIAL = "desk_audit"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; `hash` binds it to all lines before it."""

    seq: int
    at: datetime
    actor: str
    action: str
    data: Mapping[str, Any]
    hash: str


_COLUMNS = [desk_audit.c[name] for name in Entry.__dataclass_fields__]


def next_seq(connection: Connection) -> int:
    """The number of the next line; whoever writes one at the same time waits for this one."""
    insert_if_absent(connection, counters, {"name": _SERIAL, "value": 0}, key=["name"])
    statement = (
        update(counters)
        .where(counters.c.name == _SERIAL)
        .values(value=counters.c.value + 1)
        .returning(counters.c.value)
    )
    seq: int = connection.execute(statement).scalar_one()
    return seq


def last_hash(connection: Connection) -> str:
    """The hash that the next line follows."""
    newest = select(desk_audit.c.hash).order_by(desk_audit.c.seq.desc()).limit(1)
    return connection.execute(newest).scalar() or GENESIS


def append(connection: Connection, entry: Entry) -> None:
    """Add a line."""
    values = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
    connection.execute(insert(desk_audit), values)


def entries(connection: Connection) -> list[Entry]:
    """Every line, the oldest first."""
    return [Entry(*row) for row in connection.execute(select(*_COLUMNS).order_by(desk_audit.c.seq))]
