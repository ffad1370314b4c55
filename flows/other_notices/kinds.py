"""What each notice asks: its fields in their order, and which of them may be left open."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

DOCUMENTS: Final = ("rules_copy", "solvency", "duplicate")
"""What a policyholder or beneficiary may ask the agency for."""
DATES: Final = frozenset({"learned_on", "received_on", "due_date"})


@dataclass(frozen=True, slots=True)
class Kind:
    """A notice: `open` are the fields that a person may not know."""

    id: str
    fields: tuple[str, ...]
    open: frozenset[str] = frozenset({"contract_number"})


KINDS: Final[Mapping[str, Kind]] = {
    kind.id: kind
    for kind in (
        Kind("risk_change", ("product", "contract_number", "learned_on", "text")),
        Kind(
            "recovery_notice",
            ("product", "contract_number", "received_on", "amount", "currency", "text"),
            frozenset({"contract_number", "text"}),
        ),
        Kind(
            "overdue_watch",
            ("product", "buyer", "contract_number", "due_date", "amount", "currency"),
            frozenset({"contract_number", "amount"}),
        ),
        Kind("complaint", ("product", "contract_number", "text")),
        Kind("document_request", ("document", "product", "contract_number")),
    )
}


def may_skip(kind: Kind, field: str) -> bool:
    """Whether a field can be left open; who does not know the product is not asked twice."""
    return field in kind.open or field == "product"


def asked(kind: Kind, form: Mapping[str, Any]) -> str | None:
    """The first field without an answer; without an amount no currency is asked."""
    wanted = (name for name in kind.fields if name != "currency" or form.get("amount"))
    return next((name for name in wanted if name not in form), None)


def shown(kind: Kind) -> tuple[str, ...]:
    """The fields of a summary: a currency stands with its amount."""
    return tuple(name for name in kind.fields if name != "currency")


def details(kind: Kind, form: Mapping[str, Any]) -> dict[str, Any]:
    """What is handed over; what was left open is left out, the product stands with the case."""
    given = {name: form.get(name) for name in kind.fields if name != "product"}
    if not form.get("amount"):
        given.pop("currency", None)
    return {name: value for name, value in given.items() if value not in (None, "")}
