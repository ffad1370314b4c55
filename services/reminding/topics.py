"""What is reminded of beside premiums: documents and declarations, and what a person wants.

Whoever knows of such a thing plans it here; whether it still holds is asked again when it is sent.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.reminders import USUAL_HOUR, Hours, next_moment
from agency.uuid7 import uuid7
from services.notices import Argument, day
from services.policies import calendars
from storage import cases, organisations, people, policies, reminders
from storage.placed import Place
from storage.policies import Declares
from storage.reminders import Habits, Reader, Reminder

DOCUMENTS: Final = "documents"
CLOCKS: Final = "clocks"
DECLARATIONS: Final = "declarations"
NOTICES: Final = "notices"
BUYERS: Final = "buyers"
DAYS_LEFT: Final = (7, 3, 1, 0)
_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)
_A_TURN: Final = 500
_ASKED: Final = "waiting_for_you"


@dataclass(frozen=True, slots=True)
class About:
    """A thing to be reminded of: `subject` names it within its `topic`, `last` is its last day."""

    topic: str
    subject: UUID
    user_id: int
    last: date
    country: str
    habits: Habits | None

    @property
    def is_wanted(self) -> bool:
        """Whether the person has not switched its topic off."""
        return self.habits is None or self.topic not in self.habits.muted


def wants(tx: Connection, user_id: int, topic: str) -> bool:
    """Whether a person has not switched a topic off."""
    habits = reminders.habits(tx, user_id)
    return habits is None or topic not in habits.muted


def plan_declarations(
    tx: Connection, now: datetime, limit: int, after: Declares | None = None
) -> Declares | None:
    """Plan what a page of declarations near their day need; its last one if more may follow.

    The statements of a page are the same few however many declarations it holds.
    """
    found = _near(tx, now, limit, after)
    wanted = [one for one in _of_everybody(tx, found) if one.is_wanted]
    reminders.plan(tx, [one for about in wanted if (one := _next(now, about)) is not None])
    return found[-1] if len(found) == limit else None


def declarations_near(tx: Connection, now: datetime) -> list[tuple[Reminder, bool]]:
    """The reminder of each declaration near its day for each person, and whether he wants it."""
    made: list[tuple[Reminder, bool]] = []
    last: Declares | None = None
    while found := _near(tx, now, _A_TURN, last):
        last = found[-1]
        nexts = ((_next(now, about), about) for about in _of_everybody(tx, found))
        made += [(one, about.is_wanted) for one, about in nexts if one is not None]
    return made


def remind_of_documents(
    tx: Connection, now: datetime, case_id: UUID, user_id: int, due: date
) -> None:
    """Remind a person of a document that was asked for, on the working day before it is wanted."""
    people.ensure(tx, user_id, now)
    standing = organisations.organisations_of(tx, user_id)
    country = standing[0].country if standing else "KZ"
    about = About(DOCUMENTS, case_id, user_id, due, country, reminders.habits(tx, user_id))
    today = calendars.today(now)
    on = next((day for day in (_ahead(about, 1), due - _DAY) if day > today), None)
    if on is not None and about.is_wanted:
        reminders.plan(tx, [_reminder(now, about, f"left_1:{due}", on)])


def why_not(one: Reminder, place: Place) -> str | None:
    """Why there is nothing to remind of any more; None while there is."""
    if one.topic == DOCUMENTS:
        return None if place.status == _ASKED else "settled"
    if place.country is None:
        return "not_linked"
    return None if place.declares == _declared_day(one) else "settled"


def told(
    tx: Connection, one: Reminder, *, manages: bool
) -> tuple[str, Mapping[str, Argument]] | None:
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
    return "reminder-declaration" if manages else "reminder-declaration-sees", arguments


def _near(tx: Connection, now: datetime, limit: int, after: Declares | None) -> list[Declares]:
    today = calendars.today(now)
    return policies.declarations_due(tx, today, today + _WEEK, limit, after)


def _of_everybody(tx: Connection, found: Sequence[Declares]) -> list[About]:
    by_holder: dict[UUID, list[Reader]] = {}
    for reader in reminders.readers(tx, list({one.holder_id for one in found})):
        by_holder.setdefault(reader.organisation_id, []).append(reader)
    return [
        About(DECLARATIONS, one.id, reader.user_id, one.day, reader.country, reader.habits)
        for one in found
        for reader in by_holder.get(one.holder_id, ())
    ]


def _next(now: datetime, about: About) -> Reminder | None:
    """The one reminder that is worth planning now: what a later one says is left to it."""
    left = (about.last - calendars.today(now)).days
    days = min((n for n in DAYS_LEFT if n >= left >= 0), default=None)
    if days is None:
        return None
    kind = f"left_{days}:{about.last.isoformat()}"
    return _reminder(now, about, kind, _ahead(about, days))


def _ahead(about: About, days: int) -> date:
    """A day off gives way to the working day before it."""
    calendar, on = calendars.of(about.country), about.last - timedelta(days=days)
    while not calendar.is_working(on):
        on -= _DAY
    return on


def _reminder(now: datetime, about: About, kind: str, on: date) -> Reminder:
    habits, zone = about.habits, calendars.zone_of(about.country)
    hours = Hours(habits.hour, habits.zone) if habits else Hours(USUAL_HOUR, zone)
    moment = next_moment(hours, on, now)
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
