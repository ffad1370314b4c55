"""Receipts as they were issued, and the public keys by which their files can be checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, select

from storage.statements import insert_if_absent, insert_or_update
from storage.tables import facts, receipts

_KEY: Final = "receipt_key:"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was attested of `subject` (a case or a batch); `content` is plain JSON."""

    id: UUID
    code: str
    user_id: int
    subject: UUID
    basis: str
    content: Mapping[str, Any]
    issued_at: datetime


_COLUMNS = [receipts.c[name] for name in Receipt.__dataclass_fields__]


def add(connection: Connection, receipt: Receipt) -> Receipt:
    """Keep a receipt, or answer the one that was issued of the same state before."""
    values = {name: getattr(receipt, name) for name in Receipt.__dataclass_fields__}
    values["content"] = dict(receipt.content)
    if insert_if_absent(connection, receipts, values, key=["subject", "basis"]):
        return receipt
    kept = connection.execute(
        select(*_COLUMNS).where(
            receipts.c.subject == receipt.subject, receipts.c.basis == receipt.basis
        )
    )
    return _receipt(kept.one())


def get(connection: Connection, receipt_id: UUID) -> Receipt | None:
    """The receipt with this id."""
    return _first(connection, receipts.c.id == receipt_id)


def by_code(connection: Connection, code: str) -> Receipt | None:
    """The receipt that carries a code."""
    return _first(connection, receipts.c.code == code)


def after(connection: Connection, last: UUID | None, limit: int) -> list[Receipt]:
    """Receipts by id, those after `last`; for a walk over all of them."""
    statement = select(*_COLUMNS).order_by(receipts.c.id).limit(limit)
    if last is not None:
        statement = statement.where(receipts.c.id > last)
    return [_receipt(row) for row in connection.execute(statement)]


def remember_keys(connection: Connection, public: Mapping[str, str]) -> None:
    """Keep public keys (hex) by their ids: every process can check what any of them signed."""
    for name, key in public.items():
        values = {"name": f"{_KEY}{name}", "value": key}
        insert_or_update(connection, facts, values, key=["name"])


def public_keys(connection: Connection) -> dict[str, str]:
    """Public keys (hex) by their ids, of all keys that ever signed here."""
    rows = connection.execute(
        select(facts.c.name, facts.c.value).where(facts.c.name.startswith(_KEY))
    )
    return {row.name.removeprefix(_KEY): row.value for row in rows}


def _first(connection: Connection, condition: Any) -> Receipt | None:
    row = connection.execute(select(*_COLUMNS).where(condition)).first()
    return None if row is None else _receipt(row)


def _receipt(row: Row[Any]) -> Receipt:
    return Receipt(**row._mapping)
