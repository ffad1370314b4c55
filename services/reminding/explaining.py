"""What a moment brings: every reminder due then, for whom and why, and why others are not sent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.reminders import chosen, day_of, is_quiet, milestones, next_moment
from services.cases.clocks import astana_day
from services.policies import calendars
from services.policies.terms import term_owed
from services.reminding import topics
from services.reminding.habits import hours_of
from services.reminding.planning import Decision, foreseen
from services.reminding.taken_back import NAME, is_told
from services.reminding.terms import CARD_DAYS, reminder_of, why_not
from services.reminding.topics import (
    CLOCKS,
    DOCUMENTS,
    NOTICES,
    declarations_near,
    wants,
)
from services.reminding.unsent import left_notices
from storage import cases, clocks, owed, people, placed, policies, reminded
from storage.owed import Owed
from storage.reminders import Reminder

PREMIUM: Final = "premium"


@dataclass(frozen=True, slots=True)
class Explained:
    """A reminder: `policy` or `case` names what it is about, `why` the reason for it.

    `suppressed` says why it is not sent. `days` are those of a premium before or after its due day.
    """

    topic: str
    kind: str
    why: str
    user_id: int | None = None
    language: str | None = None
    send_at: datetime | None = None
    policy: str | None = None
    instalment: int | None = None
    case: str | None = None
    to: str | None = None
    days: int = 0
    required: bool = False
    suppressed: str | None = None


def explained(tx: Connection, at: datetime, most: int) -> list[Explained]:
    """Every reminder of a moment, premiums first; nothing is sent or changed."""
    made, lonely = foreseen(tx, at, most)
    before = [one.owed.id for one in made if one.suppressed == "planned_before"]
    known = {(one.subject, one.user_id, one.kind): one for one in reminded.of_subjects(tx, before)}
    return [
        *(_of_premium(one, known) for one in made),
        *(_of_nobody(one, at) for one in lonely),
        *_taken_back(tx, at),
        *_declarations(tx, at),
        *_documents(tx, at),
        *_terms(tx, at),
        *_notices(tx, at),
    ]


def _of_nobody(one: Owed, at: datetime) -> Explained:
    plan = milestones(term_owed(one), "holder", calendars.of("KZ"))
    said = chosen(plan, day_of(at))
    return Explained(
        topic=PREMIUM,
        kind=said.kind if said else "",
        why="nobody_linked",
        policy=one.policy,
        instalment=one.number,
        required=said.required if said else False,
        suppressed="nobody_linked",
    )


Known = Mapping[tuple[UUID, int, str], Reminder]


def _of_premium(one: Decision, known: Known) -> Explained:
    kind = one.milestone.kind
    bare = Explained(
        topic=PREMIUM,
        kind=kind,
        why=kind.partition("_")[0],
        user_id=one.reader.user_id,
        language=one.reader.language,
        send_at=one.send_at,
        policy=one.owed.policy,
        instalment=one.owed.number,
        to=one.audience,
        days=abs(one.milestone.offset),
        required=one.milestone.required,
        suppressed=one.suppressed,
    )
    return _as_planned(bare, known.get((one.owed.id, one.reader.user_id, kind)))


def _taken_back(tx: Connection, at: datetime) -> Iterator[Explained]:
    """Of payments that were taken back on this day: each is a reminder of its own."""
    found = [one for one in reminded.of_day(tx, day_of(at), [PREMIUM]) if is_told(one.kind)]
    parts = owed.among(tx, {one.subject for one in found})
    for one in found:
        part = parts.get(one.subject)
        if part is not None:
            bare = replace(
                _other(tx, one, NAME, policy=part.policy),
                instalment=part.number,
                to="holder",
                days=abs((part.due - day_of(at)).days),
            )
            yield _as_planned(bare, one)


def _as_planned(bare: Explained, planned: Reminder | None) -> Explained:
    """As it was planned, if it was: what still waits is due, what was let go says why."""
    if planned is None:
        return bare
    why = {"planned": None, "failed": "unreachable", "dropped": planned.why}
    suppressed = why.get(planned.state, "planned_before")
    return replace(bare, send_at=planned.send_at, suppressed=suppressed)


def _declarations(tx: Connection, at: datetime) -> Iterator[Explained]:
    found = declarations_near(tx, at)
    known = reminded.of_subjects(tx, {one.subject for one, _ in found})
    planned = {(one.subject, one.user_id, one.kind): one for one in known}
    for one, wanted in found:
        policy = policies.get(tx, one.subject)
        off = None if wanted else "switched_off"
        bare = _other(tx, one, "declaration", policy=policy.number if policy else None)
        key = (one.subject, one.user_id, one.kind)
        yield _as_planned(replace(bare, suppressed=off), planned.get(key))


def _documents(tx: Connection, at: datetime) -> Iterator[Explained]:
    found = [one.id for one in reminded.of_day(tx, astana_day(at), [DOCUMENTS])]
    for one, place in placed.among(tx, found):
        case = cases.get(tx, one.subject)
        bare = _other(tx, one, "document", case=case.number if case else None)
        off = topics.why_not(one, place)
        asked = _as_planned(bare, one)
        yield asked if asked.suppressed else replace(asked, suppressed=off)


def _terms(tx: Connection, at: datetime) -> Iterator[Explained]:
    today = astana_day(at)
    for due in clocks.due(tx, today + CARD_DAYS):
        reminder = reminder_of(due, today)
        if reminder is None:
            continue
        hours = hours_of(tx, due.user_id)
        yield Explained(
            topic=CLOCKS,
            kind=f"{due.clock.clock}:{reminder.kind}",
            why="term",
            user_id=due.user_id,
            language=_language(tx, due.user_id),
            send_at=max(at, hours.at(hours.today(at))),
            case=due.number,
            suppressed=why_not(tx, reminder, today),
        )


def _notices(tx: Connection, at: datetime) -> Iterator[Explained]:
    for left in left_notices(tx, at):
        hours = hours_of(tx, left.user_id)
        yield Explained(
            topic=NOTICES,
            kind="left",
            why="notice",
            user_id=left.user_id,
            language=left.language,
            send_at=next_moment(hours, hours.today(at), at) if is_quiet(hours, at) else at,
            suppressed=None if wants(tx, left.user_id, NOTICES) else "switched_off",
        )


def _other(
    tx: Connection, one: Reminder, why: str, policy: str | None = None, case: str | None = None
) -> Explained:
    return Explained(
        topic=one.topic,
        kind=one.kind.partition(":")[0],
        why=why,
        user_id=one.user_id,
        language=_language(tx, one.user_id),
        send_at=one.send_at,
        policy=policy,
        case=case,
        required=one.required,
    )


def _language(tx: Connection, user_id: int) -> str | None:
    person = people.find(tx, user_id)
    return person.language if person else None
