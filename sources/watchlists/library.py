"""The screener over all installed lists, from the saved index where that still fits."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from agency.errors import BadInput
from agency.screening import index
from agency.screening.entries import Entry, ListInfo
from agency.screening.freshness import ListState
from agency.screening.screener import Screener
from sources.watchlists import columns, store
from sources.watchlists.registry import OWN, Setup, setups

SAVED: Final = "index.bin"
SAMPLE: Final = ListInfo("sample", "Sample list of invented entries", "informative", 100_000)
_READING: Final = 2
"""Raised when the readers take other things from the same files."""
_LONGEST_HEAD: Final = 1_000_000
_SAMPLE_FILE: Final = Path(__file__).parents[2] / "agency" / "data" / "watchlist_sample.csv"

Versions = Mapping[str, str]
Opened = tuple[index.Index, frozenset[str]]
"""An index, and the lists that could not be read into it."""


@dataclass(frozen=True, slots=True)
class Library:
    """A screener and what was known of the lists behind it when it was made."""

    screener: Screener
    states: tuple[ListState, ...]
    """Every known list, loaded or not; the sample is none of them."""
    known: Mapping[str, Setup]
    lost: frozenset[str]
    """Lists whose files could not be read: no result is complete without them."""

    def states_for(self, user_country: str) -> tuple[ListState, ...]:
        """The same for the users of another country."""
        return tuple(
            replace(
                state,
                national=state.info.id in self.lost
                or self.known[state.info.id].needed(user_country),
            )
            for state in self.states
        )


def open_library(folder: Path, user_country: str = "KZ") -> Library:
    """Load the saved index, or build and save it when a list has changed since.

    Without any list the invented sample is searched, so that everything can be tried. A list whose
    files cannot be read any more is left out and counts as one that is missed.
    """
    known = setups(folder)
    wanted = versions(folder, known)
    found, lost = _saved(folder, wanted) or _built(folder, known, wanted)
    infos = {setup.info.id: setup.info for setup in known.values()} | {SAMPLE.id: SAMPLE}
    return Library(
        Screener(found, infos, user_country),
        _states(folder, known, lost, user_country),
        known,
        lost,
    )


def list_states(folder: Path, user_country: str = "KZ") -> tuple[ListState, ...]:
    """What is known of every list, without loading any: for `doctor` and `watchlists status`."""
    known = setups(folder)
    return _states(folder, known, _unreadable(folder, versions(folder, known)), user_country)


def _states(
    folder: Path, known: Mapping[str, Setup], lost: frozenset[str], user_country: str
) -> tuple[ListState, ...]:
    states = (store.state(folder, setup, user_country) for setup in known.values())
    return tuple(
        replace(state, national=True, entries=0) if state.info.id in lost else state
        for state in states
    )


def versions(folder: Path, known: Mapping[str, Setup]) -> dict[str, str]:
    """By installed list, a name of its files and of how they are read."""
    found = {list_id: store.version(folder, list_id) for list_id in known}
    return {
        list_id: f"{version} {known[list_id].mapping or ''}".strip()
        for list_id, version in found.items()
        if version
    }


def sample() -> list[Entry]:
    """The invented entries that ship with the project."""
    return columns.read(_SAMPLE_FILE.read_text("utf-8"), SAMPLE.id, OWN).entries


def _saved(folder: Path, wanted: Versions) -> Opened | None:
    try:
        with (folder / SAVED).open("rb") as saved:
            lost = _left_out(saved, wanted)
            return None if lost is None else (index.load(saved.read()), lost)
    except (OSError, ValueError):
        return None


def _unreadable(folder: Path, wanted: Versions) -> frozenset[str]:
    """The lists that the saved index had to leave out, as long as they have not changed."""
    try:
        with (folder / SAVED).open("rb") as saved:
            return _left_out(saved, wanted) or frozenset()
    except OSError:
        return frozenset()


def _left_out(saved: BinaryIO, wanted: Versions) -> frozenset[str] | None:
    """By its first line, what a saved index left out; None when it is of other lists."""
    try:
        said = json.loads(saved.readline(_LONGEST_HEAD))
        return frozenset(said["unreadable"]) if said["of"] == _head(wanted) else None
    except (ValueError, KeyError, TypeError):
        return None


def _built(folder: Path, known: Mapping[str, Setup], wanted: Versions) -> Opened:
    if not wanted:
        return index.build(sample()), frozenset()
    lost: list[str] = []
    found = index.build(
        entry for list_id in wanted for entry in _entries(folder, known[list_id], lost)
    )
    head = json.dumps({"of": _head(wanted), "unreadable": lost})
    # Lists on a disk that takes no more are searched all the same.
    with suppress(OSError):
        store.replace_file(folder / SAVED, head.encode() + b"\n" + found.dump())
    return found, frozenset(lost)


def _entries(folder: Path, setup: Setup, unreadable: list[str]) -> list[Entry]:
    try:
        return store.entries(folder, setup)
    except BadInput:
        unreadable.append(setup.info.id)
        return []


def _head(wanted: Versions) -> dict[str, object]:
    return {"reading": _READING, "lists": dict(wanted)}
