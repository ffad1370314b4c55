"""Reminders to exporters of terms near their end, and those terms as a calendar.

Staff are called by the share of a term that has passed (`services.desk.escalation`), not from here.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from agency.deadlines import days_left
from services.cases.clocks import astana_day, unit_of
from services.notices import (
    Button,
    Notice,
    day,
    refresh_card,
    send_paper,
    tell_person,
    term,
)
from services.reminding.habits import is_time
from services.reminding.topics import CLOCKS, wants
from storage import clocks, reminded
from storage.cases import Case
from storage.clocks import Due
from storage.outbox import Lane

SOON: Final = 3
"""Days left, in the term's own unit, from which it is near its end."""
LAST_WARNING: Final = 1
"""Days left from which a person is told of his own term whatever he switched off."""
LONG_OVER: Final = timedelta(days=14)
"""A term that ended before is told of no more: staff know, and a reminder brings nothing new."""
CARD_DAYS: Final = timedelta(days=14)
"""So long before its end a term's count of days is kept fresh on the staff card."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What to say of one clock: that it is `soon` over, or `over`."""

    due: Due
    kind: str

    @property
    def dedupe_key(self) -> str:
        """Once for each clock, day and kind; a term that moved is told of again."""
        clock = self.due.clock
        return f"clock:{clock.id}:{clock.last_day}:{self.kind}:person"


def remind(tx: Connection, now: datetime) -> int:
    """Remind of terms near their end or just over, once each at the person's hour.

    Says how many there are.
    """
    today = astana_day(now)
    found = clocks.due(tx, today + CARD_DAYS)
    for due in found:
        _refresh_daily(tx, now, due)
        reminder = reminder_of(due, today)
        if reminder is None or not is_time(tx, due.user_id, now):
            continue
        if _is_wanted(tx, reminder, today):
            _tell(tx, now, reminder)
    return len(found)


def why_not(tx: Connection, reminder: Reminder, today: date) -> str | None:
    """Why a person does not hear of a term now: he did before, or does not want to."""
    if reminded.is_handed(tx, reminder.dedupe_key):
        return "planned_before"
    return None if _is_wanted(tx, reminder, today) else "switched_off"


def _is_wanted(tx: Connection, reminder: Reminder, today: date) -> bool:
    due = reminder.due
    return _is_last_warning(reminder, today) or wants(tx, due.user_id, CLOCKS)


def _is_last_warning(reminder: Reminder, today: date) -> bool:
    clock = reminder.due.clock
    if clock.party == "insurer" or clock.last_day is None or reminder.kind != "soon":
        return False
    return days_left(today, clock.last_day, unit_of(clock)) <= LAST_WARNING


def reminder_of(due: Due, today: date) -> Reminder | None:
    """What an exporter is to hear today of a running clock with a last day."""
    clock = due.clock
    assert clock.last_day is not None
    left = days_left(today, clock.last_day, unit_of(clock))
    if left > SOON or today - clock.last_day > LONG_OVER:
        return None
    # Of the agency's own term a person hears on its last day: before that he has nothing to do.
    if clock.party == "insurer" and left > 0:
        return None
    return Reminder(due, "over" if clock.last_day < today else "soon")


def send_calendar(tx: Connection, now: datetime, case: Case, user_id: int) -> bool:
    """Send a case's running terms as a calendar file; false when none has a day."""
    running = [clock for clock in clocks.of_case(tx, case.id) if clock.state == "running"]
    days = {clock.clock: str(clock.last_day) for clock in running if clock.last_day}
    if not days:
        return False
    notice = Notice(
        user_id=user_id,
        key="clock-calendar-text",
        arguments={"number": case.number},
        lane=Lane.ANSWER,
        case_id=case.id,
    )
    data = {"number": case.number, "at": now.isoformat(), "days": days}
    send_paper(tx, now, notice, "clocks_calendar", data)
    return True


def _refresh_daily(tx: Connection, now: datetime, due: Due) -> None:
    """The staff card counts days: once a day it is drawn anew."""
    if clocks.mark_shown(tx, due.clock.id, astana_day(now)):
        refresh_card(tx, now, due.clock.case_id)


def _tell(tx: Connection, now: datetime, reminder: Reminder) -> None:
    clock = reminder.due.clock
    assert clock.last_day is not None
    over = "-over" if reminder.kind == "over" else ""
    told = {
        "name": term(f"clock-name-{clock.clock.replace('_', '-')}"),
        "day": day(clock.last_day),
    }
    whose = "theirs" if clock.party == "insurer" else "own"
    notice = Notice(
        user_id=reminder.due.user_id,
        key=f"clock-remind-{whose}{over}",
        arguments={"number": reminder.due.number, **told},
        buttons=[
            Button("button-reply", action="write", target=reminder.due.number),
            Button("button-open-case", action="case", target=reminder.due.number),
        ],
        lane=Lane.REMINDER,
        case_id=clock.case_id,
        dedupe_key=reminder.dedupe_key,
    )
    tell_person(tx, now, notice)
