"""What must be said of the lists behind every result: how old they are, which are missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from agency.screening.entries import ListInfo


@dataclass(frozen=True, slots=True)
class ListState:
    """One list as it stands on disk. `checked_on`: the day it was last fetched or confirmed."""

    info: ListInfo
    national: bool
    entries: int
    as_of: date | None
    checked_on: date | None
    remote: bool = False
    """Searched by a service of its own, which does not say how many records it has."""

    @property
    def loaded(self) -> bool:
        """Whether the list can be searched."""
        return self.remote or self.entries > 0


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say with a result; `id` names the sentence."""

    id: Literal["list-old", "list-missing", "list-undated", "no-lists"]
    list_id: str
    title: str
    days: int = 0


def notices(states: Iterable[ListState], today: date) -> list[Notice]:
    """What is wrong with the lists: none loaded, a national one missing, one older than allowed.

    A list is as old as its last successful check, since a list may not change for weeks; without
    a check its own date counts.
    """
    found = list(states)
    if not any(state.loaded for state in found):
        return [Notice("no-lists", "", "")]
    said: list[Notice] = []
    for state in found:
        said += _of_list(state, today)
    return said


def _of_list(state: ListState, today: date) -> list[Notice]:
    info = state.info
    if not state.loaded:
        return [Notice("list-missing", info.id, info.title)] if state.national else []
    last = state.checked_on or state.as_of
    if last is None:
        return [Notice("list-undated", info.id, info.title)]
    days = (today - last).days
    return [Notice("list-old", info.id, info.title, days)] if days > info.max_age_days else []
