"""The back office's queue: named, conditional operations on `case_queue`.

Per case, rows are handed out in order: a row is claimable while no older row of its case is
ready, leased or dead. Delivery is at least once; `finish` and `renew` carry the lease's token and
must hit one row, so a consumer that lost its lease cannot end what another one works on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, insert, select, update

from storage.tables import case_queue as q
from storage.tables import cases

MAX_ATTEMPTS = 10


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A row of the queue as the back office sees it."""

    id: UUID
    case_id: UUID
    seq: int
    kind: str
    event: str
    schema_version: int
    payload: Mapping[str, Any]
    priority: int
    state: str
    available_at: datetime
    attempts: int
    max_attempts: int
    last_error: str | None
    lease_owner: str | None
    lease_token: UUID | None
    leased_until: datetime | None
    created_at: datetime
    finished_at: datetime | None


_COLUMNS = [q.c[name] for name in QueueRow.__dataclass_fields__]
_IN_TURN = (q.c.priority, q.c.available_at, q.c.id)
_ADD = insert(q)


def add(connection: Connection, row: QueueRow) -> None:
    """Keep an event for the back office."""
    connection.execute(_ADD, {name: getattr(row, name) for name in QueueRow.__dataclass_fields__})


def expire(connection: Connection, now: datetime) -> list[QueueRow]:
    """Take back leases that ran out; answers the rows that are dead because of it."""
    exhausted = q.c.attempts >= q.c.max_attempts
    taken_back = connection.execute(
        update(q)
        .where(q.c.state == "leased", q.c.leased_until <= now)
        .values(
            state=case((exhausted, "dead"), else_="ready"),
            last_error="the lease ran out",
            finished_at=case((exhausted, now), else_=None),
            **_NO_LEASE,
        )
        .returning(*_COLUMNS)
    )
    return [row for row in (QueueRow(*found) for found in taken_back) if row.state == "dead"]


def claim(
    connection: Connection,
    owner: str,
    now: datetime,
    lease: timedelta,
    batch: int,
    kind: str | None = None,
) -> list[QueueRow]:
    """Lease up to `batch` rows to `owner`; `kind` filters after the order rule."""
    wanted = _claimable(now).order_by(*_IN_TURN).limit(batch)
    if kind is not None:
        wanted = wanted.where(q.c.kind == kind)
    if connection.dialect.name == "postgresql":
        wanted = wanted.with_for_update(skip_locked=True, of=q)
    # A common table is worked out once; a plain subquery could be run again for each row.
    chosen = wanted.cte("wanted")
    leased = connection.execute(
        update(q)
        .where(q.c.id.in_(select(chosen.c.id)))
        .values(
            state="leased",
            lease_owner=owner,
            lease_token=_new_token(connection),
            leased_until=now + lease,
            attempts=q.c.attempts + 1,
        )
        .returning(*_COLUMNS)
    )
    rows = [QueueRow(*row) for row in leased]
    return sorted(rows, key=lambda row: (row.priority, row.available_at, row.id))


def dead(connection: Connection) -> list[QueueRow]:
    """Every row that is dead; few, since each holds its case back until somebody acts."""
    unfinished = q.c.state != "done"  # what the partial index is of
    found = connection.execute(select(*_COLUMNS).where(unfinished, q.c.state == "dead"))
    return [QueueRow(*row) for row in found]


def _new_token(connection: Connection) -> ColumnElement[Any]:
    """A token for each row, made by the database: one statement leases a whole batch."""
    if connection.dialect.name == "postgresql":
        return func.gen_random_uuid()
    return func.lower(func.hex(func.randomblob(16)))


def _claimable(now: datetime) -> Select[tuple[UUID]]:
    older = q.alias("older")
    blocked = (
        select(older.c.id)
        .where(
            older.c.case_id == q.c.case_id,
            older.c.seq < q.c.seq,
            older.c.state.in_(["ready", "leased", "dead"]),
        )
        .exists()
    )
    return select(q.c.id).where(q.c.state == "ready", q.c.available_at <= now, ~blocked)


_NO_LEASE: dict[str, Any] = {"lease_owner": None, "lease_token": None, "leased_until": None}


def _held(row_id: UUID, token: UUID, now: datetime) -> ColumnElement[bool]:
    return and_(
        q.c.id == row_id,
        q.c.state == "leased",
        q.c.lease_token == token,
        q.c.leased_until > now,
    )


def finish(connection: Connection, row_id: UUID, token: UUID, now: datetime) -> bool:
    """End a row for good; false when the token no longer holds the lease."""
    changed = connection.execute(
        update(q)
        .where(_held(row_id, token, now))
        .values(state="done", finished_at=now, last_error=None, **_NO_LEASE)
    )
    return changed.rowcount == 1


def renew(
    connection: Connection, row_id: UUID, token: UUID, now: datetime, lease: timedelta
) -> bool:
    """Keep a lease for longer; false when the token no longer holds it."""
    changed = connection.execute(
        update(q).where(_held(row_id, token, now)).values(leased_until=now + lease)
    )
    return changed.rowcount == 1


def fail(
    connection: Connection, row_id: UUID, token: UUID, error: str, now: datetime
) -> QueueRow | None:
    """Count a failure and make the row ready again after a pause, or dead after the last one."""
    attempts = connection.execute(select(q.c.attempts).where(_held(row_id, token, now))).scalar()
    if attempts is None:
        return None
    exhausted = q.c.attempts >= q.c.max_attempts
    row = connection.execute(
        update(q)
        .where(_held(row_id, token, now))
        .values(
            state=case((exhausted, "dead"), else_="ready"),
            available_at=now + timedelta(seconds=min(2**attempts, 3600)),
            last_error=error,
            finished_at=case((exhausted, now), else_=None),
            **_NO_LEASE,
        )
        .returning(*_COLUMNS)
    ).first()
    return None if row is None else QueueRow(*row)


def release(connection: Connection, row_id: UUID, token: UUID, now: datetime) -> bool:
    """Give a row back untouched: the attempt does not count."""
    changed = connection.execute(
        update(q)
        .where(_held(row_id, token, now))
        .values(state="ready", attempts=q.c.attempts - 1, **_NO_LEASE)
    )
    return changed.rowcount == 1


def requeue(connection: Connection, row_id: UUID, now: datetime) -> bool:
    """Give a dead row a fresh set of attempts."""
    changed = connection.execute(
        update(q)
        .where(q.c.id == row_id, q.c.state == "dead")
        .values(state="ready", attempts=0, available_at=now, finished_at=None)
    )
    return changed.rowcount == 1


def skip(connection: Connection, row_id: UUID, reason: str, now: datetime) -> bool:
    """End a dead row without its having been worked on; later rows of its case go on."""
    changed = connection.execute(
        update(q)
        .where(q.c.id == row_id, q.c.state == "dead")
        .values(state="done", last_error=f"skipped: {reason}", finished_at=now)
    )
    return changed.rowcount == 1


def replay(connection: Connection, seq: int, number: str | None, now: datetime) -> int:
    """Make finished rows ready again, from `seq` on, of one case number or of all; says how many.

    A later row of the case that is leased just then stays with its consumer.
    """
    again = and_(q.c.state == "done", q.c.seq >= seq)
    if number is not None:
        case_id = select(cases.c.id).where(cases.c.number == number).scalar_subquery()
        again = and_(again, q.c.case_id == case_id)
    values = {"state": "ready", "attempts": 0, "available_at": now, "finished_at": None}
    return connection.execute(update(q).where(again).values(last_error=None, **values)).rowcount


def get(connection: Connection, row_id: UUID) -> QueueRow | None:
    """The row with this id."""
    row = connection.execute(select(*_COLUMNS).where(q.c.id == row_id)).first()
    return None if row is None else QueueRow(*row)


def listed(
    connection: Connection, state: str | None, number: str | None, limit: int = 500
) -> list[QueueRow]:
    """Rows in the order in which they were written, of one state or one case number."""
    statement = select(*_COLUMNS).order_by(q.c.id).limit(limit)
    if state is not None:
        statement = statement.where(q.c.state == state)
    if number is not None:
        statement = statement.join(cases, cases.c.id == q.c.case_id).where(cases.c.number == number)
    return [QueueRow(*row) for row in connection.execute(statement)]


def stats(connection: Connection, now: datetime) -> dict[str, Any]:
    """How many rows stand in each state, and how long the oldest ready one has waited (s)."""
    counts = dict.fromkeys(("ready", "leased", "done", "dead"), 0)
    rows = connection.execute(select(q.c.state, func.count()).group_by(q.c.state))
    counts |= {row.state: row[1] for row in rows}
    oldest = connection.execute(
        select(func.min(q.c.created_at)).where(q.c.state == "ready")
    ).scalar()
    waited = None if oldest is None else max(0, int((now - oldest).total_seconds()))
    return {**counts, "oldest_ready_seconds": waited}
