"""Named leases: one worker at a time does a thing, any may take over when it falls silent."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, exists, or_, update

from storage.statements import insert_if_absent
from storage.tables import leases


def take(connection: Connection, name: str, owner: str, now: datetime, length: timedelta) -> bool:
    """Take or renew a lease until `now + length`; false while somebody else holds it."""
    values = {"name": name, "owner": owner, "until": now + length}
    if insert_if_absent(connection, leases, values, key=["name"]):
        return True
    changed = connection.execute(
        update(leases)
        .where(leases.c.name == name, or_(leases.c.owner == owner, leases.c.until <= now))
        .values(owner=owner, until=now + length)
    )
    return changed.rowcount == 1


def holds(name: str, owner: str) -> ColumnElement[bool]:
    """A condition on a statement: nobody has taken the lease from its owner."""
    return exists().where(leases.c.name == name, leases.c.owner == owner)


def give_back(connection: Connection, name: str, owner: str) -> None:
    """End one's own lease early, so that nobody has to wait for it to run out."""
    connection.execute(delete(leases).where(leases.c.name == name, leases.c.owner == owner))
