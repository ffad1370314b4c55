"""What is known of a case's papers beside their files: whether they apply, and the paper itself."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from storage.statements import insert_or_update
from storage.tables import checklist


@dataclass(frozen=True, slots=True)
class Entry:
    """`applies` answers the plain question; the paper itself is awaited until `paper_due`, or
    arrived on `paper_on`."""

    item: str
    applies: bool | None
    paper_due: date | None
    paper_on: date | None


def of_owner(connection: Connection, owner: UUID) -> dict[str, Entry]:
    """What is known of each paper, by its id."""
    rows = connection.execute(
        select(*[checklist.c[name] for name in Entry.__dataclass_fields__]).where(
            checklist.c.owner == owner
        )
    )
    return {row.item: Entry(**row._mapping) for row in rows}


def answer(
    connection: Connection, owner: UUID, item: str, applies: bool | None, now: datetime
) -> None:
    """Keep the answer to a paper's plain question; None takes it back."""
    _keep(connection, owner, item, {"applies": applies, "changed_at": now})


def paper_came(
    connection: Connection, owner: UUID, item: str, on: date, by: str, now: datetime
) -> None:
    """Keep the day on which the paper itself arrived, and who said so."""
    _keep(connection, owner, item, {"paper_on": on, "paper_by": by, "changed_at": now})


def paper_due(connection: Connection, owner: UUID, item: str, due: date, now: datetime) -> None:
    """Keep the day until which the paper itself is awaited."""
    _keep(connection, owner, item, {"paper_due": due, "changed_at": now})


def move(connection: Connection, draft_id: UUID, case_id: UUID) -> None:
    """Hand a draft's answers over to the case that it became."""
    connection.execute(update(checklist).where(checklist.c.owner == draft_id).values(owner=case_id))


def _keep(connection: Connection, owner: UUID, item: str, values: dict[str, Any]) -> None:
    row = {"owner": owner, "item": item, **values}
    insert_or_update(connection, checklist, row, key=["owner", "item"])
