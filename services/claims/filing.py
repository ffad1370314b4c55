"""From a notice to a claim: who may file it on which notice, and when its papers are complete."""

import base64
import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.status import Status
from services.cases import clocks
from services.cases.clocks import Step, astana_day
from services.cases.opening import OpenCase, Opened, open_case
from services.cases.papers import papers_of_case
from services.cases.timeline import record
from services.desk import actions as desk
from services.desk.actions import Moved, tell_owner
from services.notices import DeskNote, Notice, day, tell_desk, tell_person
from storage import cases, invitations
from storage.cases import Case
from storage.invitations import Invitation
from storage.outbox import Lane

NOTICE: Final = "insured_event"
CLAIM: Final = "payout_claim"
VALID_FOR: Final = timedelta(days=30)
_RANDOM_BYTES: Final = 18


def pass_on(tx: Connection, now: datetime, case: Case, link_of: Callable[[str], str]) -> None:
    """Send the owner of a notice a link by which one other person files the claim on it.

    The code in it cannot be guessed and is told once: only its hash is kept.
    """
    code = base64.urlsafe_b64encode(os.urandom(_RANDOM_BYTES)).decode()
    until = now + VALID_FOR
    invitations.keep(tx, Invitation(_hash(code), case.id, "claim", now, until))
    notice = Notice(
        user_id=case.user_id,
        key="claim-link-text",
        arguments={"number": case.number, "link": link_of(code), "day": day(astana_day(until))},
        lane=Lane.ANSWER,
        case_id=case.id,
    )
    tell_person(tx, now, notice)


def accept(tx: Connection, now: datetime, code: str, user_id: int) -> Case | None:
    """The notice that a code opens for this person; None for a wrong, old or foreign code."""
    case_id = invitations.use(tx, _hash(code), user_id, now)
    return None if case_id is None else cases.get(tx, case_id)


def file_claim(tx: Connection, now: datetime, command: OpenCase, notice: UUID | None) -> Opened:
    """Register a claim; the notice it follows, if it is known, is told of it in both chats.

    The contract's waiting period and the product, as the notice tells them by now, hold for the
    claim too.
    """
    before = cases.get(tx, notice) if notice else None
    if before is not None and before.product is not None:
        command = replace(command, product=before.product)
    if before is not None and "waiting_days" in before.body:
        days = {"waiting_days": before.body["waiting_days"]}
        command = replace(command, details={**command.details, **days})
    opened = open_case(tx, now, command)
    if before is not None and opened.new:
        _tell_notice(tx, now, before, opened.case)
    return opened


def _tell_notice(tx: Connection, now: datetime, notice: Case, claim: Case) -> None:
    key = f"claim-filed:{claim.id}"
    record(tx, now, notice.id, "claim_filed", "system", {"claim": claim.number})
    note = DeskNote(notice.id, "claim-desk-filed", {"claim": claim.number}, dedupe_key=key)
    tell_desk(tx, now, note)
    if notice.user_id != claim.user_id:
        tell_owner(tx, now, notice, "claim-filed-text")


def filed_on(tx: Connection, notice: Case) -> str | None:
    """The number of the newest claim on a notice that was not withdrawn; None without one."""
    lines = [line for line in cases.events(tx, notice.id) if line.event == "claim_filed"]
    numbers = [str(line.data["claim"]) for line in reversed(lines)]
    filed = (cases.by_number(tx, number) for number in numbers)
    return next((one.number for one in filed if one and one.status != Status.WITHDRAWN), None)


def standing(tx: Connection, case: Case) -> tuple[list[dict[str, Any]], int]:
    """A case's terms, and how many papers a claim lacks before the decision's can start."""
    lacking = papers_of_case(tx, case).standing.missing if case.kind == CLAIM else ()
    return clocks.facts(tx, case), len(lacking)


def declare_complete(
    tx: Connection, now: datetime, case_id: UUID, on: date | None, actor: str, anyway: str = ""
) -> Moved | None:
    """The documents are complete since `on` (today): from then the decision's term runs (54, 62).

    `anyway` is why they are although the list lacks some. None: no such case.
    """
    step = Step(Status.COMPLETE, on or astana_day(now), anyway=anyway)
    return desk.move(tx, now, case_id, step, actor)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
