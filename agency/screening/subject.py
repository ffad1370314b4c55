"""Whom a check is about, and what its exporter knows of him from trading together."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final, Literal, get_args

from agency.screening.level import Finding, Reason
from agency.screening.screener import Query
from agency.screening.tokens import Kind

Role = Literal["sole_trader", "director", "owner"]
Trade = Literal["new", "year", "three", "longer"]
Delays = Literal["none", "short", "long"]
Terms = Literal["advance", "days90", "days180", "longer"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
OFFERED: Final[Mapping[str, tuple[str, ...]]] = {
    "trade": get_args(Trade),
    "delays": get_args(Delays),
    "terms": get_args(Terms),
}
"""Facts that are chosen, and what each may be; the amount is typed."""

_FINDINGS: Final[Mapping[str, Mapping[str, Finding]]] = {
    "trade": {
        "new": "trade_new",
        "year": "trade_known",
        "three": "trade_known",
        "longer": "trade_known",
    },
    "delays": {"none": "delays_none", "short": "delays_short", "long": "delays_long"},
    "terms": {"longer": "terms_long"},
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A firm; or a person, but only as a sole trader or as director or owner of a named `firm`.

    The number is the firm's, or the sole trader's own.
    """

    name: str
    country: str
    kind: Kind
    identifier: str | None = None
    role: Role | None = None
    firm: str | None = None

    def queries(self) -> tuple[Query, ...]:
        """What is looked for: the name, and beside a director or owner his firm."""
        if self.firm is None:
            return (Query(self.name, self.country, self.identifier, self.kind),)
        return (
            Query(self.name, self.country, None, self.kind),
            Query(self.firm, self.country, self.identifier, "org"),
        )

    def plain(self) -> dict[str, Any]:
        """As JSON, nothing empty in it."""
        return {name: value for name, value in asdict(self).items() if value}


def findings(facts: Mapping[str, str], today: date) -> Iterable[Reason]:
    """What the exporter's own facts speak for; what he left open or has no weight gives nothing."""
    for name, known in _FINDINGS.items():
        finding = known.get(facts.get(name, ""))
        if finding is not None:
            yield Reason(finding, "exporter", today)
