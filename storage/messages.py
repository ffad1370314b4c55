"""What was written in a case by the person and by staff; an edit is a revision, never a change."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from storage.statements import insert_if_absent
from storage.tables import messages


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a case; `direction` is `from_person` or `from_staff`."""

    id: UUID
    case_id: UUID
    direction: str
    text: str
    chat_id: int
    message_id: int
    revision: int
    at: datetime


_COLUMNS = [messages.c[name] for name in Message.__dataclass_fields__]


def add(connection: Connection, message: Message) -> bool:
    """Keep a message; false when it was kept before."""
    values = {name: getattr(message, name) for name in Message.__dataclass_fields__}
    return insert_if_absent(connection, messages, values, key=["chat_id", "message_id", "revision"])


def of_case(connection: Connection, case_id: UUID) -> list[Message]:
    """A case's messages, the oldest first."""
    rows = connection.execute(
        select(*_COLUMNS).where(messages.c.case_id == case_id).order_by(messages.c.at)
    )
    return [Message(*row) for row in rows]


def latest(connection: Connection, chat_id: int, message_id: int) -> Message | None:
    """The newest revision of a Telegram message that belongs to a case."""
    row = connection.execute(
        select(*_COLUMNS)
        .where(messages.c.chat_id == chat_id, messages.c.message_id == message_id)
        .order_by(messages.c.revision.desc())
        .limit(1)
    ).first()
    return None if row is None else Message(*row)


def count_of_case(connection: Connection, case_id: UUID) -> int:
    """How many messages a case has, revisions not counted."""
    statement = select(func.count()).where(messages.c.case_id == case_id, messages.c.revision == 0)
    return connection.execute(statement).scalar_one()


def count_from_person(connection: Connection, case_id: UUID) -> int:
    """How many messages the person wrote in a case, revisions not counted."""
    statement = select(func.count()).where(
        messages.c.case_id == case_id,
        messages.c.revision == 0,
        messages.c.direction == "from_person",
    )
    return connection.execute(statement).scalar_one()
