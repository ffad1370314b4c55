"""The committed word tables of the scorer, read once: legal forms, common words, name counts."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from agency.screening.letters import fold, folds, mend, plain, script_of

_FOLDER: Final = Path(__file__).parent.parent / "data"
_SUFFIXES: Final = ("a", "e", "i", "t")
_LONGEST_ENDING: Final = 9
_SHORTEST_STEM: Final = 4
_SLIP_FROM: Final = 6
_TOWN: Final = 0.6
"""Weight of towns, and of other words that are put together with common ones."""
_ADJECTIVE: Final = re.compile("(?:n|in|an)?sk")
_SHORTEST_SLIP: Final = 4
LITTLE: Final = frozenset(("and", "of", "named_after"))
"""Concepts of words that give no letter to an abbreviation."""
FORM_LETTERS: Final = "ck"
"""What the word for a firm adds to an abbreviation; as a legal form it is no word of the name."""


class Forms(NamedTuple):
    """Legal forms by their folded words, and where in a name each may stand."""

    found: Mapping[tuple[str, ...], tuple[str, str]]
    """Words of a form to its class and its place: `any`, `ends` or `last`."""
    glued: Mapping[str, str]
    """Forms of scripts that write without spaces, longest first."""
    longest: int
    starts: frozenset[str]
    """First words of forms."""
    words: Mapping[str, int]
    """The long words of forms of several words, folded: they say nothing even alone. With each
    in how many forms it is; the most frequent first."""
    long_words: tuple[str, ...]

    def near_word(self, folded: str) -> bool:
        """Whether a word is one of `words`, or one with a slip of the finger."""
        if folded in self.words:
            return True
        return len(folded) >= _SLIP_FROM and nearest_form_word(folded) is not None


class Words(NamedTuple):
    """Common firm words: folded word or folded stem to concept, and each concept's weight."""

    whole: Mapping[str, str]
    stems: Mapping[str, str]
    weights: Mapping[str, float]
    glued: Mapping[str, str]
    shorts: Mapping[str, tuple[str, ...]]
    spelled: Mapping[str, str]
    """Whole words before folding, which tells apart what folding does not: south, sut."""
    initials: Mapping[str, frozenset[str]]
    """Concept to the first letters of its Cyrillic words, of which abbreviations are made."""
    places: frozenset[str]
    """Concepts that only say where a firm is."""

    def concept(self, folded: str) -> str | None:
        """The concept that a folded word stands for."""
        if folded in self.whole:
            return self.whole[folded]
        for end in range(len(folded), max(2, len(folded) - _LONGEST_ENDING), -1):
            found = self.stems.get(folded[:end])
            if found:
                return found if self._ends(found, folded[end:], end) else None
        return None

    def _ends(self, concept: str, ending: str, stem: int) -> bool:
        """Whether letters after a stem are an ending: not so in Shymkent-cement."""
        if len(ending) > max(4, stem):
            return False
        if self.weights[concept] < _TOWN or _ADJECTIVE.match(ending):
            return True
        part = self.concept(ending)
        return part is None or part in LITTLE


class Counts(NamedTuple):
    """How often a folded word occurs per 10,000 listed or clean names of each kind."""

    person: Mapping[str, int]
    org: Mapping[str, int]


@cache
def forms() -> Forms:
    """Legal forms of the region and of its trading partners."""
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    glued: dict[str, str] = {}
    for row in _rows("legal_forms.csv"):
        for form in row["forms"].split("|"):
            if _unspaced(form):
                glued[form] = row["class"]
            found.setdefault(form_key(form), (row["class"], row["where"]))
    ordered = dict(sorted(glued.items(), key=lambda item: -len(item[0])))
    long_words = Counter(
        word for key in found if len(key) > 1 for word in key if len(word) > _SHORTEST_SLIP
    )
    starts = frozenset(key[0] for key in found)
    known = dict(long_words.most_common())
    return Forms(found, ordered, max(map(len, found)), starts, known, tuple(known))


@lru_cache(maxsize=8192)
def nearest_form_word(folded: str) -> str | None:
    """The long word of a legal form that a folded word is, a slip of the finger allowed."""
    known = forms()
    if folded in known.words:
        return folded
    if len(folded) < _SHORTEST_SLIP:
        return None
    found = process.extractOne(folded, known.long_words, scorer=OSA.distance, score_cutoff=1)
    return found[0] if found else None


@cache
def words() -> Words:
    """Common words of firm names in the languages of trade."""
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    weights: dict[str, float] = {}
    glued: dict[str, str] = {}
    spelled: dict[str, str] = {}
    initials: dict[str, frozenset[str]] = {}
    for row in _rows("firm_words.csv"):
        concept = row["concept"]
        weights[concept] = float(row["weight"])
        initials[concept] = frozenset(
            plain(word[0]) for word in row["words"].split() if script_of(word) == "cyrillic"
        )
        for word in row["words"].split():
            if _unspaced(word):
                glued[word] = concept
            for part in _parts(word):
                _add_word(part, concept, whole, stems)
                if part.isascii():
                    spelled.setdefault(part.rstrip("*"), concept)
    shorts = _shorts()
    places = frozenset(row["concept"] for row in _rows("firm_words.csv") if row["sort"] == "place")
    return Words(whole, stems, weights, glued, shorts, spelled, initials, places)


def _shorts() -> dict[str, tuple[str, ...]]:
    """Abbreviations as written, which tells ҰК from UEC, and as folded."""
    found: dict[str, tuple[str, ...]] = {}
    rows = {row["short"].lower(): row["concepts"].split() for row in _rows("firm_shorts.csv")}
    for short, concepts in rows.items():
        found[short] = tuple(concepts)
        found.setdefault(fold(plain(short)), tuple(concepts))
    return found


@cache
def given_names() -> Mapping[str, int]:
    """Folded spelling of a given name to the number of its group of equal names."""
    found: dict[str, int] = {}
    for number, line in enumerate(_lines("given_names.csv")):
        for name in line.split():
            for reading in folds(name):
                found.setdefault(reading, number)
    return found


@cache
def regional_names() -> Mapping[str, int]:
    """Folded given name of Central Asia to its group; two groups are names of two people."""
    found: dict[str, int] = {}
    for number, line in enumerate(_lines("regional_names.csv")):
        for name in line.split():
            found.setdefault(folds(name)[0], number)
    return found


@cache
def fathers() -> Mapping[str, int]:
    """The same groups by the stem that a patronymic is made of."""
    found: dict[str, int] = {}
    for name, number in given_names().items():
        found.setdefault(name.rstrip("aeiou"), number)
    return found


@cache
def counts() -> Counts:
    """The derived counts; a word that is not there is rare."""
    person: dict[str, int] = {}
    org: dict[str, int] = {}
    for row in _rows("word_counts.csv"):
        if int(row["person"]):
            person[row["word"]] = int(row["person"])
        if int(row["org"]):
            org[row["word"]] = int(row["org"])
    return Counts(person, org)


def form_key(text: str) -> tuple[str, ...]:
    """The words of a legal form, as a name's words are compared with it."""
    found = (form_word(plain(mend(word))) for word in text.lower().replace("'", "").split())
    return tuple(word for word in found if word)


def form_word(text: str) -> str:
    """One bare Latin word of a form: an abbreviation is exact, a long word is folded."""
    return text if len(text) <= 4 else fold(text)


def _add_word(word: str, concept: str, whole: dict[str, str], stems: dict[str, str]) -> None:
    if not word.endswith("*"):
        for reading in folds(word)[:2]:
            whole.setdefault(reading, concept)
        return
    base = plain(word[:-1])
    for ending in _SUFFIXES:
        stem = fold(base + ending)[:-1]
        if len(stem) >= min(_SHORTEST_STEM, len(base) - 1):
            stems.setdefault(stem, concept)


def _parts(word: str) -> list[str]:
    """The words of one entry; a hyphen or apostrophe is read as it is in a name."""
    return [part for part in word.lower().replace("'", "").split("-") if len(part) > 1]


def _unspaced(text: str) -> bool:
    return any(ord(letter) >= 0x2E80 for letter in text)


def _rows(name: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(_lines(name))


def _lines(name: str) -> Iterator[str]:
    for line in (_FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
