"""What the back office learns of a premium that is late: one case a policy, opened by the rule.

All that happens to an overdue policy is a line of that one case, so its order holds; the case is
closed when nothing is owed any more, and the next overdue instalment opens a new one.
"""

import os
from collections.abc import Mapping, Sequence
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
from services.notices import Argument, DeskNote, day, refresh_card, tell_desk
from services.policies.terms import term_of, term_owed
from services.profiles import sender_of
from storage import cases, instalments, organisations, overdue, people, policies, profiles
from storage.instalments import OPEN, SETTLED, Instalment
from storage.organisations import Organisation
from storage.owed import Owed
from storage.policies import Policy

KIND: Final = "premium_overdue"
OVERDUE: Final = "premium_overdue"
GRACE_ENDED: Final = "grace_ended"
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


def tell_of_page(tx: Connection, now: datetime, found: Sequence[Owed]) -> None:
    """Tell the back office, once each, of those that are overdue and whose term has run out.

    What it knows already costs no statement of its own.
    """
    late = [one for one in found if one.due < day_of(now) and one.state == OPEN]
    open_cases = {one.overdue_case_id for one in late if one.overdue_case_id is not None}
    told = overdue.told(tx, open_cases, OVERDUE)
    for one in late:
        over = cover(term_owed(one), day_of(now)).standing is Standing.RUN_OUT
        if over or (one.overdue_case_id, one.number) not in told:
            _tell_anew(tx, now, one)


def _tell_anew(tx: Connection, now: datetime, one: Owed) -> None:
    """The policy is read again: another instalment may have opened its case just now."""
    policy, part = policies.get(tx, one.policy_id), instalments.get(tx, one.id)
    if policy is not None and part is not None:
        _tell(tx, now, policy, part)


def _tell(tx: Connection, now: datetime, policy: Policy, instalment: Instalment) -> None:
    if instalment.due < day_of(now):
        _tell_in(tx, now, _case(tx, now, policy), policy, instalment)


def _tell_in(
    tx: Connection, now: datetime, case_id: UUID, policy: Policy, instalment: Instalment
) -> None:
    standing = cover(term_of(policy, instalment), day_of(now)).standing
    if standing is Standing.UPCOMING:
        return
    told = {(line.event, line.data.get("instalment")) for line in cases.events(tx, case_id)}
    if (OVERDUE, instalment.number) not in told:
        record(tx, now, case_id, OVERDUE, SYSTEM, facts_of(policy, instalment))
        _tell_staff(tx, now, case_id, policy, instalment, "policy-desk-overdue")
    if standing is Standing.RUN_OUT:
        instalments.end(tx, instalment.id)
        if (GRACE_ENDED, instalment.number) not in told:
            record(tx, now, case_id, GRACE_ENDED, SYSTEM, facts_of(policy, instalment))
            _tell_staff(tx, now, case_id, policy, instalment, "policy-desk-grace-ended")


def _tell_staff(
    tx: Connection, now: datetime, case_id: UUID, policy: Policy, part: Instalment, key: str
) -> None:
    """What the card of the policy's case does not say: which instalment, and until when."""
    ends = term_of(policy, part).ends
    about: dict[str, Argument] = {"number": part.number, "due": day(part.due)}
    if ends is None:
        tell_desk(tx, now, DeskNote(case_id, f"{key}-no-date", about))
    else:
        tell_desk(tx, now, DeskNote(case_id, key, {**about, "ends": day(ends)}))


def settle(tx: Connection, now: datetime, policy: Policy, paid: Instalment) -> None:
    """Note a payment in the policy's open case, and close it when nothing else is overdue."""
    if policy.overdue_case_id is None:
        return
    record(tx, now, policy.overdue_case_id, "premium_paid", SYSTEM, facts_of(policy, paid))
    reconsider(tx, now, policy)


def owe_again(
    tx: Connection,
    now: datetime,
    policy: Policy,
    part: Instalment,
    taken_back: Mapping[str, Any],
    actor: str,
) -> None:
    """Note in the policy's case that a payment of `part` does not hold; open one if it is late."""
    if policy.overdue_case_id is None and part.due >= day_of(now):
        return
    case_id = _case(tx, now, policy)
    record(tx, now, case_id, "payment_taken_back", actor, taken_back)
    tell_desk(tx, now, DeskNote(case_id, "policy-desk-taken-back", {"number": part.number}))
    _tell_in(tx, now, case_id, policy, part)


def reconsider(tx: Connection, now: datetime, policy: Policy) -> None:
    """Close the policy's open case when nothing of it is overdue.

    What a payment after the end of the term means the agency has yet to write: then it stays open.
    """
    if policy.overdue_case_id is None:
        return
    parts = instalments.of_policy(tx, policy.id)
    if any(one.due < day_of(now) and one.state not in SETTLED for one in parts):
        return
    late = {one.number for one in parts if _paid_too_late(policy, one)}
    told = cases.events(tx, policy.overdue_case_id) if late else []
    if any(one.event == GRACE_ENDED and one.data.get("instalment") in late for one in told):
        return
    close(tx, now, policy.overdue_case_id, SYSTEM)
    policies.set_overdue_case(tx, policy.id, None)


def _paid_too_late(policy: Policy, part: Instalment) -> bool:
    ends = term_of(policy, part).ends
    return ends is not None and part.paid_on is not None and part.paid_on > ends


def withdraw(tx: Connection, now: datetime, policy: Policy, gone: Instalment) -> None:
    """Note in the policy's open case that an instalment is not owed, and close it as above."""
    if policy.overdue_case_id is None:
        return
    about = facts_of(policy, gone)
    record(tx, now, policy.overdue_case_id, "instalment_withdrawn", SYSTEM, about)
    reconsider(tx, now, policy)


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
