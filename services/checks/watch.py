"""Monitored buyers, held against lists that changed; the exporter hears what staff release."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid5

from sqlalchemy import Connection

from agency.screening.searched import Searched
from agency.screening.subject import Subject
from agency.status import FINAL
from services.cases.opening import OpenCase
from services.checks.asking import KIND, Contacts, details, found_by, keep_hits, matches, open_for
from services.notices import DeskNote, refresh_card, tell_desk, tell_staff
from services.profiles import sender_of
from storage import cases, checks, people, profiles
from storage.cases import Case
from storage.checks import Check


def rescreen(
    tx: Connection, now: datetime, check: Check, searched: Searched, contacts: Contacts
) -> bool:
    """Keep what the changed lists hold on a monitored buyer; true when staff have to look.

    The answer that the exporter reads stays as it is.
    """
    standing = checks.get(tx, check.id)
    if standing is None or not standing.monitored or standing.lists_seen == searched.version:
        return False
    checks.change(tx, check.id, lists_seen=searched.version)
    found = found_by(Subject(**standing.subject), searched)
    new = keep_hits(tx, now, check.id, found)
    if not any(match.standing != "cleared" for match in matches(tx, new)):
        return False
    _tell_staff(tx, now, standing, searched.version, contacts)
    return True


def _tell_staff(
    tx: Connection, now: datetime, check: Check, version: str, contacts: Contacts
) -> None:
    case = cases.get(tx, check.case_id) if check.case_id else None
    if case is not None and case.status not in FINAL:
        tell_desk(tx, now, DeskNote(case.id, "check-desk-new-hits"))
        tell_staff(tx, now, "desk.hits", {}, case.id)
        refresh_card(tx, now, case.id)
        return
    sender = _sender(tx, check, case)
    if sender is None:
        checks.change(tx, check.id, monitored=False)
        return
    opened = open_for(tx, now, check, _hidden_case(tx, now, check, version, sender, contacts))
    tell_desk(tx, now, DeskNote(opened.id, "check-desk-hidden-case"))


def _sender(tx: Connection, check: Check, case: Case | None) -> Mapping[str, Any] | None:
    if case is not None:
        return case.sender
    known = next(iter(profiles.of_person(tx, check.user_id)), None)
    return None if known is None else sender_of(known)


def _hidden_case(
    tx: Connection,
    now: datetime,
    check: Check,
    version: str,
    sender: Mapping[str, Any],
    contacts: Contacts,
) -> OpenCase:
    person = people.find(tx, check.user_id)
    return OpenCase(
        draft_id=uuid5(check.id, version),
        kind=KIND,
        user_id=check.user_id,
        language=(person.language if person else None) or "ru",
        product=None,
        sender=sender,
        details=details(check, monitored=True),
        said_at=now,
        agency_email=contacts.email,
        agency_phone=contacts.phone,
        hidden=True,
    )
