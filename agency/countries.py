"""Countries by any of their names, in any of the languages, with slips of the keyboard.

`agency/data/countries.csv`: every country of ISO 3166-1; names from Unicode CLDR 47 (as Babel
2.18 ships it), the countries of the agency's geography by its own card, odd and outdated
ones corrected by hand; `other` holds further spellings and the three-letter code.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import fuzz, process

from agency.errors import BadInput
from agency.facts import read_csv
from agency.letters import fold

if TYPE_CHECKING:
    from locales.texts import Language

MOST: Final = 6
"""A longer answer is no help to anybody."""

_ALIKE: Final = 75.0
_SURELY_ALIKE: Final = 85.0
_ALMOST_SAME: Final = 93.0
_NEARLY_AS_GOOD: Final = 8.0
_SHORTEST_PREFIX: Final = 3
_SHORTEST_SLIP: Final = 4
# The one that the agency's own list of countries means by the bare word.
_FIRST_MEANT: Final = {"корея": "KR", "korea": "KR"}
_NOT_LETTERS: Final = re.compile(r"[\W_]+")
_AROUND: Final = re.compile(
    r"^(?:(?:в|во|из|с|страна|ел|олко|мамлекет|the|from|in|королевство|республика) )+"
    r"| (?:республикасы|корольдиги|королдугу|мемлекети)$"
)


class _Index(NamedTuple):
    names: dict[str, tuple[str, ...]]
    codes: dict[str, str]


def find(text: str) -> list[str]:
    """The ISO 3166-1 codes that `text` may mean, best first, at most six; empty when none does.

    One exact name gives one code, a name that countries share (`Корея`) all of theirs.
    """
    index = _index()
    wanted = _key(text)
    if code := index.codes.get(wanted):
        return [code]
    bare = _AROUND.sub("", wanted)
    if exact := index.names.get(wanted) or index.names.get(bare):
        return list(exact)
    slip_of_a_whole_name = _misspelt(wanted, _ALMOST_SAME)
    return slip_of_a_whole_name or _inside(wanted) or _begun(wanted) or _misspelt(bare, _ALIKE)


def name(iso2: str, language: "Language") -> str:
    """The country's name as a title; raises `BadInput` for a code that ISO 3166-1 has not."""
    if iso2 not in _rows():
        raise BadInput("country", "an ISO 3166-1 code of two capital letters")
    return _rows()[iso2][language]


def codes() -> tuple[str, ...]:
    """Every code, in alphabetical order."""
    return tuple(_rows())


def _inside(wanted: str) -> list[str]:
    """The longest names that stand as whole words in a longer text: `г. Ташкент, Узбекистан`."""
    words = wanted.split()
    for size in range(min(4, len(words) - 1), 0, -1):
        windows = [" ".join(words[i : i + size]) for i in range(len(words) - size + 1)]
        long_enough = [window for window in windows if len(window) >= _SHORTEST_PREFIX]
        found = [code for window in long_enough for code in _index().names.get(window, ())]
        if found:
            return _first(found)
    return []


def _begun(wanted: str) -> list[str]:
    if len(wanted) < _SHORTEST_PREFIX:
        return []
    names = sorted((n for n in _index().names if n.startswith(wanted)), key=len)
    return _first(code for name_ in names for code in _index().names[name_])


def _misspelt(wanted: str, cutoff: float) -> list[str]:
    if len(wanted) < _SHORTEST_SLIP:
        return []
    names = [n for n in _index().names if len(n) >= _SHORTEST_SLIP]
    near = process.extract(wanted, names, scorer=fuzz.ratio, score_cutoff=cutoff, limit=3 * MOST)
    best = near[0][1] if near else 0.0
    kept = [
        found
        for found, score, _ in near
        if score >= best - _NEARLY_AS_GOOD and (found[0] == wanted[0] or score >= _SURELY_ALIKE)
    ]
    return _first(code for found in kept for code in _index().names[found])


def _first(found: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(found))[:MOST]


def _key(text: str) -> str:
    return _NOT_LETTERS.sub(" ", fold(text)).strip()


@cache
def _rows() -> dict[str, dict[str, str]]:
    return {row["iso2"]: row for row in read_csv("countries.csv")}


@cache
def _index() -> _Index:
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for code, row in _rows().items():
        spellings = [row["kk"], row["ru"], row["ky"], row["en"], *row["other"].split(";")]
        for spelling in filter(None, spellings):
            names[_key(spelling)][code] = None
    for shared, first in _FIRST_MEANT.items():
        names[shared] = {first: None} | names[shared]
    two_letters = {code.lower(): code for code in _rows()}
    return _Index({key: tuple(found) for key, found in names.items()}, two_letters)
