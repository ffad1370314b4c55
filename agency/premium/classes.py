"""Buyer risk classes, and the band of them that an exporter's knowledge of his debtor allows.

An exporter cannot know a class. What he can know is mapped by `agency/data/buyer_bands.json`.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal, get_args

from agency.errors import BadInput
from agency.facts import read_json

BuyerKind = Literal["state", "bank", "rated_firm", "firm"]
CLASSES: Final = ("SOV+", "SOV/CC0", "CC1", "CC2", "CC3", "CC4", "CC5")
"""From the best to the worst."""

_AND_WORSE: Final = " and worse"
_CYRILLIC_TWINS: Final = str.maketrans("авс", "abc")


@dataclass(frozen=True)
class Buyer:
    """What an exporter knows of a debtor."""

    kind: BuyerKind
    rating: str | None = None
    years_of_trade: Decimal = Decimal(0)
    past_delays: bool = False


def classes_in(category: int) -> tuple[str, ...]:
    """The classes that exist in a country category 1-7."""
    surcharge = read_json("oecd_mpr.json")["c"]["values"]
    return tuple(name for name in CLASSES if surcharge[name][category - 1] is not None)


def exact_class(name: str, category: int) -> tuple[str, ...]:
    """`name` alone; raises `BadInput` when the category has no such class."""
    if name not in classes_in(category):
        allowed = ", ".join(classes_in(category))
        raise BadInput("buyer_class", f"one of {allowed} in country category {category}")
    return (name,)


def band_of(buyer: Buyer, category: int) -> tuple[str, ...]:
    """The classes that come into question, best first; raises `BadInput`."""
    if buyer.kind not in get_args(BuyerKind):
        raise BadInput("buyer.kind", "one of " + ", ".join(get_args(BuyerKind)))
    if buyer.rating is not None and buyer.kind != "rated_firm":
        raise BadInput("buyer.rating", "only for the kind rated_firm")
    if buyer.years_of_trade < 0:
        raise BadInput("buyer.years_of_trade", "0 or more")
    if buyer.kind == "rated_firm":
        return _rated(buyer, category)
    row = next(row for row in _table()["bands"] if _matches(row, buyer))
    best = CLASSES.index(row["best"]) + (buyer.past_delays and buyer.kind == "firm")
    return _existing(best, CLASSES.index(row["worst"]) + buyer.past_delays, category)


def own_exporter_band(category: int) -> tuple[str, ...]:
    """Every class of a firm: the debtor is the exporter, who is not asked about himself."""
    row = _table()["own_exporter"]
    return _existing(CLASSES.index(row["best"]), CLASSES.index(row["worst"]), category)


def bands_version() -> str:
    """The version of the published table."""
    version: str = _table()["version"]
    return version


def rating_as_written(text: str) -> str | None:
    """The rating of one of the two big scales that `text` is, whatever its case; else None."""
    wanted = text.replace(" ", "").casefold().translate(_CYRILLIC_TWINS)
    known = [*_table()["ratings"], *_table()["moodys"]]
    return next((one for one in known if one.casefold() == wanted), None)


def _rated(buyer: Buyer, category: int) -> tuple[str, ...]:
    place = _rating_place(buyer.rating)
    concordance = read_json("oecd_mpr.json")["buyer_rating_concordance"][str(category)]
    names = [name for name in CLASSES if name in concordance]
    found = next(name for name in names if place <= _lower_end(concordance[name]))
    worst = CLASSES.index(found) + buyer.past_delays
    return _existing(CLASSES.index(found), worst, category)


def _rating_place(rating: str | None) -> int:
    """0 is the best; both big scales are read."""
    for scale in (_table()["ratings"], _table()["moodys"]):
        if rating in scale:
            place: int = scale.index(rating)
            return place
    raise BadInput("buyer.rating", "a long-term rating as AAA ... D or Aaa ... C")


def _lower_end(span: str) -> int:
    ratings: list[str] = _table()["ratings"]
    if span.endswith(_AND_WORSE):
        return len(ratings)
    return ratings.index(span.rsplit("..", maxsplit=1)[-1])


def _matches(row: dict[str, Any], buyer: Buyer) -> bool:
    return bool(row["kind"] == buyer.kind and buyer.years_of_trade >= row.get("years_from", 0))


def _existing(best: int, worst: int, category: int) -> tuple[str, ...]:
    """The span clipped to the classes of the category; its worst class stands in for worse ones."""
    last = len(classes_in(category)) - 1
    return CLASSES[min(best, last) : min(worst, last) + 1]


def _table() -> dict[str, Any]:
    return read_json("buyer_bands.json")
