"""Checks of buyers: asked, answered and kept in one transaction; a specialist's case if needed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from agency.screening import answer as answers
from agency.screening.answer import Answer, answer_of
from agency.screening.assessment import assessed
from agency.screening.cleared import Pair, pair_of
from agency.screening.hits import Hit
from agency.screening.screener import Query
from agency.screening.searched import Searched
from agency.screening.subject import Subject, findings
from agency.screening.verdicts import Match, standing
from agency.status import FINAL
from services.cases.opening import OpenCase, add_details, open_case, zone_of
from services.checks.matches import shown_to_staff
from services.notices import tell_staff
from storage import cases, check_hits, checks, drafts
from storage.cases import Case
from storage.check_hits import StoredHit
from storage.checks import Check

KIND: Final = "buyer_check"
MOST_A_MINUTE: Final = 5
_MINUTE: Final = timedelta(minutes=1)

Limit = Literal["minute", "day"]
Found = Mapping[Pair, Hit]


@dataclass(frozen=True, slots=True)
class Contacts:
    """The agency's own address and number, which stand on a case's receipt."""

    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A check to be made; `id` makes a repeat harmless, `searched` is what the lists hold."""

    id: UUID
    user_id: int
    language: str
    subject: Subject
    facts: Mapping[str, str]
    searched: Searched
    sender: Mapping[str, Any]
    said_at: datetime
    contacts: Contacts
    update_id: int | None = None
    per_day: int = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """The check, or the limit that stands in its way."""

    check: Check | None
    limit: Limit | None = None


def limit_reached(
    tx: Connection, now: datetime, user_id: int, zone: str, per_day: int
) -> Limit | None:
    """Whether a person has to wait: for a minute, or for the next day of his zone."""
    if checks.count_since(tx, user_id, now - _MINUTE) >= MOST_A_MINUTE:
        return "minute"
    local = now.astimezone(ZoneInfo(zone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return "day" if checks.count_since(tx, user_id, midnight) >= per_day else None


def ask(tx: Connection, now: datetime, command: Ask) -> Asked:
    """Answer a check and keep it; who needs a specialist gets a case in the same step.

    Raises `BadInput` for a country that there is not.
    """
    known = checks.get(tx, command.id)
    if known is not None:
        return Asked(known if known.user_id == command.user_id else None)
    zone = zone_of(command.sender)
    limit = limit_reached(tx, now, command.user_id, zone, command.per_day)
    if limit is not None:
        return Asked(None, limit)
    found = found_by(command.subject, command.searched)
    answer = _answered(tx, command, found, now.astimezone(ZoneInfo(zone)).date())
    check = _kept(tx, now, command, answer, found)
    drafts.close(tx, command.id, "submitted")
    if answer.level == "specialist":
        open_for(tx, now, check, replace(_case_of(check, command), details=details(check)))
    return Asked(checks.get(tx, check.id))


def found_by(subject: Subject, searched: Searched) -> dict[Pair, Hit]:
    """The hits of every query, each under the pair that officers judge."""
    return {
        pair_of(query, hit.entry): hit
        for query, hits in zip(subject.queries(), searched.hits, strict=True)
        for hit in hits
    }


def matches(tx: Connection, found: Iterable[StoredHit]) -> list[Match]:
    """Stored hits as they stand by the officers' words of now."""
    hits = list(found)
    said = check_hits.judgements(tx, (hit.pair for hit in hits))
    return [
        Match(hit.pair, hit.strength, hit.weight, standing(hit.pair, hit.strength, said))
        for hit in hits
    ]


def keep_hits(tx: Connection, now: datetime, check_id: UUID, found: Found) -> list[StoredHit]:
    """Keep hits that the check has not yet; answers those."""
    known = check_hits.of_check(tx, check_id)
    there = {hit.pair for hit in known}
    new = [
        StoredHit(check_id, number, pair, hit.strength, hit.weight, shown_to_staff(hit), now)
        for number, (pair, hit) in enumerate(
            ((pair, hit) for pair, hit in found.items() if pair not in there), len(known) + 1
        )
    ]
    return [hit for hit in new if check_hits.add(tx, hit)]


def open_for(tx: Connection, now: datetime, check: Check, command: OpenCase) -> Case:
    """Open a case of a check and show its possible matches to staff."""
    opened = open_case(tx, now, command)
    checks.change(tx, check.id, case_id=opened.case.id)
    if opened.new:
        tell_staff(tx, now, "desk.hits", {}, opened.case.id)
    return opened.case


def details(check: Check, **more: Any) -> dict[str, Any]:
    """What a case of a check hands over: the question and the answer, no list's entry."""
    answer = answers.read(check.answer)
    said = {
        "check": str(check.id),
        **check.subject,
        "facts": dict(check.facts) or None,
        "level": answer.level,
        "reasons": [reason.id for reason in answer.reasons],
        **more,
    }
    return {name: value for name, value in said.items() if value is not None}


def own(tx: Connection, check_id: UUID, user_id: int) -> Check | None:
    """The person's own check; a stranger's is answered like one that there is not."""
    found = checks.get(tx, check_id)
    return found if found is not None and found.user_id == user_id else None


def ask_officially(tx: Connection, now: datetime, check: Check, command: OpenCase) -> Case:
    """Ask underwriters for their own answer: in the check's case, or in one opened for it.

    A case that staff kept to themselves becomes the person's own by that.
    """
    case = cases.get(tx, check.case_id) if check.case_id else None
    if case is None:
        return open_for(tx, now, check, replace(command, draft_id=check.id))
    if case.status in FINAL:
        again = uuid5(check.id, str(case.id))
        return open_for(tx, now, check, replace(command, draft_id=again))
    cases.reveal(tx, case.id)
    if "official" not in case.body:
        add_details(tx, now, case.id, {"official": True})
    return case


def watch(tx: Connection, check: Check, *, on: bool) -> bool:
    """Turn monitoring of a firm on or off; a person is not watched. Says whether it is on."""
    monitored = on and not check.person
    checks.change(tx, check.id, monitored=monitored)
    return monitored


def _answered(tx: Connection, command: Ask, found: Found, today: date) -> Answer:
    subject = command.subject
    said = check_hits.judgements(tx, found)
    judged = [
        Match(pair, hit.strength, hit.weight, standing(pair, hit.strength, said))
        for pair, hit in found.items()
    ]
    query = Query(subject.name, subject.country, subject.identifier, subject.kind)
    whole = assessed(found.values(), command.searched.states, query, today)
    return answer_of(whole, judged, findings(command.facts, today), today)


def _kept(tx: Connection, now: datetime, command: Ask, answer: Answer, found: Found) -> Check:
    check = Check(
        id=command.id,
        user_id=command.user_id,
        subject=command.subject.plain(),
        facts=dict(command.facts),
        answer=answers.plain(answer),
        official=None,
        user_country=str(command.sender.get("country", "")),
        person=command.subject.kind == "person",
        monitored=False,
        lists_seen=command.searched.version,
        case_id=None,
        checked_at=now,
    )
    checks.add(tx, check)
    keep_hits(tx, now, check.id, found)
    return check


def _case_of(check: Check, command: Ask) -> OpenCase:
    return OpenCase(
        draft_id=check.id,
        kind=KIND,
        user_id=check.user_id,
        language=command.language,
        product=None,
        sender=command.sender,
        details={},
        said_at=command.said_at,
        agency_email=command.contacts.email,
        agency_phone=command.contacts.phone,
        update_id=command.update_id,
    )
