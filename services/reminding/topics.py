"""What is reminded of beside premiums: documents and declarations, and what a person wants.

Whoever knows of such a thing plans it here; whether it still holds is asked again when it is sent.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.reminders import USUAL_HOUR, Hours, next_moment
from agency.uuid7 import uuid7
from services.notices import Argument, day
from services.policies import calendars
from storage import cases, people, policies, reminders
from storage.reminders import Reminder

DOCUMENTS: Final = "documents"
CLOCKS: Final = "clocks"
DECLARATIONS: Final = "declarations"
NOTICES: Final = "notices"
BUYERS: Final = "buyers"
DAYS_LEFT: Final = (7, 3, 1, 0)
_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)
_A_TURN: Final = 500


@dataclass(frozen=True, slots=True)
class About:
    """A thing to be reminded of: `subject` names it within its `topic`, `last` is its last day."""

    topic: str
    subject: UUID
    user_id: int
    last: date
    country: str


def wants(tx: Connection, user_id: int, topic: str) -> bool:
    """Whether a person has not switched a topic off."""
    habits = reminders.habits(tx, user_id)
    return habits is None or topic not in habits.muted


def plan_declarations(tx: Connection, now: datetime) -> int:
    """Plan what declarations near their day need; says how many reminders."""
    planned = [one for one in declarations_near(tx, now) if wants(tx, one.user_id, DECLARATIONS)]
    reminders.plan(tx, planned)
    return len(planned)


def declarations_near(tx: Connection, now: datetime) -> list[Reminder]:
    """The reminder of each declaration near its day for each person, whether he wants it or not."""
    found = _of_declarations(tx, calendars.today(now) + _WEEK)
    return [one for about in found if (one := _next(tx, now, about)) is not None]


def remind_of_documents(
    tx: Connection, now: datetime, case_id: UUID, user_id: int, due: date
) -> None:
    """Remind a person of a document that was asked for, the day before it is wanted."""
    about = About(DOCUMENTS, case_id, user_id, due, "KZ")
    if due - _DAY > calendars.today(now) and wants(tx, user_id, DOCUMENTS):
        reminders.plan(tx, [_reminder(tx, now, about, f"left_1:{due}", due - _DAY)])


def still_wanted(tx: Connection, one: Reminder) -> bool:
    """Whether a reminder's subject is still open."""
    if one.topic == DOCUMENTS:
        case = cases.get(tx, one.subject)
        return case is not None and case.status == "waiting_for_you"
    policy = policies.get(tx, one.subject)
    return policy is not None and policy.next_declaration == _declared_day(one)


def told(tx: Connection, one: Reminder, today: date) -> tuple[str, Mapping[str, Argument]] | None:
    """The text of a reminder and its arguments; None when there is nothing to say."""
    if one.topic == DOCUMENTS:
        case = cases.get(tx, one.subject)
        return None if case is None else ("reminder-documents", {"number": case.number})
    policy = policies.get(tx, one.subject)
    if policy is None or policy.next_declaration is None:
        return None
    arguments: dict[str, Argument] = {
        "policy": policy.number,
        "day": day(policy.next_declaration),
    }
    return "reminder-declaration", arguments


def _of_declarations(tx: Connection, until: date) -> list[About]:
    found = policies.declarations_due(tx, until, _A_TURN)
    by_holder: dict[UUID, list[Any]] = {}
    for reader in reminders.readers(tx, list({one.holder_id for one in found})):
        by_holder.setdefault(reader.organisation_id, []).append(reader)
    return [
        About(DECLARATIONS, one.id, reader.user_id, one.next_declaration, reader.country)
        for one in found
        for reader in by_holder.get(one.holder_id, ())
        if one.next_declaration is not None
    ]


def _next(tx: Connection, now: datetime, about: About) -> Reminder | None:
    """The one reminder that is worth planning now: what a later one says is left to it."""
    today = calendars.today(now)
    left = (about.last - today).days
    if left < 0:
        return None
    days = min(n for n in DAYS_LEFT if n >= left) if left <= DAYS_LEFT[0] else None
    if days is None:
        return None
    kind = f"left_{days}:{about.last.isoformat()}"
    return _reminder(tx, now, about, kind, _ahead(about, days))


def _ahead(about: About, days: int) -> date:
    """A day off gives way to the working day before it."""
    calendar, on = calendars.of(about.country), about.last - timedelta(days=days)
    while not calendar.is_working(on):
        on -= _DAY
    return on


def _reminder(tx: Connection, now: datetime, about: About, kind: str, on: date) -> Reminder:
    habits = reminders.habits(tx, about.user_id)
    zone = calendars.zone_of(about.country)
    hours = Hours(habits.hour, habits.zone) if habits else Hours(USUAL_HOUR, zone)
    moment = next_moment(hours, on, now)
    people.ensure(tx, about.user_id, now)
    return Reminder(
        id=uuid7(now, os.urandom),
        subject=about.subject,
        topic=about.topic,
        kind=kind,
        user_id=about.user_id,
        required=False,
        day=on,
        send_at=moment,
        waits_until=moment,
        state="planned",
        why=None,
        bundle=None,
        created_at=now,
    )


def _declared_day(one: Reminder) -> date:
    return date.fromisoformat(one.kind.partition("+")[0].rpartition(":")[2])
