"""The words of a check in its case's topic: what was asked, and the possible matches."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any, Final

from agency.screening.verdicts import Judgement, Standing
from agency.screening.wording import level_name, list_title, subject_lines
from gateway.words import say
from locales.texts import ChatLanguage, texts
from services.checks.judging import Board
from storage.check_hits import StoredHit

_MOST: Final = 10
"""Matches in one message; the rest is told by `exportbot check show`."""


def detail_lines(details: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    """What a check's case tells on its card (HTML)."""
    words = texts(language)
    told = [
        f"{_html(label)}: {_html(value)}"
        for label, value in subject_lines(details, details.get("facts", {}), words)
    ]
    level = say(language, "check-desk-level", level=level_name(details["level"], words))
    official = [say(language, "check-desk-official")] if "official" in details else []
    watched = [say(language, "check-desk-watched")] if "monitored" in details else []
    return [*told, level, *official, *watched]


def hit_lines(board: Board, language: ChatLanguage, *, full: bool) -> str:
    """The possible matches with their numbers; without `full` no name of either side."""
    if not board.hits:
        return say(language, "check-desk-no-hits")
    shown = [
        "\n".join(_one(hit, stands, board.said, language, full=full))
        for hit, stands in board.hits[:_MOST]
    ]
    more = len(board.hits) - len(shown)
    rest = [say(language, "check-desk-more", count=more)] if more else []
    title = say(language, "check-desk-hits-title", count=len(board.hits))
    return "\n\n".join([title, *shown, *rest, say(language, "check-desk-how")])


def _one(
    hit: StoredHit,
    stands: Standing,
    said: Sequence[Judgement],
    language: ChatLanguage,
    *,
    full: bool,
) -> Iterable[str]:
    words, seen = texts(language), hit.shown
    yield say(
        language,
        "check-desk-hit",
        number=hit.number,
        list=list_title(seen["list"], seen["list"], words),
        weight=words(f"check-weight-{hit.weight}"),
        strength=words(f"check-strength-{hit.strength}"),
        score=f"{float(seen['score']):.2f}",
        standing=words(f"check-standing-{stands}"),
    )
    if full:
        yield say(language, "check-desk-hit-name", name=seen["name"], alias=seen["alias"])
        for side in ("for", "against"):
            ids = seen[side]
            if ids:
                told = "; ".join(words(f"screening-{side}-{one}") for one in ids)
                yield say(language, f"check-desk-{side}", told=told)
    for judgement in said:
        if judgement.pair == hit.pair:
            why = judgement.why if full else "…"
            key = f"check-desk-{judgement.verdict}"
            yield say(language, key, officer=str(judgement.officer), why=why)


def _html(text: str) -> str:
    return escape(text, quote=False)
