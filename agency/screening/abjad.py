"""Words in Arabic letters beside Latin ones: which Latin spellings a written word may have."""

import re
from functools import lru_cache
from typing import Final

_LETTERS: Final = {
    "ا": "[aeiou]{0,2}", "آ": "[ao]{1,2}", "أ": "[aeiou]{0,2}", "إ": "[eiy]{0,2}", "ء": "",
    "ئ": "[aeiy]{0,2}", "ؤ": "[ou]{0,2}", "ع": "[aeiou]{0,2}", "و": "(?:[wv]{1,2}|[uo]{1,2}|ow|aw)",
    "ي": "(?:[yieaj]{1,2}|ee)", "ی": "(?:[yieaj]{1,2}|ee)", "ى": "[aiey]{1,2}", "ې": "[eiy]{1,2}",
    "ة": "(?:[aeo][ht]?|t)", "ه": "h?", "ۀ": "h?", "ھ": "h?", "ح": "h{1,2}",
    "ب": "[bp]{1,2}", "پ": "p{1,2}",
    "ت": "t{1,2}", "ط": "t{1,2}", "ث": "(?:th|s{1,2}|t)", "س": "(?:s{1,2}|c)", "ص": "s{1,2}",
    "ج": "(?:dj|dzh|[jgz]{1,2})", "چ": "(?:t?ch|c)", "خ": "(?:kh|h|x)", "د": "d{1,2}",
    "ذ": "(?:dh|z{1,2}|d|th)", "ر": "r{1,2}", "ڑ": "r{1,2}", "ز": "z{1,2}", "ژ": "(?:zh|j)",
    "ش": "(?:sh|ch|s)", "ض": "(?:dh|dz|z{1,2}|d{1,2})", "ظ": "(?:dh|z{1,2}|d)", "غ": "(?:gh|g|q)",
    "ف": "(?:f{1,2}|ph)", "ق": "(?:gh|kh|[qkgc]{1,2})", "ک": "(?:[kcq]{1,2}|ck)",
    "ك": "(?:[kcq]{1,2}|ck)",
    "گ": "g{1,2}", "ل": "l{1,2}", "م": "m{1,2}", "ن": "n{1,2}", "ں": "n?", "ٹ": "t{1,2}",
}  # fmt: skip
_VOWELS: Final = "(?:[aeiouy]|ou|ie)?"
_END: Final = "a?h?"
_SHORT: Final = 2


@lru_cache(maxsize=8192)
def spells(written: str, latin: str) -> bool:
    """Whether Latin letters are a reading of a word in Arabic letters, its long vowels kept."""
    pattern = _reading(written)
    return pattern is not None and pattern.fullmatch(latin) is not None


def long_enough(written: str) -> bool:
    """Whether a word has enough letters that a reading of it is no chance."""
    return len(written) > _SHORT


@lru_cache(maxsize=4096)
def _reading(written: str) -> re.Pattern[str] | None:
    parts = [_LETTERS.get(letter) for letter in written]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None
    return re.compile(_VOWELS + _VOWELS.join(known) + _END)
