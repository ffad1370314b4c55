"""What an act without consent puts at risk: clauses for loan insurance, else the contract."""

from typing import Final

from agency.profiles import profile_of
from gateway.words import reader_language, say

_CLAUSE: Final = {
    "amend": "amend",
    "restructure": "amend",
    "release_collateral": "amend",
    "settle": "settle",
    "go_to_court": "court",
    "sell_debt": "recovery",
}


def warnings(act: str, product: str) -> list[str]:
    """Lines of HTML that stand before the request is sent, and on its card."""
    language = reader_language()
    wait = say(language, "agreement-wait")
    if not profile_of(product or None).quotes_clauses:
        return [wait, say(language, "agreement-law-contract")]
    return [wait, say(language, f"agreement-law-{_CLAUSE[act]}")]
