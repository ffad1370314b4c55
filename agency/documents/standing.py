"""How the papers of a claim stand: what is here, what is missing, what waits for its paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agency.documents.checklist import Item


class State(StrEnum):
    """How one paper stands."""

    NOT_ASKED = "not_asked"
    NOT_NEEDED = "not_needed"
    MISSING = "missing"
    CHECKING = "checking"
    SCAN = "scan"
    HERE = "here"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a paper: the answer to its question, its files, the paper's arrival."""

    applies: bool | None = None
    stored: int = 0
    waiting: int = 0
    paper_on: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Every paper with its state, in the order of the list."""

    states: Mapping[str, State]

    @property
    def needed(self) -> Sequence[str]:
        """Papers that have to come, as far as it is known."""
        left_out = (State.NOT_NEEDED, State.OPEN, State.NOT_ASKED)
        return [name for name, state in self.states.items() if state not in left_out]

    @property
    def here(self) -> Sequence[str]:
        """Papers that are complete."""
        return [name for name, state in self.states.items() if state == State.HERE]

    @property
    def missing(self) -> Sequence[str]:
        """Papers of which not even a file came."""
        return [name for name, state in self.states.items() if state == State.MISSING]

    @property
    def unasked(self) -> Sequence[str]:
        """Papers of which it is not known whether they are needed."""
        return [name for name, state in self.states.items() if state == State.NOT_ASKED]

    @property
    def awaited(self) -> Sequence[str]:
        """Papers whose scan is here, while the paper itself is awaited."""
        return [name for name, state in self.states.items() if state == State.SCAN]


def stand(items: Sequence[Item], known: Mapping[str, Known]) -> Standing:
    """How the papers stand by what is known of each."""
    return Standing({item.id: _state(item, known.get(item.id, Known())) for item in items})


def _state(item: Item, known: Known) -> State:
    came = known.stored > 0 or known.paper_on is not None
    if came:
        complete = not item.paper_needed or known.paper_on is not None
        return State.HERE if complete else State.SCAN
    if known.waiting:
        return State.CHECKING
    if item.open_ended:
        return State.OPEN
    if item.conditional and known.applies is None:
        return State.NOT_ASKED
    return State.NOT_NEEDED if item.conditional and not known.applies else State.MISSING
