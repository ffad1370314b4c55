"""The catalogue, read from `agency/data/products.json`."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from agency.catalogue.product import Fact, PastDeal, Product, Risks, Source
from agency.errors import BadInput
from agency.facts import read_json

_LISTS = ("applicants", "parties", "stages", "terms", "steps", "papers")
_PLAIN = (
    "id", "kind", "provider", "referral", "rules_profile", "form", "policyholder",
    "beneficiary", "obligor", "obligor_group", "steps_printed", "url",
)  # fmt: skip


class ScreenedName(NamedTuple):
    """A provider or funder to look up in the sanctions lists before its product is shown."""

    name: str
    country: str


def products() -> tuple[Product, ...]:
    """All products, in the brochure's order, those of other institutions last."""
    return tuple(_by_id().values())


def product(product_id: str) -> Product:
    """One product; raises `BadInput` that lists the ids for an unknown one."""
    if product_id not in _by_id():
        raise BadInput("product", "one of " + ", ".join(_by_id()))
    return _by_id()[product_id]


def past_deals(goods: str | None = None, country: str | None = None) -> tuple[PastDeal, ...]:
    """Realised projects with that goods id and that country; either may be left open."""
    return tuple(
        deal
        for each in products()
        for deal in each.used_by
        if goods in (None, deal.goods) and (country is None or country in deal.countries)
    )


def form_fields(product_id: str) -> tuple[str, ...]:
    """The questions of a request to be called, at most eight; none for a referral."""
    return tuple(_table()["forms"][product(product_id).form])


def screened_names(product_id: str) -> tuple[ScreenedName, ...]:
    """The provider and the funder of a referral; empty for the agency's own products."""
    entries = _table()["providers"][product(product_id).provider]["names"]
    return tuple(ScreenedName(entry["name"], entry["country"]) for entry in entries)


def difference(one: str, other: str) -> str | None:
    """The id of the sentence that tells a close pair apart; None when the two are not close.

    The sentence speaks of the pair in the order of `close_pair`.
    """
    return next((pair["id"] for pair in _pairs() if set(pair["products"]) == {one, other}), None)


def close_pair(difference_id: str) -> tuple[str, str]:
    """The two products of a difference, in the order its sentence names them."""
    first, second = next(pair["products"] for pair in _pairs() if pair["id"] == difference_id)
    return first, second


def source_dates(source_id: str) -> Mapping[str, str]:
    """The dates a source bears, by kind; empty when it bears none."""
    about: dict[str, str | None] = _table()["sources"][source_id]
    return {kind: day for kind, day in about.items() if kind not in ("title", "dated") and day}


@cache
def _by_id() -> Mapping[str, Product]:
    return MappingProxyType({entry["id"]: _product(entry) for entry in _table()["products"]})


def _product(entry: Mapping[str, Any]) -> Product:
    plain: dict[str, Any] = {name: entry[name] for name in _PLAIN}
    lists: dict[str, Any] = {name: tuple(entry[name]) for name in _LISTS}
    return Product(
        **plain,
        **lists,
        risks=_risks(entry["risks"]),
        conditions=tuple(map(_fact, entry["conditions"])),
        parameters=tuple(map(_fact, entry["parameters"])),
        used_by=tuple(
            PastDeal(entry["id"], deal["client"], deal["goods"], tuple(deal["countries"]))
            for deal in entry["used_by"]
        ),
        source=Source(**entry["source"]),
    )


def _risks(entry: Mapping[str, Any]) -> Risks:
    return Risks(tuple(entry["political"]), tuple(entry["commercial"]), entry["stated_on"])


def _fact(entry: Mapping[str, Any]) -> Fact:
    values = MappingProxyType(dict(entry.get("values", {})))
    return Fact(entry["id"], Source(**entry["source"]), values)


def _pairs() -> Sequence[Mapping[str, Any]]:
    pairs: Sequence[Mapping[str, Any]] = _table()["close_pairs"]
    return pairs


def _table() -> dict[str, Any]:
    return read_json("products.json")
