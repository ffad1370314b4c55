"""What was told once, by a name of its own, and is not told again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from storage import bulk
from storage.statements import insert_if_absent
from storage.tables import desk_marks


def first_time(connection: Connection, mark: str, now: datetime) -> bool:
    """Note that something is told; false when it was told before."""
    return insert_if_absent(connection, desk_marks, {"mark": mark, "at": now}, key=["mark"])


def known(connection: Connection, wanted: Sequence[str]) -> set[str]:
    """Which of these were told."""
    if not wanted:
        return set()
    told = bulk.among(connection, desk_marks.c.mark, wanted)
    return set(connection.execute(select(desk_marks.c.mark).where(told)).scalars())


def prune(connection: Connection, before: datetime) -> int:
    """Forget what was told before."""
    return connection.execute(delete(desk_marks).where(desk_marks.c.at < before)).rowcount
