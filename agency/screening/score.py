"""The score of two names, and the reasons for it."""

import csv
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from math import exp
from pathlib import Path
from typing import Final, Literal, NamedTuple

from agency.screening.align import Alignment, align
from agency.screening.features import Features, cover, features_of
from agency.screening.names import Name, has_letters, parse
from agency.screening.tokens import Kind

REVIEW: Final = 0.70
"""From here on a person looks at the hit."""
STRONG: Final = 0.90
"""From here on the hit counts as the same name until somebody clears it."""

Strength = Literal["review", "strong"]

_DISTINCT: Final = 0.36
_LITTLE: Final = 0.25
_WHOLE: Final = 0.6, 0.75
"""What generic words alone must cover: of a long name, and of one with little to compare."""
_GENERIC_CAP: Final = 0.65
_NOTHING: Final = Features(*(0.0 for _ in Features._fields))
_CARD: Final = Path(__file__).parent.parent / "data" / "name_scorecard.csv"


class Scored(NamedTuple):
    """A score with what it was read from."""

    value: float
    features: Features
    alignment: Alignment


class _Line(NamedTuple):
    place: int
    at: tuple[float, ...]
    points: tuple[float, ...]


def name_score(query: str, candidate: str, kind: Kind) -> float:
    """How sure it is that two spellings name one person or firm, 0..1.

    `REVIEW` and `STRONG` are its thresholds. A name of which nothing readable remains is like
    no other: the answer is 0. Identifiers, countries and dates are not looked at here.
    """
    if not has_letters(query) or not has_letters(candidate):
        return 0.0
    return score(parse(query, kind), parse(candidate, kind), kind).value


def score(query: Name, candidate: Name, kind: Kind, least: float = 0.0) -> Scored:
    """The same for names already taken apart; 0 where less than `least` of them is alike."""
    alignment = align(query.tokens, candidate.tokens, kind)
    if not alignment.links:
        return Scored(0.0, _NOTHING, alignment)
    if least and cover(query, candidate, alignment, kind) < least:
        return Scored(0.0, _NOTHING, alignment)
    features = features_of(query, candidate, alignment, kind)
    points = _points(features, kind)
    value = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, points))))
    if kind == "org" and _generic(features):
        value = min(value, _GENERIC_CAP)
    if features.exact and not alignment.left and not alignment.right and _literal(alignment):
        value = max(value, _literal_floor(features))
    return Scored(round(value, 4), features, alignment)


def strength(value: float) -> Strength | None:
    """What a score means; None below the review threshold."""
    return "strong" if value >= STRONG else "review" if value >= REVIEW else None


def _generic(features: Features) -> bool:
    """Whether two firms share nothing but words that many firms have."""
    whole = _WHOLE[features.matched < _LITTLE]
    return features.distinct < _DISTINCT and features.cover_least < whole


def _points(features: Features, kind: Kind) -> float:
    total = 0.0
    for place, at, points in _card(kind):
        figure = features[place]
        if figure <= at[0]:
            total += points[0]
        elif figure >= at[-1]:
            total += points[-1]
        else:
            total += _between(at, points, figure)
    return total


def _between(at: Sequence[float], points: Sequence[float], figure: float) -> float:
    place = bisect_right(at, figure)
    share = (figure - at[place - 1]) / (at[place] - at[place - 1])
    return points[place - 1] + share * (points[place] - points[place - 1])


def _literal(alignment: Alignment) -> bool:
    return all(link.way in ("same", "spelling") for link in alignment.links)


def _literal_floor(features: Features) -> float:
    """Names that are the same word for word: sure unless there is almost nothing to compare."""
    if features.form_clash or features.longest < 0.09:
        return 0.80
    return 0.97


@cache
def _card(kind: Kind) -> tuple[_Line, ...]:
    rows = csv.DictReader(
        line for line in _CARD.read_text("utf-8").splitlines() if not line.startswith("#")
    )
    found: dict[str, list[tuple[float, float]]] = {}
    for row in rows:
        if row["kind"] == kind:
            found.setdefault(row["figure"], []).append((float(row["at"]), float(row["points"])))
    return tuple(_line(figure, points) for figure, points in found.items())


def _line(figure: str, points: Sequence[tuple[float, float]]) -> _Line:
    ordered = sorted(points)
    return _Line(
        Features._fields.index(figure),
        tuple(at for at, _ in ordered),
        tuple(worth for _, worth in ordered),
    )
