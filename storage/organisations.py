"""Organisations by their keyed identifier, the people who belong to them, and linking codes."""

import os
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from agency.uuid7 import uuid7
from storage.columns import lookup
from storage.statements import insert_if_absent
from storage.tables import facts, link_codes, memberships, organisations


@dataclass(frozen=True, slots=True)
class Organisation:
    """A firm as the agency knows it; `identifier` is its BIN or INN."""

    id: UUID
    country: str
    identifier: str
    name: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's place in an organisation; `role` is `sees` or `manages`."""

    organisation_id: UUID
    user_id: int
    role: str
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class LinkCode:
    """A code as issued; `code_hash` is all that is kept of it."""

    id: UUID
    code_hash: str
    organisation_id: UUID
    role: str
    issued_by: str
    issued_at: datetime
    expires_at: datetime


_KEY = "link_key"
_ORGANISATION = [organisations.c[name] for name in Organisation.__dataclass_fields__]
_STANDING = (
    select(
        memberships.c.organisation_id,
        memberships.c.user_id,
        memberships.c.role,
        organisations.c.name,
        organisations.c.country,
    )
    .join(organisations, organisations.c.id == memberships.c.organisation_id)
    .where(memberships.c.revoked_at.is_(None))
    .order_by(memberships.c.granted_at, memberships.c.id)
)


def ensure(
    connection: Connection, country: str, identifier: str, name: str, now: datetime
) -> Organisation:
    """The organisation of an identifier; a new one is kept, a known one gets this name."""
    hashed = lookup(connection, f"{country}:{identifier}")
    values = {
        "id": uuid7(now, os.urandom),
        "country": country,
        "identifier_hash": hashed,
        "identifier": identifier,
        "name": name,
        "created_at": now,
    }
    key = ["country", "identifier_hash"]
    if not insert_if_absent(connection, organisations, values, key=key):
        same = update(organisations).where(
            organisations.c.country == country, organisations.c.identifier_hash == hashed
        )
        connection.execute(same.values(name=name))
    found = find(connection, country, identifier)
    assert found is not None
    return found


def find(connection: Connection, country: str, identifier: str) -> Organisation | None:
    """The organisation of an identifier, if the agency knows it."""
    hashed = lookup(connection, f"{country}:{identifier}")
    row = connection.execute(
        select(*_ORGANISATION).where(
            organisations.c.country == country, organisations.c.identifier_hash == hashed
        )
    ).first()
    return _organisation(row)


def get(connection: Connection, organisation_id: UUID) -> Organisation | None:
    """The organisation with this id."""
    row = connection.execute(
        select(*_ORGANISATION).where(organisations.c.id == organisation_id)
    ).first()
    return _organisation(row)


def organisations_of(connection: Connection, user_id: int) -> list[Membership]:
    """The organisations a person belongs to, in the order in which they were granted."""
    rows = connection.execute(_STANDING.where(memberships.c.user_id == user_id))
    return [Membership(**row._mapping) for row in rows]


def members_of(connection: Connection, organisation_id: UUID) -> list[Membership]:
    """Everybody who sees or manages an organisation."""
    rows = connection.execute(_STANDING.where(memberships.c.organisation_id == organisation_id))
    return [Membership(**row._mapping) for row in rows]


def managers_of(connection: Connection, organisation_id: UUID) -> list[int]:
    """The Telegram ids of who manages an organisation."""
    found = members_of(connection, organisation_id)
    return [member.user_id for member in found if member.role == "manages"]


def grant(
    connection: Connection,
    user_id: int,
    organisation_id: UUID,
    role: str,
    granted_by: str,
    now: datetime,
) -> bool:
    """Link a person; a standing link gets the role if it is a higher one. True when all is new."""
    standing = _standing(user_id, organisation_id)
    known = connection.execute(select(memberships.c.role).where(*standing)).scalar()
    if known is not None:
        if known == "sees" and role == "manages":
            connection.execute(update(memberships).where(*standing).values(role=role))
        return False
    values = {
        "id": uuid7(now, os.urandom),
        "user_id": user_id,
        "organisation_id": organisation_id,
        "role": role,
        "granted_by": granted_by,
        "granted_at": now,
    }
    connection.execute(insert(memberships).values(values))
    return True


def revoke(connection: Connection, user_id: int, organisation_id: UUID, now: datetime) -> bool:
    """End a person's link and the codes that he made for colleagues; false when there is none."""
    changed = connection.execute(
        update(memberships).where(*_standing(user_id, organisation_id)).values(revoked_at=now)
    )
    connection.execute(
        update(link_codes)
        .where(
            link_codes.c.organisation_id == organisation_id,
            link_codes.c.issued_by == by_person(user_id),
            link_codes.c.used_at.is_(None),
        )
        .values(expires_at=now)
    )
    return changed.rowcount == 1


def by_person(user_id: int) -> str:
    """How a code names the person who made it."""
    return f"person:{user_id}"


def keep_code(connection: Connection, code: LinkCode) -> None:
    """Keep a code that was issued."""
    values = {name: getattr(code, name) for name in LinkCode.__dataclass_fields__}
    connection.execute(insert(link_codes).values(values))


def signing_key(connection: Connection) -> bytes:
    """The secret that signs codes, made when it is first asked for."""
    values = {"name": _KEY, "value": os.urandom(32).hex()}
    insert_if_absent(connection, facts, values, key=["name"])
    value: str = connection.execute(select(facts.c.value).where(facts.c.name == _KEY)).scalar_one()
    return bytes.fromhex(value)


def use_code(
    connection: Connection, code_hash: str, user_id: int, now: datetime
) -> LinkCode | None:
    """Spend a code; None when there is none of this hash, it was spent or its time is over."""
    spent = connection.execute(
        update(link_codes)
        .where(
            link_codes.c.code_hash == code_hash,
            link_codes.c.used_at.is_(None),
            link_codes.c.expires_at > now,
        )
        .values(used_by=user_id, used_at=now)
        .returning(*(link_codes.c[name] for name in LinkCode.__dataclass_fields__))
    ).first()
    return None if spent is None else LinkCode(**spent._mapping)


def _standing(user_id: int, organisation_id: UUID) -> tuple[Any, ...]:
    return (
        memberships.c.user_id == user_id,
        memberships.c.organisation_id == organisation_id,
        memberships.c.revoked_at.is_(None),
    )


def _organisation(row: Row[Any] | None) -> Organisation | None:
    return None if row is None else Organisation(**row._mapping)
