"""How alike two words of names are, and by what."""

from functools import lru_cache
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import OSA

from agency.screening.abjad import long_enough, spells
from agency.screening.compounds import compound
from agency.screening.regional import other_name, same_father
from agency.screening.tokens import Kind, Token

Way = Literal[
    "same", "spelling", "given_name", "consonants", "meaning", "stem", "initial", "near", "none"
]


class Likeness(NamedTuple):
    """0..1, and the way the two words are alike."""

    value: float
    way: Way


NONE: Final = Likeness(0.0, "none")
_SAME: Final = Likeness(1.0, "same")
_SPELLING: Final = Likeness(0.98, "spelling")
_GIVEN: Final = Likeness(0.94, "given_name")
_CHILD_OF: Final = Likeness(0.9, "stem")
_INITIAL: Final = Likeness(0.75, "initial")
_MEANING: Final = Likeness(0.95, "meaning")
_COMPOUND: Final = Likeness(0.9, "meaning")
_HOMOPHONE: Final = Likeness(0.7, "consonants")
_READ: Final = Likeness(0.96, "spelling")
_READ_SHORT: Final = Likeness(0.85, "consonants")
SAME_SOUND: Final = 0.95
_WORTH_A_LOOK: Final = 0.4
_LENGTHS: Final = tuple(float(length) ** 0.85 for length in range(41))
_NO_CONSONANTS: Final = dict.fromkeys(map(ord, "bcdfghjklmnpqrstvwxyzCX0123456789"))
_OTHER_START: Final = 0.12
_FAR_STARTS: Final = frozenset(
    ("au", "ua", "ao", "oa", "ai", "ia", "iu", "ui", "eu", "ue", "io", "oi")
)
"""First letters that no transliterator takes for one another: Ulytau, Alatau."""
_NEAR_VOWELS: Final = frozenset(("ae", "ea", "ei", "ie", "ou", "uo", "ai", "ia", "iu", "ao", "oa"))


def likeness(one: Token, two: Token, kind: Kind) -> Likeness:
    """How alike two words are; numbers are the same or not alike at all."""
    if one is two:
        return _SAME
    if _unlike(one, two):
        return _by_meaning(one, two, kind) or NONE
    return _looked_at(one, two, kind)


def _unlike(one: Token, two: Token) -> bool:
    """Whether two words have so little in common that only their meaning can make them alike."""
    if one.special or two.special or len(one.folds) > 1 or len(two.folds) > 1:
        return False
    if one.script != two.script and (one.script == "abjad" or two.script == "abjad"):
        return False
    alike = OSA.normalized_similarity(one.fold, two.fold)
    return alike < _WORTH_A_LOOK and one.skeleton != two.skeleton


@lru_cache(maxsize=65536)
def _looked_at(one: Token, two: Token, kind: Kind) -> Likeness:
    if one.raw == two.raw:
        return _SAME
    if one.special or two.special:
        special = _special(one, two)
        if special is not None:
            return special
    if one.plain == two.plain:
        return _SAME
    if kind == "org" and _mean_other_things(one, two):
        return NONE
    if one.fold == two.fold or not one.folds_set.isdisjoint(two.folds):
        return _SPELLING
    return _by_meaning(one, two, kind) or _by_spelling(one, two)


def _mean_other_things(one: Token, two: Token) -> bool:
    """Сүт and south, which folding makes one: milk and a side of the world."""
    return bool(one.concept and two.concept) and one.concept != two.concept


def _special(one: Token, two: Token) -> Likeness | None:
    """Numbers, initials and syllables, which are alike or not by rules of their own."""
    if one.number or two.number:
        return _numbers(one, two)
    if one.initial or two.initial:
        return _initial(one, two)
    if one.syllable and two.syllable:
        return _HOMOPHONE if one.plain == two.plain else NONE
    return None


def near(one: str, two: str) -> float:
    """How alike two folded words are by letters alone; a cliff that depends on the length."""
    longest = max(len(one), len(two))
    allowed = 1 if longest < 7 else 2 if longest < 11 else 3
    if longest < 4 or abs(len(one) - len(two)) > allowed:
        return 0.0
    edits = OSA.distance(one, two, score_cutoff=allowed)
    if edits > allowed:
        return 0.0
    value: float = (
        1.0 - (edits + 0.15) * (0.62 if edits == 1 else 0.72) / _LENGTHS[min(longest, 40)]
    )
    return value if one[0] == two[0] else value - 0.06


def _numbers(one: Token, two: Token) -> Likeness:
    """61st is 61; Скай17 is Skay17; 61 is never 62."""
    if one.plain == two.plain:
        return _SAME
    if one.digits != two.digits:
        return NONE
    return _SPELLING if one.letters == two.letters else NONE


def _initial(one: Token, two: Token) -> Likeness:
    if one.plain[:1] == two.plain[:1] or one.fold[:1] == two.fold[:1]:
        return _INITIAL
    return NONE


def _of_people(one: Token, two: Token) -> Likeness | None:
    if one.given >= 0 and one.given == two.given:
        return _GIVEN
    if other_name(one, two):
        return NONE
    return _CHILD_OF if same_father(one, two) else None


def _by_meaning(one: Token, two: Token, kind: Kind) -> Likeness | None:
    if kind == "person":
        return _of_people(one, two)
    if one.concept and two.concept:
        return _MEANING if one.concept == two.concept else NONE
    if one.concept:
        return None
    parts = compound(one.fold)
    others = compound(two.fold) if parts else ()
    if not others:
        return None
    return _COMPOUND if parts == others else NONE


def _by_spelling(one: Token, two: Token) -> Likeness:
    abjad = one.script == "abjad" or two.script == "abjad"
    if abjad and one.script != two.script:
        return _by_bones(one, two)
    value = near(one.fold, two.fold)
    if one.plain != one.fold or two.plain != two.fold:
        value = max(value, near(one.plain, two.plain))
    way: Way = "near"
    same = _same_but_vowels(one, two)
    if same > value:
        value, way = same, "consonants"
    if value < 0.87 and one.devoiced == two.devoiced:
        value, way = 0.87, "consonants"
    elif value < 0.8 and _same_bones(one, two):
        value, way = 0.8, "consonants"
    if value < 0.8 and _same_stem(one, two):
        value, way = 0.85, "stem"
    if way == "near" and one.common and two.common:
        value *= 0.75
    return Likeness(value, way) if value >= 0.5 else NONE


def _same_but_vowels(one: Token, two: Token) -> float:
    """The best likeness of two readings that have their consonants in common."""
    best = 0.0
    for first, bare in one.skeletons:
        for second, other in two.skeletons:
            if bare == other:
                best = max(best, vowels_alike(first, second))
    return best


def _same_bones(one: Token, two: Token) -> bool:
    """Hoayek and Houwayek: only w, y and v come and go."""
    return (
        len(one.bones) > 2
        and one.bones == two.bones
        and one.skeleton != two.skeleton
        and one.fold[0] == two.fold[0]
    )


def _by_bones(one: Token, two: Token) -> Likeness:
    """Words of which one comes from a script without vowels."""
    written, latin = (one, two) if one.script == "abjad" else (two, one)
    if spells(written.raw, latin.plain):
        return _READ if long_enough(written.raw) else _READ_SHORT
    if one.bones == two.bones and one.bones and min(len(one.plain), len(two.plain)) > 2:
        return Likeness((0.7, 0.8, 0.92)[min(len(one.bones), 3) - 1], "consonants")
    if len(one.bones) < 2 or len(two.bones) < 2:
        return NONE
    value = near(one.bones, two.bones)
    return Likeness(0.95 * value, "near") if value >= 0.5 else NONE


@lru_cache(maxsize=32768)
def vowels(folded: str) -> str:
    """The vowels of a folded word."""
    return folded.translate(_NO_CONSONANTS)


def vowels_alike(one: str, two: str) -> float:
    """Words of the same consonants: close when their vowels are those that interchange."""
    first, second = vowels(one), vowels(two)
    if first == second:
        return SAME_SOUND
    value = at_best(one, first) - far(first, second) * slope(len(one), len(two))
    return value - _OTHER_START if one[0] + two[0] in _FAR_STARTS else value


def at_best(one: str, first: str) -> float:
    """How alike words of the same consonants are at best when their vowels differ."""
    return 0.93 if len(one) - len(first) + (one[0] in "aeiou") >= 3 else 0.86


def slope(one: int, two: int) -> float:
    """What each vowel apart takes off, by the lengths of the words."""
    return 0.07 if one > 5 and two > 5 else 0.16


@lru_cache(maxsize=16384)
def far(first: str, second: str) -> float:
    """How many vowels differ that do not interchange, missing ones included."""
    apart = 0.8 * abs(len(first) - len(second))
    return apart + sum(
        [a != b and a + b not in _NEAR_VOWELS for a, b in zip(first, second, strict=False)]
    )


def _same_stem(one: Token, two: Token) -> bool:
    """Тульский and Tula: an adjective and the noun it is made of."""
    adjective, other = (one, two) if one.adjective != one.fold else (two, one)
    if adjective.adjective == adjective.fold:
        return False
    stem = adjective.adjective
    if len(stem) < 3 or not other.adjective.startswith(stem[: max(3, len(stem) - 2)]):
        return False
    return abs(len(other.adjective) - len(stem)) <= 2
