"""Restricted notes: suspicions that only compliance reads. Nothing else selects this table."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select

from storage.tables import restricted_notes


@dataclass(frozen=True, slots=True)
class RestrictedNote:
    """A suspicion on a case, and the officer who noted it."""

    id: UUID
    case_id: UUID
    officer: int
    text: str
    at: datetime


_COLUMNS = [restricted_notes.c[name] for name in RestrictedNote.__dataclass_fields__]


def add(connection: Connection, note: RestrictedNote) -> None:
    """Keep a note."""
    connection.execute(
        insert(restricted_notes).values(
            {name: getattr(note, name) for name in RestrictedNote.__dataclass_fields__}
        )
    )


def of_case(connection: Connection, case_id: UUID) -> list[RestrictedNote]:
    """The notes on a case, the oldest first."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(restricted_notes.c.case_id == case_id)
        .order_by(restricted_notes.c.at)
    )
    return [RestrictedNote(*row) for row in rows]
