"""Who sees a case: who handed it over, and whoever manages the organisation that it is of.

A case is an organisation's when its sender named that organisation and was linked to it; without
a link it is his alone. Who is no longer linked sees none of the organisation's cases, not even
those that he handed over himself.
"""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from storage import cases, organisations, visibility
from storage.cases import Case

MOST: Final = 50


def may_see(tx: Connection, case: Case, user_id: int) -> bool:
    """Whether a person sees a case now; one that staff keep to themselves nobody does."""
    if cases.is_hidden(tx, case.id):
        return False
    organisation = organisation_of(tx, case.sender)
    linked = visibility.belongings(tx, organisation) if organisation else {}
    if case.user_id not in linked:
        return case.user_id == user_id
    reader = linked.get(user_id)
    return reader is not None and (reader.manages or (reader.stands and case.user_id == user_id))


def sees(tx: Connection, case_id: UUID, user_id: int) -> bool:
    """The same by a case's id: to be asked in the very transaction that adds to the case."""
    case = cases.get(tx, case_id)
    return case is not None and may_see(tx, case, user_id)


def visible_cases(tx: Connection, user_id: int, limit: int = MOST) -> list[Case]:
    """The cases that a person sees, the newest first."""
    people = {user_id}
    for membership in organisations.organisations_of(tx, user_id):
        if membership.role == "manages":
            people |= visibility.belongings(tx, membership.organisation_id).keys()
    found = [case for person in people for case in cases.of_person(tx, person, limit)]
    seen = [case for case in found if may_see(tx, case, user_id)]
    return sorted(seen, key=lambda case: case.registered_at, reverse=True)[:limit]


def readers(tx: Connection, case: Case) -> list[int]:
    """Everybody who sees a case."""
    organisation = organisation_of(tx, case.sender)
    linked = visibility.belongings(tx, organisation) if organisation else {}
    if case.user_id not in linked:
        return [case.user_id]
    return sorted(
        user_id
        for user_id, one in linked.items()
        if one.manages or (one.stands and user_id == case.user_id)
    )


def organisation_of(tx: Connection, sender: Mapping[str, Any]) -> UUID | None:
    """The organisation that a sender named by its number, if the agency knows it."""
    identifier = sender.get("identifier")
    if not identifier:
        return None
    country, value = str(sender.get("country")), str(identifier["value"])
    known = organisations.find(tx, country, value)
    return known.id if known else None
