"""Replies of the back office: rows that it inserts and that take effect once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from storage.statements import insert_if_absent
from storage.tables import case_replies

_OUTSIDE = ("id", "case_number", "kind", "payload", "external_id", "dedupe_key", "created_at")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the back office says to a case; `dedupe_key` is its own key of it."""

    id: UUID
    case_number: str
    kind: str
    payload: Mapping[str, Any]
    external_id: str | None
    dedupe_key: str | None
    created_at: datetime


_COLUMNS = [case_replies.c[name] for name in _OUTSIDE]


def add(connection: Connection, reply: Reply) -> bool:
    """Keep a reply; false when one with its `dedupe_key` was kept before."""
    values = {name: getattr(reply, name) for name in _OUTSIDE}
    return insert_if_absent(connection, case_replies, values, key=["dedupe_key"])


def by_key(connection: Connection, key: str) -> Reply | None:
    """The reply with this key of the back office."""
    row = connection.execute(select(*_COLUMNS).where(case_replies.c.dedupe_key == key)).first()
    return None if row is None else Reply(**row._mapping)


def state_of(connection: Connection, reply_id: UUID) -> tuple[str, str | None]:
    """A reply's state, and why it was refused if it was."""
    row = connection.execute(
        select(case_replies.c.state, case_replies.c.error).where(case_replies.c.id == reply_id)
    ).one()
    return row.state, row.error


def ready(connection: Connection, limit: int) -> list[Reply]:
    """Replies that wait to be applied, in the order in which they came."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(case_replies.c.state == "ready")
        .order_by(case_replies.c.created_at, case_replies.c.id)
        .limit(limit)
    )
    return [Reply(**row._mapping) for row in rows]


def settle(connection: Connection, reply_id: UUID, now: datetime, error: str | None = None) -> bool:
    """Mark a waiting reply done, or refused with an `error`; false when it was settled before."""
    changed = connection.execute(
        update(case_replies)
        .where(case_replies.c.id == reply_id, case_replies.c.state == "ready")
        .values(state="refused" if error else "done", error=error, applied_at=now)
    )
    return changed.rowcount == 1
