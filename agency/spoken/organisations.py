"""Whether words can be the name of an organisation, or are plainly something else."""

import re
from typing import Final, Literal

from agency.spoken import amounts, emails

Doubt = Literal["email", "link", "amount", "digits"]

_LINK: Final = re.compile(r"(?:https?://|www\.|t\.me/|@\w{4,}$)\S*", re.IGNORECASE)


def doubt(text: str) -> Doubt | None:
    """What the words are instead of a name; None when a name they can be.

    `digits` are words without a letter: a number of the firm or of its telephone.
    """
    if emails.normal(text) is not None:
        return "email"
    if _LINK.match(text.strip()):
        return "link"
    if names_money(text):
        return "amount"
    bare = not any(letter.isalpha() for letter in text)
    return "digits" if bare and any(letter.isdecimal() for letter in text) else None


def names_money(text: str) -> bool:
    """Whether the whole text is an amount with its currency: `250 000 USD`."""
    said = amounts.understand(text)
    return isinstance(said, amounts.Amount) and said.currency is not None
