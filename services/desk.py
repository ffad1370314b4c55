"""What staff do with a case; in a topic, by command or by a row of the back office alike."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from services.notices import Button, Notice, refresh_card, tell_person
from services.timeline import record
from storage import cases, messages
from storage.cases import Case
from storage.messages import Message
from storage.outbox import Lane


@dataclass(frozen=True, slots=True)
class Taken:
    """Who has the case now, and whether this call gave it to him."""

    officer: int
    new: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A text of staff to the exporter; chat and message say where it was written."""

    id: UUID
    case_id: UUID
    actor: str
    text: str
    chat_id: int
    message_id: int


def take(tx: Connection, now: datetime, case_id: UUID, officer: int) -> Taken | None:
    """Give a case to an officer; of two who press at once, one gets it. None: no such case."""
    case = cases.get(tx, case_id)
    if case is None:
        return None
    status = "in_work" if case.status == "registered" else case.status
    if not cases.assign(tx, case_id, officer, status):
        return Taken(case.assignee or 0, new=False)
    record(tx, now, case_id, "taken", f"officer:{officer}")
    _tell(tx, now, case, "case-taken-text")
    refresh_card(tx, now, case_id)
    return Taken(officer, new=True)


def release(tx: Connection, now: datetime, case_id: UUID, officer: int) -> bool:
    """Put an officer's case back for others; false when it is not his."""
    case = cases.get(tx, case_id)
    if case is None:
        return False
    status = "registered" if case.status == "in_work" else case.status
    if not cases.release(tx, case_id, officer, status):
        return False
    record(tx, now, case_id, "released", f"officer:{officer}")
    refresh_card(tx, now, case_id)
    return True


def answer(tx: Connection, now: datetime, command: Answer) -> bool:
    """Send a text of staff to the exporter; false when that very message was sent before."""
    case = cases.get(tx, command.case_id)
    if case is None:
        return False
    message = Message(
        id=command.id,
        case_id=case.id,
        direction="from_staff",
        text=command.text,
        chat_id=command.chat_id,
        message_id=command.message_id,
        revision=0,
        at=now,
    )
    if not messages.add(tx, message):
        return False
    record(tx, now, case.id, "answered", command.actor, {"text": command.text})
    _tell(tx, now, case, "case-answer-text", text=command.text)
    refresh_card(tx, now, case.id)
    return True


def _tell(tx: Connection, now: datetime, case: Case, key: str, **arguments: str) -> None:
    notice = Notice(
        user_id=case.user_id,
        key=key,
        arguments={"number": case.number, **arguments},
        buttons=[
            Button("button-reply", action="write", target=case.number),
            Button("button-open-case", action="case", target=case.number),
        ],
        lane=Lane.ANSWER,
        case_id=case.id,
    )
    tell_person(tx, now, notice)
