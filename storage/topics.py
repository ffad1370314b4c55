"""Where each case lives in the staff group, and what a deployment learned about that group."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from storage.statements import insert_or_update
from storage.tables import facts, topics

_MOVED = "moved_chat:"


@dataclass(frozen=True, slots=True)
class Topic:
    """A case's topic; the card is the message that is edited as the case changes."""

    case_id: UUID
    chat_id: int
    thread_id: int
    card_message_id: int | None
    icon: str | None = None


def get(connection: Connection, case_id: UUID) -> Topic | None:
    """The topic of a case, if it has one."""
    return _topic(connection, topics.c.case_id == case_id)


def by_thread(connection: Connection, chat_id: int, thread_id: int) -> Topic | None:
    """The topic behind a thread of the staff group."""
    return _topic(connection, (topics.c.chat_id == chat_id) & (topics.c.thread_id == thread_id))


def keep(connection: Connection, topic: Topic) -> None:
    """Remember a case's topic, in place of an earlier one."""
    values = {
        "case_id": topic.case_id,
        "chat_id": topic.chat_id,
        "thread_id": topic.thread_id,
        "card_message_id": topic.card_message_id,
        "icon": topic.icon,
    }
    insert_or_update(connection, topics, values, key=["case_id"])


def keep_icon(connection: Connection, case_id: UUID, icon: str) -> None:
    """Remember the state that a topic's icon shows."""
    connection.execute(update(topics).where(topics.c.case_id == case_id).values(icon=icon))


def forget(connection: Connection, case_id: UUID) -> None:
    """Drop a topic that no longer exists."""
    connection.execute(delete(topics).where(topics.c.case_id == case_id))


def staff_chat(connection: Connection, configured: int | None) -> int | None:
    """The staff group by now: the configured one, or what its migration made of it."""
    chat_id, seen = configured, {configured}
    while (after := _moved_to(connection, chat_id)) is not None and after not in seen:
        chat_id = after
        seen.add(after)
    return chat_id


def move_staff_chat(connection: Connection, before: int, after: int) -> None:
    """Follow the group's migration: its topics keep their threads."""
    values = {"name": f"{_MOVED}{before}", "value": str(after)}
    insert_or_update(connection, facts, values, key=["name"])
    connection.execute(update(topics).where(topics.c.chat_id == before).values(chat_id=after))


def _moved_to(connection: Connection, chat_id: int | None) -> int | None:
    value = connection.execute(
        select(facts.c.value).where(facts.c.name == f"{_MOVED}{chat_id}")
    ).scalar()
    return None if value is None else int(value)


def _topic(connection: Connection, condition: object) -> Topic | None:
    row = connection.execute(
        select(
            topics.c.case_id,
            topics.c.chat_id,
            topics.c.thread_id,
            topics.c.card_message_id,
            topics.c.icon,
        ).where(condition)  # type: ignore[arg-type]
    ).first()
    return None if row is None else Topic(*row)
