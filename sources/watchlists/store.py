"""The lists on disk: versions swapped whole, the last good one kept, one saved index over all.

`FOLDER/<list>/<version>/` holds the files as received and what was read from them, `about.json`;
`FOLDER/<list>/current` names the version in force and is replaced in one step, so a reader sees
the old list or the new one, never a part. `state.json` beside it tells of later checks of it.
"""

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from agency.errors import BadInput
from agency.screening.entries import Entry
from agency.screening.freshness import ListState
from sources.watchlists.parsing import ListDamaged, Parsed, unpack
from sources.watchlists.registry import Setup

Validators = Mapping[str, Mapping[str, str]]

_ABOUT: Final = "about.json"
_STATE: Final = "state.json"
_CURRENT: Final = "current"
_LOCK: Final = ".lock"
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
    a list of less than half the records or names, or without a file that the list in force has,
    is taken only with `confirm`.
    """
    list_id = setup.info.id
    before = _before(folder, setup)
    parsed = parse(setup, files)
    if not confirm:
        _refuse_less(folder, setup, files, parsed, before)
    after = _fingerprints(parsed.entries)
    _write(folder / list_id, files, parsed, now)
    return Change(
        list_id,
        len(parsed.entries),
        len(after.keys() - before.records.keys()),
        len(before.records.keys() - after.keys()),
        sum(before.records[key] != after[key] for key in after.keys() & before.records.keys()),
        parsed.as_of,
        dict(parsed.skipped),
    )


@dataclass(frozen=True, slots=True)
class _Before:
    """The list in force; of one that cannot be read any more only the number of its records."""

    records: Mapping[str, int]
    count: int
    names: int = 0


def _before(folder: Path, setup: Setup) -> _Before:
    try:
        found = entries(folder, setup)
    except BadInput:
        return _Before({}, state(folder, setup, "").entries)
    return _Before(_fingerprints(found), len(found), _names(found))


def _refuse_less(
    folder: Path, setup: Setup, files: Mapping[str, bytes], parsed: Parsed, before: _Before
) -> None:
    """Raises `BadInput` where the list in force has much that the new one has not."""
    lost = [part for part in received(folder, setup) if part not in files]
    if lost:
        why = f"lacks the file {lost[0]}, which the list in force has"
    elif len(parsed.entries) < _SHRANK * before.count:
        why = f"has {len(parsed.entries)} records where the list in force has {before.count}"
    elif _names(parsed.entries) < _SHRANK * before.names:
        why = f"has {_names(parsed.entries)} names where the list in force has {before.names}"
    else:
        return
    raise BadInput(setup.info.id, f"{why}; give --confirm when that is right")


def _names(found: Iterable[Entry]) -> int:
    return sum(len(entry.names) for entry in found)


def _fingerprints(found: Iterable[Entry]) -> dict[str, int]:
    return {entry.entity_id: hash(entry) for entry in found}


def parse(setup: Setup, files: Mapping[str, bytes]) -> Parsed:
    """Read a list's files; raises `BadInput` that names the list."""
    first = setup.parts[0]
    if first not in files:
        raise BadInput(setup.info.id, f"needs the file {first}")
    try:
        texts = {
            part: unpack(data, part, foreign=setup.mapping is not None)
            for part, data in files.items()
        }
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
        setup.needed(user_country),
        int(said.get("entries", 0)),
        _day(said.get("as_of")),
        _day(said.get("checked_on")),
    )


def validators(folder: Path, list_id: str) -> dict[str, dict[str, str]]:
    """By part, the address of its file and what that said to ask with next time.

    The keys are `url`, `etag` and `last_modified`.
    """
    found = _said(folder / list_id).get("validators", {})
    return dict(found) if isinstance(found, dict) else {}


def confirm_current(
    folder: Path, list_id: str, now: datetime, said: Validators | None = None
) -> None:
    """Note that the list in force was found current at `now`, and how to ask next time."""
    place = _version(folder / list_id)
    if place is None:
        return
    checked = now.astimezone(UTC).date().isoformat()
    kept = validators(folder, list_id) if said is None else said
    known = {"version": place.name, "checked_on": checked, "validators": kept}
    replace_file(folder / list_id / _STATE, json.dumps(known, indent=1).encode())


def replace_file(path: Path, data: bytes) -> None:
    """Put a file in another's place in one step, whoever else does the same."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as new:
        try:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
            Path(new.name).chmod(0o644)
            Path(new.name).replace(path)
        except BaseException:
            Path(new.name).unlink(missing_ok=True)
            raise


def _write(place: Path, files: Mapping[str, bytes], parsed: Parsed, now: datetime) -> None:
    place.mkdir(parents=True, exist_ok=True)
    with _alone(place):
        _write_alone(place, files, parsed, now)


def _write_alone(place: Path, files: Mapping[str, bytes], parsed: Parsed, now: datetime) -> None:
    digest = hashlib.sha256(b"".join(files[part] for part in sorted(files))).hexdigest()[:12]
    name = f"{now.astimezone(UTC):%Y%m%dT%H%M%S}-{digest}"
    target = place / name
    target.mkdir(exist_ok=True)
    for part, data in files.items():
        replace_file(target / part, data)
    about = {
        "entries": len(parsed.entries),
        "as_of": parsed.as_of.isoformat() if parsed.as_of else None,
        # A file that says its own day is as old as that, whenever somebody loads it.
        "checked_on": None if parsed.as_of else now.astimezone(UTC).date().isoformat(),
        "skipped": dict(parsed.skipped),
    }
    replace_file(target / _ABOUT, json.dumps(about, indent=1).encode())
    before = _version(place)
    replace_file(place / _CURRENT, name.encode())
    _sweep(place, {name, before.name if before else name})


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Two that install the same list at once would sweep away what the other writes."""
    with (place / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _sweep(place: Path, kept: set[str]) -> None:
    """Only the version in force and the one before it stay."""
    for child in place.iterdir():
        if child.is_dir() and child.name not in kept:
            shutil.rmtree(child)


def _version(place: Path) -> Path | None:
    try:
        name = (place / _CURRENT).read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    found = place / name
    return found if name and found.is_dir() else None


def _said(place: Path) -> dict[str, Any]:
    """What is known of the version in force; a check of another version says nothing of it."""
    version = _version(place)
    if version is None:
        return {}
    later = _object(place / _STATE)
    return _object(version / _ABOUT) | (later if later.get("version") == version.name else {})


def _object(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None
