"""Opening a case: the moment a person's answers become something that nobody may lose."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from agency import case_number
from agency.canonical import GENESIS
from agency.profiles import profile_of
from agency.uuid7 import uuid7
from services.cases import clocks, turns
from services.cases.colleagues import tell_all
from services.cases.correspondence import show_to_staff
from services.cases.timeline import record
from services.cases.visibility import may_see, sees
from services.notices import (
    Button,
    Notice,
    day,
    moment,
    refresh_card,
    tell_person,
    tell_staff,
    term,
)
from storage import cases, checklist, documents, drafts, inbox
from storage.cases import Case
from storage.outbox import Lane

LONG_DETAILS: Final = frozenset({"account", "text"})
"""What a person wrote at any length; a card shows only how it begins."""
ON_A_CARD: Final = 400
"""Letters of one answer on a card: all of them together must fit into a message."""
ASTANA: Final = "Asia/Almaty"
_NEXT: Final = {"overdue_watch": "watch", "complaint": "complaint"}
"""Kinds of case whose receipt says something of its own."""
_OWN_NEXT: Final = frozenset({"payout_claim", "consent_request", "payment_report", "policy_link"})
_ZONES: Final = {"KG": "Asia/Bishkek"}


@dataclass(frozen=True, slots=True)
class OpenCase:
    """What a person hands over; `draft_id` makes a repeat open nothing new.

    The agency's own address and number stand on the receipt as a second way. `update_id` is the
    update being worked on, which says when the last word of it reached us. A `hidden` case is kept
    from its person until staff reveal it; of one `of_batch` the batch tells him and staff.
    """

    draft_id: UUID
    kind: str
    user_id: int
    language: str
    product: str | None
    sender: Mapping[str, Any]
    details: Mapping[str, Any]
    said_at: datetime
    agency_email: str
    agency_phone: str
    update_id: int | None = None
    of_batch: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """The case, and whether this very call opened it."""

    case: Case
    new: bool


def open_case(tx: Connection, now: datetime, command: OpenCase) -> Opened:
    """Register a case with its number, timeline, queue row, receipt and staff card, all at once."""
    existing = cases.by_draft(tx, command.draft_id)
    if existing is not None:
        return Opened(existing, new=False)
    case = _new_case(tx, now, command)
    cases.create(tx, case)
    if command.hidden:
        cases.hide(tx, case.id)
    drafts.close(tx, command.draft_id, "submitted")
    documents.move_to_case(tx, command.draft_id, case.id)
    checklist.move(tx, command.draft_id, case.id)
    clocks.open_clocks(tx, now, case)
    case = record(tx, now, case.id, "registered", "person")
    if command.of_batch:
        return Opened(case, new=True)
    tell_all(tx, now, case, _receipt(case, command))
    refresh_card(tx, now, case.id)
    if any(len(str(case.body.get(name, ""))) > ON_A_CARD for name in LONG_DETAILS):
        tell_staff(tx, now, "desk.account", {}, case.id)
    for document in documents.of_case(tx, case.id):
        show_to_staff(tx, now, case.id, document.id)
    return Opened(case, new=True)


def open_by_rule(tx: Connection, now: datetime, command: OpenCase) -> Case:
    """Register a case that a rule of the agency opens: nobody handed it over, no receipt goes."""
    case = _new_case(tx, now, command)
    cases.create(tx, case)
    case = record(tx, now, case.id, "registered", "system")
    refresh_card(tx, now, case.id)
    return case


def add_details(tx: Connection, now: datetime, case_id: UUID, added: Mapping[str, Any]) -> None:
    """Add to what was handed over, e.g. why a notice came late."""
    cases.extend_body(tx, case_id, added)
    record(tx, now, case_id, "details_added", "person", added)
    refresh_card(tx, now, case_id)


def add_details_as(
    tx: Connection, now: datetime, user_id: int, case_id: UUID, added: Mapping[str, Any]
) -> bool:
    """The same for a person who may have lost the case meanwhile; then it is false."""
    if not sees(tx, case_id, user_id):
        return False
    add_details(tx, now, case_id, added)
    return True


def tell_at_night(
    tx: Connection, now: datetime, user_id: int, case_id: UUID, opening: datetime
) -> None:
    """Say that words for a case came while nobody reads; only once until the `opening`."""
    case = cases.get(tx, case_id)
    assert case is not None
    notice = Notice(
        user_id=user_id,
        key="cases-night-text",
        arguments={"number": case.number, "registered": moment(now, zone_of(case.sender))},
        lane=Lane.ANSWER,
        case_id=case.id,
        dedupe_key=f"night:{case.id}:{user_id}:{opening.isoformat()}",
    )
    tell_person(tx, now, notice)


def zone_of(sender: Mapping[str, Any]) -> str:
    """The time zone in which a sender reads times."""
    return _ZONES.get(str(sender.get("country")), ASTANA)


def visible_case(tx: Connection, number: str, user_id: int) -> Case | None:
    """A case that a person sees; a stranger's gives the same None as one that does not exist."""
    case = cases.by_number(tx, number)
    return case if case is not None and may_see(tx, case, user_id) else None


def _new_case(tx: Connection, now: datetime, command: OpenCase) -> Case:
    today = now.astimezone(ZoneInfo(ASTANA)).date()
    number = case_number.make(today.year, cases.next_serial(tx, today.year))
    return Case(
        id=uuid7(now, os.urandom),
        number=str(number),
        kind=command.kind,
        draft_id=command.draft_id,
        user_id=command.user_id,
        language=command.language,
        product=command.product,
        status="registered",
        sender=command.sender,
        body=command.details,
        said_at=command.said_at,
        registered_at=now,
        registered_day=today,
        assignee=None,
        last_event_hash=GENESIS,
        last_event_seq=0,
        received_at=inbox.received_at(tx, command.update_id) or now,
    )


def _receipt(case: Case, command: OpenCase) -> Notice:
    zone = zone_of(case.sender)
    return Notice(
        user_id=case.user_id,
        key="receipt-text",
        arguments={
            "number": case.number,
            "kind": term(f"case-kind-{case.kind.replace('_', '-')}"),
            "said": moment(case.said_at, zone),
            "registered": moment(case.registered_at, zone),
            "day": day(case.registered_day),
            "next": term(f"receipt-next-{_what_is_next(case)}"),
            "email": command.agency_email,
            "phone": command.agency_phone,
        },
        buttons=[
            Button("button-copy-number", copy=case.number),
            Button("proof-button-receipt", action="receipt", target=case.number),
            Button("button-open-case", action="case", target=case.number),
            *turns.receipt_buttons(case),
        ],
        case_id=case.id,
        dedupe_key=f"receipt:{case.id}",
    )


def _what_is_next(case: Case) -> str:
    if case.kind == "product_request":
        return "request"
    if case.kind in _OWN_NEXT:
        return case.kind.replace("_", "-")
    if case.kind in _NEXT:
        return _NEXT[case.kind]
    if case.kind != "insured_event":
        return "case"
    if not turns.may_file(case):
        return "notice-of-policyholder"
    return "notice-by-rules" if profile_of(case.product).quotes_clauses else "notice-by-contract"
