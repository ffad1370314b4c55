"""All listed names in memory, immutable: built from entries or from a saved copy."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile
from typing import Final

from agency.screening import rows as saved
from agency.screening.entries import Entry, EntryKind, ListedName, Quality
from agency.screening.letters import plain, script_of
from agency.screening.names import Name
from agency.screening.rows import KINDS, QUALITIES, Rows, unpack
from agency.screening.tables import FORM_LETTERS, LITTLE, counts, words
from agency.screening.tokens import PARTICLES, Kind, Token, is_patronymic, token
from agency.screening.vocabulary import Vocabulary

_REMEMBERED: Final = 10_000
_NAMES_KEPT: Final = 100_000
"""How many numbers of names are at least remembered with what words mean."""
_WORTH_KEEPING: Final = 100
_TIMES: Final = 20
"""With how many times fewer names each is looked through for a word, instead of a set of all."""
_LIKELY: Final = 0.75
_RARE: Final = 50
"""In how many names a word may stand and yet be a misspelling of another one."""
FEWEST_INITIALS: Final = 4
_MOST_INITIALS: Final = 9


@dataclass(slots=True)
class Meant:
    """What a word of a query may mean among the listed words, the likeliest first."""

    numbers: tuple[int, ...]
    """Folded words."""
    likely: tuple[int, ...]
    """The first of them, which are likely enough to stand alone."""
    listed: Mapping[int, float]
    """What each covers of a listed name."""
    asked: Mapping[int, float]
    """What each covers of the query."""
    most: float
    """What one of them covers of a listed name at most."""
    size: int
    """How many names have one."""
    names: Set[int] | None = None
    """The names that have one, once they have been asked for."""
    alone: Sequence[int] | None = None
    """Names of which the word is the greater part, once they have been asked for."""


class Index:
    """Names to search; every method is a pure read, so threads may share one."""

    def __init__(self, rows: Rows) -> None:
        self._rows: Final = rows
        self.vocabulary: Final = Vocabulary(rows.folded, _plains(rows), _abjad(rows))
        self._forms: Final = dict(_form(text) for text in rows.name_forms)
        self.folds: Final = array("I", map(rows.word_folds.__getitem__, rows.name_words))
        self.ends: Final = rows.name_starts
        self._postings, self._starts = _postings(rows, self.folds)
        self._in_full: Final = _in_full(self, _letters(rows))
        self._identifiers: Final = _identifiers(self)
        self._meant: Final[dict[tuple[str, bool], Meant]] = {}
        self._kept = 0
        self._most_kept: Final = max(_NAMES_KEPT, 3 * self.names - 2 * _NAMES_KEPT)
        self.info: Final = _info(rows.folded, "person"), _info(rows.folded, "org")
        self.whole: Final = tuple(_whole(self.folds, self.ends, info) for info in self.info)

    @property
    def names(self) -> int:
        """How many names can be found."""
        return len(self._rows.name_entries)

    @property
    def entities(self) -> int:
        """How many records the names belong to."""
        return len(self._rows.record_starts) - 1

    def name(self, number: int) -> Name:
        """The words of a name, ready to compare."""
        words = tuple(map(token, map(self._rows.words.__getitem__, self.word_numbers(number))))
        return Name(words, self._forms.get(number))

    def spelling(self, number: int) -> Hashable:
        """Equal for names that are the same word for word, legal form included."""
        return self.word_numbers(number).tobytes(), self._forms.get(number)

    def in_full(self, initials: str) -> Sequence[int]:
        """Numbers of the firms' names whose words begin with these letters."""
        if len(initials) < FEWEST_INITIALS:
            return ()
        without_form = initials[:-1] if initials[-1] in FORM_LETTERS else ""
        return [*self._in_full.get(initials, ()), *self._in_full.get(without_form, ())]

    def word_numbers(self, number: int) -> array[int]:
        """The numbers of a name's words as they are written."""
        return self._rows.name_words[self.ends[number] : self.ends[number + 1]]

    def fold_numbers(self, number: int) -> array[int]:
        """The numbers of a name's folded words."""
        return self.folds[self.ends[number] : self.ends[number + 1]]

    def postings(self, folded: Iterable[int]) -> list[array[int]]:
        """For each of some folded words, the numbers of the names that have it."""
        postings, starts = self._postings, self._starts
        return [postings[starts[number] : starts[number + 1]] for number in folded]

    def size(self, folded: int) -> int:
        """How many names have a folded word."""
        return self._starts[folded + 1] - self._starts[folded]

    def meant(self, word: Token, by_meaning: bool) -> Meant:
        """The folded words that a word of a query may mean."""
        key = word.raw, by_meaning
        found = self._meant.get(key)
        if found is None:
            if len(self._meant) >= _REMEMBERED:
                self._meant.clear()
                self._kept = 0
            known = self.vocabulary.number(word.fold)
            slips = by_meaning or known is None or self.size(known) <= _RARE
            numbers = self.vocabulary.expand(word, by_meaning, slips)
            info = word.info("org" if by_meaning else "person")
            found = self._meant[key] = self.weighed(numbers, info, by_meaning)
        return found

    def weighed(self, found: Sequence[tuple[int, float]], info: float, by_meaning: bool) -> Meant:
        """Folded words, each as alike as it says, that stand for `info` of a query."""
        weights = self.info[by_meaning]
        listed = {number: value * weights[number] for number, value in found}
        asked = {number: value * info for number, value in found}
        likely = tuple([n for n, _ in takewhile(_is_likely, found)])
        starts = self._starts
        size = sum([starts[number + 1] - starts[number] for number in listed])
        return Meant(tuple(listed), likely, listed, asked, max(listed.values(), default=0.0), size)

    def names_of(self, meant: Meant) -> Set[int]:
        """The names that have a word of which one is meant."""
        if meant.names is None:
            names = set().union(*self.postings(meant.numbers))
            if len(names) < _WORTH_KEEPING or self._kept + len(names) > self._most_kept:
                return names
            self._kept += len(names)
            meant.names = names
        return meant.names

    def names_among(self, meant: Meant, names: Set[int]) -> Set[int]:
        """Those of some names that have a word of which one is meant."""
        if meant.names is not None or meant.size < _TIMES * len(names):
            return names & self.names_of(meant)
        wanted, folds, ends = meant.listed.keys(), self.folds, self.ends
        return {name for name in names if not wanted.isdisjoint(folds[ends[name] : ends[name + 1]])}

    def kind(self, number: int) -> EntryKind:
        """What a name's bearer is."""
        return KINDS[self._rows.name_marks[number] >> 2]

    def entry_number(self, number: int) -> int:
        """The number of the record a name belongs to."""
        return self._rows.name_entries[number]

    def place(self, number: int) -> int:
        """Which of its record's names a name is."""
        return self._rows.name_places[number]

    def listed(self, number: int) -> ListedName:
        """A name as its list writes it."""
        return self.entry(self.entry_number(number)).names[self.place(number)]

    def quality(self, number: int) -> Quality:
        """How good a name its list says it is."""
        return QUALITIES[self._rows.name_marks[number] & 3]

    def entry(self, number: int) -> Entry:
        """One whole record."""
        rows = self._rows
        return unpack(rows.records[rows.record_starts[number] : rows.record_starts[number + 1]])

    def with_identifier(self, identifier: str) -> Sequence[int]:
        """Numbers of the records that bear a bare identifier."""
        return self._identifiers.get(identifier, ())

    def dump(self) -> bytes:
        """The saved form that `load` reads."""
        return saved.dump(self._rows)


def build(entries: Iterable[Entry]) -> Index:
    """An index over all entries; names of which nothing readable remains are not in it."""
    return Index(saved.rows_of(entries))


def load(data: bytes) -> Index:
    """The index that `dump` wrote; raises `IndexDamaged`."""
    return Index(saved.load(data))


def _is_likely(found: tuple[int, float]) -> bool:
    return found[1] >= _LIKELY


def _plains(rows: Rows) -> dict[str, int]:
    """Every spelling in bare Latin letters, with the number of its folded word."""
    return {plain(word): number for word, number in zip(rows.words, rows.word_folds, strict=True)}


def _abjad(rows: Rows) -> set[int]:
    """The folded words that some name writes in Arabic, Persian or Hebrew letters."""
    pairs = zip(rows.words, rows.word_folds, strict=True)
    return {n for word, n in pairs if not word.isascii() and script_of(word) == "abjad"}


def _postings(rows: Rows, folds: array[int]) -> tuple[array[int], array[int]]:
    """Names by folded word, in two flat arrays: the names, and where each word's names start."""
    sizes = Counter(folds)
    starts = array(
        "I", accumulate((sizes[number] for number in range(len(rows.folded))), initial=0)
    )
    free = array("I", starts)
    postings = array("I", bytes(4 * len(folds)))
    for name, (first, last) in enumerate(pairwise(rows.name_starts)):
        for folded in folds[first:last]:
            postings[free[folded]] = name
            free[folded] += 1
    return postings, starts


def _info(folded: Iterable[str], kind: Kind) -> array[float]:
    """A rough weight of each folded word, for the choice of candidates only."""
    known = counts().person if kind == "person" else counts().org
    concept = words().concept if kind == "org" else None
    weights = words().weights
    found = array("f")
    for word in folded:
        rare = max(0.4, 1.0 - 0.08 * known.get(word, 0).bit_length())
        if len(word) < 2 or (not concept and word in PARTICLES):
            rare = 0.1
        elif concept and (meant := concept(word)):
            rare = max(0.3, weights[meant])
        elif not concept and is_patronymic(word):
            rare = 0.45
        found.append(rare)
    return found


def _whole(folds: array[int], starts: array[int], info: array[float]) -> array[float]:
    """The weight of each whole name."""
    running = array("d", accumulate(map(info.__getitem__, folds), initial=0.0))
    return array("f", (running[b] - running[a] + 1e-6 for a, b in pairwise(starts)))


def _letters(rows: Rows) -> list[str]:
    """The letter that each word gives to an abbreviation; none for and, of ..."""
    known = words().whole
    small = [known.get(folded) in LITTLE for folded in rows.folded]
    return [
        "" if small[folded] else word[0] if word.isascii() else plain(word)[:1]
        for word, folded in zip(rows.words, rows.word_folds, strict=True)
    ]


def _in_full(index: Index, letters: Sequence[str]) -> dict[str, array[int]]:
    """Names of firms by their first letters, where these are enough to be written alone."""
    found: dict[str, array[int]] = {}
    for number in range(index.names):
        words = index.ends[number + 1] - index.ends[number]
        if FEWEST_INITIALS - 1 <= words <= _MOST_INITIALS and index.kind(number) != "person":
            initials = "".join(map(letters.__getitem__, index.word_numbers(number)))
            found.setdefault(initials, array("I")).append(number)
    return found


def _identifiers(index: Index) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number in range(index.entities):
        for identifier in index.entry(number).identifiers:
            found.setdefault(identifier, []).append(number)
    return found


def _form(text: str) -> tuple[int, str]:
    number, _, name = text.partition(":")
    return int(number), name
