"""Reminders with how each stands now: all that is judged before one is handed over or sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, case, select

from storage import bulk
from storage.reminders import NAMES, Habits, Reminder, habits_in
from storage.tables import (
    instalments,
    memberships,
    organisations,
    policies,
    reminder_settings,
    reminders,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reminder stands: its instalment, and where its person belongs.

    `state` is None for an instalment that is gone and for a reminder of something else, `country`
    for who is no longer linked to the side that he is reminded for.
    """

    state: str | None
    reported: bool
    country: str | None
    habits: Habits | None


@dataclass(frozen=True, slots=True)
class Placed:
    """A reminder in its place."""

    reminder: Reminder
    place: Place


_COUNT: Final = len(NAMES)
_SIDE: Final = case(
    (reminders.c.topic == "premium", policies.c.holder_id),
    (reminders.c.topic == "beneficiary", policies.c.beneficiary_id),
)
_PLACED: Final[Select[Any]] = (
    select(
        *(reminders.c[name] for name in NAMES),
        instalments.c.state.label("owed"),
        instalments.c.report_case_id,
        organisations.c.country,
        reminder_settings.c.zone,
        reminder_settings.c.hour,
        reminder_settings.c.muted,
    )
    .select_from(reminders)
    .outerjoin(instalments, instalments.c.id == reminders.c.subject)
    .outerjoin(policies, policies.c.id == instalments.c.policy_id)
    .outerjoin(
        memberships,
        (memberships.c.user_id == reminders.c.user_id)
        & (memberships.c.organisation_id == _SIDE)
        & memberships.c.revoked_at.is_(None),
    )
    .outerjoin(organisations, organisations.c.id == memberships.c.organisation_id)
    .outerjoin(reminder_settings, reminder_settings.c.user_id == reminders.c.user_id)
)
_IS_DUE: Final = reminders.c.waits_until <= bindparam("now", type_=reminders.c.waits_until.type)
PAGE: Final = (
    select(reminders.c.user_id)
    .where(_IS_DUE)
    .order_by(reminders.c.waits_until, reminders.c.user_id)
    .limit(bindparam("most"))
)


def waiting(connection: Connection, now: datetime, limit: int) -> list[Placed]:
    """Reminders whose moment has come: the first `limit`, and all else of the same people."""
    people = set(connection.execute(PAGE, {"now": now, "most": limit}).scalars())
    if not people:
        return []
    bulk.expect_few(connection)
    theirs = _PLACED.where(_IS_DUE, bulk.among(connection, reminders.c.user_id, people))
    return _list(connection.execute(theirs, {"now": now}))


def among(connection: Connection, ids: Sequence[UUID]) -> list[Placed]:
    """The reminders with these ids, in the order of their days."""
    wanted = _PLACED.where(bulk.among(connection, reminders.c.id, ids))
    return _list(connection.execute(wanted.order_by(reminders.c.day, reminders.c.id)))


def of_bundle(connection: Connection, bundle: UUID, user_id: int) -> list[Placed]:
    """What one message reminded a person of."""
    theirs = _PLACED.where(reminders.c.bundle == bundle, reminders.c.user_id == user_id)
    return _list(connection.execute(theirs))


def _list(rows: Any) -> list[Placed]:
    return [Placed(Reminder(*row[:_COUNT]), _place(row)) for row in rows]


def _place(row: Any) -> Place:
    return Place(row.owed, row.report_case_id is not None, row.country, habits_in(row))
