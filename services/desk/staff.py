"""The lists that staff keep of themselves: who works, in what language, who is on duty."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from agency.desk.roles import Action
from services.desk import actions as desk
from services.desk import audit as desk_audit
from services.desk import work as desk_work
from storage import duty, officers
from storage.officers import Officer

OPERATOR: Final = "system"
"""Who acts from the shell without naming an officer."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """How many cases went from one officer to another, or (None) back for all."""

    count: int
    officer: int
    to: int | None


def allow_list(tx: Connection, officer: int, *, reading: bool) -> None:
    """Let who leads read the list of officers, an administrator change it; raises `NotAllowed`."""
    known = officers.get(tx, officer)
    if not (reading and known and officers.is_allowed(tx, officer, Action.ASSIGN)):
        officers.require(tx, officer, Action.OFFICERS)


def actor(by: int | None) -> str:
    """Who changed a list: an officer, or whoever may use the shell."""
    return OPERATOR if by is None else desk.officer(by)


def register(tx: Connection, now: datetime, by: int | None, officer: Officer) -> None:
    """Add an officer or give him another role, name and language. Raises `NotAllowed`."""
    _require(tx, by, Action.OFFICERS)
    officers.save(tx, officer, now)
    facts = {
        "user_id": officer.user_id,
        "role": officer.role.value,
        "name": officer.name,
        "language": officer.language,
    }
    desk_audit.note(tx, now, actor(by), "officer_saved", facts)


def dismiss(tx: Connection, now: datetime, by: int | None, user_id: int) -> bool:
    """Take an officer off the list; his name stays for what he did. Raises `NotAllowed`."""
    _require(tx, by, Action.OFFICERS)
    found = officers.get(tx, user_id)
    if found is None or not found.active:
        return False
    officers.save(tx, replace(found, active=False), now)
    desk_audit.note(tx, now, actor(by), "officer_removed", {"user_id": user_id})
    return True


def choose_language(tx: Connection, now: datetime, by: int, language: str) -> bool:
    """An officer chooses in what language he is answered; false for who is not registered."""
    if not officers.choose_language(tx, by, language, now):
        return False
    desk_audit.note(tx, now, actor(by), "officer_language", {"language": language})
    return True


def put_on_duty(
    tx: Connection, now: datetime, by: int | None, roster: Iterable[tuple[date, int]]
) -> int:
    """Give days to officers; says how many. Raises `NotAllowed`."""
    _require(tx, by, Action.DUTY)
    days = list(roster)
    for day, officer in days:
        duty.put(tx, day, officer)
    listed = [{"day": day, "officer": officer} for day, officer in days]
    desk_audit.note(tx, now, actor(by), "duty_set", {"days": listed})
    return len(days)


def clear_duty(tx: Connection, now: datetime, by: int | None, day: date) -> bool:
    """Take a day off the roster; false when nobody has it. Raises `NotAllowed`."""
    _require(tx, by, Action.DUTY)
    cleared = duty.clear(tx, day)
    if cleared:
        desk_audit.note(tx, now, actor(by), "duty_cleared", {"day": day})
    return cleared


def hand_over_all(
    tx: Connection, now: datetime, by: int | None, officer: int, to: int | None
) -> HandedOver:
    """Give every open case of an officer away: one's own, or a colleague's who is absent.

    Raises `NotAllowed`, also when the colleague who should get them is no officer.
    """
    _require(tx, by, Action.WORK if by == officer else Action.ASSIGN)
    if to is not None:
        officers.require(tx, to, Action.WORK)
    count = desk_work.hand_over_all(tx, now, actor(by), officer, to)
    facts = {"officer": officer, "to": to, "count": count}
    desk_audit.note(tx, now, actor(by), "handed_over_all", facts)
    return HandedOver(count, officer, to)


def language_of(tx: Connection, user_id: int) -> str | None:
    """The language that an officer has chosen for himself."""
    found = officers.get(tx, user_id)
    return None if found is None else found.language


def _require(tx: Connection, by: int | None, action: Action) -> None:
    if by is not None:
        officers.require(tx, by, action)
