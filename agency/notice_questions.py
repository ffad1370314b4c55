"""What a notice may tell beyond its five answers; each is optional.

For loan insurance it is what the rules ask of a notice (47.1: names and addresses of those
involved). Elsewhere the product's page names the parties, so the questions follow whose debt it is.
"""

from types import MappingProxyType
from typing import Final

from agency.profiles import profile_of

CONTRACT: Final = "contract_number"
PRODUCT: Final = "product"
AMOUNT: Final = "amount"
LEFT_OPEN: Final = (CONTRACT, AMOUNT)
"""Of the five answers those that a notice may leave open, beside its product."""
LATE_REASON: Final = "late_reason"
PARTIES: Final = "parties"
MEASURES: Final = "measures"
COURT: Final = "court"
NOTICE_DAYS: Final = "notice_days"
WAITING_DAYS: Final = "waiting_days"
DAYS: Final = (NOTICE_DAYS, WAITING_DAYS)
"""Questions about the contract's own lengths, answered by a number."""
_COMMON: Final = (MEASURES, COURT, *DAYS)
_BUYER: Final = ("obligor", "due", "dispute")
_OWN: Final = MappingProxyType(
    {
        "exporter_insured_buyer_risk": _BUYER,
        "exporter_insured_bank_risk": ("obligor_bank", "bank_demand"),
        "bank_insured_bank_risk": ("obligor_bank", "shipping_papers"),
        "financier_insured_buyer_risk": _BUYER,
        "financier_insured_exporter_risk": _BUYER,
        "exporter_liability": ("creditor", "own_default"),
        "investor_insured": ("investment", "state_act"),
    }
)
ANSWERS: Final = tuple(dict.fromkeys(name for names in _OWN.values() for name in names))
"""Every question that belongs to some products only."""


def questions(product: str | None) -> tuple[str, ...]:
    """What may be told of an event under a product, in the order of asking.

    Who is involved comes first where the rules want it; an unknown product asks it too.
    """
    own = _OWN.get(profile_of(product).id)
    return (*((PARTIES,) if own is None else own), *_COMMON)
