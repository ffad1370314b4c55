"""What the open cases of overdue premiums hold already."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from storage import bulk
from storage.tables import case_events, cases

_OVER: Final = ("closed", "withdrawn")


def told(
    connection: Connection, case_ids: Collection[UUID], events: Collection[str]
) -> set[tuple[UUID, str, int]]:
    """Case, event and number of the instalment of these events; cases that are over left out."""
    if not case_ids:
        return set()
    rows = connection.execute(
        select(case_events.c.case_id, case_events.c.event, case_events.c.data)
        .join(cases, cases.c.id == case_events.c.case_id)
        .where(
            bulk.among(connection, case_events.c.case_id, case_ids),
            case_events.c.event.in_(events),
            cases.c.status.not_in(_OVER),
        )
    )
    return {(row.case_id, row.event, row.data["instalment"]) for row in rows}
