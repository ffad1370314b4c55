"""What an alignment of two names says for and against their being one name, as figures."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler

from agency.screening.align import Alignment, Link
from agency.screening.names import Name
from agency.screening.tokens import INFO, Kind, Token

_TELLING: Final = 0.15
_NAMING: Final = 0.45
_WORD: Final = 0.25
_SURE: Final = 0.75


Telling = tuple[Link, float]
"""A link between words that say something, and how much the left ones say."""


class Features(NamedTuple):
    """Figures of 0..1 or small counts; what each means is said where it is made."""

    cover_least: float
    cover_most: float
    matched: float
    longest: float
    left_over: float
    right_over: float
    clash: float
    rare_clash: float
    rare_over: float
    words_clash: float
    concepts_clash: float
    clash_alike: float
    end_over: float
    end_clash: float
    patronymic_clash: float
    number_clash: float
    number_extra: float
    exact: float
    patronymic_same: float
    initials: float
    meaning: float
    abbreviation: float
    near: float
    distinct: float
    lone: float
    weakest: float
    second: float
    mean: float
    first: float
    last: float
    order: float
    shift: float
    turned: float
    whole: float
    letters: float
    form_clash: float
    syllabic: float
    scripts: float
    vowelless: float


class Shares(NamedTuple):
    """The shares of two names that have an answer, how much that is, how much there is."""

    cover_least: float
    cover_most: float
    matched: float
    longest: float


def features_of(
    left: Name, right: Name, found: Alignment, kind: Kind, shares: Shares | None = None
) -> Features:
    """The figures of an alignment of two names."""
    telling = _telling(found.links, kind)
    return Features._make(
        (
            *(shares or shares_of(left, right, found, kind)),
            *_left_over(found, kind),
            *_at_the_ends(left, right, found, kind),
            *_leftover_sorts(found),
            *_ways(found, telling),
            *_strengths(found, telling, kind),
            *_places(left, right, found),
            *_strings(left, right, found),
            *_writing(left, right, kind),
        )
    )


def shares_of(left: Name, right: Name, found: Alignment, kind: Kind) -> Shares:
    """The first of the figures, which alone can tell that names are not alike."""
    hit_left, hit_right = _hits(found.links, kind)
    total_left, total_right = _info(left.tokens, kind), _info(right.tokens, kind)
    one, two = hit_left / max(total_left, 0.01), hit_right / max(total_right, 0.01)
    return Shares(
        min(one, two),
        min(max(one, two), 1.0),
        min(hit_left, hit_right, 3.0) / 3,
        min(max(total_left, total_right), 6.0) / 6,
    )


def _left_over(found: Alignment, kind: Kind) -> tuple[float, ...]:
    """What the words without an answer say: in all, the rarest, on both sides, and how many."""
    if not found.left and not found.right:
        return (0.0,) * 8
    info = INFO[kind]
    over_left, over_right = _over(found.left, kind), _over(found.right, kind)
    rare_left = max(map(info, found.left), default=0.0)
    rare_right = max(map(info, found.right), default=0.0)
    return (
        min(over_left, 2.0),
        min(over_right, 2.0),
        min(over_left, over_right, 1.5),
        min(rare_left, rare_right),
        max(rare_left, rare_right),
        float(min(_names(found.left, kind), _names(found.right, kind))),
        float(min(_concepts(found.left), _concepts(found.right))),
        _alike(found) if over_left and over_right else 0.0,
    )


def _at_the_ends(left: Name, right: Name, found: Alignment, kind: Kind) -> tuple[float, float]:
    """What the first and last words without an answer say: on one side, on both."""
    one, two = _ends(left, found.left, kind), _ends(right, found.right, kind)
    return max(one, two), min(one, two)


def _leftover_sorts(found: Alignment) -> tuple[float, float, float]:
    """Patronymics and numbers that have no answer on both sides, and a number on one."""
    if not found.left and not found.right:
        return 0.0, 0.0, 0.0
    fathers = _has_patronymic(found.left) and _has_patronymic(found.right)
    one, two = _has_number(found.left), _has_number(found.right)
    return float(fathers), float(one and two), float(one != two)


def _ways(found: Alignment, telling: Sequence[Telling]) -> tuple[float, ...]:
    """Whether all is the same, and how many words are alike by which ways."""
    exact = not found.left and not found.right and all(link.value >= 0.97 for link, _ in telling)
    ways = [link.way for link in found.links]
    return (
        float(exact),
        float(any(map(_patronymics, found.links))),
        float(ways.count("initial")),
        float(ways.count("meaning") + ways.count("stem")) / 3,
        float("abbreviation" in ways),
        float(ways.count("near")),
    )


def _strengths(found: Alignment, telling: Sequence[Telling], kind: Kind) -> tuple[float, ...]:
    """How telling the shared words are, and how alike the two least alike and all of them."""
    values = sorted(link.value for link, _ in telling)
    worth = sum([worth for _, worth in telling])
    return (
        _distinct(found, kind),
        _lone(found, telling, kind),
        values[0] if values else 0.0,
        values[1] if len(values) > 1 else 0.0,
        sum([link.value * each for link, each in telling]) / (worth or 1.0),
    )


def _places(left: Name, right: Name, found: Alignment) -> tuple[float, ...]:
    """How alike the first and the last words are, and how far the order is the same."""
    one = {word: link.value for link in found.links for word in link.left}
    two = {word: link.value for link in found.links for word in link.right}
    heads, tails = _main(left), _main(right)
    return (
        min(one.get(heads[0], 0.0), two.get(tails[0], 0.0)),
        min(one.get(heads[-1], 0.0), two.get(tails[-1], 0.0)),
        float(left.tokens[0] in one),
        _shift(left, right, found),
        _turned(found, left, right),
    )


def _strings(left: Name, right: Name, found: Alignment) -> tuple[float, float]:
    """Likeness as one string each: the words in the order of their links, and sorted."""
    first = [word.fold for link in found.links for word in link.left]
    second = [word.fold for link in found.links for word in link.right]
    first += [word.fold for word in found.left]
    second += [word.fold for word in found.right]
    return (
        JaroWinkler.similarity("".join(first), "".join(second)),
        Indel.normalized_similarity(_sorted(left), _sorted(right)),
    )


def _writing(left: Name, right: Name, kind: Kind) -> tuple[float, float, float, float]:
    """Another legal form, syllables or another script on one side, no vowels on one or both."""
    one, two = {word.script for word in left.tokens}, {word.script for word in right.tokens}
    syllabic = kind == "person" and _syllabic(left) != _syllabic(right)
    return (
        float(bool(left.form and right.form and left.form != right.form)),
        float(syllabic),
        float(one.isdisjoint(two)),
        float("abjad" in one) + float("abjad" in two),
    )


def _hits(links: Iterable[Link], kind: Kind) -> tuple[float, float]:
    """What the words with an answer say, on either side, each as far as it is answered."""
    left = right = 0.0
    for one, two, value, _ in links:
        left += value * _info(one, kind)
        right += value * _info(two, kind)
    return left, right


def _telling(links: Iterable[Link], kind: Kind) -> list[Telling]:
    worth = [(link, _info(link.left, kind)) for link in links]
    return [pair for pair in worth if pair[1] > _TELLING]


def _info(tokens: tuple[Token, ...], kind: Kind) -> float:
    return INFO[kind](tokens[0]) if len(tokens) == 1 else sum(map(INFO[kind], tokens))


def _over(tokens: Iterable[Token], kind: Kind) -> float:
    """What the words without an answer would say; a missing patronymic says little."""
    if kind == "org":
        return sum(map(INFO[kind], tokens))
    return sum([word.info_person * (0.3 if word.patronymic else 1.0) for word in tokens])


def _names(tokens: Iterable[Token], kind: Kind) -> int:
    """How many words are left that are no common firm word and say something."""
    if kind == "org":
        return sum([not word.concept and word.info_org > _WORD for word in tokens])
    return sum([word.info_person > _WORD for word in tokens])


def _concepts(tokens: Iterable[Token]) -> int:
    return sum([word.concept is not None for word in tokens])


def _alike(found: Alignment) -> float:
    """The likest of the words left over on both sides: a misspelling, perhaps."""
    ones = [word.fold for word in found.left if not word.number and len(word.fold) > 2]
    twos = [word.fold for word in found.right if not word.number and len(word.fold) > 2]
    return max([JaroWinkler.similarity(one, two) for one in ones for two in twos], default=0.0)


def _patronymics(link: Link) -> bool:
    return link.left[0].patronymic and link.right[0].patronymic


def _has_patronymic(tokens: Iterable[Token]) -> bool:
    return any(word.patronymic for word in tokens)


def _has_number(tokens: Iterable[Token]) -> bool:
    return any(word.number for word in tokens)


def _main(name: Name) -> Sequence[Token]:
    """The words of a name without particles and patronymics, or all where nothing else is."""
    kept = [word for word in name.tokens if not word.particle and not word.patronymic]
    return kept or name.tokens


def _ends(name: Name, over: tuple[Token, ...], kind: Kind) -> float:
    """What the first and the last word say when they found no answer."""
    if not over:
        return 0.0
    telling = [word for word in name.tokens if not word.particle and not word.patronymic]
    ends = (*telling[:1], *telling[-1:])
    return sum(word.info(kind) for word in over if word in ends)


def _distinct(found: Alignment, kind: Kind) -> float:
    """How telling the most telling word is that both names surely have."""
    best = 0.0
    for left, right, value, way in found.links:
        if way != "initial" and value >= _SURE:
            best = max(best, min(_info(left, kind), _info(right, kind)) * value)
    return best


def _lone(found: Alignment, telling: Sequence[Telling], kind: Kind) -> float:
    """What the other name's most telling extra word says, when one word alone is shared."""
    if sum([worth >= _NAMING for _, worth in telling]) > 1:
        return 0.0
    return max(map(INFO[kind], (*found.left, *found.right)), default=0.0)


def _syllabic(name: Name) -> bool:
    """Written by syllables of which there are few: a match in letters proves little."""
    return any(word.raw >= "⺀" for word in name.tokens)


def _shift(left: Name, right: Name, found: Alignment) -> float:
    """A first word without an answer before words that have one: a son named with his father."""
    heads = {link.left[0] for link in found.links}
    backs = {link.right[0] for link in found.links}
    first, second = left.tokens[0], right.tokens[0]
    lost = (first in found.left and second in backs) or (second in found.right and first in heads)
    return float(lost and len(found.links) > 1)


def _turned(found: Alignment, left: Name, right: Name) -> float:
    """How many neighbours of one name are not in the same order in the other."""
    if len(found.links) < 2:
        return 0.0
    places = {word: place for place, word in enumerate(right.tokens)}
    where = {link.left[0]: places[link.right[0]] for link in found.links}
    order = [where[word] for word in left.tokens if word in where]
    return float(min(sum(a > b for a, b in pairwise(order)), 3)) / 3


def _sorted(name: Name) -> str:
    return " ".join(sorted([word.plain for word in name.tokens]))
