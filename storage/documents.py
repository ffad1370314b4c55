"""Files that people sent: a row each, from the moment Telegram told of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    func,
    select,
    update,
)

from storage.statements import insert_if_absent
from storage.tables import documents

TRIES = 8
"""Downloads of a file before it counts as lost and the person is asked to send it again."""
LONGEST_PAUSE = timedelta(hours=1)
"""All tries together last more than two hours, so that an outage does not cost a file."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as offered; `state` is `waiting` (for its bytes), `stored` or `lost`.

    `source` is None for Telegram, `link` for the upload page, `joined` for what we made of photos.
    `reason` says why a lost one was not kept, `scan` what the virus scanner said, `twin_of` names
    the file of the same case that has the same bytes.
    """

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
    source: str | None = None
    item: str | None = None
    reason: str | None = None
    scan: str | None = None
    twin_of: UUID | None = None
    note_id: UUID | None = None
    withdrawn_at: datetime | None = None
    replaced_by: UUID | None = None

    @property
    def counts(self) -> bool:
        """Whether it stands for something: neither taken back nor a second copy nor lost."""
        return self.withdrawn_at is None and self.twin_of is None and self.state != "lost"

    @property
    def bytes_key(self) -> str:
        """Where its bytes are in the object store; a second copy shares those of the first."""
        return str(self.twin_of or self.id)


@dataclass(frozen=True, slots=True)
class Kept:
    """What intake found of a file's bytes; `scan` is `clean`, `unscanned` or `too_large`."""

    sha256: str
    size: int
    mime: str | None = None
    scan: str | None = None
    twin_of: UUID | None = None


_BELONGS_TO_NOTHING = (documents.c.case_id.is_(None), documents.c.draft_id.is_(None))
_COLUMNS = [documents.c[name] for name in Document.__dataclass_fields__]
_IN_ORDER = select(*_COLUMNS).order_by(documents.c.received_at, documents.c.message_id)
_OF_DRAFT = _IN_ORDER.where(documents.c.draft_id == bindparam("owner"))
_OF_CASE = _IN_ORDER.where(documents.c.case_id == bindparam("owner"))
_OF_NOTE = _IN_ORDER.where(documents.c.note_id == bindparam("owner"))
_UNCLAIMED = _IN_ORDER.where(documents.c.user_id == bindparam("owner"), *_BELONGS_TO_NOTHING)


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
    return _list(connection, _OF_DRAFT, draft_id)


def of_case(connection: Connection, case_id: UUID) -> list[Document]:
    """Files of a case, in the order in which they came."""
    return _list(connection, _OF_CASE, case_id)


def count_of(
    connection: Connection, draft_id: UUID | None = None, case_id: UUID | None = None
) -> int:
    """How many files a case has, or a draft that is none yet."""
    condition = documents.c.case_id == case_id if case_id else documents.c.draft_id == draft_id
    statement = select(func.count()).where(condition)
    return connection.execute(statement).scalar_one()


def unclaimed(connection: Connection, user_id: int) -> list[Document]:
    """A person's files that belong to nothing yet, in the order in which they came."""
    return _list(connection, _UNCLAIMED, user_id)


def claim(connection: Connection, document: Document) -> bool:
    """Give a file that belonged to nothing to its draft or case; false when it is taken."""
    changed = connection.execute(
        update(documents)
        .where(documents.c.id == document.id, *_BELONGS_TO_NOTHING)
        .values(draft_id=document.draft_id, case_id=document.case_id)
    )
    return changed.rowcount == 1


def drop_unclaimed(connection: Connection, user_id: int) -> int:
    """Forget a person's files that belong to nothing, as he asked."""
    gone = connection.execute(
        delete(documents).where(documents.c.user_id == user_id, *_BELONGS_TO_NOTHING)
    )
    return gone.rowcount


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


def mark_stored(connection: Connection, document_id: UUID, kept: Kept) -> bool:
    """Note that the bytes are in the object store; false when that was known."""
    known = {name: getattr(kept, name) for name in ("mime", "scan", "twin_of")}
    changed = connection.execute(
        update(documents)
        .where(_waits(document_id))
        .values(
            state="stored",
            sha256=kept.sha256,
            size=kept.size,
            error=None,
            **{name: value for name, value in known.items() if value is not None},
        )
    )
    return changed.rowcount == 1


def twin(connection: Connection, document: Document, sha256: str) -> UUID | None:
    """The stored file of the same case or draft with these very bytes, if there is one."""
    same = (
        documents.c.case_id == document.case_id
        if document.case_id
        else documents.c.draft_id == document.draft_id
    )
    if document.case_id is None and document.draft_id is None:
        return None
    return connection.execute(
        select(documents.c.id)
        .where(
            same,
            documents.c.sha256 == sha256,
            documents.c.state == "stored",
            documents.c.twin_of.is_(None),
            documents.c.withdrawn_at.is_(None),
            documents.c.id != document.id,
        )
        .order_by(documents.c.received_at)
        .limit(1)
    ).scalar()


def assign(connection: Connection, document_id: UUID, item: str | None) -> bool:
    """Say which paper of the checklist a file is; false when it was taken back."""
    changed = connection.execute(
        update(documents)
        .where(documents.c.id == document_id, documents.c.withdrawn_at.is_(None))
        .values(item=item)
    )
    return changed.rowcount == 1


def withdraw(
    connection: Connection, document_id: UUID, now: datetime, replaced_by: UUID | None = None
) -> bool:
    """Take a file back; row and bytes stay, for the record. False when it was taken back before."""
    changed = connection.execute(
        update(documents)
        .where(documents.c.id == document_id, documents.c.withdrawn_at.is_(None))
        .values(withdrawn_at=now, replaced_by=replaced_by)
    )
    return changed.rowcount == 1


def put_on_note(connection: Connection, document_id: UUID, note_id: UUID) -> None:
    """Say which message of the chat tells how a file fares."""
    connection.execute(
        update(documents)
        .where(documents.c.id == document_id, documents.c.note_id.is_(None))
        .values(note_id=note_id)
    )


def of_note(connection: Connection, note_id: UUID) -> list[Document]:
    """The files that a message tells of, in the order in which they came."""
    return _list(connection, _OF_NOTE, note_id)


def begin(connection: Connection, document_id: UUID, now: datetime, until: datetime) -> bool:
    """Take a file's download until a time, so that no other worker does the same; false if late."""
    changed = connection.execute(
        update(documents)
        .where(_waits(document_id), documents.c.next_at <= now)
        .values(next_at=until)
    )
    return changed.rowcount == 1


def delay(connection: Connection, document_id: UUID, reason: str, until: datetime) -> None:
    """Look at a file again at `until`; this was no failure of its own."""
    connection.execute(
        update(documents).where(_waits(document_id)).values(next_at=until, error=reason)
    )


def mark_failed(connection: Connection, document_id: UUID, reason: str, now: datetime) -> bool:
    """Count a failed download; true when it was the last one and the file is lost."""
    attempts: int | None = connection.execute(
        select(documents.c.attempts).where(_waits(document_id))
    ).scalar()
    if attempts is None:
        return False
    pause = min(timedelta(seconds=4 ** (attempts + 1)), LONGEST_PAUSE)
    lost = attempts + 1 >= TRIES
    connection.execute(
        update(documents)
        .where(_waits(document_id))
        .values(
            attempts=attempts + 1,
            error=reason,
            state="lost" if lost else "waiting",
            reason="unavailable" if lost else None,
            next_at=now + pause,
        )
    )
    return lost


def mark_lost(connection: Connection, document_id: UUID, reason: str) -> bool:
    """Give a file up at once; false when it no longer waits."""
    changed = connection.execute(
        update(documents)
        .where(_waits(document_id))
        .values(state="lost", error=reason, reason=reason)
    )
    return changed.rowcount == 1


def _waits(document_id: UUID) -> ColumnElement[bool]:
    return and_(documents.c.id == document_id, documents.c.state == "waiting")


def _list(connection: Connection, statement: Select[Any], owner: UUID | int) -> list[Document]:
    return [_document(row) for row in connection.execute(statement, {"owner": owner})]


def _document(row: Row[Any]) -> Document:
    return Document(**row._mapping)
