"""Reminders on their way: what is due for one person becomes one message, judged again when sent.

Between planning and sending a premium may be paid, a link ended, a person's evening begun. So a
reminder is judged when it is handed to the outbox and once more when its message is made.
"""

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.money import Money
from agency.profiles import profile_of
from agency.reminders import Hours, Standing, cover, day_of, is_quiet
from agency.uuid7 import uuid7
from services.notices import Argument, day, money
from services.policies.terms import term_of
from services.reminding.planning import BENEFICIARY, HOLDER, hours_of, tell_of_unreachable
from services.reminding.topics import still_wanted, told
from storage import instalments, outbox, policies, reminders
from storage.instalments import SETTLED, Instalment
from storage.outbox import Lane, Outgoing
from storage.policies import Policy
from storage.reminders import Place, Reminder

MOST_LINES: Final = 12
_DAY: Final = timedelta(days=1)

Beside = list[tuple[str, Mapping[str, Argument]]]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say: a key and its arguments, and the policy it is about, if it is about one."""

    reminder: Reminder
    key: str
    arguments: Mapping[str, Argument]
    beside: Sequence[tuple[str, Mapping[str, Argument]]] = ()
    policy_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Sight:
    """The instalments and policies that lines are about, read once for many."""

    parts: Mapping[UUID, Instalment]
    policies: Mapping[UUID, Policy]


Places = Mapping[UUID, Place]


def hand(tx: Connection, now: datetime, limit: int) -> int:
    """Put what is due into the outbox, a row a person; says how many reminders were looked at."""
    waiting = reminders.waiting(tx, now, limit)
    if not waiting:
        return 0
    useful = _sift(tx, now, waiting, _places(tx, waiting))
    rows: list[Outgoing] = []
    bundles: dict[UUID, UUID] = {}
    for user_id, theirs in useful.items():
        row = _row(now, user_id, theirs)
        rows.append(row)
        bundles |= dict.fromkeys((one.id for one in theirs), row.id)
    outbox.add_all(tx, rows, now)
    reminders.hand(tx, bundles)
    return len(waiting)


def compose(tx: Connection, now: datetime, ids: Sequence[UUID]) -> list[Line]:
    """What a message says when it is sent; empty when nothing of it is true or fitting any more."""
    found = [one for one in reminders.among(tx, ids) if one.state in ("handed", "sent")]
    useful = _sift(tx, now, found, _places(tx, found))
    sight = _look(tx, [one for theirs in useful.values() for one in theirs])
    return [
        line
        for theirs in useful.values()
        for one in theirs
        if (line := _line(tx, one, sight, now)) is not None
    ]


def again_tomorrow(tx: Connection, now: datetime, bundle: UUID, user_id: int) -> int:
    """Remind of the same once more on the next day; says of how many things."""
    theirs = reminders.of_bundle(tx, bundle, user_id)
    places = _places(tx, theirs)
    wanted = [one for one in theirs if _why_not(tx, one, places) is None]
    later = []
    for one in wanted:
        hours = _hours(tx, one, places)
        moment = hours.at(hours.today(now) + _DAY)
        kind = f"{one.kind.partition('+')[0]}+{moment.date().isoformat()}"
        again = replace(
            one,
            id=uuid7(now, os.urandom),
            kind=kind,
            day=hours.today(moment),
            send_at=moment,
            waits_until=moment,
            state="planned",
            bundle=None,
            created_at=now,
        )
        later.append(again)
    reminders.plan(tx, later)
    return len(later)


def arrived(tx: Connection, now: datetime, ids: Sequence[UUID]) -> None:
    """Note that a message of reminders reached its person."""
    reminders.finish(tx, ids, "sent", now)


def unreachable(tx: Connection, now: datetime, ids: Sequence[UUID]) -> None:
    """Note that it cannot, and have staff phone about what is owed."""
    if not ids:
        return
    found = reminders.among(tx, ids)
    sight = _look(tx, found)
    for one in found:
        part = sight.parts.get(one.subject)
        if part is not None and part.state not in SETTLED:
            tell_of_unreachable(tx, now, sight.policies[part.policy_id], part, one.user_id)
    reminders.finish(tx, ids, "failed", now)


def _row(now: datetime, user_id: int, theirs: Sequence[Reminder]) -> Outgoing:
    """A reminder that goes alone for the first time lends its row its own id: one write less."""
    first = theirs[0]
    alone = len(theirs) == 1 and first.bundle is None
    ids = [one.id for one in theirs]
    return Outgoing(
        id=first.id if alone else uuid7(now, os.urandom),
        chat_id=user_id,
        lane=Lane.REMINDER,
        kind="reminder",
        payload={"reminders": [str(one) for one in ids]},
    )


def _places(tx: Connection, found: Sequence[Reminder]) -> Places:
    return reminders.places(tx, [one.id for one in found if _of_premium(one)])


def _of_premium(one: Reminder) -> bool:
    return one.topic in (HOLDER, BENEFICIARY)


def _look(tx: Connection, found: Sequence[Reminder]) -> _Sight:
    about = {one.subject for one in found if _of_premium(one)}
    parts = instalments.among(tx, list(about)) if about else {}
    ids = {one.policy_id for one in parts.values()}
    return _Sight(parts, policies.among(tx, list(ids)) if ids else {})


def _sift(
    tx: Connection, now: datetime, found: Sequence[Reminder], places: Places
) -> dict[int, list[Reminder]]:
    """What is still to be said, by person; the rest is dropped or waits for a better hour."""
    dropped: dict[UUID, str] = {}
    delayed: dict[UUID, datetime] = {}
    useful: dict[int, list[Reminder]] = defaultdict(list)
    latest = _latest(found)
    for one in found:
        why = _why_not(tx, one, places)
        if why is None and latest[one.user_id, one.subject] != one.id:
            why = "superseded"
        hours = _hours(tx, one, places)
        if why is not None:
            dropped[one.id] = why
        elif is_quiet(hours, now):
            delayed[one.id] = _next_hour(hours, now)
        else:
            useful[one.user_id].append(one)
    reminders.drop(tx, dropped, now)
    reminders.postpone(tx, delayed)
    return useful


def _next_hour(hours: Hours, now: datetime) -> datetime:
    today = hours.at(hours.today(now))
    return today if today > now else hours.at(hours.today(now) + _DAY)


def _latest(found: Sequence[Reminder]) -> dict[tuple[int, UUID], UUID]:
    """Of several reminders of one thing only the last is still worth a line."""
    ordered = sorted(found, key=lambda one: (one.day, one.send_at, one.id))
    return {(one.user_id, one.subject): one.id for one in ordered}


def _why_not(tx: Connection, one: Reminder, places: Places) -> str | None:
    if not _of_premium(one):
        return None if still_wanted(tx, one) else "settled"
    place = places.get(one.id)
    if place is None:
        return "due_day_changed"
    if place.state in SETTLED:
        return place.state
    if place.country is None:
        return "not_linked"
    if place.reported and not one.required:
        return "payment_reported"
    return None


def _hours(tx: Connection, one: Reminder, places: Places) -> Hours:
    place = places.get(one.id)
    if place is not None and place.country is not None:
        return hours_of(place.habits, place.country)
    return hours_of(reminders.habits(tx, one.user_id), "KZ")


def _line(tx: Connection, one: Reminder, sight: _Sight, now: datetime) -> Line | None:
    if not _of_premium(one):
        said = told(tx, one, day_of(now))
        return None if said is None else Line(one, *said)
    part = sight.parts[one.subject]
    policy = sight.policies[part.policy_id]
    if one.topic == BENEFICIARY:
        return _to_beneficiary(one, policy, part, now)
    return _to_holder(one, policy, part, now)


def _to_holder(one: Reminder, policy: Policy, part: Instalment, now: datetime) -> Line:
    standing = cover(term_of(policy, part), day_of(now))
    arguments: dict[str, Argument] = {
        "policy": policy.number,
        "number": part.number,
        "amount": money(Money(part.amount, policy.premium_currency)),
        "due": day(part.due),
        "days": abs(standing.days),
    }
    if standing.ends is not None and standing.standing is not Standing.UPCOMING:
        arguments["ends"] = day(standing.ends)
    beside: Beside = []
    if part.report_case_id is not None:
        beside.append(("reminder-reported", {}))
    if policy.sample:
        beside.append(("reminder-sample", {}))
    return Line(
        one,
        holder_key(policy, part, standing.standing, standing.days),
        arguments,
        beside,
        policy.id,
    )


def holder_key(policy: Policy, part: Instalment, standing: Standing, days: int) -> str:
    """The text for a policyholder; clauses are quoted only where those rules hold."""
    if standing is Standing.UPCOMING:
        return "reminder-today" if days == 0 else "reminder-upcoming"
    first = part.number == 1
    name = str(standing).replace("_", "-")
    if standing is Standing.RUN_OUT and first:
        name = "run-out-first"
    clauses = profile_of(policy.product).quotes_clauses
    return f"reminder-{name}-clause" if clauses and name in _WITH_CLAUSE else f"reminder-{name}"


_WITH_CLAUSE: Final = ("not-started", "overdue", "run-out")


def _to_beneficiary(one: Reminder, policy: Policy, part: Instalment, now: datetime) -> Line:
    """The policy, the day and the end: the rest is the policyholder's own business."""
    standing = cover(term_of(policy, part), day_of(now))
    arguments: dict[str, Any] = {"policy": policy.number, "due": day(part.due)}
    if standing.ends is not None:
        arguments["ends"] = day(standing.ends)
    key = f"reminder-beneficiary-{_beneficiary_name(part, standing.standing)}"
    beside: Beside = [("reminder-sample", {})] if policy.sample else []
    return Line(one, key, arguments, beside, policy.id)


def _beneficiary_name(part: Instalment, standing: Standing) -> str:
    if standing is Standing.RUN_OUT:
        return "run-out"
    return "not-started" if part.number == 1 else "overdue"
