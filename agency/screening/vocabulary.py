"""All words of all listed names, and the ways to find those that a given word may stand for."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from agency.screening.compounds import compound
from agency.screening.letters import bones, devoiced, skeleton
from agency.screening.likeness import vowels_alike
from agency.screening.tables import given_names, words
from agency.screening.tokens import Token

_Key = TypeVar("_Key")
_EDGE: Final = 3
_LEAST_NEAR: Final = 0.72
_MOST_FOUND: Final = 40
_VOWELS_APART: Final = 3
_LONGEST_WHOLE: Final = 6
_PART: Final = 0.9


class Vocabulary:
    """Folded words by number; `expand` answers which of them a word of a query may be."""

    def __init__(self, folded: Sequence[str], plains: Mapping[str, int]) -> None:
        self.folded: Final = folded
        self._spelled: Final = plains
        self._number: Final = {word: number for number, word in enumerate(folded)}
        self._bare: Final = [devoiced(word) for word in folded]
        self._skeletons: Final = _grouped((skeleton(word), n) for n, word in _long(self._bare))
        self._bones: Final = _grouped((bones(word), n) for n, word in _long(folded))
        self._edges: Final = _edges(plains)
        self._given: Final = _grouped(_given(folded))
        self._concepts: Final = _grouped(_concepts(folded))
        self._compounds: Final = _grouped(_compounds(folded))

    def spelled(self, text: str) -> int | None:
        """The number of the folded word that a word in bare Latin letters has in the lists."""
        return self._spelled.get(text)

    def number(self, folded: str) -> int | None:
        """The number of a folded word that is in the lists."""
        return self._number.get(folded)

    def expand(self, word: Token, by_meaning: bool, slips: bool) -> tuple[tuple[int, float], ...]:
        """Numbers of the words that `word` may be, with a rough likeness of each.

        `slips`: also those that it may be a misspelling of, though it is in the lists itself.
        """
        found: dict[int, float] = {}
        for reading in word.folds:
            number = self._number.get(reading)
            if number is not None:
                found[number] = 1.0
        if word.number or word.initial:
            return (*found.items(), *self._split(word.plain))
        for number, value in self._alike(word, by_meaning, slips):
            if value > found.get(number, 0.0):
                found[number] = value
        best = sorted(found.items(), key=lambda item: -item[1])
        kept = best if by_meaning and word.concept else best[:_MOST_FOUND]
        return (*kept, *self._split(word.plain))

    def _split(self, text: str) -> tuple[tuple[int, float], ...]:
        """The parts of a word that the lists write apart, when both are listed words."""
        known = self._spelled.get
        if len(text) < _LONGEST_WHOLE or known(text) is not None:
            return ()
        for cut in range(3, len(text) - 2):
            first, second = known(text[:cut]), known(text[cut:])
            if first is not None and second is not None:
                return (first, _PART), (second, _PART)
        return ()

    def _alike(self, word: Token, by_meaning: bool, slips: bool) -> Iterator[tuple[int, float]]:
        if word.given >= 0 and not by_meaning:
            yield from _rated(self._given.get(word.given), 0.94)
        if word.concept and by_meaning:
            yield from _rated(self._concepts.get(word.concept), 0.95)
        elif by_meaning and not word.number:
            yield from _rated(self._compounds.get(compound(word.fold)), 0.9)
        if word.script == "abjad":
            yield from _rated(self._bones.get(word.bones), 0.85)
        elif len(word.fold) >= 3:
            bare = word.devoiced
            for number in self._skeletons.get(skeleton(bare), ()):
                other = self._bare[number]
                if abs(len(other) - len(bare)) > _VOWELS_APART:
                    continue
                value = vowels_alike(bare, other)
                if value >= _LEAST_NEAR:
                    yield number, value
        if slips and len(word.plain) >= 4:
            yield from self._near(word.plain)

    def _near(self, text: str) -> Iterator[tuple[int, float]]:
        """Words one or two edits away that keep their first or last letters."""
        allowed = 1 if len(text) < 6 else 2
        for key in _edges_of(text):
            for size in range(len(text) - allowed, len(text) + allowed + 1):
                choices = self._edges.get((key, size), ())
                for found, edits, _ in process.extract(
                    text, choices, scorer=OSA.distance, score_cutoff=allowed, limit=None
                ):
                    yield self._spelled[found], 0.9 - 0.6 * edits / len(found)


def _grouped(pairs: Iterable[tuple[_Key, int]]) -> Mapping[_Key, array[int]]:
    found: dict[_Key, array[int]] = {}
    for key, number in pairs:
        if key in found:
            found[key].append(number)
        else:
            found[key] = array("I", (number,))
    return found


def _long(folded: Sequence[str]) -> Iterator[tuple[int, str]]:
    return ((number, word) for number, word in enumerate(folded) if len(word) >= 3)


def _edges(plains: Iterable[str]) -> Mapping[tuple[str, int], list[str]]:
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for word in plains:
        if len(word) >= 3 and not word.isdigit():
            for key in _edges_of(word):
                found[key, len(word)].append(word)
    return found


def _edges_of(word: str) -> tuple[str, ...]:
    """Where a word is kept: its first and last three letters, of a short one two as well."""
    if len(word) > 6:
        return word[:_EDGE], "-" + word[-_EDGE:]
    short = word[:2] + "+", "-+" + word[-2:]
    return short if len(word) < 6 else (*short, word[:_EDGE], "-" + word[-_EDGE:])


def _given(folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    groups = given_names()
    return ((groups[word], number) for number, word in enumerate(folded) if word in groups)


def _concepts(folded: Sequence[str]) -> Iterator[tuple[str, int]]:
    known = words()
    for number, word in enumerate(folded):
        concept = known.concept(word)
        if concept:
            yield concept, number


def _compounds(folded: Sequence[str]) -> Iterator[tuple[tuple[str, ...], int]]:
    for number, word in enumerate(folded):
        found = compound(word)
        if found:
            yield found, number


def _rated(numbers: Iterable[int] | None, value: float) -> Iterator[tuple[int, float]]:
    return ((number, value) for number in numbers or ())
