"""What is kept of all listed names, and its saved form."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import Any, Final, NamedTuple

from agency.screening.entries import Entry, EntryKind, ListedName, Quality
from agency.screening.letters import folds
from agency.screening.names import has_letters, spellings, split_name
from agency.screening.tokens import Kind

FORMAT: Final = 4
"""Raised when the saved form changes, or how names are read into it."""
KINDS: Final[tuple[EntryKind, ...]] = ("person", "org", "craft")
QUALITIES: Final[tuple[Quality, ...]] = ("primary", "alias", "weak")


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


def rows_of(entries: Iterable[Entry]) -> Rows:
    """The rows of all entries; names of which nothing readable remains are not among them."""
    maker = _Maker()
    for entry in entries:
        maker.add(entry)
    return maker.rows()


def dump(rows: Rows) -> bytes:
    """The saved form that `load` reads."""
    parts = [_packed(part) for part in rows]
    head = json.dumps({"format": FORMAT, "sizes": [len(part) for part in parts]})
    return b"".join((head.encode(), b"\n", *parts))


def load(data: bytes) -> Rows:
    """The rows that `dump` wrote; raises `IndexDamaged`."""
    line, _, rest = data.partition(b"\n")
    try:
        head = json.loads(line)
        if head["format"] != FORMAT or sum(head["sizes"]) != len(rest):
            raise IndexDamaged("the saved index is of another version or cut off")
        ends = list(accumulate(head["sizes"], initial=0))
        return _rows([rest[a:b] for a, b in pairwise(ends)])
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
                self._name_marks.append(KINDS.index(entry.kind) * 4 + QUALITIES.index(name.quality))
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


def _pack(entry: Entry) -> bytes:
    record = (
        entry.list_id, entry.entity_id, entry.kind,
        [[name.text, name.quality] for name in entry.names], entry.programme, entry.countries,
        entry.identifiers, entry.born, entry.version,
    )  # fmt: skip
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def unpack(record: bytes) -> Entry:
    """One whole record of `Rows.records`."""
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
