"""What the person is told when the status of his case changes: why, by when, and what he can do."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection

from agency.profiles import profile_of
from agency.status import Status
from services.cases.clocks import Step
from services.notices import Argument, day, term
from storage import clocks
from storage.cases import Case

LONGEST_REASON: Final = 3000
"""Letters of a reason: it must fit into one message with what stands around it."""
_REASONED: Final[Mapping[Status, str]] = {
    Status.REFUSED: "refused",
    Status.NO_INSURED_EVENT: "no-event",
    Status.POSTPONED: "postponed",
}
_TERMS: Final[Mapping[Status, tuple[str, str]]] = {
    Status.COMPLETE: ("complete", "decision"),
    Status.DECIDED_TO_PAY: ("to-pay", "payment"),
}


def told(tx: Connection, case: Case, step: Step) -> tuple[str, Mapping[str, Argument]]:
    """The text's key and arguments; clauses are quoted where they hold only."""
    if step.status in _REASONED:
        basis = "rules" if profile_of(case.product).quotes_clauses else "contract"
        return f"clock-told-{_REASONED[step.status]}-by-{basis}", {"reason": step.reason}
    if step.status in _TERMS:
        name, clock = _TERMS[step.status]
        found = clocks.get(tx, case.id, clock)
        if found is None or found.last_day is None:
            return f"clock-told-{name}-by-contract", {"day": day(step.on)}
        return f"clock-told-{name}", {"day": day(step.on), "last": day(found.last_day)}
    return "desk-status-text", {"status": term(f"status-{step.status.replace('_', '-')}")}
