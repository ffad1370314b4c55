"""Which rules hold for which product: who notifies, what may be reported, what sets the clocks.

Clauses, clocks and the list of papers of the loan insurance rules belong to that product alone;
elsewhere the person's own contract decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final, Literal

from agency.errors import BadInput
from agency.facts import read_json

Instrument = Literal["insurance", "guarantee", "referral", "unknown"]
Basis = Literal["rules", "contract", "source_page", "none"]
EventClass = Literal["political", "commercial", "demand", "other"]
StatedOn = Literal["rules", "product_page", "general_risk_list", "nowhere"]


@dataclass(frozen=True, slots=True)
class EventKind:
    """What may be reported, which never means that it is covered.

    `secured` names the obligations behind a demand under a guarantee.
    """

    id: str
    risk_class: EventClass
    stated_on: StatedOn
    secured: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of a group of products.

    `notifiers` is empty where the contract names them: a notice is then taken from any party.
    Only with `quotes_clauses` may a clause of the loan insurance rules be shown.
    """

    id: str
    instrument: Instrument
    takes_notice: bool
    quotes_clauses: bool
    notify_basis: Basis
    notifiers: tuple[str, ...]
    clocks_basis: Basis
    clocks: tuple[str, ...]
    documents_basis: Basis


OTHER_EVENT: Final = EventKind("other", "other", "nowhere")
"""Anything else: a specialist reads the free account."""

NOT_KNOWN: Final = Profile(
    id="not_known",
    instrument="unknown",
    takes_notice=True,
    quotes_clauses=False,
    notify_basis="contract",
    notifiers=(),
    clocks_basis="contract",
    clocks=(),
    documents_basis="contract",
)
"""For a person who cannot name the product yet: the notice is taken all the same."""

# One representative of each group of events, the commonest first.
_NEUTRAL_EVENTS: Final = (
    "buyer_contract_non_performance",
    "buyer_bankruptcy_or_liquidation_without_successor",
    "principal_non_repayment",
    "foreign_bank_bankruptcy",
    "currency_conversion_or_transfer_restriction",
    "mass_unrest_civil_strife_war",
)


def profile_of(product: str | None) -> Profile:
    """The profile of a product, `NOT_KNOWN` for None; raises `BadInput` for a wrong id."""
    if product is None:
        return NOT_KNOWN
    return _profile(_entry_of(product))


def event_kinds(product: str | None) -> tuple[EventKind, ...]:
    """What may be reported of a product, in the order of its page; at most seven.

    Empty for referrals. Without a product: a neutral choice that ends with `OTHER_EVENT`.
    """
    if product is None:
        return _neutral_events()
    return tuple(map(_event, _entry_of(product)["event_kinds"][product]))


def products() -> tuple[str, ...]:
    """Every product id that has a profile."""
    return tuple(_entries())


def notice_products() -> tuple[str, ...]:
    """The products under which an insured event can be notified: insurance of the agency."""
    return tuple(product for product in products() if profile_of(product).takes_notice)


@cache
def _entries() -> Mapping[str, dict[str, Any]]:
    profiles = read_json("rules_profiles.json")["profiles"]
    return MappingProxyType({product: entry for entry in profiles for product in entry["products"]})


def _entry_of(product: str) -> dict[str, Any]:
    if product not in _entries():
        raise BadInput("product", f"one of {', '.join(_entries())}")
    return _entries()[product]


def _profile(entry: Mapping[str, Any]) -> Profile:
    return Profile(
        id=entry["id"],
        instrument=entry["instrument"],
        takes_notice=entry["insured_event"],
        quotes_clauses=entry["quotes_clauses_of"] is not None,
        notify_basis=entry["notify"]["basis"],
        notifiers=tuple(entry["notify"].get("who", ())),
        clocks_basis=entry["clocks"]["basis"],
        clocks=tuple(entry["clocks"]["ids"]),
        documents_basis=entry["documents"]["basis"],
    )


def _event(entry: Mapping[str, Any]) -> EventKind:
    stated_on = entry["stated_on"].partition(" ")[0]
    return EventKind(entry["id"], entry["class"], stated_on, tuple(entry.get("secured", ())))


@cache
def _neutral_events() -> tuple[EventKind, ...]:
    known = {kind.id: kind for product in notice_products() for kind in event_kinds(product)}
    neutral = (EventKind(id_, known[id_].risk_class, "nowhere") for id_ in _NEUTRAL_EVENTS)
    return (*neutral, OTHER_EVENT)
