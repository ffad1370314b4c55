"""One spelling for all spellings: keyboards without special letters, Latin letters, typos."""

import re
from functools import lru_cache
from typing import Final

from agency.letters import fold

CASE_NUMBER: Final = "номердела"
NUMBER: Final = "число"

_CASE: Final = re.compile(r"\bke-?\d{4}-?\d{3,6}(-?\d)?\b")
_WORD: Final = re.compile(r"[^\W_]+")
_LATIN: Final = re.compile(r"[a-zäöüçğşıñ]")
_REPEATED: Final = re.compile(r"(.)\1+")

# Letters that sound alike, after the shared fold to a Russian keyboard.
_SAME: Final = str.maketrans("ыйэщ", "ииеш", "ъь")
_LATIN_GROUPS: Final = (
    ("shch", "ш"), ("sch", "ш"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"),
    ("ts", "ц"), ("gh", "г"), ("ya", "я"), ("yu", "ю"), ("yo", "е"), ("ye", "е"),
    ("ce", "це"), ("ci", "ци"), ("cy", "ци"), ("ph", "ф"),
)  # fmt: skip
_LATIN_SINGLE: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzäöüçğşıñ", "абкдефгхижклмнопкрстуввхизаоучгшин"
)


def words(text: str) -> list[str]:
    """The words of `text` in the common spelling; a figure is one mark, a case number another."""
    return [_REPEATED.sub(r"\1", word) for word in full_words(text)]


def full_words(text: str) -> list[str]:
    """As `words`, with doubled letters kept: long vowels tell Kyrgyz from Kazakh."""
    plain = _CASE.sub(CASE_NUMBER, fold(text).replace("\u0301", ""))
    return [spelled for word in _WORD.findall(plain) if (spelled := _spell(word))]


@lru_cache(maxsize=20_000)
def _spell(word: str) -> str:
    if word[0].isdigit():
        return NUMBER
    if _LATIN.search(word):
        for group, letter in _LATIN_GROUPS:
            word = word.replace(group, letter)
        word = word.translate(_LATIN_SINGLE)
    return word.translate(_SAME)
