"""What the open cases of overdue premiums hold already."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from storage import bulk
from storage.tables import case_events, cases

_OVER: Final = ("closed", "withdrawn")


def told(connection: Connection, case_ids: Collection[UUID], event: str) -> set[tuple[UUID, int]]:
    """Case and number of the instalment of such events; cases that are over left out."""
    if not case_ids:
        return set()
    rows = connection.execute(
        select(case_events.c.case_id, case_events.c.data)
        .join(cases, cases.c.id == case_events.c.case_id)
        .where(
            bulk.among(connection, case_events.c.case_id, case_ids),
            case_events.c.event == event,
            cases.c.status.not_in(_OVER),
        )
    )
    return {(row.case_id, row.data["instalment"]) for row in rows}
