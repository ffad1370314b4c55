"""Notions of the trade found in a sentence, whatever the language, the ending or a typo."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from agency.facts import read_json
from agency.plain_words.letters import words

_FUZZY_FROM: Final = 6
_WHOLE_BELOW: Final = 3


class _Run(NamedTuple):
    """Stems that must follow one another."""

    rest: tuple[str, ...]
    notion: str


class _Lexicon(NamedTuple):
    """Stems of one word, runs by their first stem, and the stems that bear a slip by letter."""

    stems: dict[str, set[str]]
    runs: dict[str, list[_Run]]
    long_stems: dict[str, list[str]]


def notions(sentence: Sequence[str]) -> set[str]:
    """The notions whose stems open a word (or a run of words) of `sentence`, common spelling."""
    found: set[str] = set()
    for place, word in enumerate(sentence):
        exact = _of_word(word) | _of_run(word, sentence[place + 1 :])
        found |= exact or _near(word)
    return found


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> frozenset[str]:
    stems = _lexicon().stems
    return frozenset(
        notion for opening in _openings(word) for notion in stems.get(opening, frozenset())
    )


def _of_run(word: str, following: Sequence[str]) -> frozenset[str]:
    runs = _lexicon().runs
    return frozenset(
        run.notion
        for opening in _openings(word)
        for run in runs.get(opening, ())
        if _follow(run.rest, following)
    )


def _follow(stems: Sequence[str], following: Sequence[str]) -> bool:
    return len(following) >= len(stems) and all(
        word.startswith(stem) for word, stem in zip(following, stems, strict=False)
    )


def _openings(word: str) -> Iterator[str]:
    """The word and its openings; a stem of a letter or two must be the whole word."""
    yield word
    for length in range(_WHOLE_BELOW, len(word)):
        yield word[:length]


@lru_cache(maxsize=20_000)
def _near(word: str) -> frozenset[str]:
    """Notions one slip of the finger away; only for stems long enough to bear it."""
    if len(word) < _FUZZY_FROM - 1:
        return frozenset()
    lexicon = _lexicon()
    near = [stem for stem in lexicon.long_stems.get(word[0], ()) if _one_slip(stem, word)]
    return frozenset(notion for stem in near for notion in lexicon.stems[stem])


def _one_slip(stem: str, word: str) -> bool:
    lengths = (len(stem), len(stem) + 1, len(stem) - 1)
    return any(OSA.distance(stem, word[:length], score_cutoff=1) <= 1 for length in lengths)


@cache
def _lexicon() -> _Lexicon:
    lexicon = _Lexicon(defaultdict(set), defaultdict(list), defaultdict(list))
    for notion, spellings in read_json("lexicon.json").items():
        for spelling in spellings:
            first, *rest = words(spelling)
            if rest:
                lexicon.runs[first].append(_Run(tuple(rest), notion))
            else:
                lexicon.stems[first].add(notion)
    for stem in lexicon.stems:
        if len(stem) >= _FUZZY_FROM:
            lexicon.long_stems[stem[0]].append(stem)
    return lexicon
