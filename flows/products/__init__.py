"""Browsing the catalogue: groups, cards by sections, comparison, clauses and past deals."""

from flows.products.listing import windows as listing
from flows.products.lookup import dialog as lookup
from flows.products.windows import windows as cards

__all__ = ["cards", "listing", "lookup"]
