"""Files that people sent: a row each, from the moment Telegram told of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update

from storage.statements import insert_if_absent
from storage.tables import documents

TRIES = 8
"""Downloads of a file before it counts as lost and the person is asked to send it again."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as offered; `state` is `waiting` (for its bytes), `stored` or `lost`."""

    id: UUID
    user_id: int
    draft_id: UUID | None
    case_id: UUID | None
    chat_id: int
    message_id: int
    file_id: str
    file_unique_id: str
    kind: str
    original_name: str
    mime: str
    size: int
    state: str
    sha256: str | None
    received_at: datetime


_COLUMNS = [documents.c[name] for name in Document.__dataclass_fields__]


def add(connection: Connection, document: Document) -> bool:
    """Keep a file's row; false when the same message was kept before."""
    values = {name: getattr(document, name) for name in Document.__dataclass_fields__}
    values["next_at"] = document.received_at
    return insert_if_absent(connection, documents, values, key=["chat_id", "message_id"])


def get(connection: Connection, document_id: UUID) -> Document | None:
    """The document with this key."""
    row = connection.execute(select(*_COLUMNS).where(documents.c.id == document_id)).first()
    return None if row is None else _document(row)


def of_draft(connection: Connection, draft_id: UUID) -> list[Document]:
    """Files sent with a draft, in the order in which they came."""
    return _list(connection, documents.c.draft_id == draft_id)


def of_case(connection: Connection, case_id: UUID) -> list[Document]:
    """Files of a case, in the order in which they came."""
    return _list(connection, documents.c.case_id == case_id)


def count_of_draft(connection: Connection, draft_id: UUID) -> int:
    """How many files a draft has."""
    statement = select(func.count()).where(documents.c.draft_id == draft_id)
    return connection.execute(statement).scalar_one()


def move_to_case(connection: Connection, draft_id: UUID, case_id: UUID) -> None:
    """Hand a draft's files over to the case that it became."""
    connection.execute(
        update(documents).where(documents.c.draft_id == draft_id).values(case_id=case_id)
    )


def waiting(connection: Connection, now: datetime, limit: int) -> list[Document]:
    """Files whose bytes are still to be fetched, oldest first."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(documents.c.state == "waiting", documents.c.next_at <= now)
        .order_by(documents.c.next_at)
        .limit(limit)
    )
    return [_document(row) for row in rows]


def mark_stored(connection: Connection, document_id: UUID, sha256: str, size: int) -> bool:
    """Note that the bytes are in the object store; false when that was known."""
    changed = connection.execute(
        update(documents)
        .where(documents.c.id == document_id, documents.c.state == "waiting")
        .values(state="stored", sha256=sha256, size=size, error=None)
    )
    return changed.rowcount == 1


def mark_failed(connection: Connection, document_id: UUID, reason: str, now: datetime) -> bool:
    """Count a failed download; true when it was the last one and the file is lost."""
    attempts: int | None = connection.execute(
        select(documents.c.attempts).where(
            documents.c.id == document_id, documents.c.state == "waiting"
        )
    ).scalar()
    if attempts is None:
        return False
    lost = attempts + 1 >= TRIES
    connection.execute(
        update(documents)
        .where(documents.c.id == document_id, documents.c.state == "waiting")
        .values(
            attempts=attempts + 1,
            error=reason,
            state="lost" if lost else "waiting",
            next_at=now + timedelta(seconds=2 ** (attempts + 1)),
        )
    )
    return lost


def _list(connection: Connection, condition: Any) -> list[Document]:
    rows = connection.execute(
        select(*_COLUMNS).where(condition).order_by(documents.c.received_at, documents.c.message_id)
    )
    return [_document(row) for row in rows]


def _document(row: Row[Any]) -> Document:
    return Document(**row._mapping)
