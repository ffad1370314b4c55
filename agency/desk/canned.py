"""Ready-made answers: which placeholders they may hold, and how these are filled."""

import re
from collections.abc import Mapping
from typing import Final

from agency.errors import BadInput

PLACEHOLDERS: Final = ("number", "kind", "status", "due", "today")
"""None of them holds what an exporter said of himself."""
LONGEST: Final = 3000
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_HOLE: Final = re.compile(r"\{\s*([^{}]*?)\s*\}")


class Lacking(Exception):
    """A placeholder that this case has no value for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def checked_name(name: str) -> str:
    """A name to call an answer by; raises `BadInput`."""
    plain = name.strip().lower()
    if not _NAME.fullmatch(plain):
        raise BadInput("NAME", "1 to 32 of a-z, 0-9, _ and -, such as documents-1")
    return plain


def checked_text(text: str) -> str:
    """A text with known placeholders only; raises `BadInput`."""
    plain = text.strip()
    if not 0 < len(plain) <= LONGEST:
        raise BadInput("TEXT", f"a text of 1 to {LONGEST} characters")
    strange = [name for name in _HOLE.findall(plain) if name not in PLACEHOLDERS]
    if strange or plain.count("{") != plain.count("}"):
        listed = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise BadInput("TEXT", f"the placeholders are {listed}")
    return plain


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its placeholders filled; raises `Lacking`. What is filled in is not read again.

    A placeholder without a value stops it: nobody gets a letter with a hole.
    """

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if not values.get(name):
            raise Lacking(name)
        return values[name]

    return _HOLE.sub(value, text)
