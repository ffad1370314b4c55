"""Which words of one name answer to which words of another."""

from collections.abc import Callable, Iterable, Sequence, Set
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from agency.screening.abjad import spells
from agency.screening.compounds import compound
from agency.screening.letters import devoiced, fold, skeleton
from agency.screening.likeness import Likeness, likeness, near
from agency.screening.tables import FORM_LETTERS, LITTLE, words
from agency.screening.tokens import Kind, Token

_LEAST: Final = {"person": 0.58, "org": 0.66}
_SURE: Final = 0.9
_WORTH_FOLDING: Final = 0.6
_ABBREVIATED: Final = 0.8
_COMPOUND: Final = 0.9
_SPELLED: Final = 0.92
_LONGEST_RUN: Final = 4
_FEWEST: Final = 2


class Link(NamedTuple):
    """Words of one name and the words of the other that answer to them."""

    left: tuple[Token, ...]
    right: tuple[Token, ...]
    value: float
    way: str


class _Run(NamedTuple):
    """The places of several words that answer to one, how well, and the way."""

    value: float
    way: str
    places: Sequence[int]


_Finder = Callable[[Token, Sequence[Token], Set[int]], _Run | None]


class Alignment(NamedTuple):
    """All links, and the words that found no answer."""

    links: tuple[Link, ...]
    left: tuple[Token, ...]
    right: tuple[Token, ...]


def align(left: Sequence[Token], right: Sequence[Token], kind: Kind) -> Alignment:
    """Link words one to one, best and most telling first; then joined words and abbreviations."""
    found = _likenesses(left, right, kind)
    free_left, free_right = set(range(len(left))), set(range(len(right)))
    links = _pairs(
        [item for item in found if item[3].value >= _SURE], left, right, free_left, free_right
    )
    if free_left and free_right:
        links += _runs(_joined, left, right, free_left, free_right)
        links += _pairs(found, left, right, free_left, free_right)
    if kind == "org" and free_left and free_right:
        links += _runs(_shortened, left, right, free_left, free_right)
    return Alignment(
        tuple(links),
        tuple(left[i] for i in sorted(free_left)),
        tuple(right[j] for j in sorted(free_right)),
    )


def _likenesses(
    left: Sequence[Token], right: Sequence[Token], kind: Kind
) -> list[tuple[float, int, int, Likeness]]:
    """Every two words that are alike, the best and most telling first."""
    found: list[tuple[float, int, int, Likeness]] = []
    least = _LEAST[kind]
    infos = [two.info(kind) for two in right]
    for i, one in enumerate(left):
        info = one.info(kind)
        for j, two in enumerate(right):
            like = likeness(one, two, kind)
            if like[0] >= least:
                # Among equal words the one at the same place is meant.
                worth = like[0] * (info + infos[j]) - 0.001 * abs(i - j)
                found.append((worth, i, j, like))
    found.sort(key=lambda item: -item[0])
    return found


def _pairs(
    found: Sequence[tuple[float, int, int, Likeness]],
    left: Sequence[Token],
    right: Sequence[Token],
    free_left: set[int],
    free_right: set[int],
) -> list[Link]:
    links = []
    for _, i, j, like in found:
        if i in free_left and j in free_right:
            free_left.discard(i)
            free_right.discard(j)
            links.append(Link((left[i],), (right[j],), like.value, like.way))
    return links


def _runs(
    find: _Finder,
    left: Sequence[Token],
    right: Sequence[Token],
    free_left: set[int],
    free_right: set[int],
) -> list[Link]:
    """One word on either side that several of the other's answer, as `find` says."""
    links = []
    for turned in (False, True):
        one, many, free_one, free_many = (
            (right, left, free_right, free_left) if turned else (left, right, free_left, free_right)
        )
        if len(free_many) + sum([word.particle for word in many]) < _FEWEST:
            continue
        for i in sorted(free_one):
            run = find(one[i], many, free_many)
            if run is None:
                continue
            free_one.discard(i)
            free_many.difference_update(run.places)
            parts = tuple(many[j] for j in run.places)
            links.append(_link(one[i], parts, run.value, run.way, turned))
    return links


def _link(word: Token, parts: tuple[Token, ...], value: float, way: str, turned: bool) -> Link:
    return Link(parts, (word,), value, way) if turned else Link((word,), parts, value, way)


def _joined(word: Token, many: Sequence[Token], free: Set[int]) -> _Run | None:
    """Neighbours that the other name writes as one word: Jinping and Jin Ping."""
    best: _Run | None = None
    if len(word.plain) < 4:
        return None
    if word.script != "abjad" and any(other.script == "abjad" for other in many):
        return _spelled_joined(word, many, free)
    heads = word.plain[0] + "yijeckhx"
    for start in range(len(many) - 1):
        text = many[start].plain
        if text[0] not in heads or not (start in free or many[start].particle):
            continue
        for end in range(start + 1, min(start + _LONGEST_RUN, len(many))):
            text += many[end].plain
            if len(text) > len(word.plain) + 2:
                break
            if not (end in free or many[end].particle):
                break
            value = _joined_value(word, text)
            if value >= 0.8 and (best is None or value > best.value):
                best = _Run(value, "joined", range(start, end + 1))
    return best


def _spelled_joined(word: Token, many: Sequence[Token], free: Set[int]) -> _Run | None:
    """Two neighbours in Arabic letters that are one Latin word: ولی جان and Walijan."""
    for start in range(len(many) - 1):
        if not {start, start + 1} <= free:
            continue
        written = many[start].raw + many[start + 1].raw
        if spells(written, word.plain):
            return _Run(_SPELLED, "joined", range(start, start + 2))
    return None


def _joined_value(word: Token, text: str) -> float:
    if text != word.plain and OSA.normalized_similarity(text, word.plain) < _WORTH_FOLDING:
        return 0.0
    folded = fold(text)
    if text == word.plain or folded in word.folds:
        return 0.97
    if skeleton(folded) == word.skeleton and len(word.skeleton) > 2:
        return 0.88
    if devoiced(folded) == word.devoiced:
        return 0.85
    return near(folded, word.fold) - 0.03


def _shortened(word: Token, many: Sequence[Token], free: Set[int]) -> _Run | None:
    """Words whose meanings, first letters (УЗГА) or first syllables (Туламашзавод) `word` holds."""
    places = _compound(word, many, free)
    if places:
        return _Run(_COMPOUND, "meaning", places)
    places = _acronym(word, many, free) or _syllables(word, many, free)
    return _Run(_ABBREVIATED, "abbreviation", places) if places else None


def _compound(word: Token, many: Sequence[Token], free: Iterable[int]) -> list[int]:
    """Places of the words that mean what the parts of `word` mean: мясокомбинат, ет комбинаты."""
    concepts = () if word.number else compound(word.fold)
    if not concepts:
        return []
    places: list[int] = []
    for concept in concepts:
        found = (j for j in free if many[j].concept == concept and j not in places)
        place = next(found, None)
        if place is None:
            return []
        places.append(place)
    return places


def _acronym(word: Token, many: Sequence[Token], free: Iterable[int]) -> list[int]:
    """Places of the words whose first letters spell `word`, in order, at most one skipped."""
    letters = word.plain
    places = sorted(j for j in free if not _small(many[j]))
    if not 3 <= len(letters) <= 7 or word.number:
        return []
    if len(places) == len(letters) - 1 >= 3 and letters[-1] in FORM_LETTERS:
        # The word for a firm at the end is a legal form, which is no word of the name.
        letters = letters[:-1]
    for start in range(len(places) - len(letters) + 1):
        chosen = places[start : start + len(letters)]
        if all(many[j].plain[:1] == letter for j, letter in zip(chosen, letters, strict=True)):
            return chosen
    if len(places) == len(letters) and _translated(letters, [many[j] for j in places]):
        return places
    return []


def _translated(letters: str, spelled: Sequence[Token]) -> bool:
    """Whether letters begin words, or what these mean in Cyrillic: TMZ, Taraz Metallurgical Plant.

    The word that is no common one must begin with its own letter.
    """
    initials = words().initials
    own = [word.plain[:1] == letter for word, letter in zip(spelled, letters, strict=True)]
    meant = [
        known or letter in initials.get(word.concept or "", ())
        for known, word, letter in zip(own, spelled, letters, strict=True)
    ]
    return all(meant) and own[0]


def _syllables(word: Token, many: Sequence[Token], free: Iterable[int]) -> list[int]:
    """Places of the words whose beginnings, of three letters or more, make up `word` in order."""
    rest = word.fold
    used: list[int] = []
    if len(rest) < 6 or word.number:
        return []
    for j in sorted(free):
        size = _shared(rest, many[j])
        if size >= 3 or (used and size >= 2 and size == len(rest)):
            rest, used = rest[size:], [*used, j]
        elif used and not _small(many[j]):
            break
        if not rest:
            break
    return used if len(used) > 1 and len(rest) <= 1 else []


def _shared(rest: str, word: Token) -> int:
    """How many first letters `rest` shares with a word or with another word of its meaning."""
    size = 0
    for one, two in zip(rest, word.fold, strict=False):
        if one != two:
            break
        size += 1
    if size >= 3 or not word.concept:
        return size
    return _shared_meaning(rest, word.concept)


@lru_cache(maxsize=8192)
def _shared_meaning(rest: str, concept: str) -> int:
    known = words()
    for size in range(min(len(rest), 10), 2, -1):
        if known.concept(rest[:size]) == concept:
            return size
    return 0


def _small(word: Token) -> bool:
    return word.concept in LITTLE
