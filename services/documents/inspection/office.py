"""Older Office files (compound files): macros and passwords, by the names of their streams."""

from collections.abc import Iterator
from typing import IO, Final

from services.documents.inspection.findings import Problem, Refused

_PIECE: Final = 1024 * 1024
_MACROS: Final = "_VBA_PROJECT".encode("utf-16-le")
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_LONGEST: Final = max(len(_MACROS), len(_LOCKED))
_PROGRAM: Final = b"\x84\x10\x0c\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\x46"
"""Class of an installer package, which is a compound file too."""


def look_into_ole(content: IO[bytes]) -> None:
    """Raises `Refused`. A compound file spells the names of its streams in plain UTF-16."""
    content.seek(0)
    if _PROGRAM in content.read(_PIECE):
        raise Refused(Problem.PROGRAM)
    for piece in _pieces(content):
        if _MACROS in piece:
            raise Refused(Problem.MACROS)
        if _LOCKED in piece:
            raise Refused(Problem.LOCKED)


def _pieces(content: IO[bytes]) -> Iterator[bytes]:
    """The content in pieces that overlap, so that no name falls between two."""
    content.seek(0)
    rest = b""
    while piece := content.read(_PIECE):
        yield rest + piece
        rest = piece[-_LONGEST:]
