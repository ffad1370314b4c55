"""Who of the staff is meant: names in texts, and people who are shut out."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from services.cases.timeline import record
from services.desk import audit as desk_audit
from storage import cases, officers, people


def name_of(tx: Connection, user_id: int) -> str:
    """An officer by name; who is not registered goes by his number."""
    found = officers.get(tx, user_id)
    return found.name if found is not None else str(user_id)


def block(tx: Connection, now: datetime, case_id: UUID, actor: str, reason: str) -> bool:
    """Shut out the person of a case; false when he is already."""
    case = cases.get(tx, case_id)
    if case is None or not people.block(tx, case.user_id, reason, now):
        return False
    desk_audit.note(tx, now, actor, "person_blocked", {"user_id": case.user_id, "reason": reason})
    record(tx, now, case_id, "person_blocked", actor, {"reason": reason})
    return True


def unblock(tx: Connection, now: datetime, case_id: UUID, actor: str) -> bool:
    """Let the person of a case in again; false when he was not shut out."""
    case = cases.get(tx, case_id)
    if case is None or not people.unblock(tx, case.user_id):
        return False
    desk_audit.note(tx, now, actor, "person_unblocked", {"user_id": case.user_id})
    record(tx, now, case_id, "person_unblocked", actor)
    return True
