"""All listed names in memory, immutable: built from entries or from a saved copy."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile
from typing import Any, Final, NamedTuple

from agency.screening.entries import Entry, EntryKind, ListedName, Quality
from agency.screening.letters import folds, plain, script_of
from agency.screening.names import Name, has_letters, spellings, split_name
from agency.screening.tables import FORM_LETTERS, LITTLE, counts, words
from agency.screening.tokens import PARTICLES, Kind, Token, is_patronymic, token
from agency.screening.vocabulary import Vocabulary

FORMAT: Final = 4
"""Raised when the saved form changes, or how names are read into it."""
_REMEMBERED: Final = 10_000
_NAMES_KEPT: Final = 100_000
"""How many numbers of names are at least remembered with what words mean."""
_WORTH_KEEPING: Final = 100
_TIMES: Final = 20
"""How many names are put into a set in the time in which the words of one are looked through."""
_LIKELY: Final = 0.75
_RARE: Final = 50
"""In how many names a word may stand and yet be a misspelling of another one."""
FEWEST_INITIALS: Final = 4
_MOST_INITIALS: Final = 9
_KINDS: Final[tuple[EntryKind, ...]] = ("person", "org", "craft")
_QUALITIES: Final[tuple[Quality, ...]] = ("primary", "alias", "weak")


class IndexDamaged(ValueError):
    """A saved index that cannot be read; it is built again from the lists."""


class Rows(NamedTuple):
    """What is kept of the names: flat arrays, no object per name."""

    words: list[str]
    """Lower-case words by number."""
    word_folds: array[int]
    """Word number to the number of its usual folded form."""
    folded: list[str]
    name_words: array[int]
    name_starts: array[int]
    name_entries: array[int]
    name_places: array[int]
    """Which of its entry's names a name is."""
    name_marks: array[int]
    """Kind and quality of a name in one byte: kind * 4 + quality."""
    name_forms: list[str]
    """Class of the legal form of each name that has one, by `number:class`."""
    records: bytes
    record_starts: array[int]


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
        self._letters: Final = _letters(rows)
        self._forms: Final = dict(_form(text) for text in rows.name_forms)
        self.folds: Final = array("I", map(rows.word_folds.__getitem__, rows.name_words))
        self.ends: Final = rows.name_starts
        self._postings, self._starts = _postings(rows, self.folds)
        self._in_full: Final = _in_full(self)
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
        rows = self._rows
        found = rows.name_words[rows.name_starts[number] : rows.name_starts[number + 1]]
        words = tuple(map(token, map(rows.words.__getitem__, found)))
        return Name(words, self._forms.get(number))

    def spelling(self, number: int) -> Hashable:
        """Equal for names that are the same word for word, legal form included."""
        rows = self._rows
        found = rows.name_words[rows.name_starts[number] : rows.name_starts[number + 1]]
        return found.tobytes(), self._forms.get(number)

    def in_full(self, initials: str) -> Sequence[int]:
        """Numbers of the firms' names whose words begin with these letters."""
        if len(initials) < FEWEST_INITIALS:
            return ()
        without_form = initials[:-1] if initials[-1] in FORM_LETTERS else ""
        return [*self._in_full.get(initials, ()), *self._in_full.get(without_form, ())]

    def initials(self, number: int) -> str:
        """The first letters of a name's words, little ones apart."""
        rows = self._rows
        found = rows.name_words[rows.name_starts[number] : rows.name_starts[number + 1]]
        return "".join(map(self._letters.__getitem__, found))

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
        return _KINDS[self._rows.name_marks[number] >> 2]

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
        return _QUALITIES[self._rows.name_marks[number] & 3]

    def entry(self, number: int) -> Entry:
        """One whole record."""
        rows = self._rows
        return _unpack(rows.records[rows.record_starts[number] : rows.record_starts[number + 1]])

    def with_identifier(self, identifier: str) -> Sequence[int]:
        """Numbers of the records that bear a bare identifier."""
        return self._identifiers.get(identifier, ())

    def dump(self) -> bytes:
        """The saved form that `load` reads."""
        parts = [_packed(part) for part in self._rows]
        head = json.dumps({"format": FORMAT, "sizes": [len(part) for part in parts]})
        return b"".join((head.encode(), b"\n", *parts))


def _is_likely(found: tuple[int, float]) -> bool:
    return found[1] >= _LIKELY


def build(entries: Iterable[Entry]) -> Index:
    """An index over all entries; names of which nothing readable remains are not in it."""
    maker = _Maker()
    for entry in entries:
        maker.add(entry)
    return Index(maker.rows())


def load(data: bytes) -> Index:
    """The index that `dump` wrote; raises `IndexDamaged`."""
    line, _, rest = data.partition(b"\n")
    try:
        head = json.loads(line)
        if head["format"] != FORMAT or sum(head["sizes"]) != len(rest):
            raise IndexDamaged("the saved index is of another version or cut off")
        ends = list(accumulate(head["sizes"], initial=0))
        parts = [rest[a:b] for a, b in pairwise(ends)]
        return Index(_rows(parts))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise IndexDamaged(str(error)) from error


class _Maker:
    """Collects names while an index is built."""

    def __init__(self) -> None:
        self._words: dict[str, int] = {}
        self._word_folds = array("I")
        self._folded: dict[str, int] = {}
        self._name_words = array("I")
        self._name_starts = array("I", (0,))
        self._name_entries = array("I")
        self._name_places = array("H")
        self._name_marks = array("B")
        self._forms: list[str] = []
        self._records = bytearray()
        self._record_starts = array("Q", (0,))

    def add(self, entry: Entry) -> None:
        number = len(self._record_starts) - 1
        kind: Kind = "person" if entry.kind == "person" else "org"
        written = [(place, name, text) for place, name in enumerate(entry.names)
                   for text in spellings(name.text, kind)]  # fmt: skip
        for place, name, text in written:
            found, form = split_name(text, kind)
            if found and has_letters("".join(found)):
                self._add_name(found, form)
                self._name_entries.append(number)
                self._name_places.append(place)
                self._name_marks.append(
                    _KINDS.index(entry.kind) * 4 + _QUALITIES.index(name.quality)
                )
        self._records += _pack(entry)
        self._record_starts.append(len(self._records))

    def rows(self) -> Rows:
        return Rows(
            list(self._words),
            self._word_folds,
            list(self._folded),
            self._name_words,
            self._name_starts,
            self._name_entries,
            self._name_places,
            self._name_marks,
            self._forms,
            bytes(self._records),
            self._record_starts,
        )

    def _add_name(self, found: Iterable[str], form: str | None) -> None:
        if form:
            self._forms.append(f"{len(self._name_entries)}:{form}")
        for word in found:
            self._name_words.append(self._word(word))
        self._name_starts.append(len(self._name_words))

    def _word(self, word: str) -> int:
        number = self._words.get(word)
        if number is None:
            number = self._words[word] = len(self._words)
            folded = folds(word)[0]
            self._word_folds.append(self._folded.setdefault(folded, len(self._folded)))
        return number


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


def _in_full(index: Index) -> dict[str, array[int]]:
    """Names of firms by their first letters, where these are enough to be written alone."""
    found: dict[str, array[int]] = {}
    for number in range(index.names):
        words = index.ends[number + 1] - index.ends[number]
        if FEWEST_INITIALS - 1 <= words <= _MOST_INITIALS and index.kind(number) != "person":
            found.setdefault(index.initials(number), array("I")).append(number)
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


def _pack(entry: Entry) -> bytes:
    record = (
        entry.list_id, entry.entity_id, entry.kind,
        [[name.text, name.quality] for name in entry.names], entry.programme, entry.countries,
        entry.identifiers, entry.born, entry.version,
    )  # fmt: skip
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def _unpack(record: bytes) -> Entry:
    list_id, entity_id, kind, names, programme, countries, identifiers, born, version = json.loads(
        record
    )
    return Entry(
        list_id, entity_id, kind, tuple(ListedName(text, quality) for text, quality in names),
        programme, tuple(countries), tuple(identifiers), tuple(born), version,
    )  # fmt: skip


def _packed(part: object) -> bytes:
    if isinstance(part, bytes):
        return part
    if isinstance(part, array):
        return part.typecode.encode() + part.tobytes()
    return json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode()


def _rows(parts: list[bytes]) -> Rows:
    read: list[Any] = []
    for name, part in zip(Rows._fields, parts, strict=True):
        if name in ("words", "folded", "name_forms"):
            read.append(json.loads(part))
        elif name == "records":
            read.append(part)
        else:
            numbers = array(part[:1].decode())
            numbers.frombytes(part[1:])
            read.append(numbers)
    return Rows._make(read)
