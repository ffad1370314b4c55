"""From a notice to a claim: who may file it on which notice, and when its papers are complete."""

import base64
import hashlib
import os
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.profiles import profile_of
from agency.status import Status
from services import desk
from services.clocks import Step, astana_day
from services.desk import Moved
from storage import cases, invitations
from storage.cases import Case
from storage.invitations import Invitation

NOTICE: Final = "insured_event"
CLAIM: Final = "payout_claim"
VALID_FOR: Final = timedelta(days=30)
_RANDOM_BYTES: Final = 18


def may_file(case: Case) -> bool:
    """Whether the sender of a notice files the claim himself.

    Under the rules of loan insurance only the beneficiary does (51); elsewhere the contract says
    who, so nobody is turned away.
    """
    if not profile_of(case.product).quotes_clauses:
        return True
    return case.sender.get("acting_as") != "policyholder"


def invite(tx: Connection, now: datetime, case_id: UUID) -> str:
    """A code for one other person to file the claim on this notice; it cannot be guessed.

    It is told once: only its hash is kept.
    """
    code = base64.urlsafe_b64encode(os.urandom(_RANDOM_BYTES)).decode()
    kept = Invitation(_hash(code), case_id, "claim", now, now + VALID_FOR)
    invitations.keep(tx, kept)
    return code


def accept(tx: Connection, now: datetime, code: str, user_id: int) -> Case | None:
    """The notice that a code opens for this person; None for a wrong, old or foreign code."""
    case_id = invitations.use(tx, _hash(code), user_id, now)
    return None if case_id is None else cases.get(tx, case_id)


def declare_complete(
    tx: Connection, now: datetime, case_id: UUID, on: date | None, actor: str
) -> Moved | None:
    """The documents are complete since `on` (today): from then the decision's term runs (54, 62).

    None: no such case.
    """
    return desk.move(tx, now, case_id, Step(Status.COMPLETE, on or astana_day(now)), actor)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
