"""Policies: what the agency imported, found by number, by organisation, by what they still owe."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, and_, insert, or_, select, tuple_, update

from storage.tables import policies


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy as imported; days that the contract does not tell are None."""

    id: UUID
    number: str
    holder_id: UUID
    beneficiary_id: UUID | None
    beneficiary_name: str | None
    product: str
    sum_insured: Decimal
    currency: str
    premium_currency: str
    deductible_pct: Decimal
    waiting_days: int
    notice_days: int | None
    grace_days: int | None
    starts: date
    ends: date
    territory: str | None
    loan_agreement: str | None
    declare_months: int | None
    minimum_premium: Decimal | None
    tariff_pct: Decimal | None
    next_declaration: date | None
    overdue_case_id: UUID | None
    sample: bool


_NAMES: Final = tuple(Policy.__dataclass_fields__)
_COLUMNS: Final = [policies.c[name] for name in _NAMES]


def keep(connection: Connection, policy: Policy, now: datetime) -> None:
    """Add the policy, or give the one with its id these values."""
    values = {name: getattr(policy, name) for name in _NAMES} | {"changed_at": now}
    changed = connection.execute(
        update(policies).where(policies.c.id == policy.id).values(values)
    ).rowcount
    if not changed:
        connection.execute(insert(policies).values(values))


def get(connection: Connection, policy_id: UUID) -> Policy | None:
    """The policy with this id."""
    return _first(connection, policies.c.id == policy_id)


def by_number(connection: Connection, number: str) -> Policy | None:
    """The policy of this number."""
    return _first(connection, policies.c.number == number)


def by_overdue_case(connection: Connection, case_id: UUID) -> Policy | None:
    """The policy whose overdue premium a case is about."""
    return _first(connection, policies.c.overdue_case_id == case_id)


def of_organisations(connection: Connection, organisations: Sequence[UUID]) -> list[Policy]:
    """Policies in which one of these is policyholder or beneficiary, the newest first."""
    theirs = or_(
        policies.c.holder_id.in_(organisations), policies.c.beneficiary_id.in_(organisations)
    )
    return _list(connection, theirs, 200)


def overdue_of_holder(connection: Connection, holder_id: UUID) -> list[Policy]:
    """A policyholder's policies whose overdue premium has an open case, the newest first."""
    late = and_(policies.c.holder_id == holder_id, policies.c.overdue_case_id.is_not(None))
    return _list(connection, late, 200)


def listed(connection: Connection, limit: int) -> list[Policy]:
    """Policies of everybody, the newest first."""
    return _list(connection, policies.c.id.is_not(None), limit)


def among(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Policy]:
    """The policies with these ids."""
    rows = connection.execute(select(*_COLUMNS).where(policies.c.id.in_(ids)))
    return {row.id: _policy(row) for row in rows}


def set_overdue_case(connection: Connection, policy_id: UUID, case_id: UUID | None) -> None:
    """Remember the open case of a policy's overdue premium, or that it is over."""
    connection.execute(
        update(policies).where(policies.c.id == policy_id).values(overdue_case_id=case_id)
    )


class Declares(NamedTuple):
    """A policy with a day on which turnover is to be declared."""

    day: date
    id: UUID
    holder_id: UUID


def declarations_due(
    connection: Connection, since: date, until: date, limit: int, after: Declares | None = None
) -> list[Declares]:
    """Policies whose turnover is to be declared within these days, by day; a page at a time."""
    key = (policies.c.next_declaration, policies.c.id)
    wanted = select(*key, policies.c.holder_id).where(key[0].between(since, until))
    if after is not None:
        wanted = wanted.where(tuple_(*key) > tuple_(after.day, after.id))
    rows = connection.execute(wanted.order_by(*key).limit(limit))
    return [Declares(*row) for row in rows]


def set_next_declaration(connection: Connection, policy_id: UUID, on: date | None) -> None:
    """Move a policy's day of declaration."""
    connection.execute(
        update(policies).where(policies.c.id == policy_id).values(next_declaration=on)
    )


def _list(connection: Connection, condition: ColumnElement[bool], limit: int) -> list[Policy]:
    rows = connection.execute(
        select(*_COLUMNS).where(condition).order_by(policies.c.id.desc()).limit(limit)
    )
    return [_policy(row) for row in rows]


def _first(connection: Connection, condition: ColumnElement[bool]) -> Policy | None:
    row = connection.execute(select(*_COLUMNS).where(condition)).first()
    return None if row is None else _policy(row)


def _policy(row: Row[Any]) -> Policy:
    return Policy(**row._mapping)
