"""Letters as they are typed: Kazakh and Kyrgyz on a Russian keyboard, Latin twins of Cyrillic."""

import re
import unicodedata
from typing import Final

DASHES: Final = "-‐‑‒–—―−﹘﹣－"
"""Every mark that people, keyboards and copying put where a hyphen belongs."""

# What a Russian keyboard offers for each letter of the two other alphabets.
_RUSSIAN_KEYBOARD: Final = str.maketrans("әғқңөұүһіё", "агкноуухие")
_LATIN_TWINS: Final = str.maketrans("aceopxykmthbi", "асеорхукмтнви")
_TO_HYPHEN: Final = str.maketrans(dict.fromkeys(DASHES, "-"))
_WORD: Final = re.compile(r"[^\W\d_]+")


def plain(text: str) -> str:
    """Lower case, compatible forms (full width, no-break spaces) made plain, one kind of dash."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(composed.translate(_TO_HYPHEN).split())


def fold(text: str) -> str:
    """`plain`, then as typed on a Russian keyboard: `Бүгін` and `бугин` become one string.

    Latin letters are read as Cyrillic twins only inside a word that has a Cyrillic letter.
    """
    return _WORD.sub(_fold_word, plain(text))


def _fold_word(match: re.Match[str]) -> str:
    word = match.group()
    if any("а" <= letter <= "ӿ" for letter in word):
        word = word.translate(_LATIN_TWINS)
    return word.translate(_RUSSIAN_KEYBOARD)
