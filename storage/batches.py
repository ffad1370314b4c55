"""Batches: which cases were handed over in one file."""

from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from storage import cases
from storage.cases import Case
from storage.tables import batch_cases


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


def size_of(connection: Connection, batch_id: UUID) -> int:
    """How many cases came with a batch."""
    counted = select(func.count()).where(batch_cases.c.batch_id == batch_id)
    return connection.execute(counted).scalar_one()


def is_of_batch(connection: Connection, case_id: UUID) -> bool:
    """Whether a case came with a batch."""
    wanted = select(batch_cases.c.row).where(batch_cases.c.case_id == case_id)
    return connection.execute(wanted).first() is not None
