"""The agency's own tariff from disk: one TOML file, or a folder with one file a version."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import structlog

from agency.errors import BadInput
from agency.premium.tariff import Tariff
from agency.premium.tariff_file import parse_tariff

log = structlog.get_logger()

_LOOK_EVERY: Final = 60.0

_Stamp = tuple[tuple[str, int, int], ...]


class WatchedTariffs:
    """The versions at a path, read again once the files there have changed.

    Raises `BadInput` when they cannot be read at first; later a damaged file is logged and what
    was read before stays in force.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._path, self._clock = path, clock
        self._looked_at, self._stamp = clock(), _stamp(path)
        self._known = load_tariffs(path)

    def __call__(self) -> tuple[Tariff, ...]:
        """Every version that is known; the files are looked at once a minute at most."""
        now = self._clock()
        if now - self._looked_at >= _LOOK_EVERY:
            self._looked_at = now
            self._look()
        return self._known

    def _look(self) -> None:
        stamp = _stamp(self._path)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self._known = load_tariffs(self._path)
        except BadInput as error:
            log.error("tariff.damaged", why=str(error))
        else:
            log.info("tariff.read", versions=[one.version for one in self._known])


def load_tariffs(path: Path) -> tuple[Tariff, ...]:
    """Every version at `path`; raises `BadInput` that names file, line and fault."""
    return tuple(parse_tariff(_read(file), file.name) for file in _files(path))


def _files(path: Path) -> list[Path]:
    return sorted(path.glob("*.toml")) if path.is_dir() else [path]


def _stamp(path: Path) -> _Stamp:
    """What changes when a file is written, added or taken away; empty while one is not there."""
    try:
        found = [(file.name, file.stat()) for file in _files(path)]
    except OSError:
        return ()
    return tuple((name, about.st_mtime_ns, about.st_size) for name, about in found)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("TARIFF_FILE", f"a readable TOML file or folder ({error})") from error
