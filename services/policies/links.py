"""Linking people to organisations: one-time signed codes, and cases that staff confirm."""

import base64
import hashlib
import hmac
import os
from binascii import Error
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.status import FINAL
from agency.uuid7 import uuid7
from services.cases.opening import OpenCase, Opened, open_case
from services.cases.timeline import record
from services.notices import Button, DeskChoice, DeskNote, Notice, tell_desk, tell_person
from services.policies import overdue
from services.policies.payments import Unfit, fit_reason
from storage import cases, instalments, organisations, people, policies
from storage.cases import Case
from storage.columns import lookup
from storage.organisations import LinkCode, Organisation
from storage.outbox import Lane

KIND: Final = "policy_link"
ROLES: Final = ("manages", "sees")
VALID: Final = timedelta(days=14)
_RANDOM: Final = 10
_SIGNATURE: Final = 10
LETTERS: Final = 32
"""Of a code: base32, so that it can be read out and typed."""


@dataclass(frozen=True, slots=True)
class Linked:
    """An organisation that a person now belongs to; not `new` when he did before."""

    organisation: Organisation
    role: str
    new: bool


def issue(tx: Connection, now: datetime, organisation_id: UUID, role: str, issued_by: str) -> str:
    """A fresh code of `LETTERS` letters that links one person, once, within two weeks."""
    bare = os.urandom(_RANDOM)
    code = LinkCode(
        id=uuid7(now, os.urandom),
        code_hash=lookup(tx, bare.hex()),
        organisation_id=organisation_id,
        role=role,
        issued_by=issued_by,
        issued_at=now,
        expires_at=now + VALID,
    )
    organisations.keep_code(tx, code)
    return base64.b32encode(bare + _signature(tx, bare)).decode()


def redeem(tx: Connection, now: datetime, code: str, user_id: int) -> Linked | None:
    """Link a person by a code; None for one that is forged, spent or too old."""
    bare = _genuine(tx, code)
    if bare is None:
        return None
    spent = organisations.use_code(tx, lookup(tx, bare.hex()), user_id, now)
    if spent is None:
        return None
    organisation = organisations.get(tx, spent.organisation_id)
    assert organisation is not None
    new = link(tx, now, user_id, organisation.id, spent.role, f"code:{spent.id}")
    return Linked(organisation, spent.role, new)


def link(
    tx: Connection, now: datetime, user_id: int, organisation_id: UUID, role: str, by: str
) -> bool:
    """Link a person; what he has to hear of its policies is worked out at once.

    Who manages takes over what happened to them while nobody was linked.
    """
    people.ensure(tx, user_id, now)
    new = organisations.grant(tx, user_id, organisation_id, role, by, now)
    if role == "manages":
        overdue.hand_over(tx, now, organisation_id, user_id)
    theirs = [one.id for one in policies.of_organisations(tx, [organisation_id])]
    waiting = [
        part.id
        for parts in instalments.of_policies(tx, theirs).values()
        for part in parts
        if part.next_look is not None
    ]
    instalments.look_again(tx, dict.fromkeys(waiting, now))
    return new


def ask(tx: Connection, now: datetime, command: OpenCase) -> Opened:
    """Open the case by which a person asks to be linked to a policy."""
    opened = open_case(tx, now, command)
    if opened.new:
        identity = opened.case.id
        note = DeskNote(
            identity,
            "policy-desk-judge-link",
            choices=(
                DeskChoice("policy-desk-button-link", "link", identity),
                DeskChoice("policy-desk-button-link-sees", "linksees", identity),
                DeskChoice("policy-desk-button-no-link", "nolink", identity),
            ),
        )
        tell_desk(tx, now, note)
    return opened


def grant(tx: Connection, now: datetime, case_id: UUID, role: str, actor: str) -> Case:
    """Confirm a request to be linked: to the policyholder, or the beneficiary that he is.

    Raises `Unfit`.
    """
    case = _open_request(tx, case_id)
    policy = policies.by_number(tx, str(case.body["policy"]))
    if policy is None:
        raise Unfit("there is no policy of this number: import it first")
    organisation_id = policy.holder_id
    if policy.beneficiary_id and _says_to_be(tx, case, policy.beneficiary_id):
        organisation_id = policy.beneficiary_id
    link(tx, now, case.user_id, organisation_id, role, f"{actor} {case.number}")
    record(tx, now, case_id, "link_granted", actor, {"role": role, "policy": policy.number})
    overdue.close(tx, now, case_id, actor)
    button = Button("policy-button-open", action="policy", target=policy.id.hex)
    tell_person(tx, now, _answer(case, "policy-linked-text", button))
    return case


def refuse(tx: Connection, now: datetime, case_id: UUID, reason: str, actor: str) -> Case:
    """Refuse a request to be linked. Raises `Unfit`."""
    case, reason = _open_request(tx, case_id), fit_reason(reason)
    record(tx, now, case_id, "link_refused", actor, {"reason": reason})
    overdue.close(tx, now, case_id, actor)
    button = Button("button-reply", action="write", target=case.number)
    key = "policy-not-linked-reason-text" if reason else "policy-not-linked-text"
    tell_person(tx, now, _answer(case, key, button, reason))
    return case


def _open_request(tx: Connection, case_id: UUID) -> Case:
    case = cases.get_to_change(tx, case_id)
    if case is None or case.kind != KIND:
        raise Unfit("this case is no request to be linked")
    if case.status in FINAL:
        raise Unfit("this request was answered before")
    return case


def _says_to_be(tx: Connection, case: Case, organisation_id: UUID) -> bool:
    organisation = organisations.get(tx, organisation_id)
    said = (case.sender.get("identifier") or {}).get("value")
    return organisation is not None and organisation.identifier == said


def _answer(case: Case, key: str, button: Button, reason: str = "") -> Notice:
    return Notice(
        user_id=case.user_id,
        key=key,
        arguments={
            "policy": str(case.body["policy"]),
            "number": case.number,
            **({"reason": reason} if reason else {}),
        },
        buttons=[button],
        lane=Lane.ANSWER,
        case_id=case.id,
    )


def _genuine(tx: Connection, code: str) -> bytes | None:
    try:
        whole = base64.b32decode(code.strip().upper())
    except (Error, ValueError):
        return None
    bare, signature = whole[:_RANDOM], whole[_RANDOM:]
    if len(whole) != _RANDOM + _SIGNATURE:
        return None
    return bare if hmac.compare_digest(signature, _signature(tx, bare)) else None


def _signature(tx: Connection, bare: bytes) -> bytes:
    key = organisations.signing_key(tx)
    return hmac.new(key, bare, hashlib.sha256).digest()[:_SIGNATURE]
