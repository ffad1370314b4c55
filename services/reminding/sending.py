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
from agency.reminders import FIRST_HOUR, Hours, Standing, cover, day_of, is_quiet
from agency.uuid7 import uuid7
from services.notices import Argument, day, money
from services.policies.terms import term_owed
from services.reminding import topics
from services.reminding.planning import BENEFICIARY, HOLDER, hours_of, tell_of_unreachable
from services.reminding.taken_back import is_told
from storage import outbox, owed, placed, reminders, taken_back
from storage.instalments import SETTLED
from storage.outbox import Lane, Outgoing
from storage.owed import Owed
from storage.placed import Place, Placed
from storage.reminders import Reminder

MOST_LINES: Final = 12
_DAY: Final = timedelta(days=1)

Beside = list[tuple[str, Mapping[str, Argument]]]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say: a key and its arguments, and the policy it is about, if it is about one.

    `manages`: the person may report its payment.
    """

    reminder: Reminder
    key: str
    arguments: Mapping[str, Argument]
    beside: Sequence[tuple[str, Mapping[str, Argument]]] = ()
    policy_id: UUID | None = None
    ahead: Sequence[tuple[str, Mapping[str, Argument]]] = ()
    manages: bool = True


def hand(tx: Connection, now: datetime, limit: int) -> int:
    """Put what is due into the outbox, a row a person; says how many reminders were looked at.

    All of a person's goes at once, so it may be a few more than `limit`.
    """
    waiting = placed.waiting(tx, now, limit)
    if not waiting:
        return 0
    rows: list[Outgoing] = []
    bundles: dict[UUID, UUID] = {}
    for user_id, placed_here in _sift(tx, now, waiting).items():
        theirs = [one.reminder for one in placed_here]
        row = _row(now, user_id, theirs)
        rows.append(row)
        bundles |= dict.fromkeys((one.id for one in theirs), row.id)
    outbox.add_all(tx, rows, now)
    reminders.hand(tx, bundles)
    return len(waiting)


def compose(tx: Connection, now: datetime, ids: Sequence[UUID]) -> list[Line]:
    """What a message says when it is sent; empty when nothing of it is true or fitting any more."""
    found = [one for one in placed.among(tx, ids) if one.reminder.state in ("handed", "sent")]
    useful = [one for theirs in _sift(tx, now, found).values() for one in theirs]
    reminded = [one.reminder for one in useful]
    parts = owed.among(tx, {one.subject for one in reminded if _of_premium(one)})
    why = _why_taken_back(tx, reminded)
    lines = (_line(tx, one, parts, now) for one in useful)
    return [_explained(line, why) for line in lines if line is not None]


def _why_taken_back(tx: Connection, useful: Sequence[Reminder]) -> Mapping[UUID, str]:
    subjects = {one.subject for one in useful if is_told(one.kind)}
    return taken_back.reasons(tx, subjects) if subjects else {}


def _explained(line: Line, why: Mapping[UUID, str]) -> Line:
    """A payment that does not hold is told of before what that means."""
    if not is_told(line.reminder.kind):
        return line
    about = {name: line.arguments[name] for name in ("policy", "number")}
    about["reason"] = why.get(line.reminder.subject, "")
    return replace(line, ahead=[("reminder-taken-back", about), (_what_to_do(line), {})])


def _what_to_do(line: Line) -> str:
    """Once the term has run out nobody is asked to pay: what that means the agency will write."""
    if not line.manages:
        return "reminder-taken-back-sees"
    over = line.key.startswith("reminder-run-out")
    return "reminder-taken-back-over" if over else "reminder-taken-back-pay"


def again_tomorrow(tx: Connection, now: datetime, bundle: UUID, user_id: int) -> int:
    """Remind of the same once more on the next day; says of how many things."""
    later = []
    for each in placed.of_bundle(tx, bundle, user_id):
        if _why_not(each) is not None:
            continue
        one, hours = each.reminder, _hours(each.place)
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
    found = [one.reminder for one in placed.among(tx, ids)]
    parts = owed.among(tx, {one.subject for one in found if _of_premium(one)})
    for one in found:
        part = parts.get(one.subject)
        if part is not None and part.state not in SETTLED:
            tell_of_unreachable(tx, now, part, one.user_id)
    reminders.finish(tx, ids, "failed", now)


def _row(now: datetime, user_id: int, theirs: Sequence[Reminder]) -> Outgoing:
    return Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=user_id,
        # Who thinks that he has paid waits behind nobody's reminder.
        lane=Lane.ANSWER if any(is_told(one.kind) for one in theirs) else Lane.REMINDER,
        kind="reminder",
        payload={"reminders": [str(one.id) for one in theirs]},
    )


def _of_premium(one: Reminder) -> bool:
    return one.topic in (HOLDER, BENEFICIARY)


def _sift(tx: Connection, now: datetime, found: Sequence[Placed]) -> dict[int, list[Placed]]:
    """What is still to be said, by person; the rest is dropped or waits for a better hour."""
    dropped: dict[UUID, str] = {}
    delayed: dict[UUID, datetime] = {}
    useful: dict[int, list[Placed]] = defaultdict(list)
    latest = _latest(found)
    for each in found:
        one, why = each.reminder, _why_not(each)
        if why is None and latest[one.user_id, one.subject] != one.id:
            why = "superseded"
        hours = _hours(each.place)
        if why is not None:
            dropped[one.id] = why
        elif is_quiet(hours, now):
            delayed[one.id] = _next_hour(_waking(hours) if one.required else hours, now)
        else:
            useful[one.user_id].append(each)
    reminders.drop(tx, dropped, now)
    reminders.postpone(tx, delayed)
    return useful


def _next_hour(hours: Hours, now: datetime) -> datetime:
    today = hours.at(hours.today(now))
    return today if today > now else hours.at(hours.today(now) + _DAY)


def _waking(hours: Hours) -> Hours:
    """A last warning waits for no other hour than the first: cover may end that day."""
    return Hours(FIRST_HOUR, hours.zone)


def _latest(found: Sequence[Placed]) -> dict[tuple[int, UUID], UUID]:
    """Of several reminders of one thing only the last is still worth a line, and before all
    that a payment of it does not hold."""
    theirs = (each.reminder for each in found)
    ordered = sorted(theirs, key=lambda one: (is_told(one.kind), one.day, one.send_at, one.id))
    return {(one.user_id, one.subject): one.id for one in ordered}


def _why_not(each: Placed) -> str | None:
    one, place = each.reminder, each.place
    if not _of_premium(one):
        return topics.why_not(one, place)
    if place.state is None:
        return "due_day_changed"
    if place.state in SETTLED:
        return place.state
    if place.country is None:
        return "not_linked"
    if place.reported and not one.required:
        return "payment_reported"
    return None


def _hours(place: Place) -> Hours:
    return hours_of(place.habits, place.country or "KZ")


def _line(tx: Connection, each: Placed, parts: Mapping[UUID, Owed], now: datetime) -> Line | None:
    one, manages = each.reminder, each.place.manages
    if not _of_premium(one):
        said = topics.told(tx, one, manages=manages)
        return None if said is None else Line(one, *said)
    part = parts[one.subject]
    if one.topic == BENEFICIARY:
        return _to_beneficiary(one, part, now)
    return replace(_to_holder(one, part, now), manages=manages)


def _to_holder(one: Reminder, part: Owed, now: datetime) -> Line:
    standing = cover(term_owed(part), day_of(now))
    arguments: dict[str, Argument] = {
        "policy": part.policy,
        "number": part.number,
        "amount": money(Money(part.amount, part.currency)),
        "due": day(part.due),
        "days": abs(standing.days),
    }
    if standing.ends is not None and standing.standing is not Standing.UPCOMING:
        arguments["ends"] = day(standing.ends)
    beside: Beside = []
    if part.report_case_id is not None:
        beside.append(("reminder-reported", {}))
    if part.sample:
        beside.append(("reminder-sample", {}))
    key = holder_key(part, standing.standing, standing.days)
    return Line(one, key, arguments, beside, part.policy_id)


def holder_key(part: Owed, standing: Standing, days: int) -> str:
    """The text for a policyholder; clauses are quoted only where those rules hold."""
    if standing is Standing.UPCOMING:
        return "reminder-today" if days == 0 else "reminder-upcoming"
    first = part.number == 1
    name = str(standing).replace("_", "-")
    if standing is Standing.RUN_OUT and first:
        name = "run-out-first"
    clauses = profile_of(part.product).quotes_clauses
    return f"reminder-{name}-clause" if clauses and name in _WITH_CLAUSE else f"reminder-{name}"


_WITH_CLAUSE: Final = ("not-started", "overdue", "run-out")


def _to_beneficiary(one: Reminder, part: Owed, now: datetime) -> Line:
    """The policy, the day and the end: the rest is the policyholder's own business."""
    standing = cover(term_owed(part), day_of(now))
    arguments: dict[str, Any] = {"policy": part.policy, "due": day(part.due)}
    if standing.ends is not None:
        arguments["ends"] = day(standing.ends)
    key = f"reminder-beneficiary-{_beneficiary_name(part, standing.standing)}"
    beside: Beside = [("reminder-sample", {})] if part.sample else []
    return Line(one, key, arguments, beside, part.policy_id)


def _beneficiary_name(part: Owed, standing: Standing) -> str:
    if standing is Standing.RUN_OUT:
        return "run-out-first" if part.number == 1 else "run-out"
    return "not-started" if part.number == 1 else "overdue"
