"""Cards of the loan insurance rules by clause number; they hold for that product only."""

import re
from typing import Final, NamedTuple

from agency.errors import BadInput
from agency.facts import read_json

LAST_CLAUSE: Final = 80

_NUMBER: Final = re.compile(r"\s*(\d{1,2})(?:\.\d{1,2})?\s*")


class ClauseCard(NamedTuple):
    """A group of clauses told in a few words; its text is `products-clause-<id>`."""

    id: str
    first: int
    last: int

    @property
    def clauses(self) -> str:
        """The numbers as people write them: `47` or `46-50`."""
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


def clause_cards() -> tuple[ClauseCard, ...]:
    """All cards in the order of the rules; together they hold every clause once."""
    return tuple(ClauseCard(**entry) for entry in read_json("products.json")["clauses"])


def clause_card(number: str) -> ClauseCard:
    """The card of clause `47` or `47.1`; raises `BadInput` outside 1 to 80."""
    found = _NUMBER.fullmatch(number)
    clause = int(found[1]) if found else 0
    for card in clause_cards():
        if card.first <= clause <= card.last:
            return card
    raise BadInput("clause", f"a number from 1 to {LAST_CLAUSE}")
