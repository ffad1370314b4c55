"""Firm words put together from common words: Казэнергострой, Қазэнергоқұрылыс."""

from functools import lru_cache
from typing import Final

from agency.screening.tables import LITTLE, words

_SHORTEST: Final = 5
_MOST_PARTS: Final = 4
_HEADS: Final = {
    "kaz": "kazakhstan",
    "uz": "uzbekistan",
    "oz": "uzbekistan",
    "ozbek": "uzbekistan",
    "uzbek": "uzbekistan",
    "kirgiz": "kyrgyzstan",
    "tojik": "tajikistan",
    "tajik": "tajikistan",
    "bel": "belarus",
    "ukr": "ukraine",
    "ros": "russia",
}
_ALIKE: Final = {"prom": "industry", "commercial_bank": "bank"}
_WHOLE: Final = {"building_machine": ("machine", "construct")}
_SMALL: Final = LITTLE | {"limited"}
_LINKING: Final = "oe"
_LONGEST_PART: Final = 14


@lru_cache(maxsize=16384)
def compound(folded: str) -> tuple[str, ...]:
    """The concepts that a folded word is put together from; empty unless it is two or more."""
    if len(folded) < _SHORTEST or not folded.isalpha():
        return ()
    whole = _WHOLE.get(words().concept(folded) or "")
    if whole:
        return whole
    for head, concept in _HEADS.items():
        if folded.startswith(head):
            rest = _parts(folded[len(head) :], _MOST_PARTS - 1)
            if rest:
                return (concept, *rest)
    found = _parts(folded, _MOST_PARTS)
    return found if len(found) > 1 else ()


def _parts(text: str, most: int) -> tuple[str, ...]:
    """The concepts of all of a text, the longest first part; empty where something is left."""
    if most == 0:
        return ()
    for size in range(min(len(text) - 3, _LONGEST_PART), 2, -1):
        concept = _begins(text[:size])
        if concept is None or concept in _SMALL:
            continue
        rest = text[size:]
        found = _parts(rest, most - 1)
        if not found and rest[0] in _LINKING:
            found = _parts(rest[1:], most - 1)
        if found:
            return (concept, *found)
    concept = _known(text)
    return (concept,) if concept else ()


def _begins(text: str) -> str | None:
    concept = words().whole.get(text) or words().stems.get(text)
    return _ALIKE.get(concept, concept) if concept else None


def _known(text: str) -> str | None:
    concept = words().concept(text) if len(text) > 2 else None
    return _ALIKE.get(concept, concept) if concept else None
