"""Policies brought in: files, faults by line, the same twice; links; payments; declarations."""

import csv
import io
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import Connection, select

from agency.errors import BadInput
from services.back_office.policy_replies import read_policy
from services.cases.opening import OpenCase
from services.papers import made
from services.policies import declarations, payment_details, payments
from services.policies import links as policies_links
from services.policies.files import read_table
from services.policies.importing import Outcome
from services.policies.payments import Judgement, Unfit
from services.policies.rows import Fault, read_rows
from services.reminding.planning import plan
from storage import organisations
from storage.database import Database
from storage.tables import case_queue
from tests.services.policies import DUE, ROW, at, imported, linked, sample
from tests.services.sample import SENDER

NOW = at(DUE - timedelta(days=20))


def a_csv(*rows: dict[str, str]) -> bytes:
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, names)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def a_workbook(row: dict[str, str]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(row))
    cells = {**row, "sum_insured": 1000000, "amount": 2500.4 + 0.1, "due_date": DUE}
    sheet.append(list(cells.values()))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize("content", [a_csv(ROW), a_workbook(ROW)])
def test_a_table_is_read_alike_from_both_kinds_of_file(content: bytes) -> None:
    found, faults = read_rows(read_table(content), DUE)
    assert faults == []
    (policy,) = found
    assert policy.number == "SAMPLE-1"
    assert policy.values["policyholder_bin"] == ("KZ", ROW["policyholder_bin"])
    assert [(part.number, part.due, part.amount) for part in policy.parts] == [
        (2, DUE, Decimal("2500.50"))
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", "12,5"),
        ("amount", "0"),
        ("due_date", "01.09.2026"),
        ("product", "unheard_of"),
        ("product", "rkdf_roseximbank_loan"),
        ("policyholder_bin", "12345"),
        ("currency", "tenge"),
        ("premium_currency", "XXX"),
        ("paid_on", "2026-09-02"),
        ("grace_days", "10"),
        ("end", "2020-01-01"),
        ("policyholder", ""),
        ("deductible_pct", "101"),
        ("instalment_no", "0"),
    ],
)
def test_a_fault_names_its_line_and_field(field: str, value: str) -> None:
    good = {**ROW, "policy_number": "SAMPLE-2"}
    found, faults = read_rows(read_table(a_csv(good, {**ROW, field: value})), DUE)
    assert [(fault.line, fault.field) for fault in faults] == [(3, field)]
    assert [one.number for one in found] == ["SAMPLE-2"]


def test_a_policy_with_one_bad_line_is_left_out_whole() -> None:
    rows = [ROW, {**ROW, "instalment_no": "3", "due_date": "soon"}]
    found, faults = read_rows(read_table(a_csv(*rows)), DUE)
    assert found == []
    assert faults == [Fault(3, "due_date", "a date as 2026-11-20")]


def test_a_line_with_too_many_cells_spoils_its_own_policy_alone() -> None:
    table = a_csv({**ROW, "policy_number": "SAMPLE-2"}, ROW).rstrip() + b",beyond\r\n"
    found, faults = read_rows(read_table(table), DUE)
    assert [one.number for one in found] == ["SAMPLE-2"]
    assert [(fault.line, fault.field) for fault in faults] == [(3, "columns")]


def test_lines_of_one_policy_must_agree() -> None:
    rows = [ROW, {**ROW, "instalment_no": "3", "currency": "USD"}, ROW]
    _, faults = read_rows(read_table(a_csv(*rows)), DUE)
    assert [(fault.line, fault.field) for fault in faults] == [
        (3, "currency"),
        (4, "instalment_no"),
    ]


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (a_csv({k: v for k, v in ROW.items() if k != "product"}), "product"),
        (a_csv({**ROW, "colour": "blue"}), "colour"),
        (b"\xff\xfe\x00", "FILE"),
        (b"PK\x03\x04 no workbook", "FILE"),
        (b"", "policy_number"),
    ],
)
def test_what_is_no_such_table_is_bad_input(content: bytes, field: str) -> None:
    with pytest.raises(BadInput) as error:
        read_table(content)
    assert error.value.field == field


async def test_the_same_import_twice_changes_nothing(database: Database) -> None:
    def counts(outcome: Outcome) -> tuple[list[int], list[int]]:
        names = ("new", "changed", "same")
        return (
            [outcome.policies[name] for name in names],
            [outcome.instalments[name] for name in names],
        )

    def story(tx: Connection) -> list[tuple[list[int], list[int]]]:
        return [
            counts(imported(tx, NOW)),
            counts(imported(tx, NOW)),
            counts(imported(tx, NOW, {"amount": "99", "territory": "UZ"})),
            counts(imported(tx, NOW, {"amount": "99", "territory": "UZ"})),
        ]

    first, again, changed, once_more = await database.write(story)
    assert first == ([1, 0, 0], [1, 0, 0])
    assert again == ([0, 0, 1], [0, 0, 1])
    assert changed == ([0, 1, 0], [0, 1, 0])
    assert once_more == again


async def test_a_code_is_signed_and_good_for_one(database: Database) -> None:
    def story(tx: Connection) -> list[bool]:
        imported(tx, NOW)
        policy, _ = sample(tx, NOW)
        code = policies_links.issue(tx, NOW, policy.holder_id, "manages", "test")
        forged = ("B" if code[0] != "B" else "C") + code[1:]
        late = policies_links.issue(tx, NOW, policy.holder_id, "manages", "test")
        tried = [(forged, NOW), (code, NOW), (code, NOW), (late, NOW + timedelta(days=15))]
        return [
            policies_links.redeem(tx, when, one, 1001 + n) is not None
            for n, (one, when) in enumerate(tried)
        ]

    assert await database.write(story) == [False, True, False, False]


async def test_who_leaves_leaves_no_code_behind(database: Database) -> None:
    def story(tx: Connection) -> list[bool]:
        imported(tx, NOW)
        linked(tx, NOW, 1001)
        policy, _ = sample(tx, NOW)
        his = policies_links.issue(tx, NOW, policy.holder_id, "sees", organisations.by_person(1001))
        ours = policies_links.issue(tx, NOW, policy.holder_id, "sees", "command")
        organisations.revoke(tx, 1001, policy.holder_id, NOW)
        return [policies_links.redeem(tx, NOW, one, 1001) is not None for one in (his, ours)]

    assert await database.write(story) == [False, True]


async def test_people_belong_until_it_is_revoked(database: Database) -> None:
    def story(tx: Connection) -> list[int]:
        imported(tx, NOW)
        linked(tx, NOW, 1001)
        linked(tx, NOW, 1002)
        policy, _ = sample(tx, NOW)
        found = [len(organisations.managers_of(tx, policy.holder_id))]
        organisations.revoke(tx, 1002, policy.holder_id, NOW)
        found.append(len(organisations.managers_of(tx, policy.holder_id)))
        return [*found, len(organisations.organisations_of(tx, 1002))]

    assert await database.write(story) == [2, 1, 0]


def opened(kind: str, details: dict[str, object]) -> OpenCase:
    return OpenCase(
        draft_id=uuid4(),
        kind=kind,
        user_id=1001,
        language="ru",
        product="loan_insurance",
        sender=SENDER,
        details=details,
        said_at=NOW,
        agency_email="office@example.org",
        agency_phone="+7 000",
    )


async def test_a_reported_payment_is_judged_once(database: Database) -> None:
    def story(tx: Connection) -> tuple[str, list[str]]:
        imported(tx, NOW)
        linked(tx, NOW)
        _, (part,) = sample(tx, NOW)
        command = opened("payment_report", {"policy": "SAMPLE-1", "instalment": 2})
        case = payments.report(tx, NOW, command, part.id).case
        payments.judge(tx, NOW, case.id, Judgement(accepted=True, actor="back_office"))
        with pytest.raises(Unfit):
            payments.judge(tx, NOW, case.id, Judgement(accepted=False, actor="back_office"))
        _, (paid,) = sample(tx, NOW)
        events = select(case_queue.c.event).where(case_queue.c.case_id == case.id)
        return paid.state, list(tx.execute(events.order_by(case_queue.c.seq)).scalars())

    state, events = await database.write(story)
    assert state == "paid"
    assert events == ["registered", "payment_confirmed", "status_changed"]


async def test_payment_details_stand_by_two_people(database: Database) -> None:
    given = {
        "currency": "KZT",
        "beneficiary": "SAMPLE",
        "account": "KZ00SAMPLE0000000000",
        "bank": "SAMPLE BANK",
    }

    def story(tx: Connection) -> tuple[dict[str, str], dict[str, str]]:
        proposed = payment_details.propose(tx, NOW, given, "first")
        before = dict(payment_details.standing(tx, "KZT"))
        with pytest.raises(BadInput):
            payment_details.confirm(tx, NOW, proposed.id, "first")
        payment_details.confirm(tx, NOW, proposed.id, "second")
        return before, dict(payment_details.standing(tx, "KZT"))

    before, after = await database.write(story)
    assert before == {}
    assert after == {name: value for name, value in given.items() if name != "currency"}


async def test_a_declared_turnover_adds_what_exceeds_the_minimum(database: Database) -> None:
    terms = {
        "product": "short_term_receivables_insurance",
        "declare_months": "3",
        "first_declaration": "2026-10-05",
        "minimum_premium": "1000",
        "tariff_pct": "0.8",
    }

    def story(tx: Connection) -> tuple[date | None, object]:
        imported(tx, NOW, terms)
        linked(tx, NOW)
        policy, _ = sample(tx, NOW)
        command = opened("turnover_declaration", {"policy": "SAMPLE-1"})
        case = declarations.declare(tx, NOW, command, policy.id).case
        declarations.accept(tx, NOW, case.id, Decimal("200000"), "back_office")
        rows = select(case_queue.c.payload).where(case_queue.c.event == "declaration_accepted")
        return sample(tx, NOW)[0].next_declaration, tx.execute(rows).scalar_one()

    following, payload = await database.write(story)
    assert following == date(2027, 1, 5)
    assert isinstance(payload, dict)
    assert payload["event"]["data"]["additional_premium"] == "600.00"


def test_a_policy_from_the_back_office_has_the_columns_of_an_import() -> None:
    common = {k: v for k, v in ROW.items() if k not in ("instalment_no", "due_date", "amount")}
    part = {"instalment_no": 1, "due_date": "2026-09-01", "amount": "10.00"}
    found = read_policy({**common, "instalments": [part], "link_as": "sees"}, DUE)
    assert (found.number, found.parts[0].amount) == ("SAMPLE-1", Decimal("10.00"))
    with pytest.raises(BadInput, match="instalment 1: amount"):
        read_policy({**common, "instalments": [{**part, "amount": "much"}]}, DUE)


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_papers_of_a_policy_can_be_opened(language: str) -> None:
    rows = [{"id": "a", "number": 2, "due": "2026-09-01", "amount": "2500.50"}]
    about = {"policy": "SAMPLE-1", "currency": "KZT"}
    data = {**about, "rows": rows, "at": NOW.isoformat()}
    calendar = made.make("payments_calendar", data, language)  # type: ignore[arg-type]
    assert b"DTSTART;VALUE=DATE:20260901" in calendar.content
    until = {**about, "until": "2026-10-05"}
    form = made.make("turnover_template", until, language)  # type: ignore[arg-type]
    assert load_workbook(io.BytesIO(form.content)).active is not None


async def test_who_looks_at_nothing_changes_nothing(database: Database) -> None:
    def story(tx: Connection) -> int:
        imported(tx, NOW, {"due_date": "2027-01-01"})
        return plan(tx, NOW, 100)

    assert await database.write(story) == 0
