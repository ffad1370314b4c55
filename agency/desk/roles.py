"""Who of the staff may do what; a person has one role."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Role(StrEnum):
    """The roles; their names are texts."""

    OFFICER = "officer"
    UNDERWRITER = "underwriter"
    COMPLIANCE = "compliance"
    HEAD = "head"
    ADMIN = "admin"


class Action(StrEnum):
    """What is asked for before it is done.

    `work`: take, answer, ask, note, snooze, close and reopen. `decide`: the status of a decision.
    `assign`: move a colleague's cases. `quote`: terms and limits. `block`: shut a person out.
    `clear_hit`, `restricted`: screening hits and the notes on them. `canned`, `duty`, `officers`:
    change those lists.
    """

    WORK = "work"
    DECIDE = "decide"
    QUOTE = "quote"
    ASSIGN = "assign"
    BLOCK = "block"
    CLEAR_HIT = "clear_hit"
    RESTRICTED = "restricted"
    CANNED = "canned"
    DUTY = "duty"
    OFFICERS = "officers"


_EVERYDAY: Final = frozenset({Action.WORK})
_LEADING: Final = frozenset({Action.ASSIGN, Action.BLOCK, Action.CANNED, Action.DUTY})
_RIGHTS: Final = MappingProxyType(
    {
        Role.OFFICER: _EVERYDAY,
        Role.UNDERWRITER: _EVERYDAY | {Action.DECIDE, Action.QUOTE},
        Role.COMPLIANCE: _EVERYDAY | {Action.CLEAR_HIT, Action.RESTRICTED},
        Role.HEAD: frozenset(Action) - {Action.OFFICERS},
        Role.ADMIN: _EVERYDAY | _LEADING | {Action.OFFICERS},
    }
)
WITHOUT_LIST: Final = _EVERYDAY | _LEADING | {Action.DECIDE, Action.QUOTE}
"""What every member of the staff group may do as long as nobody is registered by name.

Screening hits, the notes on them and the list itself need a person whose role is known.
"""


def may(role: Role, action: Action) -> bool:
    """Whether a role includes an action."""
    return action in _RIGHTS[role]


def allowed_to(action: Action) -> tuple[Role, ...]:
    """The roles that include an action, in the order of the list."""
    return tuple(role for role in Role if may(role, action))
