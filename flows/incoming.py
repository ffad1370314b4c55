"""A file in a chat message as the row that keeps it, and why one cannot be kept."""

import os
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from aiogram.enums import ContentType
from aiogram.types import Message

from agency.uuid7 import uuid7
from flows.uploading import upload_url
from gateway.house import House
from gateway.unit import current_unit
from storage.documents import Document

LARGEST: Final = 20 * 1024 * 1024
"""What Telegram lets a bot fetch."""
KINDS: Final = (
    ContentType.DOCUMENT,
    ContentType.PHOTO,
    ContentType.VIDEO,
    ContentType.VOICE,
    ContentType.AUDIO,
    ContentType.VIDEO_NOTE,
    ContentType.ANIMATION,
)
_MIMES: Final = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "audio": "audio/mpeg",
    "animation": "video/mp4",
}
_ENDINGS: Final = {
    "photo": "jpg",
    "voice": "ogg",
    "video": "mp4",
    "video_note": "mp4",
    "audio": "mp3",
    "animation": "mp4",
}


def refusal(
    message: Message, house: House, owner: UUID | None
) -> tuple[str, dict[str, str]] | None:
    """The key and arguments of the line to say when a file cannot be kept.

    A large one for a known case or draft (`owner`) can go by the upload page.
    """
    size = getattr(_attachment(message), "file_size", None)
    if size == 0:
        return "files-empty", {}
    if size is not None and size > LARGEST:
        url = upload_url(house, owner)
        if url:
            return "files-too-large-link", {"url": url}
        return "files-too-large", {"email": house.agency_email}
    return None


def document_of(message: Message, target: Mapping[str, UUID | None]) -> Document:
    """The row of a message's file; `target` holds `draft_id` and `case_id`."""
    unit = current_unit()
    assert unit.person_id is not None
    kind = ContentType(message.content_type).value
    file = _attachment(message)
    return Document(
        id=uuid7(unit.now, os.urandom),
        user_id=unit.person_id,
        draft_id=target.get("draft_id"),
        case_id=target.get("case_id"),
        chat_id=message.chat.id,
        message_id=message.message_id,
        file_id=file.file_id,
        file_unique_id=file.file_unique_id,
        kind=kind,
        original_name=getattr(file, "file_name", None) or _name(kind, message.message_id),
        mime=getattr(file, "mime_type", None) or _MIMES.get(kind, "application/octet-stream"),
        size=file.file_size or 0,
        state="waiting",
        sha256=None,
        received_at=unit.now,
    )


def _attachment(message: Message) -> Any:
    if message.photo:
        return max(message.photo, key=lambda size: size.width * size.height)
    return (
        message.document
        or message.video
        or message.voice
        or message.audio
        or message.video_note
        or message.animation
    )


def _name(kind: str, number: int) -> str:
    return f"{kind}-{number}.{_ENDINGS.get(kind, 'bin')}"
