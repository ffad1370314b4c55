"""The staff by name: role, language, presence; and what a person may do."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select, update

from agency.desk.roles import WITHOUT_LIST, Action, Role, may
from storage.statements import insert_or_update
from storage.tables import officers


@dataclass(frozen=True, slots=True)
class Officer:
    """A member of staff; without a `language` of his own he reads the group's."""

    user_id: int
    role: Role
    name: str
    language: str | None
    active: bool = True
    away_until: date | None = None


class NotAllowed(Exception):
    """What was asked for is not in this person's role."""

    def __init__(self, action: Action) -> None:
        super().__init__(action.value)
        self.action = action


_COLUMNS = [officers.c[name] for name in Officer.__dataclass_fields__]


def require(connection: Connection, officer_id: int, action: Action) -> Officer | None:
    """The officer, if his role includes the action; raises `NotAllowed`.

    As long as nobody is registered every caller may do the everyday work (`WITHOUT_LIST`), and
    the answer is None. Whether a stranger may speak at all is for the group's membership to say.
    """
    found = get(connection, officer_id)
    if found is None and action in WITHOUT_LIST and not _anybody(connection):
        return None
    if found is None or not found.active or not may(found.role, action):
        raise NotAllowed(action)
    return found


def is_allowed(connection: Connection, officer_id: int, action: Action) -> bool:
    """Whether `require` would let him."""
    try:
        require(connection, officer_id, action)
    except NotAllowed:
        return False
    return True


def save(connection: Connection, officer: Officer, now: datetime) -> None:
    """Register an officer, or give the one with this id another role, name and language."""
    values = {
        "user_id": officer.user_id,
        "role": officer.role.value,
        "name": officer.name,
        "language": officer.language,
        "active": officer.active,
        "away_until": officer.away_until,
        "changed_at": now,
    }
    insert_or_update(connection, officers, values, key=["user_id"])


def get(connection: Connection, user_id: int) -> Officer | None:
    """The officer with this Telegram id, also one who has left."""
    row = connection.execute(select(*_COLUMNS).where(officers.c.user_id == user_id)).first()
    return None if row is None else _officer(row._mapping)


def everybody(connection: Connection) -> list[Officer]:
    """All officers who have not left, by id."""
    rows = connection.execute(
        select(*_COLUMNS).where(officers.c.active).order_by(officers.c.user_id)
    )
    return [_officer(row._mapping) for row in rows]


def of_role(connection: Connection, role: Role) -> list[Officer]:
    """The officers of one role who have not left."""
    return [officer for officer in everybody(connection) if officer.role is role]


def choose_language(
    connection: Connection, user_id: int, language: str | None, now: datetime
) -> bool:
    """Give an officer a language of his own; false for who is not registered."""
    changed = connection.execute(
        update(officers)
        .where(officers.c.user_id == user_id)
        .values(language=language, changed_at=now)
    )
    return changed.rowcount == 1


def set_away(connection: Connection, user_id: int, until: date | None, now: datetime) -> bool:
    """Note until what day (with it) an officer is away, or (None) that he is back."""
    changed = connection.execute(
        update(officers)
        .where(officers.c.user_id == user_id)
        .values(away_until=until, changed_at=now)
    )
    return changed.rowcount == 1


def _anybody(connection: Connection) -> bool:
    statement = select(func.count()).select_from(officers).where(officers.c.active)
    return bool(connection.execute(statement).scalar_one())


def _officer(values: object) -> Officer:
    fields = dict(values)  # type: ignore[call-overload]
    return Officer(**{**fields, "role": Role(fields["role"])})
