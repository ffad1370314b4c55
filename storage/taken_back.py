"""Payments that were noted and do not hold: when, by whom, and why they were taken back."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from agency.uuid7 import uuid7
from storage import bulk
from storage.tables import instalments, payments_taken_back


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A payment of the instalment `number`, noted as of `paid_on`; `reason` in a person's words."""

    policy_id: UUID
    number: int
    paid_on: date
    reason: str
    actor: str
    taken_back_at: datetime


_NAMES: Final = tuple(TakenBack.__dataclass_fields__)
_ALL: Final = select(*(payments_taken_back.c[name] for name in _NAMES))


def keep(connection: Connection, one: TakenBack) -> int:
    """Keep that a payment was taken back; answers how often that happened to its instalment."""
    values = {name: getattr(one, name) for name in _NAMES}
    values["id"] = uuid7(one.taken_back_at, os.urandom)
    connection.execute(insert(payments_taken_back).values(values))
    same = select(func.count()).where(
        payments_taken_back.c.policy_id == one.policy_id,
        payments_taken_back.c.number == one.number,
    )
    return connection.execute(same).scalar_one()


def is_known(connection: Connection, policy_id: UUID, number: int, paid_on: date) -> bool:
    """Whether a payment of this very day was taken back."""
    found = select(payments_taken_back.c.id).where(
        payments_taken_back.c.policy_id == policy_id,
        payments_taken_back.c.number == number,
        payments_taken_back.c.paid_on == paid_on,
    )
    return connection.execute(found).first() is not None


def of_policy(connection: Connection, policy_id: UUID) -> list[TakenBack]:
    """Every payment of a policy that was taken back, in order."""
    rows = connection.execute(
        _ALL.where(payments_taken_back.c.policy_id == policy_id).order_by(payments_taken_back.c.id)
    )
    return [TakenBack(**row._mapping) for row in rows]


def reasons(connection: Connection, ids: Collection[UUID]) -> dict[UUID, str]:
    """Why the last payment of each of these instalments was taken back."""
    rows = connection.execute(
        select(instalments.c.id, payments_taken_back.c.reason)
        .join(
            payments_taken_back,
            (payments_taken_back.c.policy_id == instalments.c.policy_id)
            & (payments_taken_back.c.number == instalments.c.number),
        )
        .where(bulk.among(connection, instalments.c.id, ids))
        .order_by(payments_taken_back.c.id)
    )
    return {row.id: row.reason for row in rows}
