"""Codes of links by which one person lets another continue his case; only their hash is kept."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, or_, select, update

from storage.tables import invitations


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a code lets its first user do with a case, and until when."""

    code_hash: str
    case_id: UUID
    purpose: str
    created_at: datetime
    expires_at: datetime


def keep(connection: Connection, invitation: Invitation) -> None:
    """Keep a new invitation."""
    names = Invitation.__dataclass_fields__
    values = {name: getattr(invitation, name) for name in names}
    connection.execute(insert(invitations).values(values))


def use(connection: Connection, code_hash: str, user_id: int, now: datetime) -> UUID | None:
    """The case that a code opens for this person; None for a wrong, old or foreign one.

    Who uses a code first has it for himself and may use it again.
    """
    changed = connection.execute(
        update(invitations)
        .where(
            invitations.c.code_hash == code_hash,
            invitations.c.expires_at > now,
            or_(invitations.c.used_by.is_(None), invitations.c.used_by == user_id),
        )
        .values(used_by=user_id, used_at=now)
    )
    if changed.rowcount != 1:
        return None
    return case_of(connection, code_hash, user_id)


def case_of(connection: Connection, code_hash: str, user_id: int) -> UUID | None:
    """The case of a code that this person has used."""
    found: UUID | None = connection.execute(
        select(invitations.c.case_id).where(
            invitations.c.code_hash == code_hash, invitations.c.used_by == user_id
        )
    ).scalar()
    return found
