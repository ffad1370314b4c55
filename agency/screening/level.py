"""From findings to a preliminary level, by the table `agency/data/check_levels.csv`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, cast

from agency.facts import read_csv

Level = Literal["favourable", "attention", "not_enough_data", "specialist", "high_risk"]
Finding = Literal[
    "confirmed_binding_hit", "confirmed_informative_hit", "strong_hit", "review_hit",
    "to_compare", "country_not_classified", "country_unknown", "no_lists",
    "national_list_missing", "list_old", "country_high", "identifier_bad",
    "identifier_missing", "identifier_unchecked", "delays_long", "delays_short", "trade_new",
    "terms_long", "country_low", "identifier_good", "delays_none", "trade_known",
    "hits_cleared", "no_hit",
]  # fmt: skip
LEVELS: Final[tuple[Level, ...]] = (
    "favourable", "attention", "not_enough_data", "specialist", "high_risk",
)  # fmt: skip
"""From the best to the worst; a later one wins over an earlier one."""
HIT_FINDINGS: Final[frozenset[Finding]] = frozenset(
    {
        "confirmed_binding_hit", "confirmed_informative_hit", "strong_hit", "review_hit",
        "to_compare", "hits_cleared", "no_hit",
    }
)  # fmt: skip
"""Findings that follow from the lists' entries."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One finding with its source and date; `detail` is what its sentence speaks of."""

    id: Finding
    source: str
    as_of: date | None
    detail: str = ""

    @property
    def weight(self) -> str:
        """How much the table lets it weigh."""
        return _table()[self.id][1]


def level_of(reasons: Iterable[Reason]) -> Level:
    """The worst level that any reason calls for; without a reason there is not enough data."""
    found = [_table()[reason.id][0] for reason in reasons]
    return max(found, key=LEVELS.index, default="not_enough_data")


def _table() -> dict[str, tuple[Level, str]]:
    return {
        row["finding"]: (cast("Level", row["level"]), row["weight"])
        for row in read_csv("check_levels.csv")
    }
