"""Messages that tell how the files of a burst fare: one a burst, edited as they go on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from storage.tables import documents, intake_notes


@dataclass(frozen=True, slots=True)
class Note:
    """A message in the chat with a person; `owner` is a case, a draft, or nothing yet.

    `shown` is a digest of what it says now, `message_id` None until it was sent.
    """

    id: UUID
    user_id: int
    owner: UUID | None
    message_id: int | None
    shown: str | None
    joined: bool | None
    opened_at: datetime
    changed_at: datetime


_COLUMNS = [intake_notes.c[name] for name in Note.__dataclass_fields__]


def create(connection: Connection, note: Note) -> None:
    """Keep a new note."""
    values = {name: getattr(note, name) for name in Note.__dataclass_fields__}
    connection.execute(insert(intake_notes).values(values))


def get(connection: Connection, note_id: UUID) -> Note | None:
    """The note with this key."""
    return _first(connection.execute(select(*_COLUMNS).where(intake_notes.c.id == note_id)).first())


def open_one(
    connection: Connection, user_id: int, owner: UUID | None, since: datetime
) -> Note | None:
    """The person's latest note of an owner to which something came after `since`."""
    same = intake_notes.c.owner == owner if owner else intake_notes.c.owner.is_(None)
    row = connection.execute(
        select(*_COLUMNS)
        .where(intake_notes.c.user_id == user_id, same, intake_notes.c.changed_at > since)
        .order_by(intake_notes.c.changed_at.desc())
        .limit(1)
    ).first()
    return _first(row)


def touch(connection: Connection, note_id: UUID, now: datetime) -> None:
    """Note that something came to it."""
    connection.execute(
        update(intake_notes).where(intake_notes.c.id == note_id).values(changed_at=now)
    )


def shown(connection: Connection, note_id: UUID, message_id: int, digest: str) -> None:
    """Note what the message says by now."""
    connection.execute(
        update(intake_notes)
        .where(intake_notes.c.id == note_id)
        .values(message_id=message_id, shown=digest)
    )


def of_person(connection: Connection, user_id: int, since: datetime) -> list[Note]:
    """A person's notes to which something came after `since`, the oldest first."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(intake_notes.c.user_id == user_id, intake_notes.c.changed_at > since)
        .order_by(intake_notes.c.opened_at)
    )
    return [Note(**row._mapping) for row in rows]


def to_join(connection: Connection, quiet_since: datetime, limit: int) -> list[Note]:
    """Notes whose burst is over, none of whose files waits, and whose photos were not looked at."""
    waiting = (
        select(documents.c.id)
        .where(documents.c.note_id == intake_notes.c.id, documents.c.state == "waiting")
        .exists()
    )
    rows = connection.execute(
        select(*_COLUMNS)
        .where(intake_notes.c.joined.is_(None), intake_notes.c.changed_at <= quiet_since, ~waiting)
        .order_by(intake_notes.c.changed_at)
        .limit(limit)
    )
    return [Note(**row._mapping) for row in rows]


def mark_joined(connection: Connection, note_id: UUID, made: bool) -> bool:
    """Note whether a PDF was made of the photos; false when that was settled before."""
    changed = connection.execute(
        update(intake_notes)
        .where(intake_notes.c.id == note_id, intake_notes.c.joined.is_(None))
        .values(joined=made)
    )
    return changed.rowcount == 1


def _first(row: Row[Any] | None) -> Note | None:
    return None if row is None else Note(**row._mapping)
