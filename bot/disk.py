"""Whether what is on disk outlives a restart."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import structlog
from sqlalchemy import make_url

from bot.settings import Settings

log = structlog.get_logger()

_MOUNTS: Final = Path("/proc/self/mountinfo")
_LOST: Final = frozenset({"tmpfs", "ramfs", "overlay", "aufs", "rootfs"})
"""In memory, or the top layer of a container: gone with it."""


def sqlite_file(settings: Settings) -> Path | None:
    """The database's file; None when the database is no SQLite."""
    url = make_url(settings.database)
    if url.get_backend_name() != "sqlite":
        return None
    return Path(url.database or "").absolute()


def lost_on_restart(path: Path, mounts: str | None = None) -> str | None:
    """The kind of file system below `path` when a restart erases it, else None.

    A guess: it knows where `path` is mounted (from `mounts`, by default the system's own list),
    not how long that machine or container lives.
    """
    if mounts is None:
        mounts = _MOUNTS.read_text("utf-8") if _MOUNTS.exists() else ""
    below = [(point, kind) for point, kind in _mounted(mounts) if path.is_relative_to(point)]
    if not below:
        return None
    kind = max(below, key=lambda found: len(found[0].parts))[1]
    return kind if kind in _LOST else None


def warn_of_lost_disk(settings: Settings) -> None:
    """A loud line in the log when the database is SQLite on a disk that a restart erases."""
    file = sqlite_file(settings)
    kind = lost_on_restart(file) if file else None
    if kind:
        log.warning("DATABASE.ON.A.DISK.THAT.A.RESTART.ERASES", file=str(file), disk=kind)


def _mounted(mounts: str) -> Iterator[tuple[Path, str]]:
    for line in mounts.splitlines():
        about, _, system = line.partition(" - ")
        fields = about.split()
        if len(fields) > 4 and system:
            yield Path(_unescaped(fields[4])), system.split()[0]


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
