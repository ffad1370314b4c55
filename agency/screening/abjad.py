"""Words in Arabic letters beside Latin ones: which Latin spellings a written word may have."""

from collections.abc import Iterator, Mapping, Set
from functools import lru_cache
from itertools import product
from typing import Final

_LETTERS: Final = {
    "ا": "0-2:aeiou", "آ": "1-2:ao", "أ": "0-2:aeiou", "إ": "0-2:eiy", "ء": "0-0:",
    "ئ": "0-2:aeiy", "ؤ": "0-2:ou", "ع": "0-2:aeiou", "و": "1-2:wv 1-2:uo ow aw",
    "ي": "1-2:yieaj ee", "ی": "1-2:yieaj ee", "ى": "1-2:aiey", "ې": "1-2:eiy",
    "ة": "a e o ah eh oh at et ot t", "ه": "0-1:h", "ۀ": "0-1:h", "ھ": "0-1:h", "ح": "1-2:h",
    "ب": "1-2:bp", "پ": "1-2:p",
    "ت": "1-2:t", "ط": "1-2:t", "ث": "th 1-2:s t", "س": "1-2:s c", "ص": "1-2:s",
    "ج": "dj dzh 1-2:jgz", "چ": "ch tch c", "خ": "kh h x", "د": "1-2:d",
    "ذ": "dh 1-2:z d th", "ر": "1-2:r", "ڑ": "1-2:r", "ز": "1-2:z", "ژ": "zh j",
    "ش": "sh ch s", "ض": "dh dz 1-2:z 1-2:d", "ظ": "dh 1-2:z d", "غ": "gh g q",
    "ف": "1-2:f ph", "ق": "gh kh 1-2:qkgc", "ک": "1-2:kcq ck",
    "ك": "1-2:kcq ck",
    "گ": "1-2:g", "ل": "1-2:l", "م": "1-2:m", "ن": "1-2:n", "ں": "0-1:n", "ٹ": "1-2:t",
}  # fmt: skip
"""Latin spellings of each letter; `1-2:bp` is one letter or two of b and p."""
_VOWELS: Final = "0-1:aeiouy ou ie"
_END: Final = "0-1:a ah h"
_SHORT: Final = 2


@lru_cache(maxsize=8192)
def spells(written: str, latin: str) -> bool:
    """Whether Latin letters are a reading of a word in Arabic letters, its long vowels kept."""
    places = _after({0}, latin, _BETWEEN)
    for number, letter in enumerate(written):
        spellings = _SPELLINGS.get(letter)
        if spellings is None:
            return False
        places = _after(places, latin, spellings)
        if number + 1 < len(written):
            places = _after(places, latin, _BETWEEN)
        if not places:
            return False
    return len(latin) in _after(places, latin, _LAST)


def long_enough(written: str) -> bool:
    """Whether a word has enough letters that a reading of it is no chance."""
    return len(written) > _SHORT


def _after(places: Set[int], latin: str, spellings: Set[str]) -> Set[int]:
    """Where in a word one may be after one of the spellings at one of some places."""
    return {
        end
        for place in places
        for end in range(place, min(place + _LONGEST, len(latin)) + 1)
        if latin[place:end] in spellings
    }


def _spellings(written: str) -> Iterator[str]:
    for part in written.split():
        sizes, _, letters = part.rpartition(":")
        if not sizes:
            yield part
            continue
        least, _, most = sizes.partition("-")
        for size in range(int(least), int(most) + 1):
            yield from map("".join, product(letters, repeat=size))


_SPELLINGS: Final[Mapping[str, Set[str]]] = {
    letter: frozenset(_spellings(written)) for letter, written in _LETTERS.items()
}
_BETWEEN: Final = frozenset(_spellings(_VOWELS))
_LAST: Final = frozenset(_spellings(_END))
_LONGEST: Final = max(len(each) for known in _SPELLINGS.values() for each in known)
