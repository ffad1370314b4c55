"""Who is on duty, a person a day."""

from datetime import date

from sqlalchemy import Connection, delete, select

from storage.statements import insert_or_update
from storage.tables import duty


def put(connection: Connection, day: date, officer: int) -> None:
    """Give a day to an officer."""
    insert_or_update(connection, duty, {"day": day, "officer": officer}, key=["day"])


def clear(connection: Connection, day: date) -> bool:
    """Take a day from whoever has it; false when nobody does."""
    return connection.execute(delete(duty).where(duty.c.day == day)).rowcount == 1


def on(connection: Connection, day: date) -> int | None:
    """Whose day it is."""
    return connection.execute(select(duty.c.officer).where(duty.c.day == day)).scalar()


def between(connection: Connection, first: date, last: date) -> list[tuple[date, int]]:
    """The roster of some days, both ends with it."""
    rows = connection.execute(
        select(duty.c.day, duty.c.officer)
        .where(duty.c.day >= first, duty.c.day <= last)
        .order_by(duty.c.day)
    )
    return [(row.day, row.officer) for row in rows]
