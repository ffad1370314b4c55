"""How a case stands with staff, kept in step with its timeline."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final
from uuid import uuid5

from sqlalchemy import Connection

from storage import desk_cases, instalments
from storage.cases import Case, Event
from storage.desk_cases import Asked

_OVER: Final = ("closed", "withdrawn")


def follow(tx: Connection, case: Case, line: Event) -> None:
    """Let a line of the timeline have its effect on staff's lists."""
    effect = _EFFECTS.get(line.event)
    if effect is not None:
        effect(tx, case, line)


def _registered(tx: Connection, case: Case, line: Event) -> None:
    desk_cases.begin(tx, case.id, line.at)


def _wrote(tx: Connection, case: Case, line: Event) -> None:
    desk_cases.starts_waiting(tx, case.id, line.at)


def _sent_file(tx: Connection, case: Case, line: Event) -> None:
    desk_cases.something_came(tx, case.id, line.at)
    desk_cases.starts_waiting(tx, case.id, line.at)


def _answered(tx: Connection, case: Case, line: Event) -> None:
    desk_cases.first(tx, case.id, "first_answered_at", line.at)
    desk_cases.change(tx, case.id, {"waiting_since": None})


def _asked(tx: Connection, case: Case, line: Event) -> None:
    due = line.data.get("due")
    day = None if due is None else date.fromisoformat(due)
    asked = Asked(case.id, case.number, case.user_id, line.data["item"], day)
    desk_cases.ask(tx, uuid5(case.id, str(line.seq)), asked, line.at)
    _answered(tx, case, line)


def _taken(tx: Connection, case: Case, line: Event) -> None:
    desk_cases.first(tx, case.id, "first_taken_at", line.at)
    desk_cases.change(tx, case.id, {"untaken_since": None})


def _released(tx: Connection, case: Case, line: Event) -> None:
    desk_cases.change(tx, case.id, {"untaken_since": line.at, **_AWAKE})


def _moved(tx: Connection, case: Case, line: Event) -> None:
    after = line.data["to"]
    if after in _OVER:
        _ended(tx, case, line.at)
        # What a person reported as paid is reminded of again, however its case came to an end.
        instalments.forget_report(tx, case.id, line.at)
    elif after == "waiting_for_you":
        desk_cases.change(tx, case.id, {"waiting_since": None})


def _ended(tx: Connection, case: Case, at: datetime) -> None:
    quiet = {"untaken_since": None, "waiting_since": None, **_AWAKE}
    desk_cases.change(tx, case.id, {"closed_at": at, **quiet})


def _reopened(tx: Connection, case: Case, line: Event) -> None:
    untaken = line.at if case.assignee is None else None
    values = {"closed_at": None, "outcome": None, "untaken_since": untaken}
    desk_cases.change(tx, case.id, {**values, "waiting_since": line.at})


_AWAKE: Final[Mapping[str, Any]] = {"snoozed_until": None, "snoozed_by": None}
_EFFECTS: Final[Mapping[str, Callable[[Connection, Case, Event], None]]] = {
    "registered": _registered,
    "message": _wrote,
    "message_edited": _wrote,
    "document_offered": _sent_file,
    "answered": _answered,
    "answer_edited": _answered,
    "file_sent": _answered,
    "document_requested": _asked,
    "taken": _taken,
    "assigned": _taken,
    "released": _released,
    "status_changed": _moved,
    "reopened": _reopened,
}
