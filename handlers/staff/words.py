"""What staff write in a case's topic: answers, files, internal notes and edits of them."""

import os
from typing import Any, Final

from aiogram import F, Router
from aiogram.types import Message

from agency.desk.roles import Action
from agency.uuid7 import uuid7
from gateway.house import House
from gateway.staff import at_work, case_here
from gateway.unit import current_unit
from handlers.staff.telling import reader, tell
from services.desk import actions as desk
from services.desk import answers, held
from services.desk.answers import Answer, StaffFile
from services.desk.operations import action_name
from storage import officers
from storage.cases import Case

NOTE: Final = "//"
"""How a message begins that stays inside."""
_KEPT_ALBUM: Final = "internal_album"
_FILES: Final = F.document | F.photo | F.video | F.voice | F.audio
_OTHERS: Final = F.sticker | F.video_note | F.animation | F.contact | F.location | F.poll | F.dice


def register(router: Router) -> None:
    """Add the handlers of this file, which come after every command."""
    router.message.register(ask_for_a_name, F.sender_chat)
    router.message.register(refuse_role, at_work, may_not_work)
    router.edited_message.register(refuse_role, at_work, may_not_work)
    router.message.register(write, F.text, at_work)
    router.message.register(hand_over, _FILES, at_work)
    router.message.register(refuse_kind, _OTHERS, at_work)
    router.edited_message.register(edit, F.text | F.caption, at_work)


async def may_not_work(message: Message, **_: Any) -> bool:
    """A filter: whoever writes is no officer of the list, or has left it."""
    assert message.from_user is not None
    person = message.from_user.id
    return not await current_unit().read(lambda tx: officers.is_allowed(tx, person, Action.WORK))


async def refuse_role(message: Message, case: Case, house: House) -> None:
    """What such a person writes reaches nobody, and he hears so."""
    arguments = {"action": action_name(Action.WORK)}
    tell(message, case, "desk-not-allowed", arguments, await reader(message.from_user, house))


async def ask_for_a_name(message: Message) -> None:
    """An anonymous administrator: the timeline could not say who answered."""
    case = await case_here(message)
    if case is not None:
        tell(message, case, "desk-anonymous")


async def write(message: Message, case: Case) -> None:
    """A text is the answer to the exporter, unless it is marked as a note."""
    if _is_note(message.text):
        _keep_note(message, case, message.text or "")
        return
    unit, command = current_unit(), _answer(message, case)
    unit.do(lambda tx: held.answer(tx, unit.now, command))


async def hand_over(message: Message, case: Case, house: House) -> None:
    """A file goes to the exporter; with a note for a caption it stays inside, with its album."""
    unit, album = current_unit(), message.media_group_id
    file = _file(message, case)
    if _is_note(message.caption):
        _keep_note(message, case, f"{message.caption} [{file.name}]")
        if album is not None:
            unit.state[_KEPT_ALBUM] = album
            await _tell(message, case, "desk-note-album", house)
    elif album is None or unit.state.get(_KEPT_ALBUM) != album:
        unit.do(lambda tx: held.hand_over(tx, unit.now, file))


async def refuse_kind(message: Message, case: Case, house: House) -> None:
    """Say what cannot be handed on."""
    await _tell(message, case, "desk-cannot-hand-over", house)


async def edit(message: Message, case: Case, house: House) -> None:
    """An edited answer or caption is sent again as a correction; a note is noted again."""
    unit, command = current_unit(), _answer(message, case)
    chat_id, message_id = message.chat.id, message.message_id
    sent = await unit.read(lambda tx: answers.sent_text(tx, chat_id, message_id))
    waits = await unit.read(lambda tx: held.waits(tx, chat_id, message_id))
    if _is_note(command.text):
        _keep_note(message, case, command.text)
        if sent is not None:
            await _tell(message, case, "desk-note-too-late", house)
    elif waits:
        unit.do(lambda tx: held.replace_text(tx, unit.now, command))
    elif sent is not None and sent != command.text:
        unit.do(lambda tx: held.correct(tx, unit.now, command))
    elif not command.text.startswith("/") and (sent is None or message.caption is not None):
        await _tell(message, case, "desk-edit-not-sent", house)


async def _tell(message: Message, case: Case, key: str, house: House) -> None:
    tell(message, case, key, language=await reader(message.from_user, house))


def _is_note(text: str | None) -> bool:
    return text is not None and text.lstrip().startswith(NOTE)


def _keep_note(message: Message, case: Case, text: str) -> None:
    unit, words = current_unit(), text.lstrip().removeprefix(NOTE).strip()
    assert message.from_user is not None
    actor = desk.officer(message.from_user.id)
    unit.do(lambda tx: desk.note(tx, unit.now, case.id, actor, words))


def _answer(message: Message, case: Case) -> Answer:
    assert message.from_user is not None
    return Answer(
        id=uuid7(current_unit().now, os.urandom),
        case_id=case.id,
        actor=desk.officer(message.from_user.id),
        text=message.text or message.caption or "",
        chat_id=message.chat.id,
        message_id=message.message_id,
        to_mark=message.message_id,
    )


def _file(message: Message, case: Case) -> StaffFile:
    command, album = _answer(message, case), message.media_group_id
    if message.photo:
        largest = message.photo[-1]
        name = f"photo-{message.message_id}.jpg"
        size = largest.file_size or 0
        return StaffFile(command, "photo", largest.file_id, name, size, album)
    kind = next(k for k in ("document", "video", "voice", "audio") if getattr(message, k, None))
    found = getattr(message, kind)
    name = getattr(found, "file_name", None) or f"{kind}-{message.message_id}"
    return StaffFile(command, kind, found.file_id, name, found.file_size or 0, album)
