"""What an exporter may read of a check: no list's entry, no suspicion, only what calls for what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from agency.screening.assessment import Assessment
from agency.screening.freshness import Notice
from agency.screening.level import HIT_FINDINGS, Level, Reason, level_of
from agency.screening.verdicts import Match


@dataclass(frozen=True, slots=True)
class ListUsed:
    """A list that was searched, and the day it speaks for."""

    id: str
    title: str
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Answer:
    """A level with its reasons on the day `on`; what was searched and what could not be."""

    level: Level
    on: date
    reasons: tuple[Reason, ...]
    lists: tuple[ListUsed, ...]
    notices: tuple[Notice, ...]


def answer_of(
    found: Assessment, matches: Sequence[Match], more: Iterable[Reason], on: date
) -> Answer:
    """The answer to a check; `more` are findings from the exporter's own facts."""
    plain = [reason for reason in found.reasons if reason.id not in HIT_FINDINGS]
    lists = tuple(
        ListUsed(state.info.id, state.info.title, state.as_of or state.checked_on)
        for state in found.lists
    )
    bare = Answer("not_enough_data", on, (*plain, *more), lists, found.notices)
    return judged(bare, matches, on)


def judged(answer: Answer, matches: Sequence[Match], on: date) -> Answer:
    """The answer as the officers' judgements of its matches leave it on the day `on`."""
    others = tuple(reason for reason in answer.reasons if reason.id not in HIT_FINDINGS)
    said = tuple(_said(answer, matches, on))
    reasons = (*said, *others)
    return replace(answer, level=level_of(reasons), reasons=reasons, on=on)


def _said(answer: Answer, matches: Sequence[Match], on: date) -> Iterable[Reason]:
    """One reason however many matches there are: their number and lists are for staff."""
    if any(match.standing == "confirmed" and match.weight == "binding" for match in matches):
        yield Reason("confirmed_binding_hit", "staff", on)
    elif any(match.standing == "confirmed" for match in matches):
        yield Reason("confirmed_informative_hit", "staff", on)
    if any(match.standing == "open" for match in matches):
        yield Reason("to_compare", "lists", on)
    if matches and all(match.standing == "cleared" for match in matches):
        yield Reason("hits_cleared", "staff", on)
    if not matches and answer.lists:
        days = [used.as_of for used in answer.lists if used.as_of]
        yield Reason("no_hit", "lists", min(days, default=on))


def plain(answer: Answer) -> dict[str, Any]:
    """The answer as JSON."""
    return {
        "level": answer.level,
        "on": answer.on.isoformat(),
        "reasons": [[one.id, one.source, _iso(one.as_of), one.detail] for one in answer.reasons],
        "lists": [[used.id, used.title, _iso(used.as_of)] for used in answer.lists],
        "notices": [[one.id, one.list_id, one.title, one.days] for one in answer.notices],
    }


def read(stored: Mapping[str, Any]) -> Answer:
    """The answer behind its JSON."""
    return Answer(
        stored["level"],
        date.fromisoformat(stored["on"]),
        tuple(
            Reason(identity, source, _day(as_of), detail)
            for identity, source, as_of, detail in stored["reasons"]
        ),
        tuple(ListUsed(identity, title, _day(as_of)) for identity, title, as_of in stored["lists"]),
        tuple(Notice(*fields) for fields in stored["notices"]),
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
