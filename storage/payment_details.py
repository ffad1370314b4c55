"""Payment details of the agency, a row a proposal; one stands for each currency."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, insert, select, update

from storage.tables import payment_details


@dataclass(frozen=True, slots=True)
class Details:
    """Lines by name; `state` is `proposed`, `standing` or `replaced`."""

    id: UUID
    currency: str
    lines: Mapping[str, str]
    state: str
    proposed_by: str
    confirmed_by: str | None


_NAMES: Final = tuple(Details.__dataclass_fields__)
_COLUMNS: Final = [payment_details.c[name] for name in _NAMES]


def propose(connection: Connection, details: Details, now: datetime) -> None:
    """Keep a proposal."""
    values = {name: getattr(details, name) for name in _NAMES} | {"proposed_at": now}
    connection.execute(insert(payment_details).values(values))


def confirm(connection: Connection, details: Details, by: str, now: datetime) -> None:
    """Let a proposal stand; what stood for its currency is replaced."""
    connection.execute(
        update(payment_details)
        .where(
            payment_details.c.currency == details.currency,
            payment_details.c.state == "standing",
        )
        .values(state="replaced")
    )
    connection.execute(
        update(payment_details)
        .where(payment_details.c.id == details.id)
        .values(state="standing", confirmed_by=by, confirmed_at=now)
    )


def get(connection: Connection, identity: UUID) -> Details | None:
    """The row with this id."""
    return _first(connection, payment_details.c.id == identity)


def standing(connection: Connection, currency: str) -> Details | None:
    """What stands for a currency."""
    stands = payment_details.c.state == "standing"
    return _first(connection, stands & (payment_details.c.currency == currency))


def _first(connection: Connection, condition: ColumnElement[bool]) -> Details | None:
    row = connection.execute(select(*_COLUMNS).where(condition)).first()
    return None if row is None else Details(**row._mapping)
