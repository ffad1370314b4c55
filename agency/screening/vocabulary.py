"""All words of all listed names, and the ways to find those that a given word may stand for."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from agency.screening.compounds import compound
from agency.screening.letters import bones, devoiced, skeleton
from agency.screening.likeness import SAME_SOUND, at_best, far, slope, vowels
from agency.screening.tables import given_names, words
from agency.screening.tokens import Token, without_ending

_Key = TypeVar("_Key")
_EDGE: Final = 3
_SIX: Final = 6
_LONG: Final = 6
_LEAST_NEAR: Final = 0.72
_MOST_FOUND: Final = 24
_VOWELS_APART: Final = 3
_LONGEST_WHOLE: Final = 6
_PART: Final = 0.9
_JOINED: Final = 0.95
_COMPOUND: Final = 0.9
_FEWEST_BONES: Final = 2
_UNVOWELLED: Final = 0.85
_ADJECTIVE: Final = 0.85
_value = itemgetter(1)


class Vocabulary:
    """Folded words by number; `expand` answers which of them a word of a query may be."""

    def __init__(
        self, folded: Sequence[str], plains: Mapping[str, int], abjad: Collection[int] = ()
    ) -> None:
        """`abjad`: the words that some name writes without vowels."""
        self.folded: Final = folded
        self._spelled: Final = plains
        self._number: Final = {word: number for number, word in enumerate(folded)}
        self._vowels: Final = list(map(vowels, folded))
        self._skeletons: Final = _grouped(
            (skeleton(devoiced(word)), n) for n, word in _long(folded)
        )
        self._bones: Final = _grouped((bones(word), n) for n, word in _long(folded))
        self._abjad: Final = _grouped((bones(folded[n]), n) for n in abjad)
        self._edges: Final = _edges(plains)
        self._given: Final = _grouped(_given(folded))
        self._concepts: Final = _grouped(_concepts(folded))
        self._adjectives: Final = _grouped(_adjectives(folded))
        self._compounds: Final = _grouped(_compounds(folded))

    def spelled(self, text: str) -> int | None:
        """The number of the folded word that a word in bare Latin letters has in the lists."""
        return self._spelled.get(text)

    def joined(self, one: Token, two: Token, by_meaning: bool) -> list[tuple[int, float]]:
        """Numbers of the words that two neighbours may be as one, by letters or by meaning."""
        number = self._spelled.get(one.plain + two.plain)
        found = [] if number is None else [(number, _JOINED)]
        if by_meaning and one.concept and two.concept:
            found += _rated(self._compounds.get((one.concept, two.concept)), _COMPOUND)
        return found

    def number(self, folded: str) -> int | None:
        """The number of a folded word that is in the lists."""
        return self._number.get(folded)

    def expand(self, word: Token, by_meaning: bool, slips: bool) -> tuple[tuple[int, float], ...]:
        """Numbers of the words that `word` may be, with a rough likeness of each, the likest first.

        `slips`: also those that it may be a misspelling of, though it is in the lists itself.
        """
        found: dict[int, float] = {}
        if not (word.number or word.initial):
            if word.script != "abjad" and len(word.fold) >= 3:
                self._add_same_consonants(word.devoiced, found)
            found.update(self._alike(word, by_meaning))
            if slips and len(word.plain) >= 4:
                self._add_near(word.plain, found, 1 if word.fold in self._number else 2)
        for reading in word.folds:
            number = self._number.get(reading)
            if number is not None:
                found[number] = 1.0
        best = sorted(found.items(), key=_value, reverse=True)
        if len(best) > _MOST_FOUND and not (by_meaning and word.concept):
            best = best[:_MOST_FOUND]
        return (*best, *self._without_vowels(word, found), *self._split(word.plain))

    def _without_vowels(self, word: Token, found: Container[int]) -> Iterator[tuple[int, float]]:
        """Words in Arabic, Persian or Hebrew letters that may be this one."""
        written = () if len(word.bones) < _FEWEST_BONES else self._abjad.get(word.bones, ())
        return ((number, _UNVOWELLED) for number in written if number not in found)

    def _split(self, text: str) -> tuple[tuple[int, float], ...]:
        """The parts of a word that the lists write apart, when both are listed words."""
        known = self._spelled.get
        if len(text) < _LONGEST_WHOLE or known(text) is not None:
            return ()
        for cut in range(3, len(text) - 2):
            first = known(text[:cut])
            if first is not None and (second := known(text[cut:])) is not None:
                return (first, _PART), (second, _PART)
        return ()

    def _alike(self, word: Token, by_meaning: bool) -> Iterator[tuple[int, float]]:
        """Words alike when vowels are not written, then those alike by meaning."""
        if word.script == "abjad":
            yield from _rated(self._bones.get(word.bones), _UNVOWELLED)
        if word.concept and by_meaning:
            yield from _rated(self._concepts.get(word.concept), 0.95)
        elif by_meaning:
            yield from _rated(self._compounds.get(compound(word.fold)), _COMPOUND)
            yield from _rated(self._adjectives.get(word.adjective), _ADJECTIVE)
            noun = self._number.get(word.adjective)
            if noun is not None:
                yield noun, _ADJECTIVE
        elif word.given >= 0:
            yield from _rated(self._given.get(word.given), 0.94)

    def _add_same_consonants(self, bare: str, found: dict[int, float]) -> None:
        """Add words that differ in their vowels, so far as these interchange."""
        mine, kept = vowels(bare), self._vowels
        shorter = len(bare) - len(mine)
        best, long, short = at_best(bare, mine), slope(len(bare), _LONG), slope(0, 0)
        for number in self._skeletons.get(skeleton(bare), ()):
            other = kept[number]
            if other == mine:
                found[number] = SAME_SOUND
            elif -_VOWELS_APART <= len(other) - len(mine) <= _VOWELS_APART:
                each = long if shorter + len(other) >= _LONG else short
                value = best - each * far(mine, other)
                if value >= _LEAST_NEAR:
                    found[number] = value

    def _add_near(self, text: str, found: dict[int, float], most: int) -> None:
        """Add words at most so many edits away that keep their first or last letters."""
        allowed = min(most, _edits(text))
        choices = _turned(text) if len(text) in (4, _SIX) else []
        for key, shortest, longest in _where(text, allowed):
            kept = self._edges.get(key)
            if kept:
                first = bisect_left(kept, shortest, key=len)
                choices += kept[first : bisect_left(kept, longest + 1, first, key=len)]
        for other, edits, _ in process.extract(
            text, choices, scorer=OSA.distance, score_cutoff=allowed, limit=None
        ):
            number, value = self._spelled.get(other, -1), 0.9 - 0.6 * edits / len(other)
            if number >= 0 and value > found.get(number, 0.0):
                found[number] = value


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


def _edges(plains: Iterable[str]) -> Mapping[str, list[str]]:
    """Words by where they are kept, the shortest first."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(plains, key=len):
        if len(word) >= 3 and not word.isdigit():
            for key in _edges_of(word):
                found[key].append(word)
    return dict(found)


def _edges_of(word: str) -> tuple[str, ...]:
    """Where a word is kept: its first and last three letters, of a short one two, of six both."""
    if len(word) > _SIX:
        return word[:_EDGE], "-" + word[-_EDGE:]
    short = word[:2] + "+", "-+" + word[-2:]
    return short if len(word) < _SIX else (*short, word[:_EDGE], "-" + word[-_EDGE:])


def _where(word: str, edits: int) -> Iterator[tuple[str, int, int]]:
    """Where words close to one are kept, and how short and long they may be."""
    size = len(word)
    if size <= _SIX:
        longest = min(size + edits, _SIX) if size < _SIX else size - 1
        yield word[:2] + "+", size - edits, longest
        yield "-+" + word[-2:], size - edits, longest
    if size >= _SIX:
        shortest = max(size - edits, _SIX)
        yield word[:_EDGE], shortest, size + edits
        yield "-" + word[-_EDGE:], shortest, size + edits


def _turned(word: str) -> list[str]:
    """The word with its two middle letters turned, which leaves neither edge as it was."""
    half = len(word) // 2
    return [word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]]


def _edits(word: str) -> int:
    return 1 if len(word) <= _SIX else 2


def _given(folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    groups = given_names()
    return ((groups[word], number) for number, word in enumerate(folded) if word in groups)


def _concepts(folded: Sequence[str]) -> Iterator[tuple[str, int]]:
    known = words()
    for number, word in enumerate(folded):
        concept = known.concept(word)
        if concept:
            yield concept, number


def _adjectives(folded: Sequence[str]) -> Iterator[tuple[str, int]]:
    for number, word in enumerate(folded):
        stem = without_ending(word)
        if stem != word:
            yield stem, number


def _compounds(folded: Sequence[str]) -> Iterator[tuple[tuple[str, ...], int]]:
    for number, word in enumerate(folded):
        found = compound(word)
        if found:
            yield found, number


def _rated(numbers: Iterable[int] | None, value: float) -> Iterator[tuple[int, float]]:
    return ((number, value) for number in numbers or ())
