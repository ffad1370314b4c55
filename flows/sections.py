"""Cards of the catalogue as HTML of a window."""

from collections.abc import Iterable
from html import escape
from typing import Final

from agency.catalogue.wording import Section

_NO_LISTS: Final = ("title", "about", "steps")
"""Sections whose lines are sentences that follow each other, or are numbered already."""


def bold(text: str) -> str:
    """A heading."""
    return f"<b>{html(text)}</b>"


def html(text: str) -> str:
    """A plain text as HTML."""
    return escape(text, quote=False)


def told(parts: Iterable[Section]) -> str:
    """Headings with their lines, several of them as a list."""
    return "\n\n".join("\n".join((bold(each.title), *_lines(each))) for each in parts)


def _lines(each: Section) -> Iterable[str]:
    mark = "• " if len(each.lines) > 1 and each.id not in _NO_LISTS else ""
    return (f"{mark}{html(line)}" for line in each.lines)


def joined(parts: Iterable[str]) -> str:
    """Paragraphs that have something to say."""
    return "\n\n".join(part for part in parts if part)
