"""Reminders planned for people: one row a subject, kind and person, whatever plans it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from storage import bulk
from storage.statements import insert_or_update
from storage.tables import memberships, organisations, people, reminder_settings, reminders

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


class Reader(NamedTuple):
    """Who can be reminded for an organisation, with what was set; None where nothing was."""

    organisation_id: UUID
    user_id: int
    role: str
    country: str
    language: str | None
    reachable: bool
    habits: Habits | None


NAMES: Final = tuple(Reminder.__dataclass_fields__)
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


def plan(connection: Connection, found: Sequence[Reminder]) -> None:
    """Keep reminders; one that was planned before stays as it is."""
    rows = [{name: getattr(one, name) for name in NAMES} for one in found]
    bulk.insert_all_if_absent(connection, reminders, rows, KEY)


def planned_kinds(
    connection: Connection, subjects: Sequence[UUID]
) -> dict[tuple[UUID, int], frozenset[str]]:
    """What was ever planned, by subject and person."""
    found: dict[tuple[UUID, int], set[str]] = {}
    rows = connection.execute(
        select(reminders.c.subject, reminders.c.user_id, reminders.c.kind).where(
            bulk.among(connection, reminders.c.subject, subjects)
        )
    )
    for row in rows:
        found.setdefault((row.subject, row.user_id), set()).add(row.kind)
    return {key: frozenset(kinds) for key, kinds in found.items()}


def hand(connection: Connection, bundles: Mapping[UUID, UUID]) -> None:
    """Note in which outbox row each reminder went."""
    rows = [
        {"id": one, "bundle": row, "state": "handed", "waits_until": None}
        for one, row in bundles.items()
    ]
    bulk.update_each(connection, reminders, rows)


def postpone(connection: Connection, until: Mapping[UUID, datetime]) -> None:
    """Have reminders wait for longer; in which row they were once remains known."""
    rows = [{"id": one, "state": "planned", "waits_until": moment} for one, moment in until.items()]
    bulk.update_each(connection, reminders, rows)


def drop(connection: Connection, why: Mapping[UUID, str], now: datetime) -> None:
    """Let reminders go that are no longer wanted, each for its reason."""
    gone = {"state": "dropped", "bundle": None, "waits_until": None, "finished_at": now}
    rows = [{"id": one, "why": reason, **gone} for one, reason in why.items()]
    bulk.update_each(connection, reminders, rows)


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
        _READERS.where(
            bulk.among(connection, memberships.c.organisation_id, organisations_)
        ).order_by(memberships.c.granted_at, memberships.c.id)
    )
    return [_reader(row) for row in rows.all()]


def habits(connection: Connection, user_id: int) -> Habits | None:
    """What a person set; None for who changed nothing."""
    row = connection.execute(
        select(reminder_settings.c.zone, reminder_settings.c.hour, reminder_settings.c.muted).where(
            reminder_settings.c.user_id == user_id
        )
    ).first()
    return None if row is None else habits_of(*row)


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
        select(*(reminders.c[name] for name in NAMES)).where(
            reminders.c.user_id == user_id, reminders.c.waits_until.is_not(None)
        )
    )
    return [Reminder(*row) for row in rows]


def _reader(row: Row[*tuple[Any, ...]]) -> Reader:
    organisation_id, user_id, role, country, language, reachable, *said = row
    habits = habits_of(*said)
    return Reader(organisation_id, user_id, role, country, language, reachable, habits)


def habits_of(zone: str | None, hour: int, muted: Sequence[str]) -> Habits | None:
    """What a person set, from its columns; None where there is no such row."""
    return None if zone is None else Habits(zone, hour, frozenset(muted))
