"""Which screens a set of answers has passed, when only the answers are known."""

from typing import NamedTuple

from agency.discovery.screens import FIRST, Answers, Option, Screen, screen
from agency.discovery.table import normal, outcome


class Passed(NamedTuple):
    """`said`: text keys of the options given in full; `next`: the first screen not answered."""

    said: tuple[str, ...]
    next: str | None


def retrace(answers: Answers) -> Passed:
    """Follow the screens as far as the answers go.

    An option counts as given when none of its codes is contradicted and at least one is there;
    it is quoted only when all are.
    """
    known = normal(answers)
    said: list[str] = []
    half_answered: list[str] = []
    at: str | None = FIRST
    while at:
        here = screen(at)
        option = _given(here, known)
        if option is None:
            return Passed(tuple(said), at)
        if _in_full(option, known):
            said.append(f"{here.option_key(option.id)}-long")
        else:
            half_answered.append(at)
        at = option.next
    return Passed(tuple(said), _after(known, half_answered))


def _after(known: Answers, half_answered: list[str]) -> str | None:
    found = outcome(known)
    if found.ask:
        return found.ask
    return half_answered[0] if half_answered and found.rule is None else None


def _given(here: Screen, known: Answers) -> Option | None:
    fitting = [option for option in here.options if _matched(option, known)]
    return max(fitting, key=lambda option: _rank(option, known)) if fitting else None


def _rank(option: Option, known: Answers) -> tuple[bool, int, int]:
    """Options given in full first, then the most codes matched, then the least said beyond."""
    matched = _matched(option, known)
    return _in_full(option, known), matched, matched - len(option.sets)


def _matched(option: Option, known: Answers) -> int:
    """How many codes are there; none when one is contradicted."""
    given = [key for key in option.sets if key in known]
    if any(known[key] != option.sets[key] for key in given):
        return 0
    return len(given)


def _in_full(option: Option, known: Answers) -> bool:
    return all(known.get(key) == code for key, code in option.sets.items())
