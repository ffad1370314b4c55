"""The example sentences the ranker and the language guess learn from, per language."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from agency.facts import read_csv
from locales.texts import CHAT_LANGUAGES, ChatLanguage

NOTHING: Final = "none"


class Phrase(NamedTuple):
    """A sentence, what it asks for, and whether its special letters were left out."""

    language: ChatLanguage
    intent: str
    letterless: bool
    text: str


def phrases() -> list[Phrase]:
    """All development phrases of `agency/data/phrases`."""
    return [phrase for language in CHAT_LANGUAGES for phrase in _read(language)]


def _read(language: ChatLanguage) -> Iterator[Phrase]:
    for row in read_csv(f"phrases/{language}.csv"):
        yield Phrase(language, row["intent"], row["letterless"] == "1", row["text"])
