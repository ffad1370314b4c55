"""A sample case, opened as a person's answers would open it."""

from datetime import UTC, datetime
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection

from services.cases.opening import OpenCase, open_case
from storage import people
from storage.cases import Case

NOW: Final = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
SENDER: Final[dict[str, Any]] = {
    "country": "KZ",
    "organisation": "ТОО «Образец»",
    "identifier": {"kind": "bin", "value": "190540000014", "verdict": "looks_valid"},
    "full_name": "Имя Образцова",
    "phone": "+77010000001",
    "acting_as": "policyholder",
    "user_id": 1001,
}
NOTICE: Final[dict[str, Any]] = {
    "contract_number": "ДС-17/26",
    "event": "buyer_contract_non_performance",
    "event_date": "2026-03-02",
    "days_after_event": 7,
    "amount": "125000.00",
    "currency": "USD",
}


def a_case(tx: Connection, now: datetime = NOW, **changes: Any) -> Case:
    """Open a case; `changes` are fields of `OpenCase`."""
    fields: dict[str, Any] = {
        "draft_id": uuid4(),
        "kind": "insured_event",
        "user_id": 1001,
        "language": "ru",
        "product": "loan_insurance",
        "sender": SENDER,
        "details": NOTICE,
        "said_at": now,
        "agency_email": "office@example.org",
        "agency_phone": "+7 000",
        **changes,
    }
    people.choose_language(tx, fields["user_id"], "ru", now)
    return open_case(tx, now, OpenCase(**fields)).case
