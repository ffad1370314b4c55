"""Photos sent in a row as one PDF, kept beside the originals."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from services.cases.correspondence import show_to_staff
from services.cases.timeline import document_facts, record
from services.documents.intake import tell_progress
from storage import documents, intake_notes
from storage.documents import Document, Kept
from storage.intake_notes import Note

MOST: Final = 30
"""Pages of one PDF."""
SOURCE: Final = "joined"
_PICTURES: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
_NUMBER: Final = (1 << 62) - 1


def photos_of(tx: Connection, note: Note) -> list[Document]:
    """The photos of a burst that belong together: of one case or draft and one paper."""
    files = [file for file in documents.of_note(tx, note.id) if _is_photo(file)]
    if not files or (files[0].case_id is None and files[0].draft_id is None):
        return []
    first = files[0]
    same = [
        file
        for file in files
        if (file.case_id, file.draft_id, file.item) == (first.case_id, first.draft_id, first.item)
    ]
    return same[:MOST] if len(same) > 1 else []


def keep_joined(
    tx: Connection, now: datetime, note: Note, photos: Sequence[Document], kept: Kept
) -> bool:
    """Keep the PDF of a burst, whose key is the burst's; false when that was done before."""
    if not intake_notes.mark_joined(tx, note.id, made=True):
        return False
    document = _document(note, documents.get(tx, photos[0].id) or photos[0], now, kept)
    documents.add(tx, document)
    tell_progress(tx, now, document.user_id)
    if document.case_id is not None:
        keys: list[UUID] = [photo.id for photo in photos]
        facts = {**document_facts(document), "joined_from": keys}
        record(tx, now, document.case_id, "document_stored", "system", facts)
        show_to_staff(tx, now, document.case_id, document.id)
    return True


def _document(note: Note, first: Document, now: datetime, kept: Kept) -> Document:
    return Document(
        id=note.id,
        user_id=note.user_id,
        draft_id=first.draft_id,
        case_id=first.case_id,
        chat_id=0,
        message_id=note.id.int & _NUMBER,
        file_id="",
        file_unique_id="",
        kind="document",
        original_name=f"photos-{note.opened_at:%Y-%m-%d}.pdf",
        mime="application/pdf",
        size=kept.size,
        state="stored",
        sha256=kept.sha256,
        received_at=now,
        source=SOURCE,
        item=first.item,
        scan=first.scan,
        note_id=note.id,
    )


def _is_photo(file: Document) -> bool:
    return (
        file.state == "stored" and file.counts and file.mime in _PICTURES and file.source != SOURCE
    )
