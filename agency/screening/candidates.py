"""The few listed names worth a full comparison with a name that is asked about."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from itertools import chain, pairwise, repeat
from operator import attrgetter
from typing import Final, NamedTuple

from agency.screening.index import FEWEST_INITIALS, Index, Meant
from agency.screening.names import Name
from agency.screening.tables import FORM_LETTERS, LITTLE
from agency.screening.tokens import INFO, Kind, Token

MOST: Final = 16
_COUNTED: Final = 60
_FREQUENT: Final = 5000
_LEAST_COVER: Final[Mapping[Kind, float]] = {"person": 0.54, "org": 0.45}
"""Guessed cover from which on names are worth a full comparison."""
_LEAST_SHARE: Final[Mapping[Kind, float]] = {"person": 0.52, "org": 0.33}
"""What names must have of one another's weight, each of the query's words counted once."""
_LEAST_SAID: Final[Mapping[Kind, float]] = {"person": 0.75, "org": 0.0}
"""What shared words must say; less, such as a common surname alone, is a namesake."""
_NEARLY_ALL: Final = 0.7
"""Share of both names' weights from which on it does not matter how little they say."""
_LEAST_OTHER_KIND: Final[Mapping[Kind, float]] = {"person": 0.8, "org": 0.55}
"""The same of a firm's or ship's name for a person, a person's for a firm: it must be the name."""
_LEAST_OF_BEST: Final = 0.5
_LOOKED_AT: Final = 150
_MOSTLY: Final = 0.77
_ALONE: Final = 0.42
"""Share of a query's weight, and of a listed name's, that one word alone must have."""


_TELLING: Final = 0.6
_IN_FULL: Final = 6
"""How many names in full are looked at for one that is first letters only."""
_ABBREVIATED: Final = 0.8
_NOTHING: Final = repeat(0.0)
_size = attrgetter("size")


class _Rated(NamedTuple):
    """A listed name and how much of it the query covers, both guessed."""

    rate: float
    number: int
    covered: float


class _Asked(NamedTuple):
    """One word of the query: what it may be in the index, and what it tells."""

    meant: Meant
    info: float
    size: int


def candidates(index: Index, name: Name, kind: Kind) -> list[int]:
    """Numbers of at most `MOST` names that share enough telling words, likeliest first."""
    asked = _asked(index, name, kind)
    total = sum([worth for worth in map(INFO[kind], name.tokens) if worth > 0.1]) or 1.0
    rated = _rated(index, _counted(index, asked, total, kind), asked, total, kind)
    rated.sort(reverse=True)
    least = _LEAST_OF_BEST * rated[0][0] if rated else 0.0
    likely = [found for found in rated[:MOST] if found.rate >= least]
    worthy = [found.number for found in likely if _worthy(index, found, asked, total, kind)]
    if kind == "org" and len(name.tokens) == 1:
        worthy += [n for n in index.in_full(name.tokens[0].plain)[:_IN_FULL] if n not in worthy]
    return worthy


def _worthy(index: Index, found: _Rated, asked: Sequence[_Asked], total: float, kind: Kind) -> bool:
    """Whether enough is left of a guess when each of the query's words counts once."""
    words = index.fold_numbers(found.number)
    share = sum([max(map(word.meant.asked.get, words, _NOTHING)) for word in asked]) / total
    shared = min(found.covered, share)
    if index.kind(found.number) != kind:
        return shared >= _LEAST_OTHER_KIND[kind]
    said = min(found.covered * index.whole[kind == "org"][found.number], share * total)
    return shared >= (_LEAST_SHARE[kind] if said >= _LEAST_SAID[kind] else _NEARLY_ALL)


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
    if by_meaning:
        found += _initials(index, words)
    found.sort(key=_size)
    return found


def _joined(index: Index, words: Sequence[Token], kind: Kind) -> list[_Asked]:
    """Neighbours that the lists write as one word."""
    found = []
    for one, two in pairwise(words):
        known = index.vocabulary.joined(one, two, kind == "org")
        if known:
            info = INFO[kind](one) + INFO[kind](two)
            meant = index.weighed(known, info, kind == "org")
            found.append(_Asked(meant, info, meant.size))
    return found


def _initials(index: Index, words: Sequence[Token]) -> list[_Asked]:
    """The word that the lists may have for a whole firm's name: its first letters."""
    kept = [word for word in words if word.concept not in LITTLE]
    if len(kept) < FEWEST_INITIALS:
        return []
    letters = "".join([word.plain[:1] for word in kept])
    spelled = map(index.vocabulary.spelled, (letters, *(letters + end for end in FORM_LETTERS)))
    found = [(number, _ABBREVIATED) for number in spelled if number is not None]
    info = sum([word.info_org for word in kept])
    meant = index.weighed(found, info, by_meaning=True)
    return [_Asked(meant, info, meant.size)] if found else []


def _counted(index: Index, asked: Sequence[_Asked], total: float, kind: Kind) -> Collection[int]:
    """Names with one of the query's rare words, then those with enough of its frequent ones."""
    size = rare = 0
    while rare < len(asked) and size + asked[rare].size <= _COUNTED:
        size += asked[rare].size
        rare += 1
    found = set().union(*(index.names_of(word.meant) for word in asked[:rare]))
    frequent = asked[rare:]
    found.update(_several(index, frequent, _LEAST_SHARE[kind] * total, kind))
    for word in frequent:
        if word.info >= _ALONE * total:
            found.update(_alone(index, word, kind))
    return found


def _several(index: Index, asked: Sequence[_Asked], least: float, kind: Kind) -> Collection[int]:
    """Names that have two words which say enough; of many those with most words and little else."""
    # Of several words that say enough together the two that say most say their part of it.
    least *= 2.0 / max(2, len(asked))
    several: set[int] = set()
    used: list[tuple[_Asked, Set[int]]] = []
    size = 0
    for word in asked:
        size += word.size
        if len(used) > 1 and size > _FREQUENT:
            break
        partners = [names for one, names in used if one.info + word.info >= least]
        if partners:
            several |= index.names_among(word.meant, set().union(*partners))
        if word is not asked[-1]:
            used.append((word, index.names_of(word.meant)))
    if len(several) <= _COUNTED:
        return several
    ordered = sorted(several, key=index.whole[kind == "org"].__getitem__)
    if len(asked) > 2:
        # What tells much counts twice: a surname more than two names that thousands bear.
        times = [word for word in asked for _ in range(1 + (word.info >= _TELLING))]
        having = [index.names_among(word.meant, several) for word in times]
        ordered.sort(key=Counter(chain.from_iterable(having)).__getitem__, reverse=True)
    return ordered[:_COUNTED]


def _alone(index: Index, word: _Asked, kind: Kind) -> Sequence[int]:
    """Names of which one word of the query is the greater part, by its likeliest readings."""
    if word.meant.alone is None:
        word.meant.alone = _worked_out(index, word, kind)
    return word.meant.alone


def _worked_out(index: Index, word: _Asked, kind: Kind) -> Sequence[int]:
    whole, weights = index.whole[kind == "org"], index.info[kind == "org"]
    found = array("I")
    for number, names in zip(word.meant.likely, index.postings(word.meant.likely), strict=True):
        if len(found) >= _COUNTED:
            break
        most = weights[number] / (_ALONE if len(names) <= _COUNTED else _MOSTLY)
        found.extend([name for name in names[:_LOOKED_AT] if whole[name] <= most])
    return found


def _rated(
    index: Index, numbers: Collection[int], asked: Sequence[_Asked], total: float, kind: Kind
) -> list[_Rated]:
    """Each name with a rough guess at the lesser of the two covers, from folded words alone."""
    folds, ends, whole = index.folds, index.ends, index.whole[kind == "org"]
    listed, covered = _covers(asked)
    least, some = _LEAST_COVER[kind], _LEAST_SHARE[kind]
    rated = []
    longest = sum([word.meant.most for word in asked]) / (least - 0.1)
    for number in [number for number in numbers if whole[number] <= longest]:
        words = folds[ends[number] : ends[number + 1]]
        one = sum(map(listed.get, words, _NOTHING)) / whole[number]
        if one < least - 0.1:
            continue
        share = min(sum(map(covered.get, words, _NOTHING)) / total, 1.0)
        if share < some:
            continue
        two = 1.2 * share
        rate = (one if one < two else two) + 0.1 * share
        if rate >= least:
            rated.append(_Rated(rate, number, one))
    return rated
