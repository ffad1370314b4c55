"""One message in the chat that tells how the files of a burst fare, edited as they go on."""

import hashlib
from datetime import timedelta
from typing import Final

from aiogram.exceptions import TelegramBadRequest
from sqlalchemy import Connection

from gateway.sender import Delivery
from gateway.words import say
from locales.texts import ChatLanguage, texts
from services.documents.intake import problem_key
from storage import documents, intake_notes
from storage.documents import Document
from storage.intake_notes import Note

_MOST_LINES: Final = 20
_ALIVE: Final = timedelta(days=1)
"""A message older than that is left as it is: nobody looks at it any more."""
_UNCHANGED: Final = "message is not modified"
_GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")


async def tell(delivery: Delivery, language: ChatLanguage) -> int | None:
    """Send or edit what has changed since it was told; answers the last message's id."""
    since = delivery.now - _ALIVE

    def look(tx: Connection) -> list[tuple[Note, list[Document]]]:
        notes = intake_notes.of_person(tx, delivery.row.chat_id, since)
        return [(note, documents.of_note(tx, note.id)) for note in notes]

    told = None
    for note, files in await delivery.database.read(look):
        text = progress(files, language)
        digest = hashlib.sha256(text.encode()).hexdigest()
        if files and digest != note.shown:
            told = await _show(delivery, note, text)
            await _remember(delivery, note, told, digest)
    return told


def progress(files: list[Document], language: ChatLanguage) -> str:
    """The message (HTML): a line a file, and how many more there are."""
    lines = [say(language, "files-progress-title"), ""]
    lines += [_line(file, language) for file in files[:_MOST_LINES]]
    if len(files) > _MOST_LINES:
        lines.append(say(language, "files-progress-more", count=len(files) - _MOST_LINES))
    return "\n".join(lines)


def _line(file: Document, language: ChatLanguage) -> str:
    if file.state == "lost":
        problem = texts(language)(problem_key(file.reason or "unavailable"))
        return say(language, "files-progress-lost", name=file.original_name, problem=problem)
    if file.state == "waiting":
        return say(language, "files-progress-waiting", name=file.original_name)
    if file.twin_of is not None:
        return say(language, "files-progress-twin", name=file.original_name)
    key = "files-progress-joined" if file.source == "joined" else "files-progress-stored"
    return say(language, key, name=file.original_name)


async def _show(delivery: Delivery, note: Note, text: str) -> int:
    chat_id = delivery.chat_id
    if note.message_id is not None:
        try:
            await delivery.bot.edit_message_text(text, chat_id=chat_id, message_id=note.message_id)
        except TelegramBadRequest as error:
            words = error.message.lower()
            if not any(known in words for known in _GONE):
                if _UNCHANGED not in words:
                    raise
                return note.message_id
        else:
            return note.message_id
    return (await delivery.bot.send_message(chat_id, text)).message_id


async def _remember(delivery: Delivery, note: Note, message_id: int, digest: str) -> None:
    await delivery.database.write(lambda tx: intake_notes.shown(tx, note.id, message_id, digest))
