"""What officers made of a possible list match: still open, confirmed, or cleared."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from agency.errors import BadInput
from agency.screening.cleared import Clearing, Pair, is_cleared, officers_needed
from agency.screening.entries import Weight
from agency.screening.score import Strength

Verdict = Literal["confirmed", "cleared"]
Standing = Literal["open", "confirmed", "cleared"]
LEAST_REASON = 3
"""Letters of a reason; fewer explain nothing to who reads it next year."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One officer's word on one pair: who, when and why. His latest word counts."""

    pair: Pair
    officer: int
    verdict: Verdict
    why: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Match:
    """A possible list match as far as the level goes: whose list, how sure, how it stands."""

    pair: Pair
    strength: Strength
    weight: Weight
    standing: Standing


def reason_given(why: str) -> str:
    """A reason fit to be kept; raises `BadInput` for one that says nothing."""
    if len(why.strip()) < LEAST_REASON:
        raise BadInput("why", "must say what the judgement rests on")
    return why.strip()


def standing(pair: Pair, strength: Strength, judgements: Iterable[Judgement]) -> Standing:
    """How a pair stands: one confirmation confirms it, a strong one is cleared by two officers."""
    words = _latest(pair, judgements)
    if any(word.verdict == "confirmed" for word in words):
        return "confirmed"
    clearings = [Clearing(pair, str(word.officer), word.at, word.why) for word in words]
    return "cleared" if is_cleared(pair, strength, clearings) else "open"


def officers_lacking(pair: Pair, strength: Strength, judgements: Iterable[Judgement]) -> int:
    """How many more officers must clear an open pair."""
    cleared = [word for word in _latest(pair, judgements) if word.verdict == "cleared"]
    return max(officers_needed(strength) - len(cleared), 0)


def _latest(pair: Pair, judgements: Iterable[Judgement]) -> list[Judgement]:
    ordered = sorted((one for one in judgements if one.pair == pair), key=lambda one: one.at)
    return list({one.officer: one for one in ordered}.values())
