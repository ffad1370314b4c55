"""The public status of a case: one list for chat, queue and replies, and what may follow what.

- Until a decision, staff and sender pass the case to and fro (`in_work`, `waiting_for_you`), and
  it can be closed or withdrawn at any time; cases that are no claims know nothing else.
- Papers declared complete may prove incomplete, so `complete` and `under_decision` can wait for
  the sender again.
- A refusal may be contested: `refused` and `no_insured_event` can return to `under_decision`.
- What the agency has decided to pay is paid or postponed; the sender can no longer withdraw it.
- `closed` and `withdrawn` are final: a later matter is a new case.
"""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Status(StrEnum):
    """The codes of the list; their names are texts."""

    REGISTERED = "registered"
    IN_WORK = "in_work"
    WAITING_FOR_YOU = "waiting_for_you"
    COMPLETE = "complete"
    UNDER_DECISION = "under_decision"
    POSTPONED = "postponed"
    DECIDED_TO_PAY = "decided_to_pay"
    REFUSED = "refused"
    NO_INSURED_EVENT = "no_insured_event"
    PAID = "paid"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


FIRST: Final = Status.REGISTERED
FINAL: Final = frozenset({Status.CLOSED, Status.WITHDRAWN})
"""Nothing follows these."""
CLAIMS_ONLY: Final = frozenset(
    {
        Status.COMPLETE,
        Status.UNDER_DECISION,
        Status.POSTPONED,
        Status.DECIDED_TO_PAY,
        Status.REFUSED,
        Status.NO_INSURED_EVENT,
        Status.PAID,
    }
)
"""Only for a claim, or a notice that became one."""
NEEDS_REASON: Final = frozenset({Status.REFUSED, Status.NO_INSURED_EVENT, Status.POSTPONED})
"""Never said without the reasons (53, 62, 64)."""
CLAIM_KINDS: Final = frozenset({"insured_event", "payout_claim"})
"""The kinds of case that those statuses are for."""

_EXITS: Final = frozenset({Status.CLOSED, Status.WITHDRAWN})
_BEFORE_DECISION: Final = frozenset(
    {Status.IN_WORK, Status.WAITING_FOR_YOU, Status.NO_INSURED_EVENT}
)
_DECISIONS: Final = frozenset(
    {Status.DECIDED_TO_PAY, Status.REFUSED, Status.NO_INSURED_EVENT, Status.POSTPONED}
)

TRANSITIONS: Final = MappingProxyType(
    {
        Status.REGISTERED: _BEFORE_DECISION | {Status.COMPLETE} | _EXITS,
        Status.IN_WORK: _BEFORE_DECISION | {Status.COMPLETE, Status.UNDER_DECISION} | _EXITS,
        Status.WAITING_FOR_YOU: _BEFORE_DECISION | {Status.COMPLETE} | _EXITS,
        Status.COMPLETE: _BEFORE_DECISION | _DECISIONS | {Status.UNDER_DECISION} | _EXITS,
        Status.UNDER_DECISION: _DECISIONS | {Status.WAITING_FOR_YOU} | _EXITS,
        Status.POSTPONED: _DECISIONS | {Status.UNDER_DECISION, Status.WITHDRAWN},
        Status.DECIDED_TO_PAY: frozenset({Status.PAID, Status.POSTPONED}),
        Status.REFUSED: frozenset({Status.UNDER_DECISION, Status.CLOSED}),
        Status.NO_INSURED_EVENT: frozenset({Status.UNDER_DECISION, Status.CLOSED}),
        Status.PAID: frozenset({Status.CLOSED}),
        Status.CLOSED: frozenset[Status](),
        Status.WITHDRAWN: frozenset[Status](),
    }
)


def next_statuses(current: Status, case_kind: str) -> tuple[Status, ...]:
    """What may follow for a case of this kind, in the order of the list."""
    allowed = TRANSITIONS[current] - {current}
    if case_kind not in CLAIM_KINDS:
        allowed -= CLAIMS_ONLY
    return tuple(status for status in Status if status in allowed)


def may_follow(current: Status, following: Status, case_kind: str) -> bool:
    """Whether a case of this kind may change from one status to another; never to its own."""
    return following in next_statuses(current, case_kind)
