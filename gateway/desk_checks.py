"""The words of a check in its case's topic: what was asked, and the possible matches."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any, Final

from agency import countries
from agency.screening.verdicts import Judgement, Standing
from agency.screening.wording import level_name, list_title, subject_lines
from gateway.words import say
from locales.texts import ChatLanguage, texts
from services.checks.judging import Board
from storage.check_hits import StoredHit

_MOST: Final = 10
"""Matches in one message; the rest is told by `exportbot check show`."""
_ROOM: Final = 3200
"""Characters of a message that matches may fill; a message holds 4096 with title and orders."""
_FEW: Final = 5
_LONGEST: Final = 160
_LONGEST_WHY: Final = 500
_SURE: Final = frozenset({"same", "spelling"})
"""Ways in which two words are the same one; the others are only alike."""


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
    told = ("\n".join(_one(hit, stands, board.said, language, full=full))
            for hit, stands in board.hits[:_MOST])  # fmt: skip
    shown = list(_fitting(told))
    more = len(board.hits) - len(shown)
    rest = [say(language, "check-desk-more", count=more)] if more else []
    title = say(language, "check-desk-hits-title", count=len(board.hits))
    return "\n\n".join([title, *shown, *rest, say(language, "check-desk-how")])


def _fitting(told: Iterable[str]) -> Iterable[str]:
    """As many as one message holds, at least one."""
    room = _ROOM
    for number, text in enumerate(told):
        room -= len(text)
        if number and room < 0:
            return
        yield text


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
        name, alias = _short(seen["name"]), _short(seen["alias"])
        yield say(language, "check-desk-hit-name", name=name, alias=alias)
        yield from _record(seen, language)
        yield from _words(seen, language)
        for side in ("for", "against"):
            ids = seen[side]
            if ids:
                told = "; ".join(words(f"screening-{side}-{one}") for one in ids)
                yield say(language, f"check-desk-{side}", told=told)
    for judgement in said:
        if judgement.pair == hit.pair:
            why = _short(judgement.why, _LONGEST_WHY) if full else "…"
            key = f"check-desk-{judgement.verdict}"
            yield say(language, key, officer=str(judgement.officer), why=why)


def _record(seen: Mapping[str, Any], language: ChatLanguage) -> Iterable[str]:
    """What the list says of the record beside its names."""
    words = texts(language)
    if seen["programme"]:
        yield say(language, "check-desk-hit-programme", programme=_short(seen["programme"]))
    born = ", ".join(seen["born"][:_FEW])
    known = countries.codes()
    lands = ", ".join(
        countries.name(code, language) if code in known else code
        for code in seen["countries"][:_FEW]
    )
    told = [
        *([words("check-desk-hit-born", years=born)] if born else []),
        *([words("check-desk-hit-countries", countries=lands)] if lands else []),
    ]
    if told:
        yield say(language, "check-desk-hit-record", told="; ".join(told))


def _words(seen: Mapping[str, Any], language: ChatLanguage) -> Iterable[str]:
    """Which words of the two names answer to one another, and which to none."""
    words = texts(language)
    pairs = [
        asked if asked == listed else f"{asked} {'=' if way in _SURE else '≈'} {listed}"
        for asked, listed, way in seen["aligned"]
    ]
    told = [
        *pairs,
        *(
            words(f"check-desk-words-only-{side}", words=_short(" ".join(seen[key])))
            for side, key in (("asked", "only_in_query"), ("listed", "only_in_list"))
            if seen[key]
        ),
    ]
    if told:
        yield say(language, "check-desk-words", told="; ".join(told))


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _html(text: str) -> str:
    return escape(text, quote=False)
