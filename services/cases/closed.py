"""Words to a case that is closed: it is opened again, or they go into a new one."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from agency.status import Status, next_statuses
from services.cases import clocks
from services.cases.clocks import Step
from services.cases.correspondence import Writing, write
from services.cases.timeline import record
from services.notices import DeskNote, refresh_card, tell_desk
from storage import cases


def reopen(tx: Connection, now: datetime, writing: Writing) -> bool:
    """Open a closed case again with what its person wrote; false when it is not closed.

    Only its person can: what staff closed, and what was withdrawn, staff leave as it is.
    """
    case = cases.get_to_change(tx, writing.case_id)
    if case is None or case.status != Status.CLOSED:
        return False
    again = Status.IN_WORK if case.assignee else Status.REGISTERED
    cases.set_status(tx, case.id, case.status, again)
    record(tx, now, case.id, "reopened", "person", {"from": case.status, "to": str(again)})
    write(tx, now, writing)
    tell_desk(tx, now, DeskNote(case.id, "desk-reopened", dedupe_key=_key(case.id, now)))
    refresh_card(tx, now, case.id)
    return True


def withdraw(tx: Connection, now: datetime, case_id: UUID, reason: str) -> bool:
    """Take a case back at its person's wish; false when it can no longer be."""
    case = cases.get_to_change(tx, case_id)
    if case is None or not may_withdraw(case.status, case.kind):
        return False
    if not cases.set_status(tx, case.id, case.status, Status.WITHDRAWN):
        return False
    moved = {"from": case.status, "to": str(Status.WITHDRAWN), "reason": reason}
    record(tx, now, case.id, "status_changed", "person", moved)
    clocks.follow(tx, now, case, Step(Status.WITHDRAWN, clocks.astana_day(now), reason))
    tell_desk(tx, now, DeskNote(case.id, "desk-withdrawn", dedupe_key=_key(case.id, now)))
    refresh_card(tx, now, case.id)
    return True


def may_withdraw(status: str, kind: str) -> bool:
    """Whether the person may still take a case back."""
    return Status.WITHDRAWN in next_statuses(Status(status), kind)


def _key(case_id: UUID, now: datetime) -> str:
    return f"closed:{case_id}:{now.isoformat()}"
