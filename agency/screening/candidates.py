"""The few listed names worth a full comparison with a name that is asked about."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from agency.screening.index import Index
from agency.screening.letters import fold
from agency.screening.names import Name
from agency.screening.tokens import Kind, Token

MOST: Final = 24
_COUNTED: Final = 120
_FREQUENT: Final = 2500
_LEAST_COVER: Final = 0.42


class _Asked(NamedTuple):
    """One word of the query: what it may be in the index, and what it tells."""

    found: tuple[tuple[int, float], ...]
    info: float
    size: int


def candidates(index: Index, name: Name, kind: Kind) -> list[int]:
    """Numbers of at most `MOST` names that share enough telling words, likeliest first."""
    asked = _asked(index, name, kind)
    if not asked:
        return []
    counted = _counted(index, asked, kind)
    match: dict[int, float] = {}
    for word in asked:
        for number, value in word.found:
            match[number] = max(match.get(number, 0.0), value)
    total = sum(word.info for word in asked if word.info > 0.1) or 1.0
    rated = []
    for number in counted:
        rate = _rate(index, number, match, total, kind)
        if rate >= _LEAST_COVER:
            rated.append((rate, number))
    rated.sort(reverse=True)
    return [number for _, number in rated[:MOST]]


def _asked(index: Index, name: Name, kind: Kind) -> list[_Asked]:
    found = []
    words = [word for word in name.tokens if not word.initial or kind == "org"]
    for word in words or name.tokens:
        numbers = index.vocabulary.expand(word, kind == "org")
        numbers += _split(index, word)
        if numbers:
            size = sum(index.size(number) for number, _ in numbers)
            found.append(_Asked(numbers, word.info(kind), size))
    found += _joined(index, words, kind)
    found.sort(key=lambda word: word.size)
    return found


def _split(index: Index, word: Token) -> tuple[tuple[int, float], ...]:
    """The parts of a word that the lists write apart, when both are listed words."""
    text, known = word.plain, index.vocabulary.number
    if len(text) < 6 or known(word.fold) is not None:
        return ()
    for cut in range(3, len(text) - 2):
        first, second = known(fold(text[:cut])), known(fold(text[cut:]))
        if first is not None and second is not None:
            return (first, 0.9), (second, 0.9)
    return ()


def _joined(index: Index, words: Sequence[Token], kind: Kind) -> list[_Asked]:
    """Neighbours that the lists write as one word."""
    found = []
    for one, two in zip(words, words[1:], strict=False):
        number = index.vocabulary.number(fold(one.plain + two.plain))
        if number is not None:
            info = one.info(kind) + two.info(kind)
            found.append(_Asked(((number, 0.95),), info, index.size(number)))
    return found


def _counted(index: Index, asked: Sequence[_Asked], kind: Kind) -> list[int]:
    """Names by how many of the query's words they have; the commonest words only confirm."""
    telling = [word for word in asked if word.info > 0.1] or list(asked)
    if kind == "org":
        distinct = [word for word in telling if word.info >= 0.45]
        telling = distinct or telling
    used, size = [], 0
    for word in telling:
        if used and size + word.size > _FREQUENT and len(used) >= 2:
            break
        used.append(word)
        size += word.size
    hits: Counter[int] = Counter()
    for word in used:
        hits.update(chain.from_iterable(index.posting(number) for number, _ in word.found))
    if len(hits) <= _COUNTED:
        return list(hits)
    return _best(hits, [word for word in used if word.size <= _COUNTED], index)


def _best(hits: Mapping[int, int], rare: Iterable[_Asked], index: Index) -> list[int]:
    several = [number for number, count in hits.items() if count > 1]
    if len(several) > _COUNTED:
        several.sort(key=lambda number: -hits[number])
        del several[_COUNTED:]
    kept = dict.fromkeys(several)
    for word in rare:
        for number, _ in word.found:
            kept.update(dict.fromkeys(index.posting(number)))
    return list(kept)[: 2 * _COUNTED]


def _rate(index: Index, number: int, match: Mapping[int, float], total: float, kind: Kind) -> float:
    """A rough guess at the lesser of the two covers, from folded words alone."""
    weights: array[float] = index.info[kind == "org"]
    hit = whole = 0.0
    for folded in index.name_folds(number):
        weight = weights[folded]
        whole += weight
        value = match.get(folded)
        if value is not None:
            hit += weight * value
    if not hit:
        return 0.0
    return min(hit / whole, 1.2 * hit / total) + 0.1 * hit / total
