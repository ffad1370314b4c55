"""Reminders of premiums: worked out when an instalment's day comes, once for each person.

Days of an instalment follow Astana's calendar, the hour is each person's own. The same function
decides for the worker and for who asks what would happen.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.reminders import (
    USUAL_HOUR,
    Audience,
    Hours,
    Milestone,
    Term,
    chosen,
    day_of,
    in_time,
    milestones,
    next_moment,
)
from agency.uuid7 import uuid7
from services.notices import Argument, DeskNote, day, tell_desk, tell_staff
from services.policies import calendars, overdue
from services.policies.terms import next_look, term_owed
from storage import instalments, owed, reminders
from storage.instalments import OPEN, PAID, SETTLED
from storage.owed import Owed
from storage.reminders import Habits, Reader, Reminder

HOLDER: Final = "premium"
BENEFICIARY: Final = "beneficiary"
TOPICS: Final = ("documents", "clocks", "notices", "declarations", "buyers", "colleagues")
GROUPS: Final = ("early", "near", "late")
"""What a person can switch off: kinds of premium reminders by group, and the other topics."""
_TOPIC_OF: Final[Mapping[Audience, str]] = {"holder": HOLDER, "beneficiary": BENEFICIARY}
_EARLY: Final = 7
_STALE: Final = timedelta(days=400)
_AHEAD: Final = timedelta(days=20)


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a milestone for one person; `suppressed` says why nothing is sent."""

    owed: Owed
    milestone: Milestone
    audience: Audience
    reader: Reader
    send_at: datetime
    suppressed: str | None


Readers = Mapping[UUID, Sequence[Reader]]
Done = Mapping[tuple[UUID, int], frozenset[str]]
_NOTHING: Final[frozenset[str]] = frozenset()


def group_of(milestone: Milestone) -> str:
    """The group in which a person can switch a premium reminder off."""
    if milestone.offset > 0:
        return "late"
    return "early" if -milestone.offset >= _EARLY else "near"


def hours_of(habits: Habits | None, country: str) -> Hours:
    """When a person wants to be reminded; the agency's habit for who has not said."""
    if habits is None:
        return _usual_hours(country)
    return Hours(habits.hour, habits.zone)


@cache
def _usual_hours(country: str) -> Hours:
    return Hours(USUAL_HOUR, calendars.zone_of(country))


def decisions(one: Owed, known: Readers, done: Done, now: datetime) -> list[Decision]:
    """What is to be said of an instalment now, to everybody whom it concerns."""
    holders = known.get(one.holder_id, ())
    taken = {each.user_id for each in holders}
    others = known.get(one.beneficiary_id, ()) if one.beneficiary_id else ()
    pairs: list[tuple[Audience, Reader]] = [("holder", each) for each in holders]
    pairs += [("beneficiary", each) for each in others if each.user_id not in taken]
    found = (
        _decision(one, audience, reader, done.get((one.id, reader.user_id), _NOTHING), now)
        for audience, reader in pairs
    )
    return [each for each in found if each is not None]


def _decision(
    one: Owed, audience: Audience, reader: Reader, done: frozenset[str], now: datetime
) -> Decision | None:
    term = term_owed(one)
    milestone = _milestone(term, audience, reader.country, day_of(now), done)
    if milestone is None:
        return None
    hours = hours_of(reader.habits, reader.country)
    moment = next_moment(hours, milestone.day, now)
    if milestone.required and term.ends is not None and milestone.day <= term.ends:
        moment = in_time(hours, moment, term.ends, now)
    why = _suppressed(one, milestone, reader)
    return Decision(one, milestone, audience, reader, moment, why)


@lru_cache(maxsize=8192)
def _milestone(
    term: Term, audience: Audience, country: str, today: date, done: frozenset[str]
) -> Milestone | None:
    """Asked anew for each of thousands whose terms and days are the same."""
    return chosen(milestones(term, audience, calendars.of(country)), today, done)


def _suppressed(one: Owed, milestone: Milestone, reader: Reader) -> str | None:
    if one.state in SETTLED:
        return one.state
    if not reader.reachable:
        return "unreachable"
    if milestone.required:
        return None
    if one.report_case_id is not None:
        return "payment_reported"
    muted = reader.habits.muted if reader.habits else frozenset()
    return "switched_off" if group_of(milestone) in muted else None


def plan(tx: Connection, now: datetime, limit: int) -> int:
    """Work out what the instalments whose time has come need; says how many were looked at.

    The statements of a page are the same few however many instalments it holds; only what staff
    and the back office are to be told has its own.
    """
    found = owed.to_look(tx, now, limit)
    if not found:
        return 0
    known = readers_of(tx, found)
    done = reminders.planned_kinds(tx, [one.id for one in found])
    unsettled = [one for one in found if one.state not in SETTLED]
    made = [each for one in unsettled for each in decisions(one, known, done, now)]
    reminders.plan(tx, [reminder_of(each, now) for each in made])
    instalments.look_again(tx, {one.id: _look_again(one, known, now) for one in unsettled})
    instalments.stop_looking(tx, [one.id for one in found if one.state in SETTLED])
    tell_staff_of(tx, now, made)
    overdue.tell_of_page(tx, now, unsettled)
    return len(found)


def foreseen(tx: Connection, now: datetime, most: int) -> tuple[list[Decision], list[Owed]]:
    """What a worker would decide at `now`, whether it has looked before or not; changes nothing.

    Instalments to which nobody is linked come apart. What was sent before is said to be so.
    """
    today = day_of(now)
    found = owed.due_between(tx, today - _STALE, today + _AHEAD, most)
    known = readers_of(tx, found)
    done = reminders.planned_kinds(tx, [one.id for one in found])
    made = [
        _seen(decision, done)
        for one in found
        for decision in decisions(one, known, {}, now)
        if one.state != PAID or decision.milestone.day == today
    ]
    lonely = [
        one
        for one in found
        if one.state == OPEN and not known.get(one.holder_id) and _speaks_today(one, now)
    ]
    return made, lonely


def readers_of(tx: Connection, found: Iterable[Owed]) -> Readers:
    """Who belongs to the policyholders and beneficiaries of instalments, by organisation."""
    wanted = {one.holder_id for one in found} | {
        one.beneficiary_id for one in found if one.beneficiary_id
    }
    by_organisation: dict[UUID, list[Reader]] = defaultdict(list)
    for reader in reminders.readers(tx, list(wanted)):
        by_organisation[reader.organisation_id].append(reader)
    return by_organisation


def _seen(decision: Decision, done: Done) -> Decision:
    key = (decision.owed.id, decision.reader.user_id)
    if decision.suppressed is None and decision.milestone.kind in done.get(key, _NOTHING):
        return replace(decision, suppressed="planned_before")
    return decision


def _speaks_today(one: Owed, now: datetime) -> bool:
    return _milestone(term_owed(one), "holder", "KZ", day_of(now), _NOTHING) is not None


def reminder_of(decision: Decision, now: datetime) -> Reminder:
    """A decision as it is kept: planned, or dropped for its reason."""
    sends = decision.suppressed is None
    unreachable = decision.suppressed == "unreachable"
    return Reminder(
        id=uuid7(now, os.urandom),
        subject=decision.owed.id,
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


def _look_again(one: Owed, known: Readers, now: datetime) -> datetime | None:
    holders = known.get(one.holder_id, ())
    country = holders[0].country if holders else "KZ"
    return next_look(term_owed(one), country, day_of(now))


def tell_staff_of(tx: Connection, now: datetime, made: Sequence[Decision]) -> None:
    """Have staff phone whom the bot cannot reach."""
    for decision in made:
        if decision.suppressed == "unreachable":
            tell_of_unreachable(tx, now, decision.owed, decision.reader.user_id)


def phone_key(instalment_id: UUID, user_id: int) -> str:
    """Under which staff are asked once to phone a person about an instalment."""
    return f"phone:{instalment_id}:{user_id}"


def tell_of_unreachable(tx: Connection, now: datetime, one: Owed, user_id: int) -> None:
    """Have staff phone in time: a person whom the bot cannot reach owes a premium."""
    arguments: dict[str, Argument] = {
        "policy": one.policy,
        "number": one.number,
        "due": day(one.due),
    }
    key = phone_key(one.id, user_id)
    if one.overdue_case_id is not None:
        note = DeskNote(one.overdue_case_id, "reminder-desk-phone", arguments, dedupe_key=key)
        tell_desk(tx, now, note)
    else:
        payload = {"key": "reminder-desk-phone", "arguments": arguments}
        tell_staff(tx, now, "desk.alert", payload, dedupe_key=key)
