"""What the back office learns of a premium that is late: one case a policy, opened by the rule.

All that happens to an overdue policy is a line of that one case, so its order holds; the case is
closed when nothing is owed any more, and the next overdue instalment opens a new one.
"""

import os
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.identifiers import check
from agency.money import plain
from agency.reminders import Standing, cover, day_of
from agency.uuid7 import uuid7
from services.cases.opening import OpenCase, open_by_rule
from services.cases.timeline import record
from services.notices import refresh_card
from services.policies.terms import term_of
from services.profiles import sender_of
from storage import cases, instalments, organisations, people, policies, profiles
from storage.instalments import SETTLED, Instalment
from storage.organisations import Organisation
from storage.policies import Policy

KIND: Final = "premium_overdue"
NOBODY: Final = -1
"""Owns the case of a policy to which nobody is linked; no message ever arrives there."""
_LANGUAGE: Final = "ru"
SYSTEM: Final = "system"


def facts_of(policy: Policy, instalment: Instalment) -> dict[str, Any]:
    """An instalment as the back office reads it."""
    return {
        "policy": policy.number,
        "instalment": instalment.number,
        "due": instalment.due,
        "amount": plain(instalment.amount),
        "currency": policy.premium_currency,
        "cover_ends": term_of(policy, instalment).ends,
        "paid_on": instalment.paid_on,
    }


def tell_back_office(tx: Connection, now: datetime, policy: Policy, instalment: Instalment) -> None:
    """Note, once each, that an unpaid instalment is overdue and that its term has run out."""
    standing = cover(term_of(policy, instalment), day_of(now)).standing
    if standing is Standing.UPCOMING:
        return
    case_id = _case(tx, now, policy)
    told = {(line.event, line.data.get("instalment")) for line in cases.events(tx, case_id)}
    if ("premium_overdue", instalment.number) not in told:
        record(tx, now, case_id, "premium_overdue", SYSTEM, facts_of(policy, instalment))
    if standing is Standing.RUN_OUT:
        instalments.end(tx, instalment.id)
        if ("grace_ended", instalment.number) not in told:
            record(tx, now, case_id, "grace_ended", SYSTEM, facts_of(policy, instalment))


def settle(tx: Connection, now: datetime, policy: Policy, paid: Instalment) -> None:
    """Note a payment in the policy's open case, and close it when nothing else is overdue."""
    if policy.overdue_case_id is None:
        return
    record(tx, now, policy.overdue_case_id, "premium_paid", SYSTEM, facts_of(policy, paid))
    _close_if_nothing_is_owed(tx, now, policy.id, policy.overdue_case_id)


def withdraw(tx: Connection, now: datetime, policy: Policy, gone: Instalment) -> None:
    """Note in the policy's open case that an instalment is not owed, and close it as above."""
    if policy.overdue_case_id is None:
        return
    about = facts_of(policy, gone)
    record(tx, now, policy.overdue_case_id, "instalment_withdrawn", SYSTEM, about)
    _close_if_nothing_is_owed(tx, now, policy.id, policy.overdue_case_id)


def hand_over(tx: Connection, now: datetime, holder_id: UUID, user_id: int) -> None:
    """Give a policyholder's open cases that are nobody's to who manages it now."""
    holder = organisations.get(tx, holder_id)
    assert holder is not None
    known = people.find(tx, user_id)
    for policy in policies.overdue_of_holder(tx, holder_id):
        case = cases.get_to_change(tx, policy.overdue_case_id) if policy.overdue_case_id else None
        if case is None or case.user_id != NOBODY:
            continue
        sender = _sender(tx, user_id, holder)
        cases.set_owner(tx, case.id, user_id, sender, (known and known.language) or case.language)
        granted = {"role": "manages", "policy": policy.number}
        record(tx, now, case.id, "link_granted", SYSTEM, granted)
        refresh_card(tx, now, case.id)


def _close_if_nothing_is_owed(
    tx: Connection, now: datetime, policy_id: UUID, case_id: UUID
) -> None:
    today = day_of(now)
    parts = instalments.of_policy(tx, policy_id)
    if any(one.due < today and one.state not in SETTLED for one in parts):
        return
    close(tx, now, case_id, SYSTEM)
    policies.set_overdue_case(tx, policy_id, None)


def close(tx: Connection, now: datetime, case_id: UUID, actor: str) -> None:
    """Close a case whose owner is told in other words than those of a status."""
    case = cases.get_to_change(tx, case_id)
    if case is None or not cases.set_status(tx, case_id, case.status, "closed"):
        return
    moved = {"from": case.status, "to": "closed"}
    record(tx, now, case_id, "status_changed", actor, moved)
    refresh_card(tx, now, case_id)


def _case(tx: Connection, now: datetime, policy: Policy) -> UUID:
    if policy.overdue_case_id is not None:
        case = cases.get(tx, policy.overdue_case_id)
        if case is not None and case.status not in ("closed", "withdrawn"):
            return case.id
    holder = organisations.get(tx, policy.holder_id)
    assert holder is not None
    user_id = _owner(tx, now, holder)
    known = people.find(tx, user_id)
    command = OpenCase(
        draft_id=uuid7(now, os.urandom),
        kind=KIND,
        user_id=user_id,
        language=(known and known.language) or _LANGUAGE,
        product=policy.product,
        sender=_sender(tx, user_id, holder),
        details={"policy": policy.number, "sample": policy.sample or None},
        said_at=now,
        agency_email="",
        agency_phone="",
    )
    case = open_by_rule(tx, now, command)
    policies.set_overdue_case(tx, policy.id, case.id)
    return case.id


def _owner(tx: Connection, now: datetime, holder: Organisation) -> int:
    members = organisations.members_of(tx, holder.id)
    managing = [one for one in members if one.role == "manages"] or members
    if managing:
        return managing[0].user_id
    people.ensure(tx, NOBODY, now)
    return NOBODY


def _sender(tx: Connection, user_id: int, holder: Organisation) -> Mapping[str, Any]:
    """The person as he described himself, so that staff can phone, for the policyholder."""
    judged = check(holder.country, holder.identifier)
    known = profiles.of_person(tx, user_id)
    said = sender_of(known[0]) if known else {"user_id": user_id}
    return {
        **said,
        "country": holder.country,
        "organisation": holder.name,
        "identifier": {
            "kind": judged.kind,
            "value": judged.normal,
            "verdict": judged.verdict,
        },
    }
