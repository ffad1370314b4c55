"""What was told beyond the five answers of a notice, as it is shown and as the case keeps it."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from agency.notice_questions import (
    AMOUNT,
    ANSWERS,
    CONTRACT,
    COURT,
    DAYS,
    MEASURES,
    PARTIES,
    PRODUCT,
    questions,
)
from gateway.words import reader_language, say
from locales.texts import texts

NO_COURT: Final = "none"
_EXCERPT: Final = 120


def lines(given: Mapping[str, Any]) -> list[str]:
    """Lines of HTML for the summary: what was told beyond the five answers."""
    return [
        *party_lines(given.get(PARTIES, ())),
        *(_line(name, given["more"][name]) for name in given.get("more", {})),
    ]


def handed_over(given: Mapping[str, Any]) -> dict[str, Any]:
    """The same as the case keeps it; what belongs to another product is left behind."""
    asked = questions(given["contract"]["product"] or None)
    told = {name: value for name, value in given.get("more", {}).items() if name in asked}
    said: dict[str, Any] = {name: told[name] for name in ANSWERS if name in told}
    kept: dict[str, Any] = {"answers": said} if said else {}
    if PARTIES in asked and given.get(PARTIES):
        kept[PARTIES] = given[PARTIES]
    if MEASURES in told:
        kept[MEASURES] = told[MEASURES]
    kept |= {name: int(told[name]) for name in DAYS if name in told}
    if COURT in told:
        none = told[COURT] == NO_COURT
        kept |= {"court": "none"} if none else {"court": "some", "court_text": told[COURT]}
    return kept


def party_lines(parties: Any) -> list[str]:
    """Those involved, a line of HTML each."""
    values = (", ".join(part for part in one.values() if part) for one in parties)
    return [
        say(reader_language(), "notice-more-line-party", value=_short(value)) for value in values
    ]


def _line(name: str, value: str) -> str:
    language = reader_language()
    if name == COURT:
        shown = texts(language)("notice-court-none") if value == NO_COURT else value
        return say(language, "notice-more-line-court", value=_short(shown))
    if name in DAYS:
        return say(language, f"notice-more-line-{_dashed(name)}", value=value)
    if name == MEASURES:
        return say(language, "notice-more-line-measures", value=_short(value))
    if name == CONTRACT:
        return say(language, "notice-line-number", value=_short(value))
    question = texts(language)(f"notice-more-name-{_dashed(name)}")
    return say(language, "notice-more-line-answer", question=question, value=_short(value))


def _short(text: str) -> str:
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…"


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def marked(names: Iterable[str], given: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Questions to choose from, by their names; those that are answered carry a mark."""
    words = texts(reader_language())
    whole = (name for name in (PARTIES, AMOUNT, PRODUCT) if given.get(name))
    told = {*given.get("more", {}), *whole}
    return [
        (name, ("✅ " if name in told else "▫️ ") + words(f"notice-more-name-{_dashed(name)}"))
        for name in names
    ]
