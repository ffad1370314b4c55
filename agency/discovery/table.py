"""The decision table: the first row whose conditions all hold decides."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from agency.discovery.screens import Answers
from agency.facts import read_json

OutcomeKind = Literal["products", "referral", "ask_back", "ask_supplier", "stage_map"]


@dataclass(frozen=True)
class Row:
    """A row: `top` is best first; `ask` names the screen of an ask-back."""

    rule: str
    when: Answers
    top: tuple[str, ...]
    outcome: OutcomeKind
    ask: str | None

    def holds(self, answers: Answers) -> bool:
        """Whether every condition holds; one on a key without an answer does not."""
        return all(answers.get(key) == code for key, code in self.when.items())


@dataclass(frozen=True)
class Outcome:
    """`products`, best first; `rule` is None for the stage map."""

    kind: OutcomeKind
    products: tuple[str, ...]
    rule: str | None
    ask: str | None


NOTHING_MATCHES = Outcome("stage_map", (), None, None)


def rows() -> tuple[Row, ...]:
    """The table, top to bottom."""
    return _rows()


def outcome(answers: Answers) -> Outcome:
    """What the table says of the answers; the stage map when no row matches."""
    known = normal(answers)
    for row in _rows():
        if row.holds(known):
            return Outcome(row.outcome, row.top, row.rule, row.ask)
    return NOTHING_MATCHES


def normal(answers: Answers) -> Answers:
    """An entrepreneur who exports is an exporter."""
    if answers.get("role") == "kz_entrepreneur" and answers.get("exports") is True:
        return MappingProxyType({**answers, "role": "exporter"})
    return answers


def stages() -> Mapping[str, tuple[str, ...]]:
    """The stage map: the usual products of each stage of a deal, stages in order."""
    told = read_json("discovery.json")["stages"]
    return MappingProxyType({stage["id"]: tuple(stage["products"]) for stage in told})


@cache
def _rows() -> tuple[Row, ...]:
    return tuple(
        Row(
            each["rule"],
            MappingProxyType(each["when"]),
            tuple(each["top"]),
            each.get("outcome", "products"),
            each.get("ask"),
        )
        for each in read_json("discovery.json")["table"]
    )
