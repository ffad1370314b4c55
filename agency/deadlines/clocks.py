"""The clocks of the rules as data: which clause, how many days, of which kind, for which product.

Lengths come from `agency/data/rules.json`, and whether they hold for a product at all from
`agency/data/rules_profiles.json`: outside of loan insurance the person's own contract decides.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from agency.deadlines.calendars import Country
from agency.errors import BadInput
from agency.facts import read_json
from agency.profiles import profile_of

Unit = Literal["calendar_days", "business_days"]

LOAN_INSURANCE: Final = "loan_insurance"
RKDF_LOAN: Final = "rkdf_roseximbank_loan"
RKDF_NOTICE: Final = "rkdf_early_repayment_notice"
WAITING_PERIOD: Final = "waiting_period"

_RULES: Final = {
    "event_notice": ("occurrence_notice_90",),
    "missing_documents": ("missing_documents_notice",),
    "decision": ("claim_examination", "payment_decision"),
    "payment": ("payment",),
    "risk_change_policyholder": ("risk_state_change_by_policyholder",),
    "risk_change_beneficiary": ("material_change_notice_by_beneficiary",),
    "termination_notice": ("early_termination_notice",),
    "recovery_transfer": ("recovery_transfer",),
    "complaint_answer": ("complaint_answer",),
    "premium_grace": ("premium_overdue_termination",),
}
_CONTRACT_SETS: Final = frozenset({"event_notice", "missing_documents", "payment", "premium_grace"})
"""Where a loan insurance contract may name its own days: by the clause itself or by clause 20."""


@dataclass(frozen=True)
class Clock:
    """One clock. `days` is None where only a contract says; `backwards` counts towards the past."""

    id: str
    clause: str | None
    days: int | None
    unit: Unit
    contract_may_set: bool
    country: Country = "KZ"
    backwards: bool = False

    @property
    def law_may_move(self) -> bool:
        """Whether a last day off work may give way to the next working day (a term to act in)."""
        return self.unit == "calendar_days" and self.id != WAITING_PERIOD


@cache
def clocks() -> dict[str, Clock]:
    """Every clock by its id, in the order they are listed to a person."""
    table = {clock_id: _from_rules(clock_id, entries) for clock_id, entries in _RULES.items()}
    waiting = read_json("rules.json")["loan_insurance"]["waiting_period"]
    table[WAITING_PERIOD] = Clock(WAITING_PERIOD, waiting["clause"], None, "calendar_days", True)
    notice = read_json("rules.json")["rkdf"]["early_repayment"]["notice"]
    table[RKDF_NOTICE] = Clock(
        RKDF_NOTICE, None, notice["value"], "business_days", False, country="KG", backwards=True
    )
    return table


def clock_of(clock_id: str) -> Clock:
    """The clock of that id; raises `BadInput`."""
    if clock_id not in clocks():
        raise BadInput("clock", "one of " + ", ".join(clocks()))
    return clocks()[clock_id]


def rules_hold(clock: Clock, product: str) -> bool:
    """Whether the written rule of `clock` holds for `product`; if not, its contract decides."""
    return clock.id in profile_of(product).clocks


def _from_rules(clock_id: str, entries: tuple[str, ...]) -> Clock:
    listed = {item["id"]: item for item in read_json("rules.json")["loan_insurance"]["deadlines"]}
    first = listed[entries[0]]
    unit: Unit = "business_days" if first["limit"]["unit"] == "business_day" else "calendar_days"
    return Clock(
        clock_id,
        ", ".join(listed[entry]["clause"] for entry in entries),
        first["limit"]["value"],
        unit,
        contract_may_set=clock_id in _CONTRACT_SETS,
    )
