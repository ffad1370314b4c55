"""Guesses which of the three languages a sentence is in, special letters or not."""

from collections import Counter
from functools import cache
from typing import Final, cast

from agency.plain_words.features import Features, runs
from agency.plain_words.letters import full_words
from agency.plain_words.phrases import phrases
from agency.plain_words.scorers import Scorer, likelihood
from locales.texts import ChatLanguage

_ONLY_KAZAKH: Final = frozenset("әғқұһі")
_KAZAKH_WEIGHT: Final = 15.0
_HINT_WEIGHT: Final = 2.0
_RUNS: Final = (1, 2, 3, 4)


def language_of(text: str, hint: ChatLanguage | None = None) -> ChatLanguage:
    """The likeliest language; `hint` (the chat's language) decides where the words don't."""
    scores = _guesser().evidence(_features(text))
    if _ONLY_KAZAKH & set(text.lower()):
        scores["kk"] += _KAZAKH_WEIGHT
    if hint is not None:
        scores[hint] += _HINT_WEIGHT
    return cast("ChatLanguage", max(scores, key=lambda language: scores[language]))


def _features(text: str) -> Features:
    counted: Counter[str] = Counter()
    for word in full_words(text):
        counted.update(runs(word, _RUNS))
        counted.update((f"={word}", f"{word[-3:]}="))
    return counted


@cache
def _guesser() -> Scorer:
    return likelihood([(told.language, _features(told.text)) for told in phrases()], 0.05)
