"""What staff do with a case beyond taking it: hand over, lay aside, end, open again."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.status import Status
from services.cases.timeline import record
from services.desk import actions as desk
from services.desk.actions import Moved
from services.desk.people import name_of
from services.notices import DeskNote, refresh_card, tell_desk
from storage import cases, desk_cases

OUTCOMES: Final = ("solved", "answered", "no_answer", "duplicate", "not_ours", "mistake")
"""How a case ended, for the agency's own books; the exporter hears that it is closed."""
_MOST_HANDED_OVER: Final = 1000


def assign(
    tx: Connection, now: datetime, case_id: UUID, actor: str, to: int, before: int | None
) -> bool:
    """Give a case of `before` (None: of nobody) to a colleague, who is told.

    False when it is no longer theirs: of two who hand it over at once, one does.
    """
    case = cases.get_to_change(tx, case_id)
    if case is None or before == to:
        return False
    status = "in_work" if case.status == "registered" else case.status
    if not cases.reassign(tx, case_id, before, to, status):
        return False
    facts = {"to": f"officer:{to}", "from": None if before is None else f"officer:{before}"}
    record(tx, now, case_id, "assigned", actor, facts)
    if before is None:
        desk.tell_owner(tx, now, case, "desk-taken-text")
    call = {"officer": str(to), "name": name_of(tx, to)}
    tell_desk(tx, now, DeskNote(case_id, "desk-assigned-call", call))
    refresh_card(tx, now, case_id)
    return True


def hand_over_all(tx: Connection, now: datetime, actor: str, officer: int, to: int | None) -> int:
    """Give every open case of an officer to a colleague, or (None) back for all; says how many."""
    moved = 0
    for one in desk_cases.of_officer(tx, officer, _MOST_HANDED_OVER):
        if to is None:
            moved += desk.release(tx, now, one.case_id, officer)
        else:
            moved += assign(tx, now, one.case_id, actor, to, officer)
    return moved


def snooze(
    tx: Connection, now: datetime, case_id: UUID, actor: str, by: int | None, until: datetime
) -> bool:
    """Lay a case aside; it comes back then, or when its exporter writes. False: it has ended."""
    if not _is_open(tx, case_id):
        return False
    desk_cases.change(tx, case_id, {"snoozed_until": until, "snoozed_by": by})
    record(tx, now, case_id, "snoozed", actor, {"until": until})
    refresh_card(tx, now, case_id)
    return True


def wake(tx: Connection, now: datetime, case_id: UUID, actor: str) -> bool:
    """Bring a case back that was laid aside; false when it was not."""
    standing = desk_cases.get(tx, case_id)
    if standing is None or standing.snoozed_until is None:
        return False
    desk_cases.change(tx, case_id, {"snoozed_until": None, "snoozed_by": None})
    record(tx, now, case_id, "woken", actor)
    refresh_card(tx, now, case_id)
    return True


def wake_due(tx: Connection, now: datetime, may_call: Callable[[datetime], bool]) -> int:
    """Bring back what was laid aside until now, and call who did it; says how many."""
    due = desk_cases.woken(tx, now, limit=50) if may_call(now) else []
    for one in due:
        wake(tx, now, one.case_id, "system")
        who = one.snoozed_by or one.assignee
        name = name_of(tx, who) if who else ""
        key = "desk-woken-call" if who else "desk-woken"
        arguments = {"officer": str(who), "name": name} if who else {}
        tell_desk(tx, now, DeskNote(one.case_id, key, arguments))
    return len(due)


def close(tx: Connection, now: datetime, case_id: UUID, actor: str, outcome: str) -> Moved | None:
    """End a case and keep how; the exporter is told. None: no such case."""
    moved = desk.change_status(tx, now, case_id, Status.CLOSED, actor)
    if moved is not None and moved.done:
        desk_cases.change(tx, case_id, {"outcome": outcome})
        record(tx, now, case_id, "outcome", actor, {"outcome": outcome})
    return moved


def reopen(tx: Connection, now: datetime, case_id: UUID, actor: str) -> bool:
    """Open a closed case again, where it was; false when it is not closed."""
    case = cases.get_to_change(tx, case_id)
    if case is None or case.status != Status.CLOSED:
        return False
    after = Status.REGISTERED if case.assignee is None else Status.IN_WORK
    cases.set_status(tx, case_id, case.status, after)
    record(tx, now, case_id, "reopened", actor, {"from": case.status, "to": str(after)})
    desk.tell_owner(tx, now, case, "desk-opened-again-text")
    refresh_card(tx, now, case_id)
    return True


def _is_open(tx: Connection, case_id: UUID) -> bool:
    case = cases.get_to_change(tx, case_id)
    return case is not None and case.status not in {Status.CLOSED, Status.WITHDRAWN}
