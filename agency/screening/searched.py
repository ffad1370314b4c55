"""What one search of the lists found, as it is handed on."""

from dataclasses import dataclass

from agency.screening.freshness import ListState
from agency.screening.hits import Hit


@dataclass(frozen=True, slots=True)
class Searched:
    """The hits of each query, in order; every known list; and a name for the lists' state."""

    hits: tuple[tuple[Hit, ...], ...]
    states: tuple[ListState, ...]
    version: str
