"""One word in any script, reduced to Latin forms that compare across languages.

`plain` is a transliteration without diacritics; `folds` are the same word with the habits of
transliterators taken out (kh/h, sh/sch, y/i, ts/s, -ov/-off, doubled letters), the first being
the usual reading, the rest what an ambiguous letter (x, j, c) may also stand for.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal

from anyascii import anyascii

Script = Literal["latin", "cyrillic", "abjad", "han", "other"]

TO_CYRILLIC: Final = str.maketrans("aceiopxykmthbăäöëïĸ", "асеіорхукмтнвӑӓӧёїк")
"""Latin letters that look like Cyrillic ones."""
_TO_LATIN: Final = str.maketrans("асеіорхукмтнвһԁԛԝ", "aceiopxykmthbhdqw")
_CYRILLIC: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ә": "a",
        "ғ": "g", "қ": "q", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i", "ў": "o",
        "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ҝ": "g", "ҹ": "j", "җ": "j", "ї": "i", "є": "e",
        "ґ": "g", "ј": "j", "љ": "l", "њ": "n", "ћ": "ch", "ђ": "dj", "џ": "dzh", "ѓ": "g",
        "ќ": "k", "ѕ": "dz", "ӑ": "a", "ӓ": "a", "ӧ": "o",
    }
)  # fmt: skip
_LATIN: Final = str.maketrans(
    {
        "ş": "sh", "š": "sh", "ș": "sh", "ś": "sh", "č": "ch", "ž": "zh", "ə": "a", "ı": "i",
        "ğ": "g", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
        "ħ": "h", "ŏ": "o", "ŭ": "u",
    }
)  # fmt: skip
_CEDILLA: Final = str.maketrans({"ç": "ch", "ć": "ch", "ț": "ts", "ţ": "ts"})
_MARKS: Final = re.compile("[̀-ًͯ-ْٰـ֑-ׇ]")
_LETTERS: Final[tuple[tuple[str, Script], ...]] = (
    ("a-zÀ-ɏḀ-ỿ", "latin"),
    ("Ѐ-ԯ", "cyrillic"),
    ("֐-׿؀-ۿݐ-ݿࢠ-ࣿ", "abjad"),
    ("㐀-鿿豈-﫿", "han"),
)
_SCRIPTS: Final = tuple((re.compile(f"[{letters}]"), name) for letters, name in _LETTERS)
_NOT_LATIN: Final = re.compile("[^a-z0-9]+")

_FIRST_FOLDS: Final = tuple(
    (trigger, re.compile(pattern), replacement)
    for trigger, pattern, replacement in (
        ("c", r"^ma?c(?=[^aeiouhk])", "mak"),
        ("ch", r"shch|schtsch", "X"),
        ("c", r"tsch|tch|cz", "C"),
        ("s", r"s(?:ch|h|z)", "X"),
        ("ch", r"ch", "C"),
        ("dj", r"dj", "J"),
        ("h", r"d?zh|jh", "J"),
        ("dg", r"dg(?=[eiy])", "J"),
        ("h", r"(?<=[kgptd])h", "_"),
    )
)
_H_PAIRS: Final = (("k_", "h"), ("g_", "g"), ("p_", "f"), ("t_", "t"), ("d_", "d"))
_Folds = tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...]


def _rules(*rules: tuple[str, str, str]) -> _Folds:
    """Rules that are tried only where one of their triggers is in the word."""
    return tuple((tuple(t.split()), re.compile(pattern), made) for t, pattern, made in rules)


_MIDDLE_FOLDS: Final = _rules(
    ("ck", r"ck", "k"),
    ("ts tz", r"t[sz]", "s"),
    ("c", r"c(?=[eiy])", "s"),
    ("ic", r"ic$", "iC"),
    ("c", r"c", "k"),
)
_LAST_FOLDS: Final = _rules(
    ("x", r"(?:ks)?x", "ks"),
    ("f", r"ff?$", "v"),
    ("ou oo", r"o[uo]", "u"),
    ("ee", r"ee(?!v)", "i"),
    ("ii ij", r"i(?:i|j(?![aeou]))+", "i"),
    ("ia io iu", r"(?<=[bcdfghjklmnprstvzCXJ])i(?=[aou].)", ""),
    ("ie ee", r"ie+|ee+", "e"),
    ("ia ie io iu", r"(?<=[aou])i(?=[aeou])", ""),
    ("oe ue ae", r"(?<=[oua])e", ""),
)
_DOUBLED: Final = re.compile(r"([a-zCXJ])\1+")
_OPEN: Final = tuple(vowel + "h" for vowel in "aeiou")
_ABD: Final = re.compile(
    r"^ab+[dt]+[aeoul]{0,4}(?:r(?=r)|n(?=n)|s(?=s)|z(?=z))?(?=...)(?!.*[eo]va?$)"
)
_DIN: Final = re.compile(r"(?<=..)(?:[aeou]l?)?d?d[ie]+ne?$")
_ALLAH: Final = re.compile(r"^ab+d+[aeou]+l+[ao]h?$")
_DEVOICE: Final = str.maketrans("gdbj", "ktpC")
_UNVOICED: Final = str.maketrans("gdb", "ktp")
_VOWELS: Final = re.compile("[aeiou]+")
_BONES: Final = re.compile("[aeiouyvwj]+")


def script_of(word: str) -> Script:
    """The script of the word's first letter that has one; digits and the rest are `other`."""
    for pattern, name in _SCRIPTS:
        if pattern.search(word):
            return name
    return "other"


def mend(word: str) -> str:
    """A lower-case word whose look-alike letters of another alphabet are put right."""
    if word.isascii() or not _mixed(word):
        return word
    latin = len(_SCRIPTS[0][0].findall(word))
    cyrillic = len(_SCRIPTS[1][0].findall(word))
    first, second = (TO_CYRILLIC, _TO_LATIN) if cyrillic >= latin else (_TO_LATIN, TO_CYRILLIC)
    mended = word.translate(first)
    if _mixed(mended):
        other = word.translate(second)
        return mended if _mixed(other) else other
    return mended


@lru_cache(maxsize=32768)
def plain(word: str) -> str:
    """A lower-case word in bare Latin letters and digits; empty when nothing is left."""
    if word.isascii():
        return _NOT_LATIN.sub("", word)
    text = _MARKS.sub("", word.translate(_CYRILLIC))
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_LATIN)))
        text = text if text.isascii() else anyascii(text).lower()
    return _NOT_LATIN.sub("", text)


@lru_cache(maxsize=8192)
def folds(word: str) -> tuple[str, ...]:
    """The folded readings of a lower-case word, the usual one first, none twice."""
    base = plain(word)
    readings = [fold(base)]
    if any(letter in word for letter in "çćțţ"):
        readings.append(fold(plain(word.translate(_CEDILLA))))
    if len(word) == 1 and "가" <= word <= "힣":
        readings += map(fold, _korean(base))
    if base.isascii() and word.isascii():
        readings += [fold(reading) for reading in _readings(base)]
    return tuple(dict.fromkeys(readings))


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """One `plain` word with transliterators' habits taken out; numbers stay as they are."""
    if text.isdigit():
        return text
    text = _canonical(text)
    for trigger, pattern, replacement in _FIRST_FOLDS:
        if trigger in text:
            text = pattern.sub(replacement, text)
    if "_" in text:
        for pair, letter in _H_PAIRS:
            text = text.replace(pair, letter)
    text = _ruled(text.replace("q", "k"), _MIDDLE_FOLDS)
    text = _ruled(text.replace("w", "v").replace("y", "i"), _LAST_FOLDS)
    text = _DOUBLED.sub(r"\1", text).replace("J", "j")
    return text[:-1] if text.endswith(_OPEN) else text


def _ruled(text: str, rules: _Folds) -> str:
    for triggers, pattern, made in rules:
        for trigger in triggers:
            if trigger in text:
                text = pattern.sub(made, text)
                break
    return text


def skeleton(folded: str) -> str:
    """The consonants of a folded word, after its first letter; vowels there are one mark."""
    head = "a" if folded[:1] in "aeiou" else folded[:1]
    return head + _VOWELS.sub("", folded[1:])


def devoiced(folded: str) -> str:
    """A folded word without the difference of Kim and Gim, Murat and Murad."""
    return folded.translate(_DEVOICE)


def bones(folded: str) -> str:
    """What Arabic, Persian or Hebrew spelling would keep: no vowels, no w, y or v, no last h."""
    return _BONES.sub("", folded).rstrip("h")


def _canonical(text: str) -> str:
    """Servant names and -din names, which are written in a dozen ways, in one of them."""
    if text.startswith(("abd", "abt", "abb")):
        text = "abdulah" if _ALLAH.match(text) else _ABD.sub("abd", text)
    return _DIN.sub("din", text) if text.endswith(("din", "dine", "deen", "dien")) else text


def _readings(text: str) -> list[str]:
    found = []
    if "x" in text:
        found.append(text.replace("x", "kh"))
    if "j" in text:
        found.append(text.replace("j", "y"))
    if re.search("c(?!h|k)", text):
        found += [re.sub("c(?!h|k)", "ts", text), re.sub("c(?=[aeiou])", "j", text)]
    if "dz" in text and "dzh" not in text:
        found.append(text.replace("dz", "d"))
    if len(text) > 5 and text.endswith(("ou", "au", "eu")):
        found.append(text[:-2] + ("ov" if text.endswith("ou") else "ev"))
    return found


def _korean(text: str) -> Iterator[str]:
    """A syllable as North and South write it in Latin: jeong, jong, chong."""
    end = text[-1] if text.endswith("ng") else text[-1].translate(_UNVOICED)
    short = (text[:-1] + end).replace("eo", "o").replace("eu", "u")
    yield short
    yield (short[0].translate(_UNVOICED) + short[1:]).replace("j", "ch")
    if short[0] in "iyln":
        yield "r" + short.lstrip("ln")


def _mixed(word: str) -> bool:
    return bool(_SCRIPTS[0][0].search(word) and _SCRIPTS[1][0].search(word))
