"""ZIP archives: what unpacks to too much, hides another archive too deep, or is locked."""

import io
import zipfile
from pathlib import PurePath
from typing import IO, Final

from services.documents.inspection.findings import Problem, Refused

MOST_ENTRIES: Final = 2_000
MOST_BYTES: Final = 500 * 1024 * 1024
"""What an archive may unpack to, with everything in it."""
MOST_RATIO: Final = 100
_SMALL: Final = 10 * 1024 * 1024
"""Below this a high ratio harms nobody: an empty table packs well."""
DEEPEST: Final = 2
"""Archives within archives."""
_LARGEST_INNER: Final = 50 * 1024 * 1024
_ZIPS: Final = (".zip", ".docx", ".xlsx", ".pptx", ".docm", ".xlsm", ".pptm", ".odt", ".ods")
_OTHER_ARCHIVES: Final = (".rar", ".7z", ".gz", ".bz2", ".xz", ".tar", ".cab", ".iso")
_PROGRAMS: Final = (
    ".exe",
    ".scr",
    ".com",
    ".bat",
    ".cmd",
    ".ps1",
    ".js",
    ".jse",
    ".vbs",
    ".vbe",
    ".wsf",
    ".hta",
    ".msi",
    ".jar",
    ".lnk",
    ".dll",
    ".apk",
)
_ENCRYPTED: Final = 0x1
_MACROS: Final = "vbaproject.bin"


def is_program(name: str) -> bool:
    """Whether a file of this name runs when it is opened."""
    return PurePath(name.lower()).suffix in _PROGRAMS


def look_into(content: IO[bytes], depth: int = 0, budget: int = MOST_BYTES) -> int:
    """Examine a ZIP without unpacking it to the disk; answers how much it unpacks to.

    Raises `Refused`, and `zipfile.BadZipFile` for what is broken.
    """
    with zipfile.ZipFile(content) as archive:
        members = archive.infolist()
        total = sum(member.file_size for member in members)
        packed = sum(member.compress_size for member in members)
        _weigh(len(members), total, packed, budget)
        for member in members:
            _judge(member)
        for member in members:
            if PurePath(member.filename.lower()).suffix in _ZIPS:
                total += _inner(archive, member, depth, budget - total)
    return total


def _weigh(entries: int, total: int, packed: int, budget: int) -> None:
    swollen = total > _SMALL and total > MOST_RATIO * max(packed, 1)
    if entries > MOST_ENTRIES or total > budget or swollen:
        raise Refused(Problem.BOMB)


def _judge(member: zipfile.ZipInfo) -> None:
    name = member.filename.lower()
    if member.flag_bits & _ENCRYPTED:
        raise Refused(Problem.LOCKED)
    if is_program(name):
        raise Refused(Problem.PROGRAM)
    if PurePath(name).name == _MACROS:
        raise Refused(Problem.MACROS)
    if PurePath(name).suffix in _OTHER_ARCHIVES:
        raise Refused(Problem.PACKED)


def _inner(archive: zipfile.ZipFile, member: zipfile.ZipInfo, depth: int, budget: int) -> int:
    if depth + 1 > DEEPEST:
        raise Refused(Problem.NESTED)
    if member.file_size > _LARGEST_INNER:
        raise Refused(Problem.BOMB)
    # What a member declares bounds what is read of it: a lie ends in an error, not in memory.
    with archive.open(member) as opened:
        return look_into(io.BytesIO(opened.read()), depth + 1, budget)
