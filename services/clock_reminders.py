"""Reminders of terms near their end, and those terms as a calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from agency.deadlines import days_left
from services.clocks import astana_day, unit_of
from services.notices import (
    Button,
    DeskNote,
    Notice,
    day,
    refresh_card,
    send_paper,
    tell_desk,
    tell_person,
    term,
)
from services.reminding_topics import CLOCKS, wants
from storage import clocks
from storage.cases import Case
from storage.clocks import Due
from storage.outbox import Lane

SOON: Final = 3
"""Days left, in the term's own unit, from which it is near its end."""
LONG_OVER: Final = timedelta(days=14)
"""A term that ended before is told of no more: staff know, and a reminder brings nothing new."""
CARD_DAYS: Final = timedelta(days=14)
"""So long before its end a term's count of days is kept fresh on the staff card."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to say of one clock to one reader: `person` or `desk`."""

    due: Due
    kind: str
    reader: str

    @property
    def dedupe_key(self) -> str:
        """Once for each clock, day, kind and reader; a term that moved is told of again."""
        clock = self.due.clock
        return f"clock:{clock.id}:{clock.last_day}:{self.kind}:{self.reader}"


def remind(tx: Connection, now: datetime) -> int:
    """Remind of terms near their end or just over, each reader once; says how many there are."""
    today = astana_day(now)
    found = clocks.due(tx, today + CARD_DAYS)
    for due in found:
        _refresh_daily(tx, now, due)
        for reminder in reminders(due, today):
            if reminder.reader == "desk" or wants(tx, due.user_id, CLOCKS):
                _tell(tx, now, reminder)
    return len(found)


def reminders(due: Due, today: date) -> Iterator[Reminder]:
    """What is to be said today of a running clock with a last day."""
    clock = due.clock
    assert clock.last_day is not None
    left = days_left(today, clock.last_day, unit_of(clock))
    if left > SOON or today - clock.last_day > LONG_OVER:
        return
    kind = "over" if clock.last_day < today else "soon"
    yield Reminder(due, kind, "desk")
    # Of the agency's own term a person hears on its last day: before that he has nothing to do.
    if clock.party != "insurer" or left <= 0:
        yield Reminder(due, kind, "person")


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
    if reminder.reader == "desk":
        key = f"clock-remind-desk{over}"
        tell_desk(tx, now, DeskNote(clock.case_id, key, told, dedupe_key=reminder.dedupe_key))
        return
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
