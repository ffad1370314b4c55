"""Terms that run for a case: one row a case and clock, from the day its starting fact is known."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import Connection, Row, delete, or_, select, update

from storage.statements import insert_or_update
from storage.tables import cases, clocks

State = Literal["running", "stopped", "ended"]


@dataclass(frozen=True, slots=True)
class Clock:
    """One term of a case.

    `party` is who must act: `insurer`, `policyholder`, `beneficiary` or `either`. `last_day` is
    None where the contract alone tells it and is not known here; `rolled_last_day` is where the
    law may move it. `clause` only where the clauses of the rules hold. A stopped clock keeps its
    `days_left` (in its `unit`) and the `reason` in the words of who stopped it.
    """

    id: UUID
    case_id: UUID
    clock: str
    party: str
    state: str
    started_on: date
    last_day: date | None
    rolled_last_day: date | None
    days: int | None
    unit: str | None
    basis: str
    clause: str | None
    uncertain: bool
    stopped_on: date | None
    days_left: int | None
    reason: str | None
    ended_on: date | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """A running clock with what a reminder needs to know of its case."""

    clock: Clock
    number: str
    kind: str
    status: str
    user_id: int
    assignee: int | None
    product: str | None


_NAMES: Final = tuple(Clock.__dataclass_fields__)
_COLUMNS: Final = [clocks.c[name] for name in _NAMES]
_ABOUT: Final = [
    cases.c[name] for name in ("number", "kind", "status", "user_id", "assignee", "product")
]


def keep(connection: Connection, clock: Clock) -> None:
    """Keep a clock in place of the case's earlier one of the same name, whose id it takes over."""
    before = get(connection, clock.case_id, clock.clock)
    kept = clock if before is None else replace(clock, id=before.id)
    values = {name: getattr(kept, name) for name in _NAMES}
    insert_or_update(connection, clocks, values, key=["id"])


def drop(connection: Connection, case_id: UUID, name: str) -> None:
    """Forget a case's clock that should not have run."""
    connection.execute(delete(clocks).where(clocks.c.case_id == case_id, clocks.c.clock == name))


def get(connection: Connection, case_id: UUID, name: str) -> Clock | None:
    """A case's clock of that name, in whatever state."""
    row = connection.execute(
        select(*_COLUMNS).where(clocks.c.case_id == case_id, clocks.c.clock == name)
    ).first()
    return None if row is None else _clock(row)


def of_case(connection: Connection, case_id: UUID) -> list[Clock]:
    """A case's clocks, the one that started first in front."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(clocks.c.case_id == case_id)
        .order_by(clocks.c.started_on, clocks.c.clock)
    )
    return [_clock(row) for row in rows]


def due(connection: Connection, until: date, limit: int = 500, offset: int = 0) -> list[Due]:
    """Running clocks whose last day is `until` or earlier, the most pressing first.

    Clocks without a last day are never due. An escalation by shares of the term asks with a far
    `until` and `agency.deadlines.share_used`.
    """
    rows = connection.execute(
        select(*_COLUMNS, *_ABOUT)
        .join(cases, cases.c.id == clocks.c.case_id)
        .where(clocks.c.state == "running", clocks.c.last_day <= until)
        .order_by(clocks.c.last_day, clocks.c.id)
        .limit(limit)
        .offset(offset)
    )
    return [_due(row) for row in rows]


def mark_shown(connection: Connection, clock_id: UUID, on: date) -> bool:
    """Note that a clock's count of days was shown today; false when it was before."""
    changed = connection.execute(
        update(clocks)
        .where(clocks.c.id == clock_id, or_(clocks.c.shown_on.is_(None), clocks.c.shown_on < on))
        .values(shown_on=on)
    )
    return changed.rowcount == 1


def end_all(connection: Connection, case_id: UUID, on: date, now: datetime) -> int:
    """End every clock of a case that runs or is stopped; says how many."""
    changed = connection.execute(
        update(clocks)
        .where(clocks.c.case_id == case_id, clocks.c.state != "ended")
        .values(state="ended", ended_on=on, changed_at=now)
    )
    return changed.rowcount


def _clock(row: Row[Any]) -> Clock:
    return Clock(**{name: row._mapping[name] for name in _NAMES})


def _due(row: Row[Any]) -> Due:
    found = row._mapping
    return Due(_clock(row), **{column.name: found[column.name] for column in _ABOUT})
