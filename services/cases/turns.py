"""Whose turn it is after a notice: the claim is another act, and not everybody's."""

from agency.profiles import profile_of
from agency.status import FINAL
from services.notices import Button
from storage.cases import Case

NOTICE = "insured_event"


def may_file(case: Case) -> bool:
    """Whether the sender of a notice files the claim himself.

    Under the rules of loan insurance only the beneficiary does (51); elsewhere the contract says
    who, so nobody is turned away.
    """
    if not profile_of(case.product).quotes_clauses:
        return True
    return case.sender.get("acting_as") != "policyholder"


def takes_claim(case: Case) -> bool:
    """Whether a claim can follow this case."""
    return case.kind == NOTICE and case.status not in FINAL


def receipt_buttons(case: Case) -> list[Button]:
    """What the sender of a notice can do next, under its receipt."""
    if case.kind == "payout_claim":
        return [Button("claim-button-list", action="papers", target=case.number)]
    if not takes_claim(case):
        return []
    claim = Button("claim-button-file", action="claim", target=case.number)
    pass_on = Button("claim-button-pass-on", action="pass_on", target=case.number)
    return [claim, pass_on] if may_file(case) else [pass_on]
