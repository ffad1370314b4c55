"""What a person adds to a case after it was registered: messages, their edits, files."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from services.notices import refresh_card, tell_staff
from services.timeline import document_facts, record
from storage import cases, documents, messages
from storage.documents import Document
from storage.messages import Message


@dataclass(frozen=True, slots=True)
class Writing:
    """A text of the person for a case, and where in the chat it stands."""

    id: UUID
    case_id: UUID
    text: str
    chat_id: int
    message_id: int


def write(tx: Connection, now: datetime, writing: Writing) -> bool:
    """Add a message to a case; false when that very message was added before."""
    return _add(tx, now, writing, revision=0, event="message")


def revise(tx: Connection, now: datetime, identity: UUID, chat_id: int, edit: Message) -> bool:
    """Keep an edit as a marked revision of a message of a case; nothing is overwritten."""
    writing = Writing(identity, edit.case_id, edit.text, chat_id, edit.message_id)
    return _add(tx, now, writing, revision=edit.revision, event="message_edited")


def next_revision(tx: Connection, chat_id: int, message_id: int, text: str) -> Message | None:
    """The revision that an edited chat message would make; None when it belongs to no case."""
    last = messages.latest(tx, chat_id, message_id)
    if last is None or last.direction != "from_person":
        return None
    return replace(last, text=text, revision=last.revision + 1)


def attach(tx: Connection, now: datetime, document: Document) -> bool:
    """Keep a file that a person sent; false when its message was kept before.

    A file for a draft that meanwhile became a case goes to the case.
    """
    if document.case_id is None and document.draft_id is not None:
        case = cases.by_draft(tx, document.draft_id)
        document = replace(document, case_id=case.id if case else None)
    if not documents.add(tx, document):
        return False
    if document.case_id is not None:
        record(tx, now, document.case_id, "document_offered", "person", document_facts(document))
        refresh_card(tx, now, document.case_id)
    return True


def stored(tx: Connection, now: datetime, document_id: UUID, sha256: str, size: int) -> bool:
    """Note that a file's bytes are safe; false when that was known."""
    if not documents.mark_stored(tx, document_id, sha256, size):
        return False
    document = documents.get(tx, document_id)
    if document is not None and document.case_id is not None:
        record(tx, now, document.case_id, "document_stored", "system", document_facts(document))
    return True


def _add(tx: Connection, now: datetime, writing: Writing, revision: int, event: str) -> bool:
    message = Message(
        id=writing.id,
        case_id=writing.case_id,
        direction="from_person",
        text=writing.text,
        chat_id=writing.chat_id,
        message_id=writing.message_id,
        revision=revision,
        at=now,
    )
    if not messages.add(tx, message):
        return False
    record(tx, now, writing.case_id, event, "person", {"text": writing.text})
    payload = {"message_id": str(writing.id)}
    tell_staff(tx, now, "desk.message", payload, writing.case_id)
    return True
