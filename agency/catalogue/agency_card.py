"""The agency itself: names, offices, representations, memberships, past destinations."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from agency.facts import read_json


class Office(NamedTuple):
    """`address` is in Kazakh, as printed; `tel` dials."""

    id: str
    address: str
    phone: str
    tel: str


class Representation(NamedTuple):
    """A country abroad and the ids of the cities there."""

    country: str
    cities: tuple[str, ...]


class Membership(NamedTuple):
    """`since` is a year where the brochure names one."""

    id: str
    since: int | None


@dataclass(frozen=True)
class AgencyCard:
    """Facts of the undated brochure; the rating among them must be checked before use.

    `destinations` are past exports by region, never a list of eligible countries.
    """

    names: Mapping[str, str]
    brand: str
    rating: str
    memberships: tuple[Membership, ...]
    offices: tuple[Office, ...]
    email: str
    site: str
    links: Mapping[str, str]
    representations: tuple[Representation, ...]
    political_risks: tuple[str, ...]
    commercial_risks: tuple[str, ...]
    destinations: Mapping[str, tuple[str, ...]]


@cache
def agency_card() -> AgencyCard:
    """The card, read once from `agency/data/agency.json`."""
    raw = read_json("agency.json")
    return AgencyCard(
        names=MappingProxyType(raw["names"]),
        brand=raw["brand"],
        rating=raw["rating"]["value"],
        memberships=tuple(Membership(**each) for each in raw["memberships"]),
        offices=tuple(map(_office, raw["offices"])),
        email=raw["email"],
        site=raw["site"],
        links=MappingProxyType(raw["links"]),
        representations=tuple(
            Representation(each["country"], tuple(each["cities"]))
            for each in raw["representations"]
        ),
        political_risks=tuple(raw["risks"]["political"]),
        commercial_risks=tuple(raw["risks"]["commercial"]),
        destinations=MappingProxyType({k: tuple(v) for k, v in raw["destinations"].items()}),
    )


def _office(raw: Mapping[str, Any]) -> Office:
    return Office(raw["id"], raw["address_kk"], raw["phone"], raw["tel"])
