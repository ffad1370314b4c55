"""False hits that officers have cleared: who, when and why, and until when it holds."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from agency.errors import BadInput
from agency.screening.entries import Entry, bare_identifier
from agency.screening.hits import Hit
from agency.screening.names import clean
from agency.screening.score import Strength
from agency.screening.screener import Query


@dataclass(frozen=True, slots=True)
class Pair:
    """What was asked and what was listed, each by a fingerprint that any change breaks."""

    query: str
    record: str


@dataclass(frozen=True, slots=True)
class Clearing:
    """One officer's judgement that a hit is not the one asked about."""

    pair: Pair
    officer: str
    at: datetime
    why: str


def pair_of(query: Query, entry: Entry) -> Pair:
    """The pair a clearing speaks of; it changes when either record does."""
    asked = (clean(query.name).split(), query.country, bare_identifier(query.identifier or ""))
    listed = (
        entry.list_id, entry.entity_id, entry.version, sorted(name.text for name in entry.names),
        sorted(entry.countries), sorted(entry.identifiers), sorted(entry.born),
    )  # fmt: skip
    return Pair(_fingerprint(asked), _fingerprint(listed))


def clearing(pair: Pair, officer: str, at: datetime, why: str) -> Clearing:
    """A judgement fit to be kept; raises `BadInput` without an officer or a reason."""
    if not officer.strip():
        raise BadInput("officer", "must name who clears the hit")
    if len(why.strip()) < 3:
        raise BadInput("why", "must say why the hit is another person or firm")
    return Clearing(pair, officer.strip(), at, why.strip())


def officers_needed(strength: Strength) -> int:
    """How many officers must clear a hit: two for a strong one."""
    return 2 if strength == "strong" else 1


def is_cleared(pair: Pair, strength: Strength, clearings: Iterable[Clearing]) -> bool:
    """Whether enough different officers have cleared exactly this pair."""
    officers = {item.officer.casefold() for item in clearings if item.pair == pair}
    return len(officers) >= officers_needed(strength)


def still_open(query: Query, hits: Iterable[Hit], clearings: Iterable[Clearing]) -> list[Hit]:
    """The hits that nobody, or not yet enough officers, have cleared."""
    known = list(clearings)
    return [hit for hit in hits if not is_cleared(pair_of(query, hit.entry), hit.strength, known)]


def _fingerprint(parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
