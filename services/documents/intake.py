"""What becomes of a file's bytes: kept, refused with a reason, and told in one message of the chat.

Nothing here waits for a network: the job of the worker does, and comes with what it found.
"""

import os
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.uuid7 import uuid7
from services.cases.timeline import document_facts, record
from services.notices import (
    Button,
    DeskNote,
    Notice,
    refresh_card,
    tell_desk,
    tell_person,
    tell_staff,
    term,
)
from storage import cases, documents, intake_notes, outbox
from storage.documents import Document, Kept
from storage.intake_notes import Note
from storage.outbox import Lane, Outgoing

BURST: Final = timedelta(minutes=3)
"""Files of one conversation that come within so long share a message."""
PROGRESS: Final = "progress"


def begin(tx: Connection, now: datetime, document: Document, until: datetime) -> bool:
    """Take a file's intake until a time and say in the chat that it goes on; false if late."""
    if not documents.begin(tx, document.id, now, until):
        return False
    on_note(tx, now, document)
    return True


def stored(tx: Connection, now: datetime, document_id: UUID, kept: Kept) -> bool:
    """Note that a file's bytes are safe; false when that was known."""
    before = documents.get(tx, document_id)
    if before is None:
        return False
    same = documents.twin(tx, before, kept.sha256)
    if not documents.mark_stored(tx, document_id, replace(kept, twin_of=same or kept.twin_of)):
        return False
    document = documents.get(tx, document_id)
    assert document is not None
    tell_progress(tx, now, document.user_id)
    if document.case_id is not None:
        record(tx, now, document.case_id, "document_stored", "system", document_facts(document))
        if kept.scan is not None and kept.scan != "unscanned":
            show_checked(tx, now, document)
        refresh_card(tx, now, document.case_id)
    return True


def lost(tx: Connection, now: datetime, document_id: UUID, reason: str) -> bool:
    """Refuse a file: the person hears why and what to do, staff and the back office learn it.

    `reason` is `too_big`, `unavailable`, `infected` or a `services.documents.inspection.Problem`.
    False when that was settled before.
    """
    if not documents.mark_lost(tx, document_id, reason):
        return False
    give_up(tx, now, document_id, reason)
    return True


def give_up(tx: Connection, now: datetime, document_id: UUID, reason: str) -> None:
    """Tell everybody of a file whose row says already that it is lost."""
    document = documents.get(tx, document_id)
    if document is None:
        return
    tell_person(tx, now, _refusal(tx, document, reason))
    tell_progress(tx, now, document.user_id)
    if document.case_id is not None:
        facts = {**document_facts(document), "reason": reason}
        record(tx, now, document.case_id, "document_lost", "system", facts)
        problem = term(problem_key(reason))
        tell_desk(tx, now, DeskNote(document.case_id, "desk-file-refused", {"problem": problem}))
        refresh_card(tx, now, document.case_id)


def problem_key(reason: str) -> str:
    """The text that names why a file was refused."""
    return f"files-problem-{reason.replace('_', '-')}"


def remedy_key(reason: str) -> str:
    """The text that says what to do about it."""
    return f"files-remedy-{reason.replace('_', '-')}"


def show_checked(tx: Connection, now: datetime, document: Document) -> None:
    """Hand a file that the scanner has passed on to its case's topic, once."""
    payload = {"document_id": str(document.id), "checked": True}
    key = f"desk-file-checked:{document.id}"
    tell_staff(tx, now, "desk.file", payload, document.case_id, dedupe_key=key)


def on_note(tx: Connection, now: datetime, document: Document) -> None:
    """Have a file told of in the message of its burst; a burst that is over gets no more."""
    if document.note_id is None:
        documents.put_on_note(tx, document.id, _note(tx, now, document).id)
        tell_progress(tx, now, document.user_id)


def tell_progress(tx: Connection, now: datetime, user_id: int) -> None:
    """Have the messages that tell of a person's files say how they stand; waiting ones merge."""
    row = Outgoing(
        id=uuid7(now, os.urandom), chat_id=user_id, lane=Lane.RECEIPT, kind=PROGRESS, payload={}
    )
    outbox.replace_waiting(tx, row, now)


def _note(tx: Connection, now: datetime, document: Document) -> Note:
    owner = document.case_id or document.draft_id
    found = intake_notes.open_one(tx, document.user_id, owner, now - BURST)
    if found is not None and found.joined is None:
        intake_notes.touch(tx, found.id, now)
        return found
    note = Note(
        id=uuid7(now, os.urandom),
        user_id=document.user_id,
        owner=owner,
        message_id=None,
        shown=None,
        joined=None,
        opened_at=now,
        changed_at=now,
    )
    intake_notes.create(tx, note)
    return note


def _refusal(tx: Connection, document: Document, reason: str) -> Notice:
    case = cases.get(tx, document.case_id) if document.case_id else None
    buttons = [Button("button-reply", action="write", target=case.number)] if case else []
    return Notice(
        user_id=document.user_id,
        key="files-refused-text",
        arguments={
            "name": document.original_name,
            "problem": term(problem_key(reason)),
            "remedy": term(remedy_key(reason)),
        },
        buttons=buttons,
        case_id=document.case_id,
        dedupe_key=f"lost:{document.id}",
    )
