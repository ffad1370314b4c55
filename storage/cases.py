"""Cases, their numbers and their append-only timelines."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, and_, bindparam, delete, exists, insert, select, update

from storage.statements import insert_if_absent
from storage.tables import case_events, cases, counters, hidden_cases


@dataclass(frozen=True, slots=True)
class Case:
    """A case as it stands; `sender` is the profile it came with, `body` what was handed over.

    `received_at` is when the message that registered it reached us.
    """

    id: UUID
    number: str
    kind: str
    draft_id: UUID | None
    user_id: int
    language: str
    product: str | None
    status: str
    sender: Mapping[str, Any]
    body: Mapping[str, Any]
    said_at: datetime
    registered_at: datetime
    registered_day: date
    assignee: int | None
    last_event_hash: str
    last_event_seq: int
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a timeline; `hash` binds it to all lines before it."""

    case_id: UUID
    seq: int
    event: str
    actor: str
    data: Mapping[str, Any]
    at: datetime
    hash: str


_CASE = [cases.c[name] for name in Case.__dataclass_fields__]
_EVENT = [case_events.c[name] for name in Event.__dataclass_fields__]

_BY_ID = select(*_CASE).where(cases.c.id == bindparam("wanted"))
_BY_NUMBER = select(*_CASE).where(cases.c.number == bindparam("wanted"))
_BY_DRAFT = select(*_CASE).where(cases.c.draft_id == bindparam("wanted"))
_HIDDEN = select(hidden_cases.c.case_id).where(hidden_cases.c.case_id == bindparam("wanted"))
_CREATE = insert(cases)
_APPEND = insert(case_events)
_POINT_TO_LAST = (
    update(cases)
    .where(cases.c.id == bindparam("of_case"))
    .values(last_event_seq=bindparam("last_seq"), last_event_hash=bindparam("last_hash"))
)


def next_serial(connection: Connection, year: int) -> int:
    """The next serial of a year, taken in the caller's transaction; gaps are allowed."""
    name = f"case:{year}"
    insert_if_absent(connection, counters, {"name": name, "value": 0}, key=["name"])
    statement = (
        update(counters)
        .where(counters.c.name == name)
        .values(value=counters.c.value + 1)
        .returning(counters.c.value)
    )
    serial: int = connection.execute(statement).scalar_one()
    return serial


def create(connection: Connection, case: Case) -> None:
    """Keep a new case."""
    connection.execute(_CREATE, {name: getattr(case, name) for name in Case.__dataclass_fields__})


def get(connection: Connection, case_id: UUID) -> Case | None:
    """The case with this id."""
    return _first(connection.execute(_BY_ID, {"wanted": case_id}).first())


def get_to_change(connection: Connection, case_id: UUID) -> Case | None:
    """The case, held until the transaction ends: who changes it next sees this change."""
    held = select(*_CASE).where(cases.c.id == case_id).with_for_update()
    return _first(connection.execute(held).first())


def by_number(connection: Connection, number: str) -> Case | None:
    """The case with this number, whoever owns it."""
    return _first(connection.execute(_BY_NUMBER, {"wanted": number}).first())


def by_draft(connection: Connection, draft_id: UUID) -> Case | None:
    """The case that a draft became."""
    return _first(connection.execute(_BY_DRAFT, {"wanted": draft_id}).first())


def of_person(connection: Connection, user_id: int, limit: int = 50) -> list[Case]:
    """A person's cases, the newest first, without those he is not to know of yet."""
    known = ~exists().where(hidden_cases.c.case_id == cases.c.id)
    return _list(connection, and_(cases.c.user_id == user_id, known), limit)


def hide(connection: Connection, case_id: UUID) -> None:
    """Keep a case from its person until `reveal`."""
    insert_if_absent(connection, hidden_cases, {"case_id": case_id}, key=["case_id"])


def reveal(connection: Connection, case_id: UUID) -> bool:
    """Let the person know of a case from now on; false when he could before."""
    gone = connection.execute(delete(hidden_cases).where(hidden_cases.c.case_id == case_id))
    return gone.rowcount == 1


def is_hidden(connection: Connection, case_id: UUID) -> bool:
    """Whether the person is not to know of the case yet."""
    return connection.execute(_HIDDEN, {"wanted": case_id}).first() is not None


def newest(connection: Connection, limit: int, status: str | None = None) -> list[Case]:
    """Cases of everybody, the newest first."""
    return _list(connection, True if status is None else cases.c.status == status, limit)


def walk(connection: Connection, last: UUID | None, limit: int) -> list[Case]:
    """Cases by id, those after `last`; for a walk over all of them."""
    statement = select(*_CASE).order_by(cases.c.id).limit(limit)
    if last is not None:
        statement = statement.where(cases.c.id > last)
    return [Case(*row) for row in connection.execute(statement)]


def without_event(
    connection: Connection, kind: str, event: str, since: date, limit: int = 500
) -> list[Case]:
    """Cases of a kind registered since a day whose timeline lacks an event, the oldest first."""
    has = exists().where(case_events.c.case_id == cases.c.id, case_events.c.event == event)
    rows = connection.execute(
        select(*_CASE)
        .where(cases.c.kind == kind, cases.c.registered_day >= since, ~has)
        .order_by(cases.c.registered_at)
        .limit(limit)
    )
    return [Case(*row) for row in rows]


def assign(connection: Connection, case_id: UUID, officer: int, status: str) -> bool:
    """Give an untaken case to an officer; false when somebody has it."""
    changed = connection.execute(
        update(cases)
        .where(cases.c.id == case_id, cases.c.assignee.is_(None))
        .values(assignee=officer, status=status)
    )
    return changed.rowcount == 1


def release(connection: Connection, case_id: UUID, officer: int, status: str) -> bool:
    """Take a case back from the officer who has it; false when it is not his."""
    changed = connection.execute(
        update(cases)
        .where(cases.c.id == case_id, cases.c.assignee == officer)
        .values(assignee=None, status=status)
    )
    return changed.rowcount == 1


def reassign(
    connection: Connection, case_id: UUID, before: int | None, after: int, status: str
) -> bool:
    """Give a case from one officer (None: nobody) to another; false when it is not his."""
    held = cases.c.assignee.is_(None) if before is None else cases.c.assignee == before
    changed = connection.execute(
        update(cases).where(cases.c.id == case_id, held).values(assignee=after, status=status)
    )
    return changed.rowcount == 1


def set_status(connection: Connection, case_id: UUID, before: str, after: str) -> bool:
    """Move a case from one public status to another; false when it no longer stands there."""
    changed = connection.execute(
        update(cases).where(cases.c.id == case_id, cases.c.status == before).values(status=after)
    )
    return changed.rowcount == 1


def set_product(connection: Connection, case_id: UUID, product: str) -> None:
    """Name the product of a case, in place of another or of none."""
    connection.execute(update(cases).where(cases.c.id == case_id).values(product=product))


def set_owner(
    connection: Connection, case_id: UUID, user_id: int, sender: Mapping[str, Any], language: str
) -> None:
    """Give a case to another person, in whose language he is told of it."""
    values = {"user_id": user_id, "sender": sender, "language": language}
    connection.execute(update(cases).where(cases.c.id == case_id).values(values))


def extend_body(connection: Connection, case_id: UUID, added: Mapping[str, Any]) -> None:
    """Add to what was handed over."""
    body = connection.execute(select(cases.c.body).where(cases.c.id == case_id)).scalar_one()
    connection.execute(update(cases).where(cases.c.id == case_id).values(body={**body, **added}))


def set_body(connection: Connection, case_id: UUID, body: Mapping[str, Any]) -> None:
    """Put other details in the place of what was handed over."""
    connection.execute(update(cases).where(cases.c.id == case_id).values(body=dict(body)))


def append_event(connection: Connection, event: Event) -> None:
    """Add a line to a timeline; its `seq` must be the next one, else the database refuses."""
    connection.execute(_APPEND, {name: getattr(event, name) for name in Event.__dataclass_fields__})
    connection.execute(
        _POINT_TO_LAST,
        {"of_case": event.case_id, "last_seq": event.seq, "last_hash": event.hash},
    )


def events(connection: Connection, case_id: UUID) -> list[Event]:
    """A case's timeline, the oldest line first."""
    rows = connection.execute(
        select(*_EVENT).where(case_events.c.case_id == case_id).order_by(case_events.c.seq)
    )
    return [Event(*row) for row in rows]


def _list(connection: Connection, condition: Any, limit: int) -> list[Case]:
    rows = connection.execute(
        select(*_CASE).where(condition).order_by(cases.c.registered_at.desc()).limit(limit)
    )
    return [Case(*row) for row in rows]


def _first(row: Row[Any] | None) -> Case | None:
    return None if row is None else Case(**row._mapping)
