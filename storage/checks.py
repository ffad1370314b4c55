"""Checks of buyers with what their exporters may read, and opt-in monitoring of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, delete, func, select, update

from storage.statements import insert_if_absent
from storage.tables import buyer_checks, buyer_hits, drafts


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `subject`, `answer` are JSON of `agency.screening`; `lists_seen` is the state of
    the lists that it was last held against; `official` is the underwriters' own answer."""

    id: UUID
    user_id: int
    subject: Mapping[str, Any]
    facts: Mapping[str, Any]
    answer: Mapping[str, Any]
    official: Mapping[str, Any] | None
    user_country: str
    person: bool
    monitored: bool
    lists_seen: str
    case_id: UUID | None
    checked_at: datetime


_COLUMNS = [buyer_checks.c[name] for name in Check.__dataclass_fields__]


def add(connection: Connection, check: Check) -> bool:
    """Keep a check; false when it was kept before."""
    values = {name: getattr(check, name) for name in Check.__dataclass_fields__}
    return insert_if_absent(connection, buyer_checks, values, key=["id"])


def get(connection: Connection, check_id: UUID) -> Check | None:
    """The check with this id, whoever asked for it."""
    return _first(connection, buyer_checks.c.id == check_id)


def of_case(connection: Connection, case_id: UUID) -> Check | None:
    """The check that a case took over."""
    return _first(connection, buyer_checks.c.case_id == case_id)


def of_person(connection: Connection, user_id: int, limit: int) -> list[Check]:
    """A person's checks, the newest first."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(buyer_checks.c.user_id == user_id)
        .order_by(buyer_checks.c.checked_at.desc())
        .limit(limit)
    )
    return [_check(row) for row in rows]


def count_since(connection: Connection, user_id: int, since: datetime) -> int:
    """How many checks a person has asked for since a time."""
    statement = select(func.count()).where(
        buyer_checks.c.user_id == user_id, buyer_checks.c.checked_at > since
    )
    return connection.execute(statement).scalar_one()


def change(connection: Connection, check_id: UUID, **values: Any) -> None:
    """Change columns of a check."""
    connection.execute(update(buyer_checks).where(buyer_checks.c.id == check_id).values(values))


def watched(connection: Connection, lists: str, limit: int) -> list[Check]:
    """Monitored checks that were not yet held against this state of the lists."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(buyer_checks.c.monitored.is_(True), buyer_checks.c.lists_seen != lists)
        .order_by(buyer_checks.c.id)
        .limit(limit)
    )
    return [_check(row) for row in rows]


def erase_persons(connection: Connection, before: datetime) -> int:
    """Erase checks of persons that no case took over, with the answers they were made of.

    A person who was only begun to be asked about is erased as well. Says how many checks went.
    """
    old = connection.execute(
        select(buyer_checks.c.id).where(
            buyer_checks.c.person.is_(True),
            buyer_checks.c.case_id.is_(None),
            buyer_checks.c.checked_at < before,
        )
    )
    gone = list(old.scalars())
    connection.execute(delete(buyer_hits).where(buyer_hits.c.check_id.in_(gone)))
    connection.execute(delete(buyer_checks).where(buyer_checks.c.id.in_(gone)))
    connection.execute(delete(drafts).where(drafts.c.id.in_(gone)))
    connection.execute(
        delete(drafts).where(
            drafts.c.kind == "buyer_check", drafts.c.state == "open", drafts.c.said_at < before
        )
    )
    return len(gone)


def _first(connection: Connection, condition: ColumnElement[bool]) -> Check | None:
    row = connection.execute(select(*_COLUMNS).where(condition)).first()
    return None if row is None else _check(row)


def _check(row: Row[Any]) -> Check:
    return Check(**row._mapping)
