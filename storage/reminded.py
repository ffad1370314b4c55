"""What became of reminders: of some subjects, of a day, and those that are to be planned anew."""

from collections.abc import Collection
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, delete, select

from storage import bulk
from storage.reminders import NAMES, Reminder
from storage.tables import outbox, reminders

_ALL: Final[Select[Any]] = select(*(reminders.c[name] for name in NAMES))


def of_subjects(connection: Connection, subjects: Collection[UUID]) -> list[Reminder]:
    """Everything that was ever planned for these subjects."""
    return _list(connection, bulk.among(connection, reminders.c.subject, subjects))


def of_day(connection: Connection, day: date, topics: Collection[str]) -> list[Reminder]:
    """The reminders of a day about these topics, the earliest first."""
    return _list(connection, (reminders.c.day == day) & reminders.c.topic.in_(topics))


def is_handed(connection: Connection, dedupe_key: str) -> bool:
    """Whether a message with this key was put into the outbox, sent or not."""
    found = select(outbox.c.id).where(outbox.c.dedupe_key == dedupe_key)
    return connection.execute(found).first() is not None


def plan_anew(connection: Connection, subject: UUID, why: str) -> None:
    """Forget what was dropped, unsent, for this reason: it can be planned again."""
    connection.execute(
        delete(reminders).where(
            reminders.c.subject == subject,
            reminders.c.state == "dropped",
            reminders.c.why == why,
        )
    )


def _list(connection: Connection, which: ColumnElement[bool]) -> list[Reminder]:
    rows = connection.execute(_ALL.where(which).order_by(reminders.c.send_at, reminders.c.id))
    return [Reminder(**row._mapping) for row in rows]
