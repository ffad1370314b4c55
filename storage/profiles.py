"""Who is writing: one row a person and organisation, the last used one first."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from storage.tables import profiles


@dataclass(frozen=True, slots=True)
class Profile:
    """On whose behalf a person writes; `identifier_verdict` is never more than "looks valid".

    Who only asked a question may have given no organisation and no role yet.
    """

    id: UUID
    user_id: int
    country: str
    organisation: str | None
    identifier: str | None
    identifier_kind: str | None
    identifier_verdict: str | None
    full_name: str
    post: str | None
    phone: str
    email: str | None
    acting_as: str | None


_COLUMNS = [profiles.c[name] for name in Profile.__dataclass_fields__]


def save(connection: Connection, profile: Profile, now: datetime) -> None:
    """Add the profile, or give the one with its id these values; it becomes the current one."""
    values = {**asdict(profile), "used_at": now, "retired_at": None}
    changed = connection.execute(
        update(profiles)
        .where(profiles.c.id == profile.id, profiles.c.user_id == profile.user_id)
        .values(values)
    )
    if changed.rowcount == 0:
        connection.execute(insert(profiles).values(values))


def of_person(connection: Connection, user_id: int) -> list[Profile]:
    """The person's profiles, the current one first."""
    rows = connection.execute(
        select(*_COLUMNS)
        .where(profiles.c.user_id == user_id, profiles.c.retired_at.is_(None))
        .order_by(profiles.c.used_at.desc())
    )
    return [_profile(row) for row in rows]


def use(connection: Connection, profile_id: UUID, user_id: int, now: datetime) -> bool:
    """Make a profile the current one; false when it is not this person's."""
    changed = connection.execute(
        update(profiles)
        .where(profiles.c.id == profile_id, profiles.c.user_id == user_id)
        .values(used_at=now)
    )
    return changed.rowcount == 1


def _profile(row: Row[Any]) -> Profile:
    return Profile(**row._mapping)
