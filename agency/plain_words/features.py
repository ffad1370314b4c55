"""What of a sentence is counted: its notions (alone and in pairs) and its runs of letters."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from agency.plain_words.lexicon import notions

Features = Mapping[str, int]

_RUNS: Final = (3, 4, 5)
_STEMS: Final = (4, 5)


def by_notion(sentence: Sequence[str]) -> Features:
    """Each notion once, and each pair of notions once: together they say more than apart."""
    found = sorted(notions(sentence))
    pairs = (f"{one}&{other}" for one, other in combinations(found, 2))
    return Counter([*found, *pairs])


def by_letters(sentence: Sequence[str]) -> Features:
    """Runs of 3 to 5 letters within words, word openings, and openings of neighbours."""
    counted: Counter[str] = Counter()
    for word in sentence:
        counted.update(runs(word, _RUNS))
        counted.update(f"={word[:length]}" for length in _STEMS)
    openings = [word[:4] for word in sentence]
    counted.update(f"{one}+{other}" for one, other in pairwise(openings))
    return counted


def runs(word: str, lengths: Sequence[int]) -> list[str]:
    """The runs of letters of a word with its ends marked."""
    marked = f"_{word}_"
    return [
        marked[start : start + length]
        for length in lengths
        for start in range(len(marked) - length + 1)
    ]
