"""Receipts: what a person handed over, when, and by which files, in a form that can be proved."""

import json
import os
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.canonical import canonical
from agency.notice_questions import PRODUCT
from agency.uuid7 import uuid7
from services.cases.completing import first_and_later
from services.cases.opening import zone_of
from services.cases.timeline import document_facts
from services.cases.visibility import may_see
from services.notices import Argument, Notice, moment, send_receipt
from storage import batches, cases, documents, receipts
from storage.cases import Case
from storage.outbox import Lane
from storage.receipts import Receipt

FORMS: Final = ("pdf", "json")
LARGEST: Final = 4 * 1024 * 1024
"""Bytes: what is larger is no receipt of ours."""
_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without letters and figures that are taken for each other."""
_GROUPS: Final = 3
_IN_A_GROUP: Final = 4


def issue(
    tx: Connection, now: datetime, user_id: int, subject: UUID, attested: Sequence[Case]
) -> Receipt:
    """The receipt of cases as they stand; the same state has the same receipt and code."""
    said = [_case(tx, case) for case in attested]
    basis = sha256(canonical(said).encode()).hexdigest()
    code = new_code()
    content = {"code": code, "issued_at": now, "cases": said}
    plain: dict[str, Any] = json.loads(canonical(content))
    identity = uuid7(now, os.urandom)
    return receipts.add(tx, Receipt(identity, code, user_id, subject, basis, plain, now))


def hand_over(tx: Connection, now: datetime, user_id: int, receipt: Receipt) -> None:
    """Put both files of a receipt on their way; presses within a minute send them once."""
    zone = zone_of(receipt.content["cases"][0]["sender"])
    for form in FORMS:
        arguments: dict[str, Argument] = {"code": receipt.code}
        if form == "pdf":
            arguments["issued"] = moment(receipt.issued_at, zone)
        notice = Notice(
            user_id=user_id,
            key=f"proof-caption-{form}",
            arguments=arguments,
            lane=Lane.ANSWER,
            dedupe_key=f"receipt-file:{receipt.id}:{user_id}:{form}:{now:%Y%m%d%H%M}",
        )
        send_receipt(tx, now, notice, receipt.id, form)


def send_for(tx: Connection, now: datetime, user_id: int, target: str) -> bool:
    """Hand over the receipt of a case (by number) or of a batch (by id); false for a stranger's."""
    case = cases.by_number(tx, target)
    if case is not None:
        found, subject = [case], case.id
    else:
        subject = _identity(target)
        found = batches.cases_of(tx, subject)
    if not found or not all(may_see(tx, one, user_id) for one in found):
        return False
    receipt = issue(tx, now, user_id, subject, found)
    hand_over(tx, now, user_id, receipt)
    return True


def _identity(target: str) -> UUID:
    try:
        return UUID(target)
    except ValueError:
        return UUID(int=0)


def new_code() -> str:
    """A code of 58 bits, as `7K3M-QX9T-2FHB`."""
    letters = [secrets.choice(_ALPHABET) for _ in range(_GROUPS * _IN_A_GROUP)]
    return _grouped("".join(letters))


def read_code(text: str) -> str | None:
    """The code that a person typed, in any case and with any strokes or spaces; None for others."""
    plain = "".join(sign for sign in text.upper() if sign.isalnum())
    if len(plain) != _GROUPS * _IN_A_GROUP or not set(plain) <= set(_ALPHABET):
        return None
    return _grouped(plain)


def _grouped(plain: str) -> str:
    return "-".join(
        plain[place : place + _IN_A_GROUP] for place in range(0, len(plain), _IN_A_GROUP)
    )


def _case(tx: Connection, case: Case) -> dict[str, Any]:
    """A case as a receipt tells of it; what changes without the person is left out.

    What was told later stands apart, each with its own time.
    """
    first, later = first_and_later(tx, case)
    product = first.pop(PRODUCT, None)
    said: Mapping[str, Any] = {
        "number": case.number,
        "kind": case.kind,
        "product": product,
        "sender": case.sender,
        "details": first,
        "said_at": case.said_at,
        "received_at": case.received_at,
        "registered_at": case.registered_at,
        "registered_day": case.registered_day,
        "documents": [document_facts(paper) for paper in documents.of_case(tx, case.id)],
        "additions": [{"at": line.at, "told": line.data} for line in later] or None,
        "timeline": {"seq": case.last_event_seq, "hash": case.last_event_hash},
    }
    return {name: value for name, value in said.items() if value is not None}
