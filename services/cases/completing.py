"""What a notice is completed with after it was registered; what it said first stays as it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.additions import Addition, added_to, first_said
from agency.notice_questions import PRODUCT
from agency.status import FINAL
from services.cases import clocks, naming
from services.cases.colleagues import tell_all
from services.cases.opening import zone_of
from services.cases.timeline import record
from services.cases.visibility import sees
from services.notices import (
    Argument,
    Button,
    DeskNote,
    Notice,
    moment,
    refresh_card,
    tell_desk,
    terms,
)
from storage import cases, drafts
from storage.cases import Case, Event

NOTICE: Final = "insured_event"
EVENT: Final = "details_added"


@dataclass(frozen=True, slots=True)
class Completion:
    """What a person tells beyond a registered notice; the draft makes a repeat add nothing."""

    draft_id: UUID
    user_id: int
    case_id: UUID
    told: Mapping[str, Any]


def may_complete(case: Case) -> bool:
    """Whether more can still be told of a notice."""
    return case.kind == NOTICE and case.status not in FINAL


def complete(tx: Connection, now: datetime, given: Completion) -> bool:
    """Add what was told to the notice, and attest it; false when the person may not any more.

    `product` among it names or corrects the product, which its terms follow. What a field said
    before is kept in the timeline under `replaced`.
    """
    case = cases.get_to_change(tx, given.case_id)
    if case is None or not _may_add(tx, case, given):
        return False
    if not drafts.close(tx, given.draft_id, "submitted"):
        return True
    told = dict(given.told)
    if PRODUCT in told:
        told |= naming.answer(case, told[PRODUCT])
    addition = added_to(naming.whole(case), told)
    if addition.said:
        _add(tx, now, case, given, addition)
    return True


def _may_add(tx: Connection, case: Case, given: Completion) -> bool:
    if PRODUCT in given.told and not naming.may_name(case):
        return False
    return may_complete(case) and sees(tx, case.id, given.user_id)


def first_and_later(tx: Connection, case: Case) -> tuple[dict[str, Any], list[Event]]:
    """What a case said when it was registered, `product` too, and the lines that added to it."""
    later = [line for line in cases.events(tx, case.id) if line.event == EVENT]
    return first_said(naming.whole(case), [line.data for line in later]), later


def _add(tx: Connection, now: datetime, case: Case, given: Completion, addition: Addition) -> None:
    case = naming.keep(tx, now, case, addition.body)
    clocks.tell_terms(tx, now, case)
    case = record(tx, now, case.id, EVENT, "person", addition.as_event())
    names = terms([f"notice-more-name-{name.replace('_', '-')}" for name in addition.names()])
    told = {"what": names}
    key = f"completed:{given.draft_id}"
    tell_desk(tx, now, DeskNote(case.id, "desk-notice-completed", told, dedupe_key=key))
    refresh_card(tx, now, case.id)
    tell_all(tx, now, case, _receipt(now, case, given, names))


def _receipt(now: datetime, case: Case, given: Completion, names: Argument) -> Notice:
    zone = zone_of(case.sender)
    arguments = {
        "number": case.number,
        "what": names,
        "registered": moment(now, zone),
        "first": moment(case.registered_at, zone),
    }
    return Notice(
        user_id=given.user_id,
        key="receipt-added-text",
        arguments=arguments,
        buttons=[
            Button("proof-button-receipt", action="receipt", target=case.number),
            Button("button-open-case", action="case", target=case.number),
        ],
        case_id=case.id,
        dedupe_key=f"receipt-added:{given.draft_id}",
    )
