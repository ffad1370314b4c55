"""How the papers of a case or of a draft stand; nothing is changed here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.documents import Item, Known, Standing, items, stand
from agency.errors import BadInput
from storage import cases, checklist, documents, drafts
from storage.cases import Case
from storage.checklist import Entry
from storage.documents import Document

LISTED_KINDS: Final = frozenset({"payout_claim"})
"""Kinds of case whose papers are asked by the list."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose papers they are: a case, or a draft before it is one; `product` chooses the list."""

    id: UUID
    is_case: bool
    product: str | None


@dataclass(frozen=True, slots=True)
class Papers:
    """A list of papers with all that came for it; `files` holds only what was not taken back."""

    owner: Owner
    items: tuple[Item, ...]
    standing: Standing
    known: Mapping[str, Entry]
    files: tuple[Document, ...]

    def of_item(self, item: str) -> list[Document]:
        """The files of a paper, in the order in which they came."""
        return [file for file in self.files if file.item == item]

    @property
    def loose(self) -> list[Document]:
        """Files of which nobody has said yet which paper of this list they are."""
        known = {item.id for item in self.items}
        return [file for file in self.files if file.item not in known and file.source != "joined"]


def of_case(case: Case) -> Owner:
    """The owner that a case is."""
    return Owner(case.id, True, case.product)


def papers(tx: Connection, owner: Owner) -> Papers:
    """How the papers of a case or draft stand."""
    files = documents.of_case(tx, owner.id) if owner.is_case else documents.of_draft(tx, owner.id)
    counted = tuple(file for file in files if file.counts)
    known = checklist.of_owner(tx, owner.id)
    listed = items(owner.product)
    states = Counter((file.item, file.state) for file in counted)
    facts = {
        item.id: Known(
            applies=known[item.id].applies if item.id in known else None,
            stored=states[item.id, "stored"],
            waiting=states[item.id, "waiting"],
            paper_on=known[item.id].paper_on if item.id in known else None,
        )
        for item in listed
    }
    return Papers(owner, listed, stand(listed, facts), known, counted)


def papers_of_case(tx: Connection, case: Case) -> Papers:
    """How the papers of a case stand."""
    return papers(tx, of_case(case))


def find_item(product: str | None, wanted: str) -> Item:
    """The paper of this number or id; raises `BadInput` that names the numbers."""
    listed = items(product)
    for item in listed:
        if wanted.strip().lower() in (item.id, str(item.number)):
            return item
    numbers = ", ".join(f"{item.number} {item.id}" for item in listed)
    raise BadInput("item", f"a number or name of the list: {numbers}")


def summary(tx: Connection, case: Case) -> dict[str, Any] | None:
    """How the papers stand, for the back office; None while nobody has touched the list."""
    found = papers_of_case(tx, case)
    touched = found.known or any(file.item for file in found.files)
    if case.kind not in LISTED_KINDS and not touched:
        return None
    standing = found.standing
    return {
        "needed": list(standing.needed),
        "here": list(standing.here),
        "missing": list(standing.missing),
        "paper_awaited": list(standing.awaited),
        "not_asked": list(standing.unasked),
    }


def paper_states(tx: Connection, case: Case) -> list[dict[str, Any]]:
    """Each paper of a case with its number, form and state, as commands print it."""
    found = papers_of_case(tx, case)
    return [
        {
            "number": item.number,
            "item": item.id,
            "form": item.form,
            "state": str(found.standing.states[item.id]),
            "files": [file.id for file in found.of_item(item.id)],
            "paper_due": found.known[item.id].paper_due if item.id in found.known else None,
            "paper_on": found.known[item.id].paper_on if item.id in found.known else None,
        }
        for item in found.items
    ]


def owner_of_draft(tx: Connection, draft_id: UUID, product: str | None) -> Owner:
    """The owner that a draft is, or the case that it has become meanwhile."""
    case = cases.by_draft(tx, draft_id)
    return of_case(case) if case is not None else Owner(draft_id, False, product)


def owner_by_id(tx: Connection, identity: UUID) -> Owner | None:
    """The case with this id, else the open draft, else None."""
    case = cases.get(tx, identity)
    if case is not None:
        return of_case(case)
    draft = drafts.get(tx, identity)
    if draft is None:
        return None
    return owner_of_draft(tx, identity, _product_of(draft.answers))


def _product_of(answers: Mapping[str, Any]) -> str | None:
    contract = answers.get("contract")
    product = contract.get("product") if isinstance(contract, dict) else answers.get("product")
    return product if isinstance(product, str) and product else None
