"""Names of the region: many given names end alike, and a father's name has several endings."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from agency.screening.tables import given_names, regional_names
from agency.screening.tokens import Token

_CHILD_OF: Final = re.compile(
    r"(?<=...)(?:ul[iu]|u?gli|oglu|ogli|kizi|[aoei]?vi?C|[aoei]?vna|[aoei]?va?)$"
)
_NATIVE: Final = ("uli", "ulu", "ugli", "gli", "oglu", "ogli", "kizi")
_SHORTEST: Final = 3


def other_name(one: Token, two: Token) -> bool:
    """Нурлан and Ерлан are two names; Бакыт may be short for Бакытбек, and is not another."""
    first, second = _group(one), _group(two)
    if first is None or second is None or first == second:
        return False
    if first < 0 and second < 0:
        return False
    return not (one.fold.startswith(two.fold) or two.fold.startswith(one.fold))


def other_person(left: Iterable[Token], right: Iterable[Token]) -> bool:
    """Whether among the words that found no answer a given name stands against another one."""
    return any(
        other_name(one, two) and not (one.particle or two.particle) for one in left for two in right
    )


def same_father(one: Token, two: Token) -> bool:
    """Құнанбайұлы and Кунанбаев: made of one name, at least one of them in the region's way."""
    if not (one.fold.endswith(_NATIVE) or two.fold.endswith(_NATIVE)):
        return False
    return not _roots(one.fold).isdisjoint(_roots(two.fold))


def _group(word: Token) -> int | None:
    """The group of a given name: of the region 0 and up, of elsewhere below; None for no name."""
    found = regional_names().get(word.fold)
    if found is not None:
        return found
    elsewhere = given_names().get(word.fold)
    return None if elsewhere is None else -1 - elsewhere


@lru_cache(maxsize=16384)
def _roots(folded: str) -> frozenset[str]:
    """The father's name; of Айбек кызы folding has left one k."""
    root = _CHILD_OF.sub("", folded)
    found = {root.rstrip("aeiou"), root + "k" if folded.endswith("kizi") else ""}
    return frozenset(name for name in found if len(name) >= _SHORTEST)
