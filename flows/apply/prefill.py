"""What a request need not ask: known from discovery, from the last request, from a left one."""

from collections.abc import Mapping
from typing import Any, Final

from agency.catalogue.products import form_fields
from agency.discovery.screens import Answers
from flows import profile
from flows.walked import kept_walk
from gateway.unit import current_unit
from gateway.words import reader_language
from locales.texts import texts
from storage import cases
from storage.drafts import Draft

_SCHEDULES: Final = {
    "deferred": "discovery-e2-later-long",
    "mixed": "discovery-e2-mixed-long",
    "letter_of_credit": "discovery-e2-lc-long",
    "advance": "discovery-e2-advance-long",
    "lease": "discovery-e2-lease-long",
    "loan": "discovery-e2-loan-long",
}
_SERVICES: Final = {
    "lend": "discovery-b1-lend-long",
    "issue_guarantee": "discovery-b1-guarantee-long",
    "confirm_letter_of_credit": "discovery-b1-confirm-long",
    "forward_with_exporter": "discovery-b1-forward-long",
    "several_services": "discovery-b1-several-long",
}
_SECURITIES: Final = {
    "foreign_bank_guarantee": "apply-option-security-guarantee",
    "none": "apply-option-security-none",
}
_SAME_AS_BEFORE: Final = ("buyer", "bank", "history", "currency")
"""What the next request of the same person mostly says again."""


async def filled(product: str, left: Draft | None) -> dict[str, str]:
    """The fields of the product's form that need not be asked, in the person's language."""
    known = {
        **await _last_request(),
        **await _discovered(),
        **(left.answers.get("form", {}) if left else {}),
    }
    return {name: known[name] for name in form_fields(product) if known.get(name)}


async def _discovered() -> dict[str, str]:
    found = (await kept_walk()).answers
    words = texts(reader_language())
    keys = {
        "schedule": _SCHEDULES.get(found.get("payment", "")),
        "security": _SECURITIES.get(found.get("payment_security", "")),
        "service": _SERVICES.get(found.get("need", "")),
    }
    told = {name: words(key) for name, key in keys.items() if key}
    return {**told, **await _own_bank(found)}


async def _own_bank(found: Answers) -> dict[str, str]:
    known = await profile.current() if found.get("role") == "bank" else None
    return {"bank": known.organisation} if known and known.organisation else {}


async def _last_request() -> dict[str, str]:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    known = await unit.read(lambda tx: cases.of_person(tx, person))
    last: Mapping[str, Any] = next(
        (case.body for case in known if case.kind == "product_request"), {}
    )
    return {name: str(last[name]) for name in _SAME_AS_BEFORE if name in last}
