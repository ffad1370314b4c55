"""The lists on disk: versions swapped whole, the last good one kept, one saved index over all.

`FOLDER/<list>/<version>/` holds the files as received; `FOLDER/<list>/current` names the version
in force and is replaced in one step, so a reader sees the old list or the new one, never a part.
"""

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from agency.errors import BadInput
from agency.screening.entries import Entry
from agency.screening.freshness import ListState
from sources.watchlists.parsing import ListDamaged, Parsed, unpack
from sources.watchlists.registry import Setup

_STATE: Final = "state.json"
_CURRENT: Final = "current"
_SHRANK: Final = 0.5


@dataclass(frozen=True, slots=True)
class Change:
    """What installing a list changed, in records."""

    list_id: str
    entries: int
    added: int
    removed: int
    changed: int
    as_of: date | None
    skipped: Mapping[str, int] = field(default_factory=dict)


def install(
    folder: Path, setup: Setup, files: Mapping[str, bytes], now: datetime, confirm: bool = False
) -> Change:
    """Make files the list in force. Raises `BadInput` when they are damaged or too few.

    `files` are by part, packed or not. The list in force stays until all is checked and written;
    a list of less than half the records is taken only with `confirm`.
    """
    list_id = setup.info.id
    parsed = parse(setup, files)
    before = {entry.entity_id: entry for entry in entries(folder, setup)}
    if len(parsed.entries) < _SHRANK * len(before) and not confirm:
        raise BadInput(
            list_id,
            f"has {len(parsed.entries)} records where the list in force has {len(before)}; "
            "give --confirm when that is right",
        )
    after = {entry.entity_id: entry for entry in parsed.entries}
    _write(folder / list_id, files, parsed, now)
    return Change(
        list_id,
        len(parsed.entries),
        len(after.keys() - before.keys()),
        len(before.keys() - after.keys()),
        sum(before[key] != after[key] for key in after.keys() & before.keys()),
        parsed.as_of,
        dict(parsed.skipped),
    )


def parse(setup: Setup, files: Mapping[str, bytes]) -> Parsed:
    """Read a list's files; raises `BadInput` that names the list."""
    first = setup.parts[0]
    if first not in files:
        raise BadInput(setup.info.id, f"needs the file {first}")
    try:
        texts = {part: unpack(data, part) for part, data in files.items()}
        return setup.read(texts, setup.info.id)
    except ListDamaged as error:
        raise BadInput(setup.info.id, str(error)) from error


def entries(folder: Path, setup: Setup) -> list[Entry]:
    """The records of the list in force; none when it was never installed."""
    files = received(folder, setup)
    return parse(setup, files).entries if files else []


def received(folder: Path, setup: Setup) -> dict[str, bytes]:
    """The files of the list in force by part."""
    place = _version(folder / setup.info.id)
    if place is None:
        return {}
    return {part: (place / part).read_bytes() for part in setup.parts if (place / part).exists()}


def version(folder: Path, list_id: str) -> str:
    """The name of the version in force; empty when there is none."""
    place = _version(folder / list_id)
    return place.name if place else ""


def state(folder: Path, setup: Setup, user_country: str) -> ListState:
    """What is known of the list in force without reading it, for the users of one country."""
    said = _said(folder / setup.info.id)
    return ListState(
        setup.info,
        setup.national_for == user_country,
        int(said.get("entries", 0)),
        _day(said.get("as_of")),
        _day(said.get("checked_on")),
    )


def validators(folder: Path, list_id: str) -> dict[str, dict[str, str]]:
    """By part, what its address said to ask with next time: `etag`, `last_modified`."""
    found = _said(folder / list_id).get("validators", {})
    return dict(found) if isinstance(found, dict) else {}


def confirm_current(
    folder: Path, list_id: str, now: datetime, said: Mapping[str, Mapping[str, str]] | None = None
) -> None:
    """Note that the list in force was found current at `now`, and how to ask next time."""
    known = _said(folder / list_id)
    if not known:
        return
    known["checked_on"] = now.astimezone(UTC).date().isoformat()
    if said is not None:
        known["validators"] = {part: dict(values) for part, values in said.items()}
    place = folder / list_id
    _replace(place / _STATE, json.dumps(known, indent=1).encode())


def _write(place: Path, files: Mapping[str, bytes], parsed: Parsed, now: datetime) -> None:
    digest = hashlib.sha256(b"".join(files[part] for part in sorted(files))).hexdigest()[:12]
    name = f"{now.astimezone(UTC):%Y%m%dT%H%M%S}-{digest}"
    target = place / name
    target.mkdir(parents=True, exist_ok=True)
    for part, data in files.items():
        (target / part).write_bytes(data)
    said = {
        "entries": len(parsed.entries),
        "as_of": parsed.as_of.isoformat() if parsed.as_of else None,
        # A file that says its own day is as old as that, whenever somebody loads it.
        "checked_on": None if parsed.as_of else now.astimezone(UTC).date().isoformat(),
        "skipped": dict(parsed.skipped),
        "version": name,
    }
    before = _version(place)
    _replace(place / _CURRENT, name.encode())
    _replace(place / _STATE, json.dumps(said, indent=1).encode())
    _sweep(place, {name, before.name if before else name})


def _sweep(place: Path, kept: set[str]) -> None:
    """Only the version in force and the one before it stay."""
    for child in place.iterdir():
        if child.is_dir() and child.name not in kept:
            shutil.rmtree(child)


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_bytes(data)
    new.replace(path)


def _version(place: Path) -> Path | None:
    try:
        found = place / (place / _CURRENT).read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    return found if found.is_dir() else None


def _said(place: Path) -> dict[str, Any]:
    try:
        found = json.loads((place / _STATE).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None
