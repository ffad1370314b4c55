"""The score of two names, and the reasons for it."""

from collections.abc import Sequence, Set
from functools import cache
from math import exp
from typing import Final, Literal, NamedTuple

from agency.screening.align import Alignment, align
from agency.screening.features import Features, Shares, features_of, shares_of
from agency.screening.names import Name, has_letters, parse
from agency.screening.regional import other_person
from agency.screening.tables import words
from agency.screening.tokens import Kind, Token
from agency.screening.trees import Trees, read_trees

REVIEW: Final = 0.70
"""From here on a person looks at the hit."""
STRONG: Final = 0.90
"""From here on the hit counts as the same name until somebody clears it."""

Strength = Literal["review", "strong"]

_DISTINCT: Final = 0.3
_LITTLE: Final = 0.25
_WHOLE: Final = 0.5, 0.75
"""What generic words alone must cover: of a long name, and of one with little to compare."""
_ROOM: Final = 0.03
"""How far below its limit a score is set that would be just over it."""
_GENERIC_CAP: Final = 0.65
_SHORT_CAP: Final = 0.89
"""For names that say too little, or share but what words mean, to be surely one."""
_SHORT: Final = 0.35
_SURE: Final = 0.87
"""A name of two words of which one is only alike is never a strong hit."""
_TELLING: Final = 0.6
_NEARLY_ALL: Final = 0.8
_OWN: Final = 0.2
"""What a word says at least that sets one firm of a town apart from another."""
_NOTHING: Final = Features(*(0.0 for _ in Features._fields))


class Scored(NamedTuple):
    """A score with what it was read from."""

    value: float
    features: Features
    alignment: Alignment


class Among(NamedTuple):
    """What is asked of a name that is found among many, where chance likenesses are likelier."""

    least: float = 0.0
    """Share of either name that must be alike."""
    said: float = 0.0
    """What shared words must say, as `Shares.matched`, unless they are nearly all words."""
    handicap: float = 0.0
    """Taken off the points."""


ALONE: Final = Among()


def name_score(query: str, candidate: str, kind: Kind) -> float:
    """How sure it is that two spellings name one person or firm, 0..1.

    `REVIEW` and `STRONG` are its thresholds. A name of which nothing readable remains is like
    no other: the answer is 0. Identifiers, countries and dates are not looked at here.
    """
    if not has_letters(query) or not has_letters(candidate):
        return 0.0
    return score(parse(query, kind), parse(candidate, kind), kind).value


def score(query: Name, candidate: Name, kind: Kind, among: Among = ALONE) -> Scored:
    """The same for names already taken apart; 0 for one that is too little among so many."""
    alignment = align(query.tokens, candidate.tokens, kind)
    if not alignment.links:
        return Scored(0.0, _NOTHING, alignment)
    shares = shares_of(query, candidate, alignment, kind)
    if _too_little(shares, among):
        return Scored(0.0, _NOTHING, alignment)
    features = features_of(query, candidate, alignment, kind, shares)
    if features.exact and _literal(alignment):
        return Scored(
            round(_same_words(features, alignment, kind, among.handicap), 4), features, alignment
        )
    value = _share(_points(features, kind) - among.handicap)
    return Scored(round(_held(value, _most(features, alignment, kind)), 4), features, alignment)


def _same_words(features: Features, alignment: Alignment, kind: Kind, handicap: float) -> float:
    """The score of names that are the same word for word.

    Whatever the script: one that is spelled the same is no less sure than its transliteration.
    """
    points = max(_points(figures, kind) for figures in (features, features._replace(scripts=1.0)))
    value = _held(_share(points - handicap), _most(features, alignment, kind))
    return max(value, _literal_floor(features, alignment))


def _too_little(shares: Shares, among: Among) -> bool:
    """Whether no likeness of the words that are shared could make a hit."""
    if shares.cover_least < among.least:
        return True
    return shares.matched < among.said and shares.cover_least < _NEARLY_ALL


def _share(points: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, points))))


def strength(value: float) -> Strength | None:
    """What a score means; None below the review threshold."""
    return "strong" if value >= STRONG else "review" if value >= REVIEW else None


def _most(features: Features, alignment: Alignment, kind: Kind) -> float:
    """What a score cannot exceed, whatever the points."""
    if kind == "org":
        apart = _generic(features) or _called_after(features, alignment) or _neighbours(alignment)
        if apart:
            return _GENERIC_CAP
        return _SHORT_CAP if features.meaning and _by_meaning(alignment) else 1.0
    if other_person(alignment.left, alignment.right):
        return _GENERIC_CAP
    return _SHORT_CAP if features.longest <= _SHORT and features.weakest < _SURE else 1.0


def _held(value: float, most: float) -> float:
    """A value that stays up to `most`; what would be over it keeps its order below."""
    return value if value <= most else most - _ROOM * (1.0 - value) / (1.0 - most)


def _by_meaning(alignment: Alignment) -> bool:
    """Whether common words are all that is shared: Айыл Банк, Bank Keshavarzi."""
    return all(word.concept for link in alignment.links for word in link.left)


def _called_after(features: Features, alignment: Alignment) -> bool:
    """Whether two firms share nothing but a name that many people bear: Emma, Emma Daniels."""
    if features.lone < _TELLING:
        return False
    return all(word.common for link in alignment.links for word in link.left)


def _neighbours(alignment: Alignment) -> bool:
    """Whether two firms share a town and common words only, and each has a trade of its own."""
    shared = {word.concept for link in alignment.links for word in link.left}
    if None in shared or words().places.isdisjoint(shared):
        return False
    return _trades(alignment.left, shared) and _trades(alignment.right, shared)


def _trades(left_over: Sequence[Token], shared: Set[str | None]) -> bool:
    """Whether words are left that set a firm apart, and all of them are known by meaning."""
    own = [word.concept for word in left_over if word.info_org >= _OWN]
    return bool(own) and None not in own and shared.isdisjoint(own)


def _generic(features: Features) -> bool:
    """Whether two firms share nothing but words that many firms have."""
    whole = _WHOLE[features.matched < _LITTLE]
    return features.distinct < _DISTINCT and features.cover_least < whole


def _points(features: Features, kind: Kind) -> float:
    return _trees(kind).points(features)


@cache
def _trees(kind: Kind) -> Trees:
    return read_trees(kind, Features._fields)


def _literal(alignment: Alignment) -> bool:
    return all(link.way in ("same", "spelling") for link in alignment.links)


def _literal_floor(features: Features, alignment: Alignment) -> float:
    """Names that are the same word for word: sure unless there is almost nothing to compare."""
    if features.form_clash or features.longest < 0.09:
        return 0.80
    return 0.99 if all(link.way == "same" for link in alignment.links) else 0.97
