"""Batches: which cases were handed over in one file."""

from typing import Final
from uuid import UUID

from sqlalchemy import Connection, insert, select

from storage import cases
from storage.cases import Case
from storage.statements import insert_or_update
from storage.tables import batch_cases, facts

_THREAD: Final = "batch_topic:"


def add(connection: Connection, batch_id: UUID, row: int, case_id: UUID) -> None:
    """Note that a row of a batch became a case."""
    connection.execute(insert(batch_cases), {"batch_id": batch_id, "row": row, "case_id": case_id})


def cases_of(connection: Connection, batch_id: UUID) -> list[Case]:
    """The cases of a batch, in the order of its rows."""
    rows = connection.execute(
        select(batch_cases.c.case_id)
        .where(batch_cases.c.batch_id == batch_id)
        .order_by(batch_cases.c.row)
    )
    found = (cases.get(connection, case_id) for case_id in rows.scalars())
    return [case for case in found if case is not None]


def thread(connection: Connection, batch_id: UUID) -> int | None:
    """The thread of the staff group in which a batch is listed."""
    wanted = select(facts.c.value).where(facts.c.name == f"{_THREAD}{batch_id}")
    value = connection.execute(wanted).scalar()
    return None if value is None else int(value)


def keep_thread(connection: Connection, batch_id: UUID, thread_id: int) -> None:
    """Remember where a batch is listed."""
    values = {"name": f"{_THREAD}{batch_id}", "value": str(thread_id)}
    insert_or_update(connection, facts, values, key=["name"])
