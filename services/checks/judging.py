"""What officers do with a check: judge its matches, release the result, answer officially."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Literal, get_args
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from agency.desk.roles import Action
from agency.errors import BadInput
from agency.screening import answer as answers
from agency.screening.verdicts import (
    Judgement,
    Standing,
    Verdict,
    officers_lacking,
    reason_given,
    standing,
)
from agency.uuid7 import uuid7
from services.cases.colleagues import tell_all
from services.cases.opening import zone_of
from services.cases.timeline import record
from services.checks.asking import matches
from services.desk import actions as desk
from services.notices import Argument, Button, Notice, day, refresh_card, tell_person, term
from services.reminding.habits import awake
from services.reminding.topics import BUYERS, wants
from storage import cases, check_hits, checks, messages, officers
from storage.cases import Case
from storage.check_hits import StoredHit
from storage.checks import Check
from storage.messages import Message
from storage.outbox import Lane

OfficialLevel = Literal["favourable", "attention", "high_risk", "not_enough_data"]
OFFICIAL_LEVELS: Final[tuple[OfficialLevel, ...]] = get_args(OfficialLevel)
LONGEST_REPORT: Final = 3000
_GOOD: Final = frozenset({"favourable", "attention"})
_NOWHERE: Final = 0
"""Stands for the chat of an answer that was given by command."""
_NUMBER: Final = (1 << 62) - 1


class NoSuchCheck(Exception):
    """The case is of no check, or its check has no match of that number."""


class StillOpen(Exception):
    """Matches wait for their judgement; the argument says how many."""


@dataclass(frozen=True, slots=True)
class Word:
    """An officer's word on a match of a case, by the match's number."""

    case_id: UUID
    number: int
    officer: int
    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class Judged:
    """How the match stands now, and how many officers must still clear it."""

    standing: Standing
    lacking: int


@dataclass(frozen=True, slots=True)
class Report:
    """The underwriters' official answer; `id` makes a repeat harmless."""

    id: UUID
    case_id: UUID
    actor: str
    level: OfficialLevel
    text: str
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """A check with its matches as they stand."""

    case: Case
    check: Check
    hits: tuple[tuple[StoredHit, Standing], ...]
    said: tuple[Judgement, ...]

    @property
    def open(self) -> int:
        """How many matches wait for their judgement."""
        return sum(stands == "open" for _, stands in self.hits)


def board(tx: Connection, case_id: UUID) -> Board:
    """The check of a case; raises `NoSuchCheck`."""
    case, check = cases.get(tx, case_id), checks.of_case(tx, case_id)
    if case is None or check is None:
        raise NoSuchCheck
    hits = check_hits.of_check(tx, check.id)
    said = check_hits.judgements(tx, (hit.pair for hit in hits))
    stands = tuple((hit, standing(hit.pair, hit.strength, said)) for hit in hits)
    return Board(case, check, stands, tuple(said))


def judge(tx: Connection, now: datetime, word: Word) -> Judged:
    """Keep an officer's word on a match: who, when and why.

    Raises `NotAllowed`, `NoSuchCheck` and, for a reason that says nothing, `BadInput`. The exporter
    hears nothing before `publish`.
    """
    officers.require(tx, word.officer, Action.CLEAR_HIT)
    why = reason_given(word.why)
    found = board(tx, word.case_id)
    hit = next((hit for hit, _ in found.hits if hit.number == word.number), None)
    if hit is None:
        raise NoSuchCheck
    judgement = Judgement(hit.pair, word.officer, word.verdict, why, now)
    check_hits.judge(tx, uuid7(now, os.urandom), judgement)
    actor = desk.officer(word.officer)
    desk.note(tx, now, word.case_id, actor, f"match {word.number} {word.verdict}: {why}")
    said = [*found.said, judgement]
    return Judged(
        standing(hit.pair, hit.strength, said), officers_lacking(hit.pair, hit.strength, said)
    )


def publish(tx: Connection, now: datetime, case_id: UUID, officer: int) -> str:
    """Release the result as the judgements leave it; the exporter hears the new level.

    Of a change that he did not ask about he hears unless he switched that off; he finds it anyway.
    Raises `NotAllowed`, `NoSuchCheck`, and `StillOpen` while a match waits for its judgement.
    """
    officers.require(tx, officer, Action.CLEAR_HIT)
    found = board(tx, case_id)
    if found.open:
        raise StillOpen(found.open)
    before = answers.read(found.check.answer)
    after = answers.judged(before, matches(tx, (hit for hit, _ in found.hits)), _today(found, now))
    checks.change(tx, found.check.id, answer=answers.plain(after))
    record(tx, now, case_id, "check_published", desk.officer(officer), {"level": after.level})
    unasked = cases.reveal(tx, case_id)
    level = {"level": term(f"screening-level-{after.level.replace('_', '-')}")}
    if not unasked or wants(tx, found.check.user_id, BUYERS):
        # Who asked waits for it; a change of a buyer who is watched lets him sleep.
        when = awake(tx, found.check.user_id, now) if unasked else now
        tell_person(tx, when, _notice(found, "check-published-text", level))
    refresh_card(tx, now, case_id)
    return after.level


def report(tx: Connection, now: datetime, said: Report) -> bool:
    """Give the official answer in the exporter's chat; false when that very answer was given.

    Raises `NoSuchCheck`, `BadInput` for a text of no or too many letters, and `StillOpen` for a
    good level while a match is open.
    """
    _fits(said)
    found = board(tx, said.case_id)
    if found.open and said.level in _GOOD:
        raise StillOpen(found.open)
    if not messages.add(tx, _message(said, now)):
        return False
    official = {
        "level": said.level,
        "text": said.text,
        "on": _today(found, now).isoformat(),
        "valid_until": said.valid_until.isoformat() if said.valid_until else None,
    }
    checks.change(tx, found.check.id, official=official)
    told = {"level": said.level, "text": said.text, "valid_until": said.valid_until}
    record(tx, now, said.case_id, "official_report", said.actor, told)
    cases.reveal(tx, said.case_id)
    case = cases.get(tx, said.case_id)
    assert case is not None
    tell_all(tx, now, case, _told(found, said))
    refresh_card(tx, now, said.case_id)
    return True


def official_level(code: str) -> OfficialLevel:
    """The level of an official answer by its code; raises `BadInput` for another."""
    for level in OFFICIAL_LEVELS:
        if code == level:
            return level
    raise BadInput("level", f"one of {', '.join(OFFICIAL_LEVELS)}")


def read_report(said: Mapping[str, Any]) -> tuple[OfficialLevel, str, date | None]:
    """Level, text and last day of an official answer as JSON; raises `BadInput`."""
    if not {"level", "text"} <= said.keys() <= {"level", "text", "valid_until"}:
        raise BadInput("official_report", "an object of level, text and, if need be, valid_until")
    until, text = said.get("valid_until"), said["text"]
    if not isinstance(text, str) or not 0 < len(text.strip()) <= LONGEST_REPORT:
        raise BadInput("text", f"1 to {LONGEST_REPORT} characters")
    try:
        last = None if until is None else date.fromisoformat(until)
    except (TypeError, ValueError) as error:
        raise BadInput("valid_until", "a date as 2026-11-20") from error
    return official_level(str(said["level"])), text.strip(), last


def _fits(said: Report) -> None:
    if not 0 < len(said.text.strip()) <= LONGEST_REPORT:
        raise BadInput("text", f"1 to {LONGEST_REPORT} characters")


def _told(found: Board, said: Report) -> Notice:
    arguments: dict[str, Argument] = {
        "level": term(f"screening-level-{said.level.replace('_', '-')}"),
        "text": said.text,
    }
    if said.valid_until is None:
        return _notice(found, "check-report-text", arguments)
    return _notice(found, "check-report-until-text", {**arguments, "day": day(said.valid_until)})


def _notice(found: Board, key: str, arguments: Mapping[str, Argument]) -> Notice:
    name = str(found.check.subject["name"])
    return Notice(
        user_id=found.case.user_id,
        key=key,
        arguments={"number": found.case.number, "name": name, **arguments},
        buttons=[
            Button("check-button-open", action="check", target=found.check.id.hex),
            Button("button-reply", action="write", target=found.case.number),
        ],
        lane=Lane.ANSWER,
        case_id=found.case.id,
    )


def _message(said: Report, now: datetime) -> Message:
    return Message(
        id=said.id,
        case_id=said.case_id,
        direction="from_staff",
        text=said.text,
        chat_id=_NOWHERE,
        message_id=said.id.int & _NUMBER,
        revision=0,
        at=now,
    )


def _today(found: Board, now: datetime) -> date:
    return now.astimezone(ZoneInfo(zone_of(found.case.sender))).date()
