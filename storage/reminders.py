"""Reminders planned for people: one row a subject, kind and person, whatever plans it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, case, select, update

from storage.statements import insert_all_if_absent, insert_or_update
from storage.tables import (
    instalments,
    memberships,
    organisations,
    people,
    policies,
    reminder_settings,
    reminders,
)

KEY: Final = ("subject", "kind", "user_id")


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to be: `topic` says what `subject` is, `waits_until` when it goes.

    `state` is `planned`, `handed` (to the outbox, in `bundle`), `sent`, `failed`, or `dropped`
    for the reason in `why`.
    """

    id: UUID
    subject: UUID
    topic: str
    kind: str
    user_id: int
    required: bool
    day: date
    send_at: datetime
    waits_until: datetime | None
    state: str
    why: str | None
    bundle: UUID | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Habits:
    """What a person set: zone of the tz database, full hour, and what he does not want."""

    zone: str
    hour: int
    muted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who can be reminded for an organisation, with what was set; None where nothing was."""

    organisation_id: UUID
    user_id: int
    role: str
    country: str
    language: str | None
    reachable: bool
    habits: Habits | None


@dataclass(frozen=True, slots=True)
class Place:
    """How a reminder of a premium stands: its instalment, and where its person belongs.

    `country` is None for who is no longer linked to the side that he is reminded for.
    """

    state: str
    reported: bool
    country: str | None
    habits: Habits | None


_NAMES: Final = tuple(Reminder.__dataclass_fields__)
_COLUMNS: Final = [reminders.c[name] for name in _NAMES]
_WAITING: Final = (
    select(*_COLUMNS)
    .where(reminders.c.waits_until <= bindparam("now", type_=reminders.c.waits_until.type))
    .order_by(reminders.c.waits_until, reminders.c.user_id, reminders.c.id)
    .limit(bindparam("most"))
)
_SETTLE: Final = (
    update(reminders)
    .where(reminders.c.id == bindparam("wanted"))
    .values(
        state=bindparam("after"),
        why=bindparam("reason"),
        bundle=bindparam("in_bundle"),
        waits_until=bindparam("wait"),
        finished_at=bindparam("finished"),
    )
)
_READERS: Final = (
    select(
        memberships.c.organisation_id,
        memberships.c.user_id,
        memberships.c.role,
        organisations.c.country,
        people.c.language,
        people.c.reachable,
        reminder_settings.c.zone,
        reminder_settings.c.hour,
        reminder_settings.c.muted,
    )
    .join(organisations, organisations.c.id == memberships.c.organisation_id)
    .join(people, people.c.user_id == memberships.c.user_id)
    .outerjoin(reminder_settings, reminder_settings.c.user_id == memberships.c.user_id)
    .where(memberships.c.revoked_at.is_(None))
)


_SIDE: Final = case(
    (reminders.c.topic == "premium", policies.c.holder_id), else_=policies.c.beneficiary_id
)
_PLACES: Final = (
    select(
        reminders.c.id,
        instalments.c.state,
        instalments.c.report_case_id,
        organisations.c.country,
        reminder_settings.c.zone,
        reminder_settings.c.hour,
        reminder_settings.c.muted,
    )
    .join(instalments, instalments.c.id == reminders.c.subject)
    .join(policies, policies.c.id == instalments.c.policy_id)
    .outerjoin(
        memberships,
        (memberships.c.user_id == reminders.c.user_id)
        & (memberships.c.organisation_id == _SIDE)
        & memberships.c.revoked_at.is_(None),
    )
    .outerjoin(organisations, organisations.c.id == memberships.c.organisation_id)
    .outerjoin(reminder_settings, reminder_settings.c.user_id == reminders.c.user_id)
)


def plan(connection: Connection, found: Sequence[Reminder]) -> None:
    """Keep reminders; one that was planned before stays as it is."""
    rows = [{name: getattr(one, name) for name in _NAMES} for one in found]
    insert_all_if_absent(connection, reminders, rows, KEY)


def planned_kinds(
    connection: Connection, subjects: Sequence[UUID]
) -> dict[tuple[UUID, int], set[str]]:
    """What was ever planned, by subject and person."""
    found: dict[tuple[UUID, int], set[str]] = {}
    rows = connection.execute(
        select(reminders.c.subject, reminders.c.user_id, reminders.c.kind).where(
            reminders.c.subject.in_(subjects)
        )
    )
    for row in rows:
        found.setdefault((row.subject, row.user_id), set()).add(row.kind)
    return found


def waiting(connection: Connection, now: datetime, limit: int) -> list[Reminder]:
    """Reminders whose moment has come; nobody's are cut in two by `limit`."""
    found = _list(connection.execute(_WAITING, {"now": now, "most": limit}))
    if len(found) < limit:
        return found
    known, last = {one.id for one in found}, found[-1].user_id
    rest = connection.execute(
        select(*_COLUMNS).where(reminders.c.user_id == last, reminders.c.waits_until <= now)
    )
    return [*found, *(one for one in _list(rest) if one.id not in known)]


def among(connection: Connection, ids: Sequence[UUID]) -> list[Reminder]:
    """The reminders with these ids, in the order of their days."""
    rows = connection.execute(
        select(*_COLUMNS).where(reminders.c.id.in_(ids)).order_by(reminders.c.day, reminders.c.id)
    )
    return _list(rows)


def of_bundle(connection: Connection, bundle: UUID, user_id: int) -> list[Reminder]:
    """What one message reminded a person of."""
    rows = connection.execute(
        select(*_COLUMNS).where(reminders.c.bundle == bundle, reminders.c.user_id == user_id)
    )
    return _list(rows)


def hand(connection: Connection, bundles: Mapping[UUID, UUID]) -> None:
    """Note in which outbox row each reminder went; those of their own row in one statement."""
    alone = [one for one, row in bundles.items() if one == row]
    if alone:
        connection.execute(
            update(reminders)
            .where(reminders.c.id.in_(alone))
            .values(state="handed", bundle=reminders.c.id, waits_until=None)
        )
    rest = [_settled(one, "handed", bundle=row) for one, row in bundles.items() if one != row]
    _settle(connection, rest)


def postpone(connection: Connection, until: Mapping[UUID, datetime]) -> None:
    """Have reminders wait for longer; in which row they were once remains known."""
    for one, moment in until.items():
        connection.execute(
            update(reminders)
            .where(reminders.c.id == one)
            .values(state="planned", waits_until=moment)
        )


def drop(connection: Connection, why: Mapping[UUID, str], now: datetime) -> None:
    """Let reminders go that are no longer wanted, each for its reason."""
    rows = [_settled(one, "dropped", reason=reason, finished=now) for one, reason in why.items()]
    _settle(connection, rows)


def finish(connection: Connection, ids: Sequence[UUID], state: str, now: datetime) -> None:
    """Note that reminders arrived (`sent`) or cannot (`failed`)."""
    if ids:
        connection.execute(
            update(reminders)
            .where(reminders.c.id.in_(ids), reminders.c.state == "handed")
            .values(state=state, finished_at=now)
        )


def forget_planned(connection: Connection, subject: UUID, why: str, now: datetime) -> None:
    """Drop what still waits for a subject that is settled."""
    connection.execute(
        update(reminders)
        .where(reminders.c.subject == subject, reminders.c.state == "planned")
        .values(state="dropped", why=why, waits_until=None, finished_at=now)
    )


def readers(connection: Connection, organisations_: Sequence[UUID]) -> list[Reader]:
    """Everybody who belongs to these organisations."""
    rows = connection.execute(
        _READERS.where(memberships.c.organisation_id.in_(organisations_)).order_by(
            memberships.c.granted_at, memberships.c.id
        )
    )
    return [_reader(row) for row in rows]


def places(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Place]:
    """How these reminders of premiums stand; one whose instalment is gone is left out."""
    if not ids:
        return {}
    rows = connection.execute(_PLACES.where(reminders.c.id.in_(ids)))
    return {
        row.id: Place(row.state, row.report_case_id is not None, row.country, _habits(row))
        for row in rows
    }


def habits(connection: Connection, user_id: int) -> Habits | None:
    """What a person set; None for who changed nothing."""
    row = connection.execute(
        select(reminder_settings.c.zone, reminder_settings.c.hour, reminder_settings.c.muted).where(
            reminder_settings.c.user_id == user_id
        )
    ).first()
    return None if row is None else _habits(row)


def set_habits(connection: Connection, user_id: int, habits: Habits, now: datetime) -> None:
    """Keep what a person set."""
    values = {
        "user_id": user_id,
        "zone": habits.zone,
        "hour": habits.hour,
        "muted": sorted(habits.muted),
        "changed_at": now,
    }
    insert_or_update(connection, reminder_settings, values, key=["user_id"])


def move(connection: Connection, moments: Mapping[UUID, datetime]) -> None:
    """Give reminders that still wait another moment, e.g. since a person changed his hour."""
    for one, moment in moments.items():
        connection.execute(
            update(reminders)
            .where(reminders.c.id == one, reminders.c.state == "planned")
            .values(send_at=moment, waits_until=moment)
        )


def waiting_of(connection: Connection, user_id: int) -> list[Reminder]:
    """A person's reminders that still wait."""
    rows = connection.execute(
        select(*_COLUMNS).where(reminders.c.user_id == user_id, reminders.c.state == "planned")
    )
    return _list(rows)


def _settled(one: UUID, after: str, **more: Any) -> dict[str, Any]:
    return {
        "wanted": one,
        "after": after,
        "reason": more.get("reason"),
        "in_bundle": more.get("bundle"),
        "wait": more.get("wait"),
        "finished": more.get("finished"),
    }


def _settle(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        connection.execute(_SETTLE, rows)


def _list(rows: Any) -> list[Reminder]:
    return [Reminder(**row._mapping) for row in rows]


def _reader(row: Row[*tuple[Any, ...]]) -> Reader:
    return Reader(
        row.organisation_id,
        row.user_id,
        row.role,
        row.country,
        row.language,
        row.reachable,
        _habits(row),
    )


def _habits(row: Row[*tuple[Any, ...]]) -> Habits | None:
    return None if row.zone is None else Habits(row.zone, row.hour, frozenset(row.muted))
