"""A written name taken apart: its words, its legal form, nothing else."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from agency.screening.letters import TO_CYRILLIC, fold, mend, plain
from agency.screening.tables import counts, form_word, forms, nearest_form_word, words
from agency.screening.tokens import Kind, Token, token

LONGEST_NAME: Final = 1000
"""Characters read; a longer text is not a name and its rest is not looked at."""
MOST_WORDS: Final = 24

_APOSTROPHE: Final = re.compile(r"(?<=\w)['’‘`ʻʼ´ʹ′ʽ](?=\w)")
_SEVERAL: Final = re.compile(r"\s+/\s+|\s*;\s+")
_UNSPACED: Final = re.compile("[⺀-퟿豈-﫿]")
_BREAK: Final = re.compile(r"[\W_]+")
_DOTTED: Final = re.compile(r"\b(?:\w\.){2,}(?:\w\b)?")
_SPELLED: Final = re.compile(r"\b(?:[a-zа-яё] ){1,3}[a-zа-яё]\b")
_CAPITALS: Final = re.compile(r"[A-Z][a-z]*|[a-z]+|\d+")
_LONE: Final = re.compile(r"(?<=[а-я] )[aceoky](?= [а-я])")
_NUMERO: Final = re.compile(r"№|\b(?:no|nr|num)\.? ?(?=\d)")
_SERVANT: Final = re.compile(r"^ab+[dt]+(?:[aeou]{1,2}l{0,2}|lu|[aeou][rnsztd])?$")
# In Ala-Too the Kyrgyz word for mountains is no legal form of Kazakhstan.
_PEAKS: Final = re.compile(r"(?<=\w)-(?=(?:тоо|too)\b)")
_ROMAN: Final = dict(
    zip(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"], "123456789", strict=True)
)
_CHILD_OF: Final = frozenset(
    ("уулу", "улуу", "улы", "ұлы", "uulu", "uly", "кызы", "қызы", "kyzy", "qyzy", "kizi", "qizi",
     "қизи", "ўғли", "угли", "огли", "оглы", "oglu", "ogly", "ogli", "oghli", "ugli")
)  # fmt: skip
"""Айбек кызы is what Айбековна and Айбекова are: daughter of Aibek."""
_SERVANTS: Final = ("abdul", "abdel", "abdal", "abdol")
_DIN: Final = frozenset(("din", "deen", "dine", "dien"))
_OF_GOD: Final = frozenset(("الله", "ullah", "ollah", "olah", "ulah", "allah"))
_ARTICLES: Final = frozenset(("al", "el", "ul", "ur", "ud", "ad", "ed", "eddin", "uddin", "ed"))


class Name(NamedTuple):
    """The words of a name and the class of its legal form, if it wears one."""

    tokens: tuple[Token, ...]
    form: str | None


@lru_cache(maxsize=4096)
def parse(text: str, kind: Kind) -> Name:
    """A name's words; a name of legal forms only keeps them as its words."""
    raw, form = split_name(text, kind)
    return Name(tuple(token(word) for word in raw), form)


def spellings(text: str, kind: Kind) -> Sequence[str]:
    """The names that a list writes into one field: in two languages, or in several spellings.

    Commas part spellings of a person only where there are several whole names: most often one
    comma is between a surname and a given name.
    """
    found = _SEVERAL.split(text)
    if kind == "person" and len(found) == 1 and text.count(",") > 1:
        found = text.split(",")
    whole = len(found) > 1 and all(len(part.split()) > 1 for part in found)
    return found if whole else (text,)


def split_name(text: str, kind: Kind) -> tuple[tuple[str, ...], str | None]:
    """The lower-case words of a name as `token` takes them, and its legal form's class."""
    line = clean(text)
    if kind == "org":
        return _split_org(line)
    return tuple(_person_words(_spaced(line).split())[:MOST_WORDS]), None


@lru_cache(maxsize=256)
def clean(text: str) -> str:
    """One lower-case line without control characters, compatibility forms or apostrophes."""
    line = unicodedata.normalize("NFKC", text[:LONGEST_NAME])
    if not line.isprintable():
        line = "".join(_visible(letter) for letter in line)
    line = _APOSTROPHE.sub("", line.lower())
    return line.replace("i̇", "i")


def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    return " " if category in ("Cc", "Zl", "Zp") else "" if category == "Cf" else letter


def has_letters(text: str) -> bool:
    """Whether anything is left of a name to compare: two letters, or a letter and a digit."""
    if text.isascii():
        return sum(map(str.isalnum, text)) >= 2
    found = 0
    for word in _BREAK.split(clean(text)):
        found += len(plain(mend(word))) if word else 0
        if found >= 2:
            return True
    return False


def only_form(text: str) -> bool:
    """Whether a name is a legal form and nothing else."""
    line = clean(text)
    found = _spaced(_DOTTED.sub(_undotted, line) if "." in line else line).split()
    first = next((bare for bare in map(plain, found) if bare), "")
    if form_word(first) not in forms().starts:
        return False
    keys = [form_word(bare) for bare in map(plain, found) if bare]
    place = 0
    while place < len(keys):
        size, _ = _form_at(keys, place)
        if not size:
            return False
        place += size
    return True


def plain_text(text: str) -> str:
    """All words of a name run together in bare Latin letters."""
    return "".join(plain(mend(word)) for word in _BREAK.split(clean(text)) if word)


def _split_org(line: str) -> tuple[tuple[str, ...], str | None]:
    line, glued = _cut_glued(_NUMERO.sub(" ", line))
    line = _PEAKS.sub("", _DOTTED.sub(_undotted, line))
    found = _SPELLED.sub(lambda run: run.group().replace(" ", ""), _spaced(line)).split()
    everything = [word for word in found if plain(word)]
    kept, form = _strip_forms(everything)
    kept = kept or everything
    return tuple(_spell_out(kept)[:MOST_WORDS]), form or glued


def _undotted(found: re.Match[str]) -> str:
    return found.group().replace(".", "") + " "


def _cut_glued(line: str) -> tuple[str, str | None]:
    """Set apart the legal forms and common words of scripts that write without spaces."""
    form = None
    if any(letter >= "⺀" for letter in line):
        for written, name in forms().glued.items():
            if written in line and line != written:
                line, form = line.replace(written, " "), form or name
        for written in words().glued:
            line = line.replace(written, f" {written} ")
    return line, form


@lru_cache(maxsize=256)
def _spaced(line: str) -> str:
    """Words apart by one space, look-alike letters mended, unspaced scripts by syllable."""
    found: list[str] = []
    if line.isascii():
        return " ".join(_BREAK.split(line)).strip()
    for word in _BREAK.split(line):
        if not word:
            continue
        mended = mend(word)
        if _UNSPACED.search(mended):
            found += list(mended) if mended not in words().glued else [mended]
        elif mended in ("عبدالله", "عبدلله"):
            found.append("abdullah")
        elif mended.startswith("عبدال") and len(mended) > 7:
            found.append("عبد" + mended[5:])
        elif mended.startswith("ال") and len(mended) > 4:
            found.append(mended[2:] if mended != "الله" else mended)
        else:
            found.append(mended)
    return _LONE.sub(lambda letter: letter.group().translate(TO_CYRILLIC), " ".join(found))


def _person_words(found: list[str]) -> list[str]:
    """Words of a person's name: Abd- and -din names and "son of" written as one word."""
    kept: list[str] = []
    place = 0
    while place < len(found):
        word = found[place]
        after = found[place + 1 : place + 3]
        if word in _OF_GOD and kept:
            kept[-1] += word if word == "الله" else "ullah"
        elif word in _DIN and kept:
            if kept[-1] in _ARTICLES and len(kept) > 1:
                kept.pop()
            kept[-1] += "din"
        elif word in _CHILD_OF and kept:
            kept[-1] += word
        elif after and _is_servant(word):
            skip = 1 if after[0] in _ARTICLES and len(after) > 1 else 0
            joined = len(plain(after[skip])) > 1
            kept.append(_servant(word, after[skip]) if joined else word)
            place += skip + joined
        elif plain(word):
            kept.append(word)
        place += 1
    return kept


def _is_servant(word: str) -> bool:
    text = plain(word)
    if text[:1] != "a":
        return word == "عبد"
    return _SERVANT.match(text) is not None or _slipped_servant(text)


@lru_cache(maxsize=4096)
def _slipped_servant(text: str) -> bool:
    """Abdul with one slip (Adbul, Aedul) that is no name of its own (Abul, Abel)."""
    if not 4 <= len(text) <= 6 or fold(text) in counts().person:
        return False
    return any(OSA.distance(text, usual, score_cutoff=1) <= 1 for usual in _SERVANTS)


def _servant(servant: str, of: str) -> str:
    if of in ("الله", "لله", "allah"):
        return "abdullah"
    return servant + of if servant == "عبد" else "abd" + plain(of)


def _strip_forms(found: list[str]) -> tuple[list[str], str | None]:
    """The words that are no legal form, and the class of the first form met."""
    keys = _without_slips([form_word(plain(word)) for word in found])
    kept: list[str] = []
    form: str | None = None
    place = 0
    while place < len(found):
        size, name = _form_at(keys, place)
        if size:
            form = form or name
            place += size
        else:
            kept.append(found[place])
            place += 1
    return kept, form


def _without_slips(keys: list[str]) -> list[str]:
    """The same, words next to a word of a long legal form read without a slip: joint sotck."""
    if forms().words.keys().isdisjoint(keys):
        return keys
    return [nearest_form_word(key) or key for key in keys]


def _form_at(keys: list[str], place: int) -> tuple[int, str | None]:
    known = forms()
    for size in range(min(known.longest, len(keys) - place), 0, -1):
        name, where = known.found.get(tuple(keys[place : place + size]), (None, ""))
        last = place + size == len(keys)
        if name and (where == "any" or last or (where == "ends" and place == 0)):
            return size, name
    return 0, None


def _spell_out(found: list[str]) -> list[str]:
    """Known abbreviations replaced by the words they stand for."""
    if len(found) < 2:
        return found
    spelled = list(_in_full(found[0]) or (found[0],))
    for word in found[1:]:
        spelled += _in_full(word) or (_ROMAN.get(word, word),)
    return spelled


def _in_full(word: str) -> tuple[str, ...] | None:
    shorts = words().shorts
    return shorts.get(word) or shorts.get(fold(plain(word)))
