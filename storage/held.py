"""Words of staff that wait for a second person before they reach the exporter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from storage.tables import held_answers


@dataclass(frozen=True, slots=True)
class Held:
    """An answer that waits; `content` is all that sends it once somebody agrees."""

    id: UUID
    case_id: UUID
    author: int
    content: Mapping[str, Any]
    chat_id: int
    message_id: int
    state: str
    created_at: datetime


_COLUMNS = [held_answers.c[name] for name in Held.__dataclass_fields__]


def add(connection: Connection, held: Held) -> None:
    """Hold an answer; an earlier one of the same message no longer waits."""
    drop(connection, held.chat_id, held.message_id)
    values = {name: getattr(held, name) for name in Held.__dataclass_fields__}
    connection.execute(insert(held_answers), values)


def get(connection: Connection, held_id: UUID) -> Held | None:
    """A held answer in whatever state."""
    row = connection.execute(select(*_COLUMNS).where(held_answers.c.id == held_id)).first()
    return None if row is None else Held(*row)


def of_message(connection: Connection, chat_id: int, message_id: int) -> Held | None:
    """What waits of a staff message."""
    row = connection.execute(
        select(*_COLUMNS).where(
            held_answers.c.chat_id == chat_id,
            held_answers.c.message_id == message_id,
            held_answers.c.state == "waiting",
        )
    ).first()
    return None if row is None else Held(*row)


def drop(connection: Connection, chat_id: int, message_id: int) -> None:
    """What waited of a message was written anew."""
    connection.execute(
        update(held_answers)
        .where(
            held_answers.c.chat_id == chat_id,
            held_answers.c.message_id == message_id,
            held_answers.c.state == "waiting",
        )
        .values(state="replaced")
    )


def waiting_of(connection: Connection, case_id: UUID) -> list[Held]:
    """What waits in a case, the oldest first."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(held_answers.c.case_id == case_id, held_answers.c.state == "waiting")
        .order_by(held_answers.c.created_at)
    )
    return [Held(*row) for row in rows]


def decide(connection: Connection, held_id: UUID, officer: int, state: str, now: datetime) -> bool:
    """Settle what waits as `agreed` or `refused`; false when it was settled before."""
    changed = connection.execute(
        update(held_answers)
        .where(held_answers.c.id == held_id, held_answers.c.state == "waiting")
        .values(state=state, decided_by=officer, decided_at=now)
    )
    return changed.rowcount == 1
