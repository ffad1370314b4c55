"""A text in the letters that our papers can be set in.

The papers' font, DejaVu Sans, has the Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew and
Arabic letters. Words in those that run from right to left are joined and turned here, since the
PDF is written letter by letter; words in any other script are read in Latin letters.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

import matplotlib
from anyascii import anyascii
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection
from matplotlib.ft2font import FT2Font

FONTS: Final = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
REGULAR: Final = FONTS / "DejaVuSans.ttf"
_LONGEST_TURNED: Final = 40
"""Letters of a phrase that is kept on one line: a break would set its end before its beginning."""
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_END: Final = "\N{LEFT-TO-RIGHT MARK}"
"""Behind a turned phrase, or figures after it would be turned too."""
_TURNED: Final = re.compile(r"[\u0590-\u08ff](?:[\s\u0590-\u08ff]*[\u0590-\u08ff])?")
_FORMS: Final = (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD))
_LAM: Final = "\N{ARABIC LETTER LAM}"


class Set(NamedTuple):
    """The text to print; `in_latin` says that a part of it is read in Latin letters."""

    text: str
    in_latin: bool


def set_in_our_letters(text: str) -> Set:
    """The text as a paper prints it."""
    if not _foreign(text):
        return Set(text, in_latin=False)
    parts = [_read(part) if lacking else part for lacking, part in _parts(text)]
    turned = _TURNED.sub(_joined, "".join(parts))
    lacking = any(found for found, _ in _parts(text)) or _too_long(text)
    return Set(_in_order(turned), in_latin=lacking)


def _foreign(text: str) -> bool:
    return bool(_TURNED.search(text)) or any(_lacks(letter) for letter in text)


def _parts(text: str) -> Iterator[tuple[bool, str]]:
    """Runs of letters that the font lacks, and those between."""
    for lacking, letters in groupby(text, _lacks):
        yield lacking, "".join(letters)


def _lacks(letter: str) -> bool:
    return ord(letter) not in _in_font() and unicodedata.category(letter)[0] in "LNM"


def _read(part: str) -> str:
    return anyascii(part).strip()


def _too_long(text: str) -> bool:
    return any(len(found) > _LONGEST_TURNED for found in _TURNED.findall(text))


def _joined(found: re.Match[str]) -> str:
    phrase = found.group()
    if len(phrase) > _LONGEST_TURNED:
        return anyascii(phrase)
    return _NO_BREAK.join(map(_shaped, phrase.split())) + _END


def _in_order(text: str) -> str:
    """The letters in the order in which they stand on the line."""
    if not _turns(text):
        return text
    return str(BidiParagraph(text, TextDirection.LTR).get_reordered_string()).replace(_END, "")


def _turns(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def _shaped(word: str) -> str:
    """Each Arabic letter in the form that its neighbours give it; marks are left out."""
    letters = _with_ligatures([one for one in word if unicodedata.category(one) != "Mn"])
    shaped = []
    for place, letter in enumerate(letters):
        before = place > 0 and "initial" in _forms().get(letters[place - 1], {})
        own = _forms().get(letter, {})
        after = place + 1 < len(letters) and "final" in _forms().get(letters[place + 1], {})
        joins_back, joins_on = before and "final" in own, after and "initial" in own
        shaped.append(own.get(_form(joins_back, joins_on), letter))
    return "".join(shaped)


def _form(joins_back: bool, joins_on: bool) -> str:
    if joins_back:
        return "medial" if joins_on else "final"
    return "initial" if joins_on else "isolated"


def _with_ligatures(letters: list[str]) -> list[str]:
    """Lam and alef stand as one sign."""
    joined: list[str] = []
    for letter in letters:
        if joined and joined[-1] == _LAM and _LAM + letter in _forms():
            joined[-1] += letter
        else:
            joined.append(letter)
    return joined


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    """The signs of each letter, and of lam with alef, by the form that they have."""
    found: dict[str, dict[str, str]] = {}
    for code in _FORMS:
        form, *bases = unicodedata.decomposition(chr(code)).split() or [""]
        letters = "".join(chr(int(base, 16)) for base in bases)
        single = len(letters) == 1 or (len(letters) == 2 and letters[0] == _LAM)
        if single and form.startswith("<") and code in _in_font():
            found.setdefault(letters, {})[form.strip("<>")] = chr(code)
    return found


@cache
def _in_font() -> frozenset[int]:
    return frozenset(FT2Font(str(REGULAR)).get_charmap())
