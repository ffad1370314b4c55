"""What the back office reads of policies, each payload as a whole story makes it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
from jsonschema import ValidationError
from sqlalchemy import Connection

from agency.money import plain
from services.cases.opening import OpenCase
from services.policies import declarations, payments
from services.policies import links as policies_links
from services.policies.payments import Judgement
from services.reminding.taken_back import TakeBack, take_back_reported
from storage import people, queue
from storage.database import Database
from tests.services.policies import DUE, at, imported, linked, sample, turn
from tests.services.sample import SENDER
from tests.services.test_payloads import changed, validator

DAY = timedelta(days=1)
NOW = at(DUE + 2 * DAY)
DECLARED = {
    "declare_months": "3",
    "first_declaration": "2026-09-20",
    "minimum_premium": "100000",
    "tariff_pct": "1.5",
}


def command(kind: str, details: dict[str, Any], product: str | None) -> OpenCase:
    return OpenCase(
        draft_id=uuid4(),
        kind=kind,
        user_id=1001,
        language="kk",
        product=product,
        sender=SENDER,
        details=details,
        said_at=NOW,
        agency_email="office@example.org",
        agency_phone="+7 000",
    )


def link(tx: Connection, *, agreed: bool) -> UUID:
    people.choose_language(tx, 1001, "kk", NOW)
    asked = command("policy_link", {"policy": "SAMPLE-1"}, None)
    case_id = policies_links.ask(tx, NOW, asked).case.id
    if agreed:
        policies_links.grant(tx, NOW, case_id, "manages", "officer:9001")
    else:
        policies_links.refuse(tx, NOW, case_id, "Другая организация", "back_office")
    return case_id


def payment(tx: Connection, *, agreed: bool) -> UUID:
    linked(tx, NOW)
    policy, (part, *_) = sample(tx, NOW)
    details = {
        "policy": policy.number,
        "instalment": part.number,
        "due": part.due.isoformat(),
        "amount": plain(part.amount),
        "currency": policy.premium_currency,
    }
    made = command("payment_report", details, policy.product)
    case_id = payments.report(tx, NOW, made, part.id).case.id
    said = Judgement(agreed, "officer:9001", DUE if agreed else None, "" if agreed else "Не найден")
    payments.judge(tx, NOW, case_id, said)
    if agreed:
        take_back_reported(tx, NOW, case_id, TakeBack("officer:9001", "Другой договор"))
        by_command = TakeBack("back_office", "Другой договор", "Sample")
        payments.judge(tx, NOW, case_id, said)
        take_back_reported(tx, NOW, case_id, by_command)
    return case_id


def declaration(tx: Connection, *, agreed: bool) -> UUID:
    linked(tx, NOW)
    policy, _ = sample(tx, NOW)
    until = policy.next_declaration.isoformat() if policy.next_declaration and agreed else None
    details = {"policy": policy.number, "until": until}
    made = command("turnover_declaration", details, policy.product)
    case_id = declarations.declare(tx, NOW, made, policy.id).case.id
    declarations.accept(tx, NOW, case_id, Decimal("25000000"), "back_office")
    return case_id


def overdue(tx: Connection, *, agreed: bool) -> UUID:
    """Late while nobody is linked; then somebody is, and it is paid, withdrawn, or run out."""
    second = {"instalment_no": "3", "due_date": "2026-09-02", **DECLARED}
    imported(tx, NOW, DECLARED, second)
    turn(tx, NOW)
    linked(tx, NOW)
    policy, (part, *_) = sample(tx, NOW)
    assert policy.overdue_case_id is not None
    if agreed:
        payments.pay(tx, NOW, part, DUE)
        imported(tx, NOW, {"instalment_no": "4", "due_date": "2026-12-01", **DECLARED})
    else:
        turn(tx, NOW + 31 * DAY)
    return policy.overdue_case_id


STORIES: dict[str, Callable[..., UUID]] = {
    "policy_link": link,
    "payment_report": payment,
    "turnover_declaration": declaration,
    "premium_overdue": overdue,
}
SAID = {
    ("policy_link", True): {"link_granted"},
    ("policy_link", False): {"link_refused"},
    ("payment_report", True): {"payment_confirmed", "payment_taken_back"},
    ("payment_report", False): {"payment_rejected"},
    ("turnover_declaration", True): {"declaration_accepted"},
    ("turnover_declaration", False): {"declaration_accepted"},
    ("premium_overdue", True): {"link_granted", "premium_paid", "instalment_withdrawn"},
    ("premium_overdue", False): {"link_granted", "grace_ended"},
}


@pytest.mark.parametrize("agreed", [True, False])
@pytest.mark.parametrize("kind", STORIES)
async def test_what_is_told_of_policies_fits_its_schema(
    database: Database, kind: str, agreed: bool
) -> None:
    def story(tx: Connection) -> list[queue.QueueRow]:
        imported(tx, NOW, DECLARED)
        case_id = STORIES[kind](tx, agreed=agreed)
        return [row for row in queue.listed(tx, None, None) if row.case_id == case_id]

    rows = await database.write(story)
    checked = validator(kind)
    for row in rows:
        checked.validate(row.payload)
    assert SAID[kind, agreed] <= {row.event for row in rows}
    without_policy = changed(rows[0].payload, ("case", "details", "policy"), None)
    with pytest.raises(ValidationError):
        checked.validate(without_policy)
