"""What is owed: an instalment with as much of its policy as reminders depend on.

Nothing that is sealed is read, and a page of many costs one statement.
"""

from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, select

from storage import bulk
from storage.instalments import WITHDRAWN
from storage.tables import instalments, policies


class Owed(NamedTuple):
    """An instalment by its `id`; `state` and `report_case_id` as in `storage.instalments`."""

    id: UUID
    policy_id: UUID
    policy: str
    number: int
    due: date
    amount: Decimal
    currency: str
    state: str
    report_case_id: UUID | None
    product: str
    grace_days: int | None
    holder_id: UUID
    beneficiary_id: UUID | None
    overdue_case_id: UUID | None
    sample: bool


_OWED: Final[Select[Any]] = select(
    instalments.c.id,
    instalments.c.policy_id,
    policies.c.number.label("policy"),
    instalments.c.number,
    instalments.c.due,
    instalments.c.amount,
    policies.c.premium_currency,
    instalments.c.state,
    instalments.c.report_case_id,
    policies.c.product,
    policies.c.grace_days,
    policies.c.holder_id,
    policies.c.beneficiary_id,
    policies.c.overdue_case_id,
    policies.c.sample,
).join(policies, policies.c.id == instalments.c.policy_id)
PAGE: Final = (
    select(instalments.c.id)
    .where(instalments.c.next_look <= bindparam("now", type_=instalments.c.next_look.type))
    .order_by(instalments.c.next_look, instalments.c.id)
    .limit(bindparam("most"))
)


def to_look(connection: Connection, now: datetime, limit: int) -> list[Owed]:
    """Unpaid instalments whose time has come; the cost follows them, not those that exist."""
    ids = connection.execute(PAGE, {"now": now, "most": limit}).scalars().all()
    if not ids:
        return []
    bulk.expect_few(connection)
    return list(among(connection, ids).values())


def among(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Owed]:
    """The instalments with these ids."""
    wanted = bulk.among(connection, instalments.c.id, ids)
    return {one.id: one for one in _list(connection.execute(_OWED.where(wanted)))}


def due_between(connection: Connection, first: date, last: date, limit: int) -> list[Owed]:
    """Instalments due within these days, paid ones but not withdrawn ones, by day."""
    within = instalments.c.due.between(first, last) & (instalments.c.state != WITHDRAWN)
    ordered = _OWED.where(within).order_by(instalments.c.due, instalments.c.id).limit(limit)
    return _list(connection.execute(ordered))


def _list(rows: Any) -> list[Owed]:
    return [Owed(*row) for row in rows.all()]
