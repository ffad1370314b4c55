"""What staff write and send to the exporter: answers, their corrections, files."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.pieces import pieces, units
from services.cases.colleagues import Tell, tell_all
from services.cases.timeline import record
from services.desk.actions import notice_to_owner
from services.notices import (
    Member,
    Notice,
    refresh_card,
    send_file,
    send_in_album,
    tell_person,
)
from storage import cases, messages
from storage.cases import Case
from storage.messages import Message

_OFFICER: Final = "officer:"
MOST_IN_A_MESSAGE: Final = 3500
"""UTF-16 units of an answer in one message: Telegram takes 4096 with what stands around it."""
MOST_IN_A_CAPTION: Final = 700
"""The same for what is written under a file: 1024."""

IN_ALBUMS: Final = frozenset({"photo", "video", "document", "audio"})
"""Kinds of file that Telegram shows as an album."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A text of staff to the exporter; chat and message say where it was written.

    `to_mark` is the staff message to be marked when the text has arrived, if it is in the group.
    """

    id: UUID
    case_id: UUID
    actor: str
    text: str
    chat_id: int
    message_id: int
    to_mark: int | None = None

    @property
    def signed_by(self) -> int | None:
        """The officer whose words these are; None for the back office."""
        return int(self.actor.removeprefix(_OFFICER)) if self.actor.startswith(_OFFICER) else None


@dataclass(frozen=True, slots=True)
class StaffFile:
    """A file of staff for the exporter; `kind` is Telegram's word for it.

    `album` names the album that it was sent in.
    """

    message: Answer
    kind: str
    file_id: str
    name: str
    size: int
    album: str | None = None


def answer(tx: Connection, now: datetime, command: Answer) -> bool:
    """Send a text of staff to the exporter; false when that very message was sent before."""
    case = cases.get_to_change(tx, command.case_id)
    if case is None or not messages.add(tx, _message(command, now, revision=0)):
        return False
    record(tx, now, case.id, "answered", command.actor, {"text": command.text})
    _send(tx, now, case, command, "desk-answer-text")
    refresh_card(tx, now, case.id)
    return True


def correct(tx: Connection, now: datetime, command: Answer) -> bool:
    """Send an edited answer again, marked as a correction; false when there is nothing to send."""
    last = messages.latest(tx, command.chat_id, command.message_id)
    if last is None or last.direction != "from_staff" or last.text == command.text:
        return False
    case = cases.get_to_change(tx, last.case_id)
    assert case is not None
    if not messages.add(tx, _message(command, now, last.revision + 1)):
        return False
    record(tx, now, case.id, "answer_edited", command.actor, {"text": command.text})
    _send(tx, now, case, command, "desk-correction-text")
    return True


def hand_over(tx: Connection, now: datetime, file: StaffFile) -> bool:
    """Send a file of staff to the exporter; false when that very message was sent before."""
    command = file.message
    case = cases.get_to_change(tx, command.case_id)
    shown = command.text or file.name
    kept = replace(_message(command, now, revision=0), text=shown)
    if case is None or not messages.add(tx, kept):
        return False
    facts = {"original_name": file.name, "size": file.size, "text": command.text}
    record(tx, now, case.id, "file_sent", command.actor, facts)
    fits = 0 < units(command.text) <= MOST_IN_A_CAPTION
    if command.text and not fits:
        _send(tx, now, case, replace(command, to_mark=None), "desk-answer-text")
    key = "desk-file-text" if fits else "desk-file-bare-text"
    notice = _notice(case, key, command.text, command)
    tell_all(tx, now, case, notice, _sending(file))
    refresh_card(tx, now, case.id)
    return True


def sent_text(tx: Connection, chat_id: int, message_id: int) -> str | None:
    """What went to an exporter of a staff message, as last corrected; None when nothing did."""
    last = messages.latest(tx, chat_id, message_id)
    return last.text if last is not None and last.direction == "from_staff" else None


def _send(tx: Connection, now: datetime, case: Case, command: Answer, key: str) -> None:
    """The text in as many messages as it needs; the mark follows the last one."""
    *first, last = pieces(command.text, MOST_IN_A_MESSAGE)
    for number, part in enumerate(first):
        name = key if number == 0 else "desk-continued-text"
        bare = replace(notice_to_owner(case, name, {"text": part}), buttons=())
        tell_all(tx, now, case, bare)
    name = "desk-continued-text" if first else key
    tell_all(tx, now, case, _notice(case, name, last, command))


def _sending(file: StaffFile) -> Tell:
    if file.album is not None and file.kind in IN_ALBUMS:
        member = Member(file.album, file.message.message_id, file.kind, file.file_id)
        return lambda tx, now, notice: _add_to_album(tx, now, notice, member)
    return lambda tx, now, notice: send_file(tx, now, notice, file.kind, file.file_id)


def _add_to_album(tx: Connection, now: datetime, notice: Notice, member: Member) -> None:
    """The album, and behind it one message with what can be done."""
    if send_in_album(tx, now, notice, member):
        arguments = {"number": notice.arguments["number"]}
        tell_person(
            tx, now, replace(notice, key="desk-album-text", arguments=arguments, for_message=None)
        )


def _notice(case: Case, key: str, text: str, command: Answer) -> Notice:
    bare = notice_to_owner(case, key, {"text": text}, command.to_mark)
    return replace(bare, signed_by=command.signed_by)


def _message(command: Answer, now: datetime, revision: int) -> Message:
    return Message(
        id=command.id,
        case_id=command.case_id,
        direction="from_staff",
        text=command.text,
        chat_id=command.chat_id,
        message_id=command.message_id,
        revision=revision,
        at=now,
    )
