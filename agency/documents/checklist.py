"""The list of papers of a product: the twelve of rule 52 for loan insurance, else a neutral one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from agency.facts import read_json
from agency.profiles import profile_of

APPLICATION: Final = "claim_application"
"""The claim itself, on the insurer's form (52.1)."""
OTHER: Final = "other_proof"
"""What fits no other paper of the list (52.12); the neutral list ends with it too."""


@dataclass(frozen=True, slots=True)
class Item:
    """A paper of the list.

    `number` is its place in clause 52, or in the neutral list. `form` is a code of rules.json;
    with `paper_needed` a scan alone does not do. A `conditional` one is asked about first; an
    `open_ended` one is welcome and never missing. `personal`: it holds data of more than the
    sender.
    """

    id: str
    number: int
    form: str
    paper_needed: bool
    conditional: bool
    open_ended: bool
    personal: bool


def items(product: str | None) -> tuple[Item, ...]:
    """The papers of a product, in order; raises `BadInput` for a wrong id."""
    return _rule_52() if items_by_rules(product) else _neutral()


def items_by_rules(product: str | None) -> bool:
    """Whether the list is one of the rules; else nothing in it is required by itself."""
    return profile_of(product).documents_basis == "rules"


@cache
def _rule_52() -> tuple[Item, ...]:
    entries = read_json("rules.json")["loan_insurance"]["documents_checklist"]["items"]
    return tuple(_item(entry) for entry in entries)


def _item(entry: Mapping[str, Any]) -> Item:
    return Item(
        id=entry["id"],
        number=entry["no"],
        form=_form(entry),
        paper_needed=entry["paper_needed"],
        conditional=entry["conditional"],
        open_ended=False,
        personal=entry["id"] in _personal(),
    )


def _form(entry: Mapping[str, Any]) -> str:
    """A form that the clause does not name is not shown as if it did."""
    code = str(entry["form_code"])
    return code if entry["form_stated"] or code == "any" else "not_stated"


@cache
def _neutral() -> tuple[Item, ...]:
    entries = read_json("rules_profiles.json")["neutral_documents"]["items"]
    names = [*(entry["id"] for entry in entries), OTHER]
    return tuple(
        Item(
            id=name,
            number=number,
            form="any",
            paper_needed=False,
            conditional=False,
            open_ended=True,
            personal=name in _personal(),
        )
        for number, name in enumerate(names, start=1)
    )


def _personal() -> frozenset[str]:
    return frozenset(read_json("papers.json")["personal"])
