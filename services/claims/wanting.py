"""What a case waits for from the person: what staff asked for, and the papers of a claim."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import Connection

from agency.status import Status
from services.cases.papers import papers_of_case
from storage import cases
from storage.cases import Case, Event

_CAME: Final = "document_offered"
_COLLECTING: Final = frozenset({Status.REGISTERED, Status.IN_WORK, Status.WAITING_FOR_YOU})
"""While a claim has one of these, its papers are not declared complete."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document by its name in plain words, by when, and how many files came since."""

    item: str
    due: date | None
    came: int = 0


@dataclass(frozen=True, slots=True)
class Lacking:
    """A paper of a claim's list, by its id, that did not come; of a `scanned` one only paper lacks.

    `due` is the day until which that paper is awaited.
    """

    item: str
    scanned: bool = False
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Lack:
    """What a claim lacks by its list, and how many papers may turn out to be needed."""

    papers: Sequence[Lacking] = ()
    unasked: int = 0


def lacking(tx: Connection, case: Case) -> Lack:
    """What a claim's list still wants; nothing once its papers are declared complete."""
    if case.kind != "payout_claim" or case.status not in _COLLECTING:
        return Lack()
    found = papers_of_case(tx, case)
    awaited = (
        Lacking(item, scanned=True, due=found.known[item].paper_due)
        if item in found.known
        else Lacking(item, scanned=True)
        for item in found.standing.awaited
    )
    papers = [*(Lacking(item) for item in found.standing.missing), *awaited]
    return Lack(papers, len(found.standing.unasked))


def waiting(tx: Connection, case: Case) -> bool:
    """Whether a case waits for anything from the person."""
    lack = lacking(tx, case)
    return bool(lack.papers or lack.unasked or wanted(cases.events(tx, case.id)))


def wanted(events: Iterable[Event]) -> list[Wanted]:
    """What is asked for and not settled, the most pressing first.

    Only staff can say that what came is what was wanted: they do by letting the case go on.
    """
    waiting: list[Wanted] = []
    for event in events:
        if event.event == "document_requested":
            due = event.data.get("due")
            waiting.append(
                Wanted(str(event.data["item"]), date.fromisoformat(due) if due else None)
            )
        elif event.event == _CAME:
            waiting = [replace(one, came=one.came + 1) for one in waiting]
        elif event.event == "status_changed" and event.data["to"] != Status.WAITING_FOR_YOU:
            waiting = []
    return sorted(waiting, key=lambda one: one.due or date.max)
