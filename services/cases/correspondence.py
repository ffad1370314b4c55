"""What a person adds to a case after it was registered: messages, their edits, files."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from services.cases import clocks
from services.cases.timeline import document_facts, record
from services.cases.visibility import sees
from services.notices import (
    refresh_card,
    tell_staff,
)
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


def write_as(tx: Connection, now: datetime, user_id: int, writing: Writing) -> bool:
    """The same for a person who may have lost the case meanwhile; then it is false."""
    return sees(tx, writing.case_id, user_id) and write(tx, now, writing)


def revise(tx: Connection, now: datetime, identity: UUID, chat_id: int, edit: Message) -> bool:
    """Keep an edit as a marked revision of a message of a case; nothing is overwritten.

    The chat is the person's own: its id is his. One who has lost the case changes nothing in it.
    """
    if not sees(tx, edit.case_id, chat_id):
        return False
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

    A file for a draft that meanwhile became a case goes to the case. For a case that its sender
    may not see any more nothing is kept.
    """
    if document.case_id is None and document.draft_id is not None:
        case = cases.by_draft(tx, document.draft_id)
        document = replace(document, case_id=case.id if case else None)
    if document.case_id is not None and not sees(tx, document.case_id, document.user_id):
        return False
    if not documents.add(tx, document):
        return False
    if document.case_id is not None:
        offer(tx, now, document)
        refresh_card(tx, now, document.case_id)
    return True


def adopt(
    tx: Connection,
    now: datetime,
    user_id: int,
    case_id: UUID | None = None,
    draft_id: UUID | None = None,
) -> int:
    """Give a person's files that belong to nothing yet to his case or draft; says how many."""
    if case_id is not None and not sees(tx, case_id, user_id):
        return 0
    taken = 0
    for document in documents.unclaimed(tx, user_id):
        claimed = replace(document, draft_id=draft_id, case_id=case_id)
        if not documents.claim(tx, claimed):
            continue
        taken += 1
        if case_id is not None:
            offer(tx, now, claimed)
    if taken and case_id is not None:
        refresh_card(tx, now, case_id)
    return taken


def offer(tx: Connection, now: datetime, document: Document) -> None:
    """Tell the back office and staff of a file that came for a case."""
    assert document.case_id is not None
    case = cases.get(tx, document.case_id)
    assert case is not None
    clocks.paper_came(tx, now, case, clocks.astana_day(document.received_at))
    record(tx, now, document.case_id, "document_offered", "person", document_facts(document))
    show_to_staff(tx, now, document.case_id, document.id)


def show_to_staff(tx: Connection, now: datetime, case_id: UUID, document_id: UUID) -> None:
    """Have a file of a case handed on to its topic, once."""
    payload = {"document_id": str(document_id)}
    tell_staff(tx, now, "desk.file", payload, case_id, dedupe_key=f"desk-file:{document_id}")


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
    refresh_card(tx, now, writing.case_id)
    return True
