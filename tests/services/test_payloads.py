"""Payloads as services make them, held against the schemas that the back office builds on."""

import json
import re
from copy import deepcopy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest
from jsonschema import Draft202012Validator, ValidationError
from referencing import Registry, Resource
from sqlalchemy import Connection

import services
from agency.rates import OfficialRate
from agency.status import Status
from services.cases import correspondence
from services.cases.correspondence import Writing
from services.cases.opening import add_details
from services.claims import mitigation
from services.claims import rates as rates_of_notices
from services.desk import actions as desk
from services.desk import agreements, answers, quotes
from services.desk.actions import Request
from services.desk.answers import Answer, StaffFile
from services.documents import intake
from storage import messages, queue
from storage.cases import Case
from storage.database import Database
from storage.documents import Document, Kept
from tests.services.sample import NOW, SENDER, a_case

SCHEMAS: Final = Path("agency/data/schemas")
RATE: Final = OfficialRate(
    "KZT", Decimal("1"), 1, date(2026, 3, 9), date(2026, 3, 9), "National Bank of Kazakhstan"
)
KINDS: Final = (
    "insured_event",
    "payout_claim",
    "consent_request",
    "question",
    "guarantee_demand",
    "data_request",
    "product_request",
    "risk_change",
    "recovery_notice",
    "overdue_watch",
    "complaint",
    "document_request",
    "premium_quote",
    "buyer_check",
    "policy_link",
    "payment_report",
    "turnover_declaration",
    "premium_overdue",
)
BY_A_PERSON: Final = tuple(kind for kind in KINDS if kind != "premium_overdue")
"""Of the others a sender need not be known."""
DETAILS: Final[dict[str, dict[str, Any]]] = {
    "insured_event": {
        "contract_number": "",
        "event": "other",
        "event_text": "Порт закрыт",
        "event_date": "2025-11-01",
        "days_after_event": 128,
        "late": True,
        "amount": "1250000.50",
        "currency": "KZT",
        "account": "Очень давно",
        "notice_days": 30,
        "parties": [{"name": "ТОО «Должник»", "address": "Астана"}],
        "measures": "Отгрузка остановлена",
        "court": "some",
        "court_text": "Первая инстанция",
        "answers": {"obligor": "Покупатель"},
    },
    "payout_claim": {
        "notice_number": "KE-2026-000001-7",
        "contract_number": "ДС-17/26",
        "amount": "1000.00",
        "currency": "USD",
    },
    "consent_request": {
        "act": "settle",
        "contract_number": "ДС-17/26",
        "text": "Мировое соглашение с рассрочкой",
        "by": "2026-04-01",
    },
    "guarantee_demand": {"text": "Требование предъявлено"},
    "buyer_check": {
        "check": "3835b43c-d2ba-4bb6-9c08-398d8e546531",
        "name": "Müster Maschinen GmbH",
        "country": "DE",
        "kind": "org",
        "facts": {"trade": "new", "amount": "250000.00", "currency": "USD"},
        "level": "specialist",
        "reasons": ["to_compare"],
        "official": True,
    },
    "question": {"text": "Как долго ждать?", "topic": "who"},
    "policy_link": {"policy": "SAMPLE-1"},
    "payment_report": {
        "policy": "SAMPLE-1",
        "instalment": 2,
        "due": "2026-03-02",
        "amount": "2500.50",
        "currency": "KZT",
    },
    "turnover_declaration": {"policy": "SAMPLE-1", "until": "2026-03-20"},
    "premium_overdue": {"policy": "SAMPLE-1"},
    "data_request": {"text": "Пришлите копию", "topic": "data_request"},
    "risk_change": {"learned_on": "2026-03-06", "text": "Залог утрачен"},
    "recovery_notice": {
        "contract_number": "ДС-17/26",
        "received_on": "2026-03-06",
        "amount": "1000.00",
        "currency": "KZT",
    },
    "overdue_watch": {"buyer": "Покупатель, Бишкек", "due_date": "2026-03-02"},
    "complaint": {"text": "Не согласны с отказом"},
    "document_request": {"document": "rules_copy"},
    "product_request": {
        "non_raw_kazakh": "yes",
        "buyer": "Покупатель, Бишкек",
        "contract_signed": False,
        "value": "250000.00",
        "secured_amount": "25000.00",
        "currency": "USD",
        "security": "Обеспечения нет",
        "discovery": {"role": "exporter", "need": "advance", "collateral_short": True},
    },
    "premium_quote": {
        "buyer": "Sample Trade",
        "country": "UZ",
        "known_of_buyer": {"kind": "firm", "years_of_trade": "1", "past_delays": False},
        "amount": "250000.00",
        "currency": "USD",
        "credit_days": 180,
        "disbursement_months": "0",
        "cover_percent": "90",
        "instalments": 4,
        "estimate": {
            "method": "short_term_reference",
            "on": "2026-03-09",
            "rate_percent": {"min": "1.6", "max": "1.9"},
            "premium": {"min": "4000.00", "max": "4750.00"},
            "tariff_version": "short_term_reference 2024-02",
        },
    },
}


QUOTE: Final = {
    "rate": "1.25",
    "premium": "3125.50",
    "currency": "USD",
    "valid_until": "2026-12-31",
    "conditions": "Франшиза 10%",
}
LIMIT: Final = {
    "buyer": "Sample Trade",
    "country": "UZ",
    "amount": "200000",
    "currency": "USD",
    "valid_until": "2026-12-31",
}


def validator(kind: str) -> Draft202012Validator:
    files = [json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.json")]
    registry: Registry[Any] = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in files
    )
    schema = json.loads((SCHEMAS / f"{kind}.json").read_text("utf-8"))
    return Draft202012Validator(schema, registry=registry)


def everything_happens(tx: Connection, kind: str) -> Case:
    """A case through every event that there is."""
    case = a_case(tx, kind=kind, details=DETAILS[kind])
    file = a_document(case)
    correspondence.attach(tx, NOW, file)
    intake.stored(tx, NOW, file.id, Kept("0" * 64, 5))
    lost = a_document(case, message_id=8)
    correspondence.attach(tx, NOW, lost)
    intake.lost(tx, NOW, lost.id, "too_big")
    writing = Writing(uuid4(), case.id, "Добавляю", 1001, 9)
    correspondence.write(tx, NOW, writing)
    edit = correspondence.next_revision(tx, 1001, 9, "Исправляю")
    assert edit is not None
    correspondence.revise(tx, NOW, uuid4(), 1001, edit)
    desk.take(tx, NOW, case.id, 9001)
    answer = Answer(uuid4(), case.id, "officer:9001", "Ответ", -100, 1, to_mark=1)
    answers.answer(tx, NOW, answer)
    edited = Answer(uuid4(), case.id, "officer:9001", "Ответ верный", -100, 1, to_mark=1)
    answers.correct(tx, NOW, edited)
    bare = Answer(uuid4(), case.id, "officer:9001", "", -100, 2)
    answers.hand_over(tx, NOW, StaffFile(bare, "document", "F1", "form.pdf", 0))
    desk.note(tx, NOW, case.id, "officer:9001", "внутри")
    quotes.give_quote(tx, NOW, case, uuid4(), QUOTE)
    quotes.give_limit(tx, NOW, case, uuid4(), LIMIT)
    mitigation.note_sent(tx, NOW, case.id, "reminder", "en")
    desk.request_document(tx, NOW, Request(case.id, "back_office", "Акт", date(2026, 4, 1)))
    desk.release(tx, NOW, case.id, 9001)
    desk.change_status(tx, NOW, case.id, Status.CLOSED, "officer:9001")
    if kind == "insured_event":
        add_details(tx, NOW, case.id, {"late_reason": "Болел"})
        rates_of_notices.keep(tx, NOW, case.id, RATE, sample=False)
    if kind == "consent_request":
        given = agreements.Answer(case.id, "back_office", "refused", NOW.date(), "12", "Поздно")
        agreements.settle(tx, NOW, given)
    return case


def a_document(case: Case, message_id: int = 7) -> Document:
    return Document(
        id=uuid4(),
        user_id=1001,
        draft_id=None,
        case_id=case.id,
        chat_id=1001,
        message_id=message_id,
        file_id="F",
        file_unique_id="U",
        kind="document",
        original_name="инвойс.pdf",
        mime="application/pdf",
        size=5,
        state="waiting",
        sha256=None,
        received_at=NOW,
    )


@pytest.mark.parametrize("kind", KINDS)
async def test_every_event_of_every_kind_fits_its_schema(database: Database, kind: str) -> None:
    case = await database.write(lambda tx: everything_happens(tx, kind))
    rows = await database.read(lambda tx: queue.listed(tx, None, case.number))
    checked = validator(kind)
    for row in rows:
        checked.validate(row.payload)
    codes = json.loads((SCHEMAS / "common.json").read_text("utf-8"))
    listed = set(codes["$defs"]["event"]["properties"]["code"]["enum"])
    assert {row.event for row in rows} <= listed


def test_every_event_that_services_record_is_listed() -> None:
    source = "".join(p.read_text("utf-8") for p in Path(services.__path__[0]).rglob("*.py"))
    recorded = set(re.findall(r'record\(\s*tx, now, [\w.]+, "(\w+)"', source))
    recorded |= set(re.findall(r'event="(\w+)"', source))
    for name in re.findall(r"record\(\s*tx, now, [\w.]+, ([A-Z_]+)", source):
        recorded |= set(re.findall(rf'^{name}: Final = "(\w+)"', source, re.MULTILINE))
    for either in re.findall(r'event = "(\w+)" if .* else "(\w+)"', source):
        recorded |= set(either)
    common = json.loads((SCHEMAS / "common.json").read_text("utf-8"))
    assert recorded == set(common["$defs"]["event"]["properties"]["code"]["enum"])


@pytest.mark.parametrize("kind", BY_A_PERSON)
async def test_what_is_missing_or_empty_is_refused(database: Database, kind: str) -> None:
    case = await database.write(lambda tx: everything_happens(tx, kind))
    (first, *_) = await database.read(lambda tx: queue.listed(tx, None, case.number))
    checked = validator(kind)
    for path, value in (
        (("case", "sender"), None),
        (("case", "sender", "phone"), None),
        (("case", "sender", "full_name"), ""),
        (("case", "registered_at"), "2026-03-09T10:00:00+05:00"),
        (("case", "details", "surprise"), "x"),
        (("event", "code"), "invented"),
        (("case", "kind"), "invented"),
        (("schema_version",), 2),
    ):
        broken = changed(first.payload, path, value)
        with pytest.raises(ValidationError):
            checked.validate(broken)


def changed(payload: Any, path: tuple[str, ...], value: Any) -> Any:
    """A copy with one field changed, or taken out where `value` is None."""
    copy = deepcopy(dict(payload))
    inner = copy
    for name in path[:-1]:
        inner = inner[name]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return copy


async def test_a_repeat_of_the_same_message_is_told_once(database: Database) -> None:
    def unit(tx: Connection) -> tuple[Case, list[bool]]:
        case = a_case(tx)
        said = [Answer(uuid4(), case.id, "officer:1", "Ответ", -100, 1) for _ in range(2)]
        return case, [answers.answer(tx, NOW, one) for one in said]

    case, sent = await database.write(unit)
    assert sent == [True, False]
    assert len(await database.read(lambda tx: messages.of_case(tx, case.id))) == 1


async def test_a_payload_stays_small_however_many_files(database: Database) -> None:
    def unit(tx: Connection) -> Case:
        case = a_case(tx, sender={**SENDER, "post": "п" * 200})
        for number in range(250):
            correspondence.attach(tx, NOW, a_document(case, message_id=100 + number))
        return case

    case = await database.write(unit)
    last = (await database.read(lambda tx: queue.listed(tx, None, case.number)))[-1]
    assert len(json.dumps(last.payload, ensure_ascii=False).encode()) <= 64 * 1024
    assert last.payload["case"]["documents_count"] == 250
    validator("insured_event").validate(last.payload)
