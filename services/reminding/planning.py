"""Reminders of premiums: worked out when an instalment's day comes, once for each person.

Days of an instalment follow Astana's calendar, the hour is each person's own. The same function
decides for the worker and for who asks what would happen.
"""

import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.reminders import (
    USUAL_HOUR,
    Audience,
    Hours,
    Milestone,
    chosen,
    day_of,
    milestones,
    next_moment,
)
from agency.uuid7 import uuid7
from services.notices import Argument, DeskNote, day, tell_desk, tell_staff
from services.policies import calendars, overdue
from services.policies.terms import next_look, term_of
from storage import instalments, policies, reminders
from storage.instalments import OPEN, PAID, SETTLED, Instalment
from storage.policies import Policy
from storage.reminders import Habits, Reader, Reminder

HOLDER: Final = "premium"
BENEFICIARY: Final = "beneficiary"
TOPICS: Final = ("documents", "clocks", "notices", "declarations", "buyers")
GROUPS: Final = ("early", "near", "late")
"""What a person can switch off: kinds of premium reminders by group, and the other topics."""
_TOPIC_OF: Final[Mapping[Audience, str]] = {"holder": HOLDER, "beneficiary": BENEFICIARY}
_EARLY: Final = 7
_STALE: Final = timedelta(days=400)
_AHEAD: Final = timedelta(days=20)


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a milestone for one person; `suppressed` says why nothing is sent."""

    policy: Policy
    instalment: Instalment
    milestone: Milestone
    audience: Audience
    reader: Reader
    send_at: datetime
    suppressed: str | None


Readers = Mapping[UUID, Sequence[Reader]]
Done = Mapping[tuple[UUID, int], Collection[str]]


def group_of(milestone: Milestone) -> str:
    """The group in which a person can switch a premium reminder off."""
    if milestone.offset > 0:
        return "late"
    return "early" if -milestone.offset >= _EARLY else "near"


def hours_of(habits: Habits | None, country: str) -> Hours:
    """When a person wants to be reminded; the agency's habit for who has not said."""
    if habits is None:
        return Hours(USUAL_HOUR, calendars.zone_of(country))
    return Hours(habits.hour, habits.zone)


def decisions(
    policy: Policy, instalment: Instalment, known: Readers, done: Done, now: datetime
) -> list[Decision]:
    """What is to be said of an instalment now, to everybody whom it concerns."""
    holders = known.get(policy.holder_id, ())
    taken = {one.user_id for one in holders}
    others = known.get(policy.beneficiary_id, ()) if policy.beneficiary_id else ()
    pairs: list[tuple[Audience, Reader]] = [("holder", one) for one in holders]
    pairs += [("beneficiary", one) for one in others if one.user_id not in taken]
    found = (
        _decision(policy, instalment, audience, reader, said, now)
        for audience, reader in pairs
        for said in [done.get((instalment.id, reader.user_id), ())]
    )
    return [one for one in found if one is not None]


def _decision(
    policy: Policy,
    instalment: Instalment,
    audience: Audience,
    reader: Reader,
    done: Collection[str],
    now: datetime,
) -> Decision | None:
    plan = milestones(term_of(policy, instalment), audience, calendars.of(reader.country))
    milestone = chosen(plan, day_of(now), done)
    if milestone is None:
        return None
    moment = next_moment(hours_of(reader.habits, reader.country), milestone.day, now)
    why = _suppressed(instalment, milestone, reader)
    return Decision(policy, instalment, milestone, audience, reader, moment, why)


def _suppressed(instalment: Instalment, milestone: Milestone, reader: Reader) -> str | None:
    if instalment.state in SETTLED:
        return instalment.state
    if not reader.reachable:
        return "unreachable"
    if milestone.required:
        return None
    if instalment.report_case_id is not None:
        return "payment_reported"
    muted = reader.habits.muted if reader.habits else frozenset()
    return "switched_off" if group_of(milestone) in muted else None


def plan(tx: Connection, now: datetime, limit: int) -> int:
    """Work out what the instalments whose time has come need; says how many were looked at."""
    found = instalments.to_look(tx, now, limit)
    if not found:
        return 0
    theirs = policies.among(tx, list({one.policy_id for one in found}))
    known = readers_of(tx, theirs.values())
    done = reminders.planned_kinds(tx, [one.id for one in found])
    again: dict[UUID, datetime | None] = {}
    planned: list[Reminder] = []
    for one in found:
        policy = theirs[one.policy_id]
        again[one.id] = _look_again(policy, one, known, now)
        if one.state in SETTLED:
            continue
        made = decisions(policy, one, known, done, now)
        planned += [_reminder(decision, now) for decision in made]
        _tell_staff(tx, now, made)
        if one.due < day_of(now) and one.state == OPEN:
            _tell_back_office(tx, now, policy.id, one)
    reminders.plan(tx, planned)
    instalments.look_again(tx, again)
    return len(found)


def foreseen(tx: Connection, now: datetime, most: int) -> tuple[list[Decision], list[Instalment]]:
    """What a worker would decide at `now`, whether it has looked before or not; changes nothing.

    Instalments to which nobody is linked come apart. What was sent before is said to be so.
    """
    today = day_of(now)
    found = instalments.due_between(tx, today - _STALE, today + _AHEAD, most)
    theirs = policies.among(tx, list({one.policy_id for one in found}))
    known = readers_of(tx, theirs.values())
    done = reminders.planned_kinds(tx, [one.id for one in found])
    made = [
        _seen(decision, done)
        for one in found
        for decision in decisions(theirs[one.policy_id], one, known, {}, now)
        if one.state != PAID or decision.milestone.day == today
    ]
    lonely = [
        one
        for one in found
        if one.state == OPEN
        and not known.get(theirs[one.policy_id].holder_id)
        and _speaks_today(theirs[one.policy_id], one, now)
    ]
    return made, lonely


def readers_of(tx: Connection, found: Iterable[Policy]) -> Readers:
    """Who belongs to the policyholders and beneficiaries of policies, by organisation."""
    wanted = {one.holder_id for one in found} | {
        one.beneficiary_id for one in found if one.beneficiary_id
    }
    by_organisation: dict[UUID, list[Reader]] = defaultdict(list)
    for reader in reminders.readers(tx, list(wanted)):
        by_organisation[reader.organisation_id].append(reader)
    return by_organisation


def _seen(decision: Decision, done: Done) -> Decision:
    key = (decision.instalment.id, decision.reader.user_id)
    if decision.suppressed is None and decision.milestone.kind in done.get(key, ()):
        return replace(decision, suppressed="planned_before")
    return decision


def _speaks_today(policy: Policy, one: Instalment, now: datetime) -> bool:
    plan = milestones(term_of(policy, one), "holder", calendars.of("KZ"))
    return chosen(plan, day_of(now)) is not None


def _reminder(decision: Decision, now: datetime) -> Reminder:
    sends = decision.suppressed is None
    unreachable = decision.suppressed == "unreachable"
    return Reminder(
        id=uuid7(now, os.urandom),
        subject=decision.instalment.id,
        topic=_TOPIC_OF[decision.audience],
        kind=decision.milestone.kind,
        user_id=decision.reader.user_id,
        required=decision.milestone.required,
        day=decision.milestone.day,
        send_at=decision.send_at,
        waits_until=decision.send_at if sends else None,
        state="planned" if sends else "failed" if unreachable else "dropped",
        why=decision.suppressed,
        bundle=None,
        created_at=now,
    )


def _look_again(policy: Policy, one: Instalment, known: Readers, now: datetime) -> datetime | None:
    if one.state in SETTLED:
        return None
    holders = known.get(policy.holder_id, ())
    country = holders[0].country if holders else "KZ"
    return next_look(policy, one, country, day_of(now))


def _tell_back_office(tx: Connection, now: datetime, policy_id: UUID, one: Instalment) -> None:
    """The policy is read anew: another instalment may have opened its case just now."""
    policy = policies.get(tx, policy_id)
    if policy is not None:
        overdue.tell_back_office(tx, now, policy, one)


def _tell_staff(tx: Connection, now: datetime, made: Sequence[Decision]) -> None:
    for decision in made:
        if decision.suppressed == "unreachable":
            tell_of_unreachable(
                tx, now, decision.policy, decision.instalment, decision.reader.user_id
            )


def tell_of_unreachable(
    tx: Connection, now: datetime, policy: Policy, one: Instalment, user_id: int
) -> None:
    """Have staff phone in time: a person whom the bot cannot reach owes a premium."""
    arguments: dict[str, Argument] = {
        "policy": policy.number,
        "number": one.number,
        "due": day(one.due),
    }
    key = f"phone:{one.id}:{user_id}"
    if policy.overdue_case_id is not None:
        note = DeskNote(policy.overdue_case_id, "reminder-desk-phone", arguments, dedupe_key=key)
        tell_desk(tx, now, note)
    else:
        payload = {"key": "reminder-desk-phone", "arguments": arguments}
        tell_staff(tx, now, "desk.alert", payload, dedupe_key=key)
