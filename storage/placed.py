"""Reminders with how each stands now: all that is judged before one is handed over or sent."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, case, select

from storage import bulk
from storage.reminders import NAMES, Habits, Reminder, habits_of
from storage.tables import (
    cases,
    instalments,
    memberships,
    organisations,
    policies,
    reminder_settings,
    reminders,
)


class Place(NamedTuple):
    """Where a reminder stands: its instalment, and where its person belongs.

    `state` is None for an instalment that is gone and for a reminder of something else, `country`
    for who is no longer linked to the side that he is reminded for. `status` is that of the case
    that documents were asked for in, `declares` the day of the next declaration of turnover.
    """

    state: str | None
    reported: bool
    country: str | None
    manages: bool
    habits: Habits | None
    status: str | None
    declares: date | None


class Placed(NamedTuple):
    """A reminder in its place."""

    reminder: Reminder
    place: Place


Links = Mapping[tuple[int, UUID], tuple[str, str]]
"""Country and role of a person in an organisation."""

_COUNT: Final = len(NAMES)
_DECLARING: Final = policies.alias("declaring")
_SIDE: Final = case(
    (reminders.c.topic == "premium", policies.c.holder_id),
    (reminders.c.topic == "beneficiary", policies.c.beneficiary_id),
    (reminders.c.topic == "declarations", _DECLARING.c.holder_id),
)
_PLACED: Final[Select[Any]] = (
    select(
        *(reminders.c[name] for name in NAMES),
        instalments.c.state.label("owed"),
        instalments.c.report_case_id,
        _SIDE,
        cases.c.status,
        _DECLARING.c.next_declaration,
        reminder_settings.c.zone,
        reminder_settings.c.hour,
        reminder_settings.c.muted,
    )
    .select_from(reminders)
    .outerjoin(instalments, instalments.c.id == reminders.c.subject)
    .outerjoin(policies, policies.c.id == instalments.c.policy_id)
    .outerjoin(cases, cases.c.id == reminders.c.subject)
    .outerjoin(_DECLARING, _DECLARING.c.id == reminders.c.subject)
    .outerjoin(reminder_settings, reminder_settings.c.user_id == reminders.c.user_id)
)
_LINKS: Final[Select[Any]] = (
    select(
        memberships.c.user_id,
        memberships.c.organisation_id,
        organisations.c.country,
        memberships.c.role,
    )
    .join(organisations, organisations.c.id == memberships.c.organisation_id)
    .where(memberships.c.revoked_at.is_(None))
)
PAGE: Final = (
    select(reminders.c.user_id)
    .where(reminders.c.waits_until <= bindparam("now", type_=reminders.c.waits_until.type))
    .order_by(reminders.c.waits_until, reminders.c.user_id)
    .limit(bindparam("most"))
)


def waiting(connection: Connection, now: datetime, limit: int) -> list[Placed]:
    """Reminders whose moment has come: the first `limit`, and all else of the same people."""
    people = set(connection.execute(PAGE, {"now": now, "most": limit}).scalars())
    if not people:
        return []
    bulk.expect_few(connection)
    waits = reminders.c.waits_until.is_not(None)
    theirs = _PLACED.where(waits, bulk.among(connection, reminders.c.user_id, people))
    return [one for one in _list(connection, theirs) if _has_come(one.reminder, now)]


def among(connection: Connection, ids: Sequence[UUID]) -> list[Placed]:
    """The reminders with these ids, in the order of their days."""
    wanted = _PLACED.where(bulk.among(connection, reminders.c.id, ids))
    return _list(connection, wanted.order_by(reminders.c.day, reminders.c.id))


def of_bundle(connection: Connection, bundle: UUID, user_id: int) -> list[Placed]:
    """What one message reminded a person of."""
    theirs = _PLACED.where(reminders.c.bundle == bundle, reminders.c.user_id == user_id)
    return _list(connection, theirs)


def _has_come(one: Reminder, now: datetime) -> bool:
    """Judged here: asked with the people, PostgreSQL may go through all that wait for each page."""
    return one.waits_until is not None and one.waits_until <= now


def _list(connection: Connection, statement: Select[Any]) -> list[Placed]:
    rows = connection.execute(statement).all()
    found = [(Reminder(*row[:_COUNT]), row[_COUNT:]) for row in rows]
    links = _links(connection, {one.user_id for one, _ in found})
    return [Placed(one, _place(links, one.user_id, about)) for one, about in found]


def _links(connection: Connection, people: Collection[int]) -> Links:
    """Read apart: joined to so many, PostgreSQL may go through everybody for each page."""
    theirs = _LINKS.where(bulk.among(connection, memberships.c.user_id, people))
    rows = connection.execute(theirs).all() if people else []
    return {
        (user_id, organisation): (country, role) for user_id, organisation, country, role in rows
    }


def _place(links: Links, user_id: int, about: Sequence[Any]) -> Place:
    state, report_case_id, side, status, declares, *said = about
    country, role = (None, "") if side is None else links.get((user_id, side), (None, ""))
    return Place(
        state=state,
        reported=report_case_id is not None,
        country=country,
        manages=role == "manages",
        habits=habits_of(*said),
        status=status,
        declares=declares,
    )
