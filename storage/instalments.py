"""Instalments of a premium: what is owed when, what was paid, and when to look at each again."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from storage import bulk
from storage.tables import instalments

OPEN: Final = "open"
PAID: Final = "paid"
ENDED: Final = "ended"
WITHDRAWN: Final = "withdrawn"
SETTLED: Final = frozenset({PAID, WITHDRAWN})
"""Of these nothing is owed and nobody is reminded."""


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of a premium.

    `state` is `open`, `paid`, `ended` once its term has run out, or `withdrawn` when a later
    import no longer had it.

    `report_case_id` is the payment that a person reported and staff have not yet judged,
    `paid_case_id` the one that was confirmed, if it was reported at all.
    """

    id: UUID
    policy_id: UUID
    number: int
    due: date
    amount: Decimal
    state: str
    paid_on: date | None
    report_case_id: UUID | None
    next_look: datetime | None
    known_at: datetime
    paid_case_id: UUID | None = None


_NAMES: Final = tuple(Instalment.__dataclass_fields__)
_COLUMNS: Final = [instalments.c[name] for name in _NAMES]
_ADD: Final = insert(instalments)


def add(connection: Connection, found: Sequence[Instalment]) -> None:
    """Keep new instalments."""
    if found:
        connection.execute(_ADD, [{n: getattr(one, n) for n in _NAMES} for one in found])


def replace(connection: Connection, before: UUID, after: Instalment) -> None:
    """Put an instalment in place of another: a new due day is reminded of from the beginning."""
    connection.execute(delete(instalments).where(instalments.c.id == before))
    add(connection, [after])


def change_amount(connection: Connection, instalment_id: UUID, amount: Decimal) -> None:
    """Correct what is owed."""
    _change(connection, instalment_id, amount=amount)


def of_policy(connection: Connection, policy_id: UUID) -> list[Instalment]:
    """A policy's instalments that are not withdrawn, the first one first."""
    return [one for one in ever_of_policy(connection, policy_id) if one.state != WITHDRAWN]


def ever_of_policy(connection: Connection, policy_id: UUID) -> list[Instalment]:
    """A policy's instalments and those that were withdrawn, the first one first."""
    rows = connection.execute(
        select(*_COLUMNS).where(instalments.c.policy_id == policy_id).order_by(instalments.c.number)
    )
    return [_instalment(row) for row in rows]


def of_policies(connection: Connection, policies: Sequence[UUID]) -> dict[UUID, list[Instalment]]:
    """The instalments of some policies that are not withdrawn, each policy's first one first."""
    found: dict[UUID, list[Instalment]] = {policy: [] for policy in policies}
    rows = connection.execute(
        select(*_COLUMNS)
        .where(instalments.c.policy_id.in_(policies), instalments.c.state != WITHDRAWN)
        .order_by(instalments.c.number)
    )
    for row in rows:
        found[row.policy_id].append(_instalment(row))
    return found


def get(connection: Connection, instalment_id: UUID) -> Instalment | None:
    """The instalment with this id."""
    row = connection.execute(select(*_COLUMNS).where(instalments.c.id == instalment_id)).first()
    return None if row is None else _instalment(row)


def by_report(connection: Connection, case_id: UUID) -> list[Instalment]:
    """The instalments that a reported payment is for."""
    rows = connection.execute(select(*_COLUMNS).where(instalments.c.report_case_id == case_id))
    return [_instalment(row) for row in rows]


def forget_report(connection: Connection, case_id: UUID, now: datetime) -> None:
    """Let the report of a case that has ended hold no reminder up any more."""
    connection.execute(
        update(instalments)
        .where(instalments.c.report_case_id == case_id)
        .values(report_case_id=None, next_look=now)
    )


def stop_looking(connection: Connection, ids: Collection[UUID]) -> None:
    """Look at these no more, as long as nothing is owed of them."""
    if ids:
        connection.execute(
            update(instalments)
            .where(bulk.among(connection, instalments.c.id, ids), instalments.c.state.in_(SETTLED))
            .values(next_look=None)
        )


def look_again(connection: Connection, when: Mapping[UUID, datetime | None]) -> None:
    """Set when each of these is looked at next, None for never."""
    rows = [{"id": one, "next_look": moment} for one, moment in when.items()]
    bulk.update_each(connection, instalments, rows)


def pay(connection: Connection, instalment_id: UUID, on: date, by: UUID | None = None) -> bool:
    """Note a payment, reported in case `by` or in the one that waits; false when it was known."""
    changed = connection.execute(
        update(instalments)
        .where(instalments.c.id == instalment_id, instalments.c.state != PAID)
        .values(
            state=PAID,
            paid_on=on,
            report_case_id=None,
            paid_case_id=instalments.c.report_case_id if by is None else by,
            next_look=None,
        )
    )
    return changed.rowcount == 1


def take_back(connection: Connection, instalment_id: UUID, paid_on: date, now: datetime) -> bool:
    """Have an instalment that was paid on this day owed again; false when it is not paid so.

    It is looked at from `now` on.
    """
    changed = connection.execute(
        update(instalments)
        .where(
            instalments.c.id == instalment_id,
            instalments.c.state == PAID,
            instalments.c.paid_on == paid_on,
        )
        .values(state=OPEN, paid_on=None, paid_case_id=None, next_look=now)
    )
    return changed.rowcount == 1


def end(connection: Connection, instalment_id: UUID) -> bool:
    """Note that the term of an unpaid instalment has run out; false when that was known."""
    changed = connection.execute(
        update(instalments)
        .where(instalments.c.id == instalment_id, instalments.c.state == OPEN)
        .values(state=ENDED)
    )
    return changed.rowcount == 1


def withdraw(connection: Connection, instalment_id: UUID) -> None:
    """Note that an instalment is not owed any more."""
    _change(connection, instalment_id, state=WITHDRAWN, next_look=None)


def report(connection: Connection, instalment_id: UUID, case_id: UUID | None) -> None:
    """Remember the case in which a payment was reported; None once staff have judged it."""
    _change(connection, instalment_id, report_case_id=case_id)


def _change(connection: Connection, instalment_id: UUID, **values: object) -> None:
    connection.execute(
        update(instalments).where(instalments.c.id == instalment_id).values(**values)
    )


def _instalment(row: Row[Any]) -> Instalment:
    return Instalment(**row._mapping)
