"""The few listed names worth a full comparison with a name that is asked about."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import chain, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from agency.screening.index import Index, Meant
from agency.screening.names import Name
from agency.screening.tokens import Kind, Token

MOST: Final = 16
_COUNTED: Final = 60
_FREQUENT: Final = 5000
_LEAST_COVER: Final = 0.5
_LEAST_OF_BEST: Final = 0.66
_MOSTLY: Final = 0.77
_ALONE: Final = 0.42
"""Share of a query's weight, and of a listed name's, that one word alone must have."""


_Matches = Mapping[int, tuple[float, float]]
_size = attrgetter("size")


class _Asked(NamedTuple):
    """One word of the query: what it may be in the index, and what it tells."""

    meant: Meant
    info: float
    size: int


def candidates(index: Index, name: Name, kind: Kind) -> list[int]:
    """Numbers of at most `MOST` names that share enough telling words, likeliest first."""
    asked = _asked(index, name, kind)
    if not asked:
        return []
    match = _matches(asked)
    worth = (word.info(kind) for word in name.tokens)
    total = sum(each for each in worth if each > 0.1) or 1.0
    rated = _rated(index, _counted(index, asked, total, kind), match, total, kind)
    rated.sort(reverse=True)
    least = max(_LEAST_COVER, _LEAST_OF_BEST * rated[0][0]) if rated else 0.0
    return [number for rate, number in rated[:MOST] if rate >= least]


def _matches(asked: Sequence[_Asked]) -> _Matches:
    """What each listed word that the query may mean covers of a listed name and of the query."""
    match: dict[int, tuple[float, float]] = {}
    for word in asked:
        found = word.meant.match
        if match.keys().isdisjoint(found):
            match.update(found)
            continue
        for number, worth in found.items():
            if number not in match or worth[0] > match[number][0]:
                match[number] = worth
    return match


def _asked(index: Index, name: Name, kind: Kind) -> list[_Asked]:
    words = [word for word in name.tokens if not word.initial or kind == "org"]
    by_meaning = kind == "org"
    found = []
    for word in words or name.tokens:
        meant = index.meant(word, by_meaning)
        if meant.match:
            found.append(_Asked(meant, word.info(kind), meant.size))
    found += _joined(index, words, kind)
    found.sort(key=_size)
    return found


def _joined(index: Index, words: Sequence[Token], kind: Kind) -> list[_Asked]:
    """Neighbours that the lists write as one word."""
    found = []
    for one, two in pairwise(words):
        number = index.vocabulary.spelled(one.plain + two.plain)
        if number is not None:
            info = one.info(kind) + two.info(kind)
            meant = index.weighed(((number, 0.95),), info, kind == "org")
            found.append(_Asked(meant, info, meant.size))
    return found


def _counted(index: Index, asked: Sequence[_Asked], total: float, kind: Kind) -> list[int]:
    """Names that have several of the query's words, then those with one that tells most."""
    hits: Counter[int] = Counter()
    size = 0
    for place, word in enumerate(asked):
        size += word.size
        if hits and size > _FREQUENT:
            break
        names: Iterable[int] = chain.from_iterable(index.postings(word.meant.numbers))
        after = asked[place + 1].size if place + 1 < len(asked) else _FREQUENT
        if len(hits) > _COUNTED and size + after > _FREQUENT:
            # Names that only the last, most frequent word would add can't come to have several.
            names = filter(hits.__contains__, names)
        hits.update(names)
    if len(hits) <= _COUNTED:
        return list(hits)
    several = [number for number, count in hits.items() if count > 1]
    if len(several) > _COUNTED:
        several = nlargest(_COUNTED, several, key=hits.__getitem__)
    kept = dict.fromkeys(several)
    for word in asked:
        if word.info >= _ALONE * total and len(kept) < 2 * _COUNTED:
            kept.update(dict.fromkeys(_alone(index, word, kind)))
    return list(kept)


def _alone(index: Index, word: _Asked, kind: Kind) -> Sequence[int]:
    """Names of which one word of the query is the greater part, by its likeliest readings."""
    if word.meant.alone is None:
        word.meant.alone = _worked_out(index, word, kind)
    return word.meant.alone


def _worked_out(index: Index, word: _Asked, kind: Kind) -> Sequence[int]:
    whole, weights = index.whole[kind == "org"], index.info[kind == "org"]
    found = array("I")
    share = _ALONE if word.size <= _COUNTED else _MOSTLY
    for number, names in zip(word.meant.likely, index.postings(word.meant.likely), strict=True):
        if len(found) >= _COUNTED:
            break
        most = weights[number] / share
        found.extend([name for name in names[:400] if whole[name] <= most])
    return found


def _rated(
    index: Index, numbers: Sequence[int], match: _Matches, total: float, kind: Kind
) -> list[tuple[float, int]]:
    """Each name with a rough guess at the lesser of the two covers, from folded words alone."""
    folds, ends, whole, known = index.folds, index.ends, index.whole[kind == "org"], match.get
    rated = []
    for number in numbers:
        hit = asked = 0.0
        for found in map(known, folds[ends[number] : ends[number + 1]]):
            if found is not None:
                hit += found[0]
                asked += found[1]
        share = asked / total if asked < total else 1.0
        rated.append((min(hit / whole[number], 1.2 * share) + 0.1 * share, number))
    return rated
