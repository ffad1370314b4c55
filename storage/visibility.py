"""Who belongs to an organisation, and who did: what decides who may see its cases."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from storage.tables import memberships


@dataclass(frozen=True, slots=True)
class Belonging:
    """How a person stands to an organisation to which he ever belonged."""

    stands: bool
    manages: bool


def belongings(connection: Connection, organisation_id: UUID) -> dict[int, Belonging]:
    """Everybody who ever belonged to an organisation, by his Telegram id."""
    rows = connection.execute(
        select(memberships.c.user_id, memberships.c.role, memberships.c.revoked_at).where(
            memberships.c.organisation_id == organisation_id
        )
    )
    found: dict[int, Belonging] = {}
    for row in rows:
        stands = row.revoked_at is None
        before = found.get(row.user_id, Belonging(stands=False, manages=False))
        manages = before.manages or (stands and row.role == "manages")
        found[row.user_id] = Belonging(before.stands or stands, manages)
    return found
