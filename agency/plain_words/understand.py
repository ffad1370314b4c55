"""What a person's own words ask for, and whether that is sure enough to act upon."""

from dataclasses import dataclass
from typing import Final

from agency.plain_words.language import language_of
from agency.plain_words.phrases import NOTHING
from agency.plain_words.ranker import ranker
from locales.texts import ChatLanguage

NOTICE: Final = "flow:notice"

# Chosen by cross-validation on the development phrases: bench/plain_words.md.
_LINE: Final = 0.5
_NOTICE_LINE: Final = 0.7
_SHOWN: Final = 5


@dataclass(frozen=True)
class Intent:
    """`product:<id>`, `flow:<name>`, `human` or `none`, with a share between 0 and 1."""

    id: str
    score: float

    @property
    def product(self) -> str | None:
        """The product's id when the intent is a product."""
        kind, _, name = self.id.partition(":")
        return name if kind == "product" else None


@dataclass(frozen=True)
class Understanding:
    """`confident` false: ask one question or show the menu, never act on the first intent."""

    language: ChatLanguage
    intents: tuple[Intent, ...]
    confident: bool


def understand(text: str, hint: ChatLanguage | None = None) -> Understanding:
    """The best intents of a sentence; a notice of loss needs more certainty than the rest."""
    language = language_of(text, hint)
    if not text.strip():
        return Understanding(language, (Intent(NOTHING, 1.0),), confident=False)
    ranked = ranker().rank(text)[:_SHOWN]
    intents = tuple(Intent(label, round(share, 4)) for label, share in ranked)
    best = intents[0]
    line = _NOTICE_LINE if best.id == NOTICE else _LINE
    return Understanding(language, intents, best.score >= line)
