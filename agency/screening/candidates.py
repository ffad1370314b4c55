"""The few listed names worth a full comparison with a name that is asked about."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from itertools import chain, pairwise, repeat
from operator import attrgetter
from typing import Final, NamedTuple

from agency.screening.index import Index, Meant
from agency.screening.names import Name
from agency.screening.tokens import INFO, Kind, Token

MOST: Final = 16
_COUNTED: Final = 40
_FREQUENT: Final = 5000
_LEAST_COVER: Final[Mapping[Kind, float]] = {"person": 0.54, "org": 0.5}
"""Guessed cover from which on names are worth a full comparison."""
_LEAST_OF_BEST: Final = 0.66
_LOOKED_AT: Final = 150
_MOSTLY: Final = 0.77
_ALONE: Final = 0.42
"""Share of a query's weight, and of a listed name's, that one word alone must have."""


_NOTHING: Final = repeat(0.0)
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
    total = sum([worth for worth in map(INFO[kind], name.tokens) if worth > 0.1]) or 1.0
    rated = _rated(index, _counted(index, asked, total, kind), asked, total, kind)
    rated.sort(reverse=True)
    least = _LEAST_OF_BEST * rated[0][0] if rated else 0.0
    return [number for rate, number in rated[:MOST] if rate >= least]


def _covers(asked: Sequence[_Asked]) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """What each listed word that the query may mean covers of a listed name and of the query."""
    listed: dict[int, float] = {}
    covered: dict[int, float] = {}
    for word in asked:
        both = listed.keys() & word.meant.listed.keys()
        better = [(n, listed[n], covered[n]) for n in both if listed[n] > word.meant.listed[n]]
        listed.update(word.meant.listed)
        covered.update(word.meant.asked)
        for number, one, two in better:
            listed[number], covered[number] = one, two
    return listed, covered


def _asked(index: Index, name: Name, kind: Kind) -> list[_Asked]:
    words = [word for word in name.tokens if not word.initial or kind == "org"]
    by_meaning, info = kind == "org", INFO[kind]
    found = []
    for word in words or name.tokens:
        meant = index.meant(word, by_meaning)
        if meant.numbers:
            found.append(_Asked(meant, info(word), meant.size))
    found += _joined(index, words, kind)
    found.sort(key=_size)
    return found


def _joined(index: Index, words: Sequence[Token], kind: Kind) -> list[_Asked]:
    """Neighbours that the lists write as one word."""
    found = []
    for one, two in pairwise(words):
        number = index.vocabulary.spelled(one.plain + two.plain)
        if number is not None:
            info = INFO[kind](one) + INFO[kind](two)
            meant = index.weighed(((number, 0.95),), info, kind == "org")
            found.append(_Asked(meant, info, meant.size))
    return found


def _counted(index: Index, asked: Sequence[_Asked], total: float, kind: Kind) -> Collection[int]:
    """Names that have several of the query's words, then those with one that tells most."""
    if sum(map(_size, asked)) <= _COUNTED:
        return set().union(*(index.names_of(word.meant) for word in asked))
    kept = dict.fromkeys(_several(index, asked, kind))
    for word in asked:
        if word.info >= _ALONE * total and len(kept) < 2 * _COUNTED:
            kept.update(dict.fromkeys(_alone(index, word, kind)))
    return kept


def _several(index: Index, asked: Sequence[_Asked], kind: Kind) -> Collection[int]:
    """Names that have several of the words; of many those with most of them and little else."""
    several: set[int] = set()
    used: list[Set[int]] = []
    size = 0
    for word in asked:
        size += word.size
        if len(used) > 1 and size > _FREQUENT:
            break
        names = index.names_of(word.meant)
        several.update(*[names & other for other in used])
        used.append(names)
    if len(several) <= _COUNTED:
        return several
    ordered = sorted(several, key=index.whole[kind == "org"].__getitem__)
    if len(used) > 2:
        counts = Counter(chain.from_iterable([several & names for names in used]))
        ordered.sort(key=counts.__getitem__, reverse=True)
    return ordered[:_COUNTED]


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
        found.extend([name for name in names[:_LOOKED_AT] if whole[name] <= most])
    return found


def _rated(
    index: Index, numbers: Collection[int], asked: Sequence[_Asked], total: float, kind: Kind
) -> list[tuple[float, int]]:
    """Each name with a rough guess at the lesser of the two covers, from folded words alone."""
    folds, ends, whole = index.folds, index.ends, index.whole[kind == "org"]
    listed, covered = _covers(asked)
    least = _LEAST_COVER[kind]
    rated = []
    for number in numbers:
        words = folds[ends[number] : ends[number + 1]]
        one = sum(map(listed.get, words, _NOTHING)) / whole[number]
        if one < least - 0.1:
            continue
        share = sum(map(covered.get, words, _NOTHING)) / total
        share = min(share, 1.0)
        two = 1.2 * share
        rate = (one if one < two else two) + 0.1 * share
        if rate >= least:
            rated.append((rate, number))
    return rated
