"""nomenklatura's logic-v2 beside ours, where it is installed (`pip install nomenklatura`)."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from agency.screening.tokens import Kind

THRESHOLD: Final = 0.70
"""Its own default."""


def logic_v2() -> Callable[[str, str, Kind], float] | None:
    """The score of two names by logic-v2; None where it is not installed."""
    if find_spec("nomenklatura") is None or find_spec("followthemoney") is None:
        return None
    algorithm = import_module("nomenklatura.matching").get_algorithm("logic-v2")
    model = import_module("followthemoney").model
    config = algorithm.default_config()

    def entity(name: str, kind: Kind) -> Any:
        made = model.make_entity("Person" if kind == "person" else "Company")
        made.id = name
        made.add("name", name)
        return made

    @cache
    def score(query: str, candidate: str, kind: Kind) -> float:
        asked, listed = entity(query, kind), entity(candidate, kind)
        return float(algorithm.compare(asked, listed, config).score)

    return score
