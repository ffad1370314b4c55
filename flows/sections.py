"""Cards of the catalogue as HTML of a window."""

from collections.abc import Iterable
from html import escape

from agency.catalogue.wording import Section


def bold(text: str) -> str:
    """A heading."""
    return f"<b>{html(text)}</b>"


def html(text: str) -> str:
    """A plain text as HTML."""
    return escape(text, quote=False)


def told(parts: Iterable[Section]) -> str:
    """Headings with their lines."""
    return "\n\n".join("\n".join((bold(each.title), *map(html, each.lines))) for each in parts)


def joined(parts: Iterable[str]) -> str:
    """Paragraphs that have something to say."""
    return "\n\n".join(part for part in parts if part)
