"""What a case waits for from the person: documents that staff or the back office asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from agency.status import Status
from storage.cases import Event

_CAME: Final = "document_offered"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document by its name in plain words, by when, and how many files came since."""

    item: str
    due: date | None
    came: int = 0


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
