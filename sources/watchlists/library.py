"""The screener over all installed lists, from the saved index where that still fits."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from agency.screening import index
from agency.screening.entries import Entry, ListInfo
from agency.screening.freshness import ListState
from agency.screening.screener import Screener
from sources.watchlists import columns, store
from sources.watchlists.registry import OWN, Setup, setups

SAVED: Final = "index.bin"
SAMPLE: Final = ListInfo("sample", "Sample list of invented entries", "informative", 100_000)
_SAMPLE_FILE: Final = Path(__file__).parents[2] / "agency" / "data" / "watchlist_sample.csv"


@dataclass(frozen=True, slots=True)
class Library:
    """A screener and what is known of the lists behind it."""

    screener: Screener
    states: tuple[ListState, ...]
    """Every known list, loaded or not; the sample is none of them."""


def open_library(folder: Path, user_country: str = "KZ") -> Library:
    """Load the saved index, or build and save it when a list has changed since.

    Without any list the invented sample is searched, so that everything can be tried.
    """
    known = setups(folder)
    states = tuple(store.state(folder, setup, user_country) for setup in known.values())
    wanted = {list_id: store.version(folder, list_id) for list_id in known}
    found = _saved(folder, wanted) or _built(folder, known, wanted)
    infos = {setup.info.id: setup.info for setup in known.values()} | {SAMPLE.id: SAMPLE}
    return Library(Screener(found, infos, user_country), states)


def list_states(folder: Path, user_country: str = "KZ") -> tuple[ListState, ...]:
    """What is known of every list, without loading any: for `doctor` and `watchlists status`."""
    return tuple(store.state(folder, setup, user_country) for setup in setups(folder).values())


def sample() -> list[Entry]:
    """The invented entries that ship with the project."""
    return columns.read(_SAMPLE_FILE.read_text("utf-8"), SAMPLE.id, OWN).entries


def _saved(folder: Path, wanted: dict[str, str]) -> index.Index | None:
    try:
        head, _, rest = (folder / SAVED).read_bytes().partition(b"\n")
        return index.load(rest) if json.loads(head) == wanted else None
    except (OSError, ValueError):
        return None


def _built(folder: Path, known: dict[str, Setup], wanted: dict[str, str]) -> index.Index:
    installed = [setup for list_id, setup in known.items() if wanted[list_id]]
    if not installed:
        return index.build(sample())
    found = index.build(entry for setup in installed for entry in store.entries(folder, setup))
    _save(folder, wanted, found)
    return found


def _save(folder: Path, wanted: dict[str, str], found: index.Index) -> None:
    new = folder / f"{SAVED}.new"
    new.write_bytes(json.dumps(wanted).encode() + b"\n" + found.dump())
    new.replace(folder / SAVED)
