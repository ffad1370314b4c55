"""New cases that wait to be shown to staff, and the message that says so."""

from sqlalchemy import Connection, delete, select

from storage.statements import insert_or_update
from storage.tables import cases, facts, outbox, topics

_MESSAGE = "desk_backlog_message"


def waiting(connection: Connection) -> list[str]:
    """Numbers of the cases whose card waits for its first showing, the oldest first."""
    rows = connection.execute(
        select(cases.c.number)
        .join(outbox, outbox.c.case_id == cases.c.id)
        .outerjoin(topics, topics.c.case_id == cases.c.id)
        .where(
            outbox.c.kind == "desk.card",
            outbox.c.state.in_(("ready", "sending")),
            topics.c.case_id.is_(None),
        )
        .order_by(outbox.c.id)
    )
    return list(rows.scalars())


def message(connection: Connection) -> int | None:
    """The message that tells of them, while there is one to edit."""
    value = connection.execute(select(facts.c.value).where(facts.c.name == _MESSAGE)).scalar()
    return None if value is None else int(value)


def remember(connection: Connection, message_id: int | None) -> None:
    """Keep the message to be edited next, or (None) be done with it."""
    if message_id is None:
        connection.execute(delete(facts).where(facts.c.name == _MESSAGE))
    else:
        values = {"name": _MESSAGE, "value": str(message_id)}
        insert_or_update(connection, facts, values, key=["name"])
