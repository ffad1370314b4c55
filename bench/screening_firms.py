"""Made-up firms: a name of a person, common words of trade, a legal form.

Some are firms that are on no list, some are one firm in two spellings of the region.
"""

import csv
import random
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from agency.screening.letters import Script, plain, script_of
from bench.screening_pairs import Part

_DATA: Final = Path(__file__).parent.parent / "agency" / "data"
_FORMS: Final[dict[Script, Sequence[str]]] = {
    "latin": ("LLC", "Ltd", "GmbH", "JSC", "Ltd. Şti.", "S.r.l.", "Co., Ltd", "LLP", "MChJ"),
    "cyrillic": ("ООО", "ТОО", "АО", "ОсОО", "ЖШС", "ЖЧК", "ИП"),
}
_SAME_FORMS: Final = (
    ("ООО", "LLC"), ("ТОО", "LLP"), ("ЖШС", "LLP"), ("АО", "JSC"), ("АҚ", "JSC"), ("ОсОО", "LLC"),
    ("ЖЧК", "LLC"), ("МЧЖ", "MChJ"),
)  # fmt: skip
_SEED: Final = 31
_OWN: Final = 0.5
"""Weight from which on a common word can be a firm's whole name: Достық, Druzhba."""
_ALONE: Final = 0.3
_OF_PLACE: Final = 0.2
_Words = dict[Script, list[str]]


class CleanFirm(NamedTuple):
    """A firm's name, and the half of the pairs it belongs to: no own word of it is in the other."""

    name: str
    part: Part


def clean_firms(people: Iterable[str], number: int) -> list[CleanFirm]:
    """So many firms, a third called by a given name of the region, the others by a surname."""
    chance = random.Random(_SEED)
    words = _by_script(
        word
        for row in csv.DictReader(_lines("firm_words.csv"))
        if row["sort"] != "place"
        for word in row["words"].split()
    )
    region, surnames = _own(_region()), _own(name.split()[-1] for name in people)
    kinds = region, surnames, surnames
    return [_firm(chance.choice(kinds), words, chance) for _ in range(number)]


class SpelledFirm(NamedTuple):
    """One firm as two people write it."""

    left: str
    right: str
    part: Part


def spelled_firms(number: int) -> list[SpelledFirm]:
    """So many firms in two spellings: a name's other spelling, the trade in another language."""
    chance = random.Random(_SEED)
    trades: list[_Words] = []
    owns: list[_Words] = []
    places: list[_Words] = []
    for row in csv.DictReader(_lines("firm_words.csv")):
        rest = owns if float(row["weight"]) >= _OWN else trades
        (places if row["sort"] == "place" else rest).append(_by_script(row["words"].split()))
    owns += [_by_script(names + [plain(n) for n in names]) for names in _regional_groups()]
    return [_spelled(owns, places, trades, chance) for _ in range(number)]


def _spelled(
    owns: Sequence[_Words], places: Sequence[_Words], trades: Sequence[_Words],
    chance: random.Random,
) -> SpelledFirm:  # fmt: skip
    of_place = chance.random() < _OF_PLACE
    own, trade = _pair(places if of_place else owns, chance), _pair(trades, chance)
    cyrillic, latin = chance.choice(_SAME_FORMS)
    left, right = (f"{one.title()} {two}" for one, two in zip(own, trade, strict=True))
    if chance.random() < _ALONE and not of_place:
        left, right = (one.title() for one in own)
    return SpelledFirm(
        f"{cyrillic} «{left}»" if script_of(left) == "cyrillic" else f"{left} {latin}",
        f"{cyrillic} «{right}»" if script_of(right) == "cyrillic" else f"{right} {latin}",
        _part(own[0]),
    )


def _pair(choices: Sequence[_Words], chance: random.Random) -> tuple[str, str]:
    """A Cyrillic and a Latin word that are one name or mean one thing."""
    while True:
        found = chance.choice(choices)
        if found["cyrillic"] and found["latin"]:
            return chance.choice(found["cyrillic"]), chance.choice(found["latin"])


def _by_script(words: Iterable[str]) -> _Words:
    whole = sorted({word for word in words if "*" not in word and len(word) > 3})
    return {script: [word for word in whole if script_of(word) == script] for script in _FORMS}


def _part(own: str) -> Part:
    return "test" if zlib.crc32(own.lower().encode()) % 2 else "dev"


def _own(names: Iterable[str]) -> list[str]:
    return sorted({name for name in names if len(name) > 3 and script_of(name) in _FORMS})


def _firm(names: Sequence[str], words: dict[Script, list[str]], chance: random.Random) -> CleanFirm:
    name = chance.choice(names)
    script = script_of(name)
    trades = [word.title() for word in chance.sample(words[script], 2)]
    form = chance.choice(_FORMS[script])
    own = name.title()
    body = chance.choice((own, f"{own} {trades[0]}", f"{own} {trades[0]}", f"{trades[0]} {own}",
                          f"{own} {trades[0]} {trades[1]}", f"{own}-{trades[0]}"))  # fmt: skip
    written = f"{form} «{body}»" if script == "cyrillic" else f"{body} {form}"
    return CleanFirm(written, _part(name))


def _region() -> Iterator[str]:
    return (name for names in _regional_groups() for name in names)


def _regional_groups() -> list[list[str]]:
    return [line.split() for line in _lines("regional_names.csv")]


def _lines(name: str) -> Iterator[str]:
    for line in (_DATA / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
