"""Ranks products and services for a sentence, from example sentences in three languages."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from agency.plain_words.features import by_letters, by_notion
from agency.plain_words.letters import words
from agency.plain_words.phrases import Phrase, phrases
from agency.plain_words.scorers import Scorer, likelihood, likeness

# Chosen by cross-validation on the development phrases: bench/plain_words.md.
_SMOOTHING: Final = 0.1
_LETTERS_SHARE: Final = 0.7
_SHARPNESS: Final = 0.6


@dataclass(frozen=True)
class Ranker:
    """Three scorers whose scores are added."""

    notion_likelihood: Scorer
    notion_likeness: Scorer
    letter_likeness: Scorer

    def rank(self, text: str) -> list[tuple[str, float]]:
        """All intents, best first, with shares that sum to 1."""
        sentence = words(text)
        notion, letter = by_notion(sentence), by_letters(sentence)
        first, second = self.notion_likelihood.scores(notion), self.notion_likeness.scores(notion)
        third = self.letter_likeness.scores(letter)
        added = {
            label: first[label] + second[label] + _LETTERS_SHARE * third[label] for label in first
        }
        return _shares(added)


def learn(examples: Iterable[Phrase]) -> Ranker:
    """A ranker made of `examples`; every intent needs at least one."""
    told = [(phrase.intent, words(phrase.text)) for phrase in examples]
    by_notions = [(intent, by_notion(sentence)) for intent, sentence in told]
    letters = [(intent, by_letters(sentence)) for intent, sentence in told]
    return Ranker(likelihood(by_notions, _SMOOTHING), likeness(by_notions), likeness(letters))


@cache
def ranker() -> Ranker:
    """The ranker of the development phrases, learnt once per process."""
    return learn(phrases())


def _shares(scores: dict[str, float]) -> list[tuple[str, float]]:
    top = max(scores.values())
    raised = {label: math.exp(_SHARPNESS * (value - top)) for label, value in scores.items()}
    total = sum(raised.values())
    return sorted(((label, value / total) for label, value in raised.items()), key=_best_first)


def _best_first(item: tuple[str, float]) -> tuple[float, str]:
    return (-item[1], item[0])
