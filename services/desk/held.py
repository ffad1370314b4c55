"""Answers with an account number wait until a second person has read them."""

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from agency.desk.ibans import ibans
from agency.uuid7 import uuid7
from services.cases.timeline import record
from services.desk import actions as desk
from services.desk import answers
from services.desk.answers import Answer, StaffFile
from services.notices import DeskChoice, DeskNote, tell_desk
from storage import held
from storage.held import Held


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of an answer that waited: `agreed`, `refused`, or why nothing did."""

    outcome: str
    case_id: UUID | None = None


def answer(tx: Connection, now: datetime, command: Answer) -> bool:
    """`answers.answer`, unless a second person has to agree; false when it was sent before."""
    if not _needs_two(command):
        return answers.answer(tx, now, command)
    return _hold(tx, now, command, {"way": "answer"})


def correct(tx: Connection, now: datetime, command: Answer) -> bool:
    """`answers.correct`, unless a second person has to agree."""
    if not _needs_two(command):
        return answers.correct(tx, now, command)
    return _hold(tx, now, command, {"way": "correct"})


def hand_over(tx: Connection, now: datetime, file: StaffFile) -> bool:
    """`answers.hand_over`, unless a second person has to agree to what is written under it."""
    if not _needs_two(file.message):
        return answers.hand_over(tx, now, file)
    about = {"kind": file.kind, "file_id": file.file_id, "name": file.name, "size": file.size}
    return _hold(tx, now, file.message, {"way": "file", "file": about})


def waits(tx: Connection, chat_id: int, message_id: int) -> bool:
    """Whether something of this staff message waits for a second person."""
    return held.of_message(tx, chat_id, message_id) is not None


def replace_text(tx: Connection, now: datetime, command: Answer) -> None:
    """What waits was edited: the new words take its place, and wait if they have to."""
    waiting = held.of_message(tx, command.chat_id, command.message_id)
    assert waiting is not None
    held.drop(tx, command.chat_id, command.message_id)
    way = {name: waiting.content[name] for name in ("way", "file") if name in waiting.content}
    if _needs_two(command):
        _hold(tx, now, command, way)
    else:
        _send(tx, now, {"answer": _plain(command), **way})


def settle(tx: Connection, now: datetime, held_id: UUID, by: int, *, agree: bool) -> Settled:
    """A second person agrees to an answer or not; its writer himself can only take it back."""
    waiting = held.get(tx, held_id)
    if waiting is None or waiting.state != "waiting":
        return Settled("held-settled")
    if agree and waiting.author == by:
        return Settled("held-own")
    state = "agreed" if agree else "refused"
    if not held.decide(tx, held_id, by, state, now):
        return Settled("held-settled")
    event = "answer_agreed" if agree else "answer_refused"
    record(tx, now, waiting.case_id, event, desk.officer(by), {"held": held_id})
    if agree:
        _send(tx, now, waiting.content)
    return Settled(f"held-{state}", waiting.case_id)


def _needs_two(command: Answer) -> bool:
    return command.signed_by is not None and bool(ibans(command.text))


def _hold(tx: Connection, now: datetime, command: Answer, more: Mapping[str, Any]) -> bool:
    author = command.signed_by
    assert author is not None
    waiting = Held(
        id=uuid7(now, os.urandom),
        case_id=command.case_id,
        author=author,
        content={"answer": _plain(command), **more},
        chat_id=command.chat_id,
        message_id=command.message_id,
        state="waiting",
        created_at=now,
    )
    held.add(tx, waiting)
    facts = {"held": waiting.id, "text": command.text}
    record(tx, now, command.case_id, "answer_held", command.actor, facts)
    choices = [
        DeskChoice("desk-button-agree", "agree", waiting.id),
        DeskChoice("desk-button-refuse", "refuse", waiting.id),
    ]
    note = DeskNote(command.case_id, "desk-held", reply_to=command.to_mark, choices=choices)
    tell_desk(tx, now, note)
    return True


def _send(tx: Connection, now: datetime, content: Mapping[str, Any]) -> None:
    command = _command(content["answer"])
    if content["way"] == "correct":
        answers.correct(tx, now, command)
    elif content["way"] == "file":
        answers.hand_over(tx, now, StaffFile(command, **content["file"]))
    else:
        answers.answer(tx, now, command)


def _plain(command: Answer) -> dict[str, Any]:
    return {**asdict(command), "id": str(command.id), "case_id": str(command.case_id)}


def _command(plain: Mapping[str, Any]) -> Answer:
    bare = Answer(**plain)
    return replace(bare, id=UUID(plain["id"]), case_id=UUID(plain["case_id"]))
