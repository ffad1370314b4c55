"""The papers of a claim: which there are, in what form, and how each of them stands."""

from agency.documents.checklist import APPLICATION, Item, items, items_by_rules
from agency.documents.naming import suggest
from agency.documents.standing import Known, Standing, State, stand

__all__ = [
    "APPLICATION",
    "Item",
    "Known",
    "Standing",
    "State",
    "items",
    "items_by_rules",
    "stand",
    "suggest",
]
