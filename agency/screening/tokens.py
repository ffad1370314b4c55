"""The words of a name, each with everything the comparison asks of it."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from math import log2
from operator import attrgetter
from typing import Any, Final, Literal

from agency.screening.letters import (
    Script,
    bones,
    devoiced,
    fold,
    folds,
    plain,
    script_of,
    skeleton,
)
from agency.screening.tables import counts, fathers, forms, given_names, regional_names, words

Kind = Literal["person", "org"]

PARTICLES: Final = frozenset(
    fold(word)
    for word in [
        "al",
        "el",
        "ul",
        "ur",
        "ud",
        "ad",
        "as",
        "an",
        "ash",
        "at",
        "az",
        "ar",
        "ez",
        "es",
        "ol",
        "bin",
        "ibn",
        "ben",
        "bint",
        "binti",
        "ould",
        "wuld",
        "ag",
        "ag",
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "du",
        "y",
        "e",
        "i",
        "los",
        "las",
        "santo",
        "oglu",
        "ogly",
        "ogli",
        "oghli",
        "ugli",
        "uly",
        "uulu",
        "kyzy",
        "qizi",
        "kizi",
        "gizi",
        "qyzy",
        "son",
        "zade",
        "zada",
        "zadeh",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "haji",
        "hajji",
        "haj",
        "hadji",
        "hajj",
        "sheikh",
        "shaykh",
        "mullah",
        "mulla",
        "mawlawi",
        "maulavi",
        "maulana",
        "mawlana",
        "molla",
        "qari",
        "imam",
        "ayatollah",
        "hojjatoleslam",
        "general",
        "gen",
        "major",
        "colonel",
        "col",
        "brigadier",
        "lieutenant",
        "captain",
        "commander",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
    ]
)
_PATRONYMIC: Final = re.compile(
    r".{2,}(?:[oea]?viC|iliC|miC|kiC|tiC|[oeiay]vna|iCna|auna|oglu|ogli|kizi)$"
)
_ADJECTIVE: Final = re.compile(r"(?<=...)(?:[eo]?v)?sk(?:i|e|a|aia|aa|oe|oi|ogo|ie|iie|iu)?$")
_FATHER: Final = re.compile(r"(?:[oeai]?viC|iC|[oeia]?vna|auna|iCna|oglu|ogli|kizi)$")
_FATHERS: Final = 10_000
_DIGITS: Final = re.compile(r"[0-9]+")
_ORDINAL: Final = re.compile(r"^(?:st|nd|rd|t|h|i|ii|oi|a|ia|go|ogo|no|xi|Xi|ni|nXi|inXi|nCi)$")
_COMMON_FROM: Final = 2
_REGIONAL_COUNT: Final = 12
"""How common a given name of the region is at least: the lists hardly know the region's people."""


class Token:
    """One word of a name; compared by identity of its lower-case spelling.

    What only some comparisons ask of it is worked out when it is first asked for.
    """

    __slots__ = (
        "adjective",
        "bones",
        "common",
        "concept",
        "devoiced",
        "digits",
        "fold",
        "folds",
        "folds_set",
        "given",
        "info_org",
        "info_person",
        "initial",
        "letters",
        "number",
        "particle",
        "patronymic",
        "plain",
        "raw",
        "script",
        "skeleton",
        "skeletons",
        "special",
        "syllable",
    )  # fmt: skip

    adjective: str
    bones: str
    concept: str | None
    devoiced: str
    info_org: float
    skeletons: tuple[tuple[str, str], ...]

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.script: Script = script_of(raw)
        self.plain = plain(raw)
        self.syllable = len(raw) == 1 and raw >= "⺀"
        self.folds = _readings(raw, self.plain)
        self.folds_set = frozenset(self.folds)
        self.fold = self.folds[0]
        self.skeleton = skeleton(self.fold)
        self.digits = "" if self.plain.isalpha() else "".join(_DIGITS.findall(self.plain))
        self.number = bool(self.digits)
        self.letters = _ORDINAL.sub("", _DIGITS.sub("", self.fold)) if self.number else ""
        self.initial = len(self.plain) == 1 and not self.number
        self.special = self.number or self.initial or self.syllable
        self.particle = self.fold in PARTICLES
        self.patronymic = is_patronymic(self.fold)
        self.given = _father(self.fold) if self.patronymic else _given(self.folds)
        person = counts().person.get(self.fold, 0)
        self.common = person >= _COMMON_FROM
        self.info_person = _info_person(self, person)

    def __getattr__(self, name: str) -> Any:
        """A figure that was not asked for before."""
        make = _LATER.get(name)
        if make is None:
            raise AttributeError(name)
        value = make(self)
        setattr(self, name, value)
        return value

    def info(self, kind: Kind) -> float:
        """How much this word says about who is named, 0.02 to 1."""
        return self.info_person if kind == "person" else self.info_org

    def __repr__(self) -> str:
        return f"Token({self.raw!r})"


_LATER: Final[Mapping[str, Callable[[Token], object]]] = {
    "adjective": lambda word: without_ending(word.fold),
    "bones": lambda word: bones(word.fold),
    "concept": lambda word: words().spelled.get(word.plain) or words().concept(word.fold),
    "devoiced": lambda word: devoiced(word.fold),
    "info_org": lambda word: _info_org(word, counts().org.get(word.fold, 0)),
    "skeletons": lambda word: _skeletons(word.folds, word.skeleton),
}
INFO: Final[Mapping[Kind, Callable[[Token], float]]] = {
    "person": attrgetter("info_person"),
    "org": attrgetter("info_org"),
}
"""How much a word says about who is named, 0.02 to 1."""


def without_ending(folded: str) -> str:
    """A folded word without the ending that makes an adjective of a place: Муромский."""
    return _ADJECTIVE.sub("", folded)


def is_patronymic(folded: str) -> bool:
    """Whether a folded word is made like a patronymic of the region."""
    return _PATRONYMIC.match(folded) is not None


@lru_cache(maxsize=32768)
def token(raw: str) -> Token:
    """The token of one lower-case, mended word."""
    return Token(raw)


def _readings(raw: str, text: str) -> tuple[str, ...]:
    found = folds(raw)
    if len(text) > 5 and text.startswith(("al", "el")):
        return (*found, fold(text[2:]))
    return found


def _skeletons(readings: tuple[str, ...], usual: str) -> tuple[tuple[str, str], ...]:
    """The readings long enough to be told by their consonants, each with these."""
    found = [(readings[0], usual)]
    found += [(reading, skeleton(reading)) for reading in readings[1:]]
    return tuple(pair for pair in found if len(pair[0]) >= 3 and len(pair[1]) >= 2)


def _given(readings: tuple[str, ...]) -> int:
    """The group of equal given names a word belongs to; -1 for none."""
    for reading in readings[:2]:
        if reading in given_names():
            return given_names()[reading]
    return -1


def _father(patronymic: str) -> int:
    """The group of the name a patronymic is made of, apart from the groups of given names."""
    stem = _FATHER.sub("", patronymic)
    group = fathers().get(stem, -1)
    return group + _FATHERS if group >= 0 else -1


def _info_person(word: Token, count: int) -> float:
    if word.particle:
        return 0.08
    if word.initial:
        return 0.25
    if word.patronymic:
        return 0.45
    if word.fold in regional_names():
        count = max(count, _REGIONAL_COUNT)
    short = 0.75 if len(word.plain) <= 3 else 1.0
    return short * max(0.4, 1.0 - 0.09 * log2(1 + count))


def _info_org(word: Token, count: int) -> float:
    if word.concept:
        return words().weights[word.concept]
    if word.number:
        return 0.6
    if forms().near_word(word.fold):
        return 0.08
    short = {1: 0.25, 2: 0.5, 3: 0.75}.get(len(word.plain), 1.0)
    return short * max(0.3, 1.0 - 0.09 * log2(1 + count))
