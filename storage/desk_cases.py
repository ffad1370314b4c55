"""How cases stand with staff: what waits, since when, and what was asked of the exporter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Select, func, insert, null, select, update
from sqlalchemy import case as case_when

from storage.statements import insert_if_absent
from storage.tables import cases, clocks, desk_cases, desk_requests, hidden_cases


@dataclass(frozen=True, slots=True)
class Standing:
    """A case among others in staff's lists; `snoozed_until` only while it lies aside."""

    case_id: UUID
    number: str
    kind: str
    status: str
    user_id: int
    assignee: int | None
    opened_at: datetime
    untaken_since: datetime | None
    waiting_since: datetime | None
    snoozed_until: datetime | None
    snoozed_by: int | None
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A document that an exporter was asked for and has not sent anything for."""

    case_id: UUID
    number: str
    user_id: int
    item: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Timing:
    """When a case was opened, taken and answered for the first time, and closed."""

    opened_at: datetime
    first_taken_at: datetime | None
    first_answered_at: datetime | None
    closed_at: datetime | None


_OVER: Final = ("closed", "withdrawn")
_OF_CASE: Final = [cases.c[n] for n in ("number", "kind", "status", "user_id", "assignee")]
_OF_DESK: Final = [
    desk_cases.c[n]
    for n in (
        "opened_at",
        "untaken_since",
        "waiting_since",
        "snoozed_until",
        "snoozed_by",
        "outcome",
    )
]
_TIMES: Final = [desk_cases.c[n] for n in Timing.__dataclass_fields__]


def begin(connection: Connection, case_id: UUID, now: datetime) -> None:
    """A case begins to wait for staff."""
    values = {"case_id": case_id, "opened_at": now, "untaken_since": now, "waiting_since": now}
    insert_if_absent(connection, desk_cases, values, key=["case_id"])


def take_in_older(connection: Connection) -> int:
    """Make rows for open cases of before this table; they wait from now on as they stand."""
    known = select(desk_cases.c.case_id)
    untaken = case_when((cases.c.assignee.is_(None), cases.c.registered_at), else_=None)
    older = select(
        cases.c.id, cases.c.registered_at, untaken, null(), null(), null(), null(), null()
    ).where(cases.c.id.not_in(known), cases.c.status.not_in(_OVER))
    names = ["case_id", "opened_at", "untaken_since", "waiting_since"]
    names += ["first_taken_at", "first_answered_at", "snoozed_until", "closed_at"]
    return connection.execute(insert(desk_cases).from_select(names, older)).rowcount


def change(connection: Connection, case_id: UUID, values: Mapping[str, Any]) -> None:
    """Give a case's row these values."""
    connection.execute(
        update(desk_cases).where(desk_cases.c.case_id == case_id).values(dict(values))
    )


def first(connection: Connection, case_id: UUID, column: str, now: datetime) -> None:
    """Note the time of what happened for the first time; later ones change nothing."""
    connection.execute(
        update(desk_cases)
        .where(desk_cases.c.case_id == case_id, desk_cases.c[column].is_(None))
        .values({column: now})
    )


def starts_waiting(connection: Connection, case_id: UUID, now: datetime) -> None:
    """The exporter wrote: he waits from the first message that nobody answered."""
    first(connection, case_id, "waiting_since", now)
    change(connection, case_id, {"snoozed_until": None, "snoozed_by": None})


def get(connection: Connection, case_id: UUID) -> Standing | None:
    """How one case stands."""
    return next(iter(_listed(connection, _all().where(cases.c.id == case_id))), None)


def untaken(connection: Connection, limit: int, offset: int = 0) -> list[Standing]:
    """Cases that nobody has, the longest waiting first; the first `offset` are passed over."""
    wanted = _all().where(desk_cases.c.untaken_since.is_not(None))
    by = desk_cases.c.untaken_since, desk_cases.c.case_id
    return _listed(connection, wanted.order_by(*by).limit(limit).offset(offset))


def waiting(connection: Connection, limit: int, offset: int = 0) -> list[Standing]:
    """Taken cases whose exporter waits for an answer, the longest waiting first."""
    wanted = _all().where(
        desk_cases.c.waiting_since.is_not(None),
        desk_cases.c.untaken_since.is_(None),
        desk_cases.c.snoozed_until.is_(None),
    )
    by = desk_cases.c.waiting_since, desk_cases.c.case_id
    return _listed(connection, wanted.order_by(*by).limit(limit).offset(offset))


def of_officer(connection: Connection, officer: int, limit: int, offset: int = 0) -> list[Standing]:
    """An officer's open cases: those whose exporter waits first, then by age."""
    wanted = _all().where(cases.c.assignee == officer, desk_cases.c.closed_at.is_(None))
    asked, aged = desk_cases.c.waiting_since, desk_cases.c.opened_at
    by = asked.is_(None), asked, aged, desk_cases.c.case_id
    return _listed(connection, wanted.order_by(*by).limit(limit).offset(offset))


def woken(connection: Connection, now: datetime, limit: int) -> list[Standing]:
    """Cases whose time aside is over."""
    wanted = _all().where(desk_cases.c.snoozed_until <= now)
    return _listed(connection, wanted.order_by(desk_cases.c.snoozed_until).limit(limit))


def open_of_person(connection: Connection, user_id: int, limit: int) -> list[Standing]:
    """A person's open cases that he knows of, the newest first."""
    wanted = _all().where(
        cases.c.user_id == user_id,
        desk_cases.c.closed_at.is_(None),
        cases.c.status.not_in(_OVER),
        cases.c.id.not_in(select(hidden_cases.c.case_id)),
    )
    return _listed(connection, wanted.order_by(cases.c.registered_at.desc()).limit(limit))


def count(connection: Connection) -> tuple[int, int, int]:
    """How many cases are open, how many nobody has, how many exporters wait."""
    row = connection.execute(
        select(
            func.count(),
            func.count(desk_cases.c.untaken_since),
            func.count(desk_cases.c.waiting_since),
        ).where(desk_cases.c.closed_at.is_(None))
    ).one()
    return row[0], row[1], row[2]


def timings(connection: Connection, since: datetime, limit: int) -> list[Timing]:
    """The times of cases opened since, the newest first."""
    rows = connection.execute(
        select(*_TIMES)
        .where(desk_cases.c.opened_at >= since)
        .order_by(desk_cases.c.opened_at.desc())
        .limit(limit)
    )
    return [Timing(*row) for row in rows]


def closed_since(connection: Connection, since: datetime) -> int:
    """How many cases were closed since."""
    statement = select(func.count()).where(desk_cases.c.closed_at >= since)
    return connection.execute(statement).scalar_one()


def ask(connection: Connection, identity: UUID, asked: Asked, now: datetime) -> None:
    """Remember a document that the exporter was asked for."""
    values = {
        "id": identity,
        "case_id": asked.case_id,
        "item": asked.item,
        "due": asked.due,
        "asked_at": now,
    }
    insert_if_absent(connection, desk_requests, values, key=["id"])


def something_came(connection: Connection, case_id: UUID, now: datetime) -> None:
    """A file came: what was asked for counts as answered until staff ask again."""
    connection.execute(
        update(desk_requests)
        .where(desk_requests.c.case_id == case_id, desk_requests.c.answered_at.is_(None))
        .values(answered_at=now)
    )


def asked_until(connection: Connection, until: date, limit: int, offset: int = 0) -> list[Asked]:
    """Documents due by that day for which nothing came, in open cases, the earliest first."""
    rows = connection.execute(
        select(
            desk_requests.c.case_id,
            cases.c.number,
            cases.c.user_id,
            desk_requests.c.item,
            desk_requests.c.due,
        )
        .join(cases, cases.c.id == desk_requests.c.case_id)
        .where(
            desk_requests.c.answered_at.is_(None),
            desk_requests.c.due <= until,
            cases.c.status.not_in(_OVER),
        )
        .order_by(desk_requests.c.due, desk_requests.c.id)
        .limit(limit)
        .offset(offset)
    )
    return [Asked(*row) for row in rows]


def last_due(connection: Connection, case_id: UUID) -> date | None:
    """The day by which a document of this case is wanted and has not come."""
    return connection.execute(
        select(func.max(desk_requests.c.due)).where(
            desk_requests.c.case_id == case_id, desk_requests.c.answered_at.is_(None)
        )
    ).scalar()


def next_clock_day(connection: Connection, case_id: UUID) -> date | None:
    """The last day of the case's running clock that ends first."""
    return connection.execute(
        select(func.min(clocks.c.last_day)).where(
            clocks.c.case_id == case_id, clocks.c.state == "running"
        )
    ).scalar()


def _all() -> Select[Any]:
    return select(cases.c.id, *_OF_CASE, *_OF_DESK).join(
        desk_cases, desk_cases.c.case_id == cases.c.id
    )


def _listed(connection: Connection, statement: Select[Any]) -> list[Standing]:
    return [Standing(*row) for row in connection.execute(statement)]
