"""What an alignment of two names says for and against their being one name, as figures."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from rapidfuzz.distance import JaroWinkler

from agency.screening.align import Alignment, Link
from agency.screening.names import Name
from agency.screening.tokens import Kind, Token

_INFO: Final[dict[Kind, Callable[[Token], float]]] = {
    "person": attrgetter("info_person"),
    "org": attrgetter("info_org"),
}


_TELLING: Final = 0.15


class Features(NamedTuple):
    """Figures of 0..1 or small counts; what each means is said where it is made."""

    bias: float
    cover_least: float
    cover_most: float
    matched: float
    left_over: float
    right_over: float
    clash: float
    clash_alike: float
    exact: float
    patronymic_same: float
    patronymic_clash: float
    initials: float
    whole: float
    number_clash: float
    number_extra: float
    end_over: float
    end_clash: float
    distinct: float
    meaning: float
    abbreviation: float
    form_clash: float
    order: float
    longest: float
    syllabic: float
    lone: float
    weakest: float
    mean: float
    shift: float
    turned: float


def cover(left: Name, right: Name, found: Alignment, kind: Kind) -> float:
    """The lesser share of the two names that has an answer in the other."""
    hit_left, hit_right = _hits(found.links, kind)
    return min(
        hit_left / max(_info(left.tokens, kind), 0.01),
        hit_right / max(_info(right.tokens, kind), 0.01),
    )


def features_of(left: Name, right: Name, found: Alignment, kind: Kind) -> Features:
    """The figures of an alignment of two names."""
    hit_left, hit_right = _hits(found.links, kind)
    total_left, total_right = _info(left.tokens, kind), _info(right.tokens, kind)
    covers = hit_left / max(total_left, 0.01), hit_right / max(total_right, 0.01)
    over_left, over_right = _over(found.left, kind), _over(found.right, kind)
    ends = _ends(left, found.left, kind), _ends(right, found.right, kind)
    numbers = _has_number(found.left), _has_number(found.right)
    telling = _telling(found.links, kind)
    ways = [link.way for link in found.links]
    return Features(
        bias=1.0,
        cover_least=min(covers),
        cover_most=min(max(covers), 1.0),
        matched=min(hit_left, hit_right, 3.0) / 3,
        left_over=min(over_left, 2.0),
        right_over=min(over_right, 2.0),
        clash=min(over_left, over_right, 1.5),
        clash_alike=_alike(found) if over_left and over_right else 0.0,
        exact=float(
            not found.left and not found.right and all(link.value >= 0.97 for link, _ in telling)
        ),
        patronymic_same=float(any(map(_patronymics, found.links))),
        patronymic_clash=float(_has_patronymic(found.left) and _has_patronymic(found.right)),
        initials=float(ways.count("initial")),
        whole=_whole(found),
        number_clash=float(all(numbers)),
        number_extra=float(numbers[0] != numbers[1]),
        end_over=max(ends),
        end_clash=min(ends),
        distinct=_distinct(found, kind),
        meaning=float(ways.count("meaning") + ways.count("stem")) / 3,
        abbreviation=float("abbreviation" in ways),
        form_clash=float(bool(left.form and right.form and left.form != right.form)),
        order=_in_order(found, left),
        longest=min(max(total_left, total_right), 6.0) / 6,
        lone=_lone(found, telling, kind),
        syllabic=float(kind == "person" and _syllabic(left) != _syllabic(right)),
        weakest=min((link.value for link, _ in telling), default=0.0),
        mean=sum(link.value * worth for link, worth in telling)
        / (sum(worth for _, worth in telling) or 1.0),
        shift=_shift(left, right, found),
        turned=_turned(found, left, right),
    )


def _hits(links: Iterable[Link], kind: Kind) -> tuple[float, float]:
    """What the words with an answer say, on either side, each as far as it is answered."""
    info = _INFO[kind]
    left = right = 0.0
    for link in links:
        for word in link.left:
            left += link.value * info(word)
        for word in link.right:
            right += link.value * info(word)
    return left, right


def _telling(links: Iterable[Link], kind: Kind) -> list[tuple[Link, float]]:
    worth = [(link, _info(link.left, kind)) for link in links]
    return [pair for pair in worth if pair[1] > _TELLING]


def _info(tokens: Iterable[Token], kind: Kind) -> float:
    return sum(map(_INFO[kind], tokens))


def _over(tokens: Iterable[Token], kind: Kind) -> float:
    """What the words without an answer would say; a missing patronymic says little."""
    return sum(
        word.info(kind) * (0.3 if kind == "person" and word.patronymic else 1.0) for word in tokens
    )


def _alike(found: Alignment) -> float:
    """The likest of the words left over on both sides: a misspelling, perhaps."""
    return max(
        (
            JaroWinkler.similarity(one.fold, two.fold)
            for one in found.left
            for two in found.right
            if not one.number and not two.number and len(one.fold) > 2 and len(two.fold) > 2
        ),
        default=0.0,
    )


def _patronymics(link: Link) -> bool:
    return link.left[0].patronymic and link.right[0].patronymic


def _has_patronymic(tokens: Iterable[Token]) -> bool:
    return any(word.patronymic for word in tokens)


def _has_number(tokens: Iterable[Token]) -> bool:
    return any(word.number for word in tokens)


def _ends(name: Name, over: tuple[Token, ...], kind: Kind) -> float:
    """What the first and the last word say when they found no answer."""
    if not over:
        return 0.0
    telling = [word for word in name.tokens if not word.particle and not word.patronymic]
    ends = (*telling[:1], *telling[-1:])
    return sum(word.info(kind) for word in over if word in ends)


def _distinct(found: Alignment, kind: Kind) -> float:
    """How telling the most telling word is that both names surely have."""
    return max(
        (
            min(_info(link.left, kind), _info(link.right, kind)) * link.value
            for link in found.links
            if link.way != "initial" and link.value >= 0.75
        ),
        default=0.0,
    )


def _whole(found: Alignment) -> float:
    """Likeness of the names as one string each, the words in the order of their links."""
    first = [word.fold for link in found.links for word in link.left]
    second = [word.fold for link in found.links for word in link.right]
    first += [word.fold for word in found.left]
    second += [word.fold for word in found.right]
    return JaroWinkler.similarity("".join(first), "".join(second))


def _lone(found: Alignment, telling: list[tuple[Link, float]], kind: Kind) -> float:
    """What the other name's most telling extra word says, when one word alone is shared."""
    if sum(info >= 0.45 for _, info in telling) > 1:
        return 0.0
    return max((word.info(kind) for word in (*found.left, *found.right)), default=0.0)


def _syllabic(name: Name) -> bool:
    """Written by syllables of which there are few: a match in letters proves little."""
    return any(word.raw >= "⺀" for word in name.tokens)


def _shift(left: Name, right: Name, found: Alignment) -> float:
    """A first word without an answer before words that have one: a son named with his father."""
    heads = {link.left[0]: link.right[0] for link in found.links}
    backs = {link.right[0]: link.left[0] for link in found.links}
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


def _in_order(found: Alignment, left: Name) -> float:
    """Whether the first word of one name answers to the first word of the other."""
    return (
        float(any(link.left[0] is left.tokens[0] for link in found.links)) if left.tokens else 0.0
    )
