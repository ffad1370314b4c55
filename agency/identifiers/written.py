"""Whether what was written in answer to "which number?" is a number to keep, to doubt or none."""

import re
from typing import Final, Literal

from agency.identifiers.check import IdentifierCheck
from agency.spoken import emails
from agency.spoken.organisations import names_money

Manner = Literal["number", "doubtful", "none", "amount", "email"]

_SHORTEST: Final = 4
_LIKE_A_NUMBER: Final = re.compile(r"[A-Z]{0,4}[0-9][0-9A-Z]{2,19}")
"""Letters of a register, then figures, where a country's own numbers are not known."""


def manner(checked: IdentifierCheck, text: str) -> Manner:
    """What to make of `text`, of which `checked` came: `doubtful` wants a word of confirmation."""
    if emails.normal(text) is not None:
        return "email"
    if names_money(text):
        return "amount"
    if len(checked.normal) < _SHORTEST or not any(map(str.isdecimal, checked.normal)):
        return "none"
    if checked.verdict == "unknown_rules":
        figures = sum(map(str.isdecimal, checked.normal))
        shaped = _LIKE_A_NUMBER.fullmatch(checked.normal) and 2 * figures >= len(checked.normal)
        return "number" if shaped else "doubtful"
    return "number" if checked.verdict == "looks_valid" else "doubtful"
