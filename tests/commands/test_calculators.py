"""The five commands as an operator meets them: a file in, one JSON answer out, exit codes."""

import io
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from locales.texts import LANGUAGES

Run = tuple[int, Any, str]


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RATES_URL", "TARIFF_FILE", "PREMIUM_REFERENCE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(command: str, request: object, *options: str) -> Run:
        file = tmp_path / "request.json"
        file.write_text(json.dumps(request), "utf-8")
        code = main([command, "--request", str(file), *options])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return run


DEADLINE = {"clock": "decision", "from": "2026-08-20"}
PAYOUT = {
    "currency": "USD",
    "sum_insured": "1000000",
    "principal": "1500000",
    "unpaid_principal": "1200000",
    "deductible_pct": "10",
    "rate_on_notice_date": "500",
}
PREMIUM = {
    "product": "export_credit_insurance",
    "category": 5,
    "buyer_class": "CC1",
    "amount": "1000000",
    "currency": "USD",
    "disbursement_months": 6,
    "repayment_months": 120,
    "on": "2026-11-21",
}
SCHEDULE = {
    "operation": "schedule",
    "principal": "1200",
    "rate_pct": "12",
    "months": 12,
    "type": "equal_principal",
}
CONTRIBUTION = {"sme_portfolio": "1000000", "first_year": True, "on": "2025-12-01"}
GOOD = [
    ("deadlines", DEADLINE),
    ("payout", PAYOUT),
    ("premium", PREMIUM),
    ("loan-schedule", SCHEDULE),
    ("contribution", CONTRIBUTION),
]


@pytest.mark.parametrize(("command", "request_"), GOOD)
def test_an_unknown_field_is_bad_input(command: str, request_: dict[str, Any], ask: Any) -> None:
    code, answer, said = ask(command, {**request_, "colour": "blue"})
    assert (code, answer) == (2, None)
    assert said.startswith(f"exportbot {command}: colour: unknown field; allowed: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize(("command", "request_"), GOOD)
def test_a_list_answers_in_order_and_a_bad_one_in_its_place(
    command: str, request_: dict[str, Any], ask: Any
) -> None:
    code, answers, said = ask(command, [request_, {"colour": "blue"}, request_, 7])
    assert code == 2
    assert answers[0] == answers[2]
    assert "error" not in answers[0]
    assert set(answers[1]) == set(answers[3]) == {"error"}
    assert answers[3]["error"] == "request: a JSON object"
    assert said.count("\n") == 1
    assert ask(command, [request_])[0] == 0
    assert ask(command, []) == (0, [], "")


@pytest.mark.parametrize(("command", "request_"), GOOD)
def test_a_dash_reads_standard_input(
    command: str,
    request_: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    ask: Any,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(request_)))
    assert main([command, "--request", "-"]) == 0
    assert json.loads(capsys.readouterr().out) == ask(command, request_)[1]


@pytest.mark.parametrize("text", ["", "{", "[1", '{"clock": "a", "clock": "b"}', "\x00"])
def test_what_is_no_json_is_bad_input(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "broken.json"
    file.write_text(text)
    assert main(["deadlines", "--request", str(file)]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "--request" in err
    assert main(["deadlines", "--request", str(tmp_path / "absent")]) == 2


def test_decision_deadline(ask: Any) -> None:
    code, answer, _ = ask("deadlines", DEADLINE)
    assert code == 0
    assert list(answer) == [
        "clock",
        "from",
        "clause",
        "last_day",
        "rolled_last_day",
        "counted",
        "days",
        "skipped",
    ]
    assert (answer["clause"], answer["last_day"], answer["days"]) == ("54, 62", "2026-10-01", 30)


def test_event_notice_with_the_contract_s_term(ask: Any) -> None:
    request = {"clock": "event_notice", "from": "2026-08-20", "notice_date": "2026-11-18"}
    answer = ask("deadlines", request)[1]
    assert (answer["basis"], answer["last_day"], answer["late"]) == ("rules", "2026-11-18", False)
    assert answer["effect"] is None
    assert [warning["id"] for warning in answer["warnings"]] == ["ceiling_not_safe"]
    answer = ask("deadlines", {**request, "contract_days": 30})[1]
    assert (answer["basis"], answer["last_day"], answer["late"]) == ("contract", "2026-09-19", True)
    assert (answer["days_after_event"], answer["effect_id"]) == (90, "insurer_may_refuse")


def test_another_product_gets_no_clause(ask: Any) -> None:
    request = {"clock": "event_notice", "from": "2026-08-20", "product": "tender_guarantee"}
    answer = ask("deadlines", request)[1]
    assert answer["basis"] == "contract"
    assert not {"clause", "last_day"} & set(answer)
    assert "47" not in json.dumps(answer)
    assert [warning["id"] for warning in answer["warnings"]] == ["contract_sets_term"]
    answer = ask("deadlines", {**request, "contract_days": 10})[1]
    assert answer["last_day"] == "2026-08-30"
    referred = ask("deadlines", {**request, "product": "guarantee_fund_guarantee"})[1]
    assert "warnings" not in referred


def test_grace_and_waiting_period(ask: Any) -> None:
    grace = ask("deadlines", {"clock": "premium_grace", "from": "2026-03-01"})[1]
    assert (grace["last_day"], grace["terminated_from"]) == ("2026-03-31", "2026-04-01")
    request = {"clock": "waiting_period", "from": "2026-03-01", "waiting_days": 60}
    waiting = ask("deadlines", request)[1]
    assert waiting["starts"] == "2026-03-02"
    assert waiting["insured_event_deemed_from"] == "2026-05-01"
    assert ask("deadlines", {**request, "waiting_days": 0})[2].startswith(
        "exportbot deadlines: waiting_days:"
    )


def test_payout_with_its_other_reading(ask: Any) -> None:
    code, answer, _ = ask("payout", PAYOUT)
    assert code == 0
    assert answer["deductible"] == "100000.00"
    assert (answer["payout"], answer["payout_kzt"]) == ("1000000.00", "500000000.00")
    assert answer["sum_insured_left"] == "0.00"
    other = answer["alternative_reading"]
    assert (other["id"], other["payout"]) == ("cap_before_deductible", "900000.00")
    assert [warning["id"] for warning in answer["warnings"]] == ["claim_above_sum_insured"]
    plain = ask("payout", {**PAYOUT, "unpaid_principal": "900000"})[1]
    assert plain["alternative_reading"] is None


def test_two_further_readings_hang_together(ask: Any) -> None:
    both = {**PAYOUT, "paid_before": "100000", "unpaid_principal": "950000"}
    answer = ask("payout", both)[1]["alternative_reading"]
    assert answer["id"] == "cap_before_deductible"
    assert answer["further_reading"]["id"] == "deductible_on_sum_left"


def test_payout_of_another_product_is_refused(ask: Any) -> None:
    code, answer, said = ask("payout", {**PAYOUT, "product": "export_credit_insurance"})
    assert (code, answer) == (2, None)
    assert "product: loan_insurance" in said


def test_premium_of_the_checkable_example(ask: Any) -> None:
    code, answer, _ = ask("premium", PREMIUM)
    assert code == 0
    assert answer["method"] == "oecd_mpr"
    assert answer["rate_percent"] == {"min": "9.3179", "max": "9.3179"}
    assert answer["horizon_years"] == "10.25"
    assert answer["premium"] == {"min": "93178.80", "max": "93178.80"}
    assert answer["binding"] is False
    assert (answer["premium_kzt"], answer["rate_of_exchange"]) == (None, None)
    assert answer["assumptions"][0]["id"] == "orientation"


def test_premium_with_rates_and_tariff_by_file(ask: Any, tmp_path: Path) -> None:
    rates = tmp_path / "rates.csv"
    rates.write_text("date,currency,quant,value\n2026-11-21,USD,1,470.125\n")
    tariff = tmp_path / "tariff.toml"
    tariff.write_text(
        'version = "sample"\neffective_from = 2026-01-01\nsource = "sample"\n'
        '[[cell]]\nper_month = "0"\nconstant = "2"\n'
    )
    _, answer, _ = ask("premium", PREMIUM, "--rates", str(rates), "--tariff", str(tariff))
    assert (answer["method"], answer["tariff_version"]) == ("agency_tariff", "agency sample")
    assert answer["premium"]["min"] == "20000.00"
    assert answer["premium_kzt"]["min"] == "9402500.00"
    assert answer["rate_of_exchange"] == {
        "value": "470.1250",
        "date": "2026-11-21",
        "source": "file rates.csv",
    }
    tariff.write_text('version = "sample"\nhue = 1\n')
    code, answer, said = ask("premium", PREMIUM, "--tariff", str(tariff))
    assert (code, answer) == (2, None)
    assert "tariff.toml: line 1: effective_from" in said
    assert "line 2: hue: unknown" in said


def test_premium_by_what_is_known_of_the_buyer(ask: Any) -> None:
    request = {
        **PREMIUM,
        "country": "UZ",
        "buyer": {"kind": "firm", "years_of_trade": 2, "past_delays": 0},
        "credit_days": 180,
        "instalments": 3,
        "first_due": "2026-12-31",
    }
    for field in ("category", "buyer_class", "repayment_months", "disbursement_months"):
        del request[field]
    answer = ask("premium", request)[1]
    assert answer["rate_percent"] == {"min": "1.7408", "max": "2.0226"}
    assert [part["due"] for part in answer["instalments"]] == [
        "2026-12-31",
        "2027-02-28",
        "2027-04-30",
    ]
    for end in ("min", "max"):
        parts = [Decimal(part[end]) for part in answer["instalments"]]
        assert sum(parts) == Decimal(answer["premium"][end])
    wrong = {**request, "buyer": {"kind": "firm", "shoe": 1}}
    assert "buyer.shoe: unknown field" in ask("premium", wrong)[2]
    market = ask("premium", {**request, "country": "DE"})[1]
    assert (market["method"], market["rate_percent"]) == ("market_benchmark", None)


def test_refund_additional_and_plain(ask: Any) -> None:
    refund = {
        "operation": "refund",
        "premium_total": "1000",
        "premium_paid": "500",
        "days_total": 365,
        "days_in_force": 100,
        "insurer_fault": False,
    }
    extra = {"operation": "additional", "minimum_premium": "1", "premium_by_declaration": "2.5"}
    plain = {"operation": "plain", "sum_insured": "1000", "tariff_pct": "1", "instalments": 3}
    _, answers, _ = ask("premium", [refund, {**refund, "insurer_fault": True}, extra, plain])
    assert answers == [
        {"refund": "226.03"},
        {"refund": "500.00"},
        {"additional_premium": "1.50"},
        {"premium": "10.00", "instalments": ["3.33", "3.33", "3.34"]},
    ]
    assert "product" in ask("premium", {**refund, "product": "investment_insurance"})[2]


def test_loan_schedule(ask: Any) -> None:
    _, answer, _ = ask("loan-schedule", {**SCHEDULE, "start": "2026-01-31"})
    assert (answer["allowed"], answer["reasons"]) == (True, [])
    assert (answer["principal_each"], answer["total_interest"]) == ("100.00", "78.00")
    assert "payment" not in answer
    assert answer["rows"][0] == {
        "n": 1,
        "date": "2026-02-28",
        "principal": "100.00",
        "interest": "12.00",
        "payment": "112.00",
        "balance": "1100.00",
    }
    seasonal = {**SCHEDULE, "type": "seasonal", "principal_months": [1, 6]}
    _, answer, _ = ask("loan-schedule", seasonal)
    assert answer["allowed"] is False
    assert [reason["id"] for reason in answer["reasons"]] == ["seasonal_gap_too_long"]
    both = {**SCHEDULE, "quarters": 4}
    assert "months: give months or quarters" in ask("loan-schedule", both)[2]


def test_eligibility_and_early_repayment(ask: Any) -> None:
    plan = {
        "operation": "eligibility",
        "borrower_country": "KZ",
        "legal_entity": True,
        "currency": "EUR",
        "amount_usd": "6000000",
        "purpose": "trade_turnover",
        "term_months": 24,
        "grace_months": 0,
        "russian_share_pct": "29",
        "own_contribution_pct": "15",
        "activity": "tobacco",
    }
    failed = ["borrower", "amount", "russian_share", "prohibited_purpose"]
    assert ask("loan-schedule", plan)[1] == {"eligible": False, "failed": failed}
    early = {"operation": "early_repayment", "prepaid": "100000", "currency": "RUB"}
    _, answer, _ = ask("loan-schedule", early)
    assert (answer["fee"], answer["fee_percent"]) == ("100.00", "0.1")
    assert "one percent" in answer["note"]


def test_contribution(ask: Any) -> None:
    _, answer, _ = ask("contribution", {**CONTRIBUTION, "planned_volume": "30000"})
    assert (answer["mandatory"], answer["limit"]) == ("2860.00", "28600.00")
    assert (answer["voluntary"], answer["voluntary_is_inferred"]) == ("140.00", True)
    assert "reason" not in answer
    _, later, _ = ask("contribution", {**CONTRIBUTION, "first_year": False})
    assert (later["mandatory"], later["reason"]) == (None, "rate_unknown")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_ids(language: str, ask: Any) -> None:
    for command, request in GOOD:
        english = ask(command, request)[1]
        other = ask(command, request, "--lang", language)[1]
        for name in ("assumptions", "warnings"):
            here, there = english.get(name, []), other.get(name, [])
            assert [one["id"] for one in here] == [one["id"] for one in there]
            if language != "en":
                assert all(a["text"] != b["text"] for a, b in zip(here, there, strict=True))


@pytest.mark.parametrize(
    ("value", "ok"),
    [
        ("1000000", True),
        (1000000, True),
        ("1000000.5", True),
        ("1e6", False),
        ("-1", False),
        ("1,5", False),
        (" 1", False),
        (True, False),
        ([], False),
        ("9" * 16, False),
    ],
)
def test_amounts_are_plain_figures(value: object, ok: bool, ask: Any) -> None:
    code, _, said = ask("premium", {**PREMIUM, "amount": value})
    assert (code == 0) is ok
    if not ok:
        assert said.startswith("exportbot premium: amount: a number")


def test_a_premium_needs_neither_telegram_nor_a_network(tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_text(json.dumps(PREMIUM))
    program = (
        "import sys; from bot.cli import main;"
        f"main(['premium', '--request', {str(file)!r}]);"
        "print(sorted({'aiogram', 'aiohttp', 'sqlalchemy'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stderr.strip() == "[]"
