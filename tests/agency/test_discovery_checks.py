"""The checks: met, failed and explained, or left open; none of them ends the talk."""

from datetime import date
from typing import Any

import pytest

from agency.catalogue.products import products
from agency.discovery.checks import ListHit, Surroundings, checks, may_apply
from agency.discovery.wording import check_line
from locales.texts import LANGUAGES, texts

DAY = date(2026, 3, 2)
AROUND = Surroundings(DAY)


def _verdicts(product: str, answers: dict[str, Any], around: Surroundings = AROUND) -> Any:
    return {check.id: check.passed for check in checks(product, answers, around)}


def test_the_first_check_of_every_own_product_is_the_mandate() -> None:
    for each in products():
        first = checks(each.id, {}, AROUND)[0]
        assert first.id == ("provider" if each.referral else "non_raw_kazakh")


@pytest.mark.parametrize(
    ("product", "answers", "check", "passed"),
    [
        ("export_credit_insurance", {"non_raw_kazakh": False}, "non_raw_kazakh", False),
        ("export_credit_insurance", {"non_raw_kazakh": True}, "non_raw_kazakh", True),
        ("loan_insurance", {"loan_purpose": "investment"}, "export_loan", False),
        ("loan_insurance", {"loan_purpose": "working_capital"}, "export_loan", True),
        ("pre_export_financing", {"payment": "advance"}, "deferred_contract", False),
        ("pre_export_financing", {"payment": "deferred"}, "deferred_contract", True),
        ("performance_guarantee", {"amount": 11, "contract_value": 10}, "amount_cap", False),
        ("performance_guarantee", {"amount": 10, "contract_value": 10}, "amount_cap", True),
        ("performance_guarantee", {"amount": 10}, "amount_cap", None),
        ("performance_guarantee", {"term_months": 13, "contract_months": 12}, "term_cap", False),
        (
            "advance_payment_refund_guarantee",
            {"amount": 6, "advance_amount": 5},
            "amount_cap",
            False,
        ),
        ("counter_guarantee_to_bank", {"bank_has_limit": False}, "bank_limit", False),
        ("export_trade_finance_lc_insurance", {"term_months": 24}, "term", True),
        ("export_trade_finance_lc_insurance", {"term_months": 25}, "term", False),
        ("guarantee_fund_guarantee", {"amount_kzt": 7_000_000_000}, "project_financing_cap", True),
        ("guarantee_fund_guarantee", {"amount_kzt": 7_000_000_001}, "project_financing_cap", False),
        ("guarantee_fund_guarantee", {"bank_takes_part": False}, "bank_takes_part", False),
    ],
)
def test_one_check(product: str, answers: dict[str, Any], check: str, passed: object) -> None:
    assert _verdicts(product, answers)[check] is passed


def test_the_fund_loan_lists_every_failed_check() -> None:
    plan = {
        "borrower_country": "KZ",
        "russian_share_pct": 29,
        "own_contribution_pct": 14,
        "amount_usd": 5_000_001,
        "purpose": "trade_turnover",
        "term_months": 25,
        "grace_months": 19,
        "currency": "KZT",
        "activity": "tobacco",
    }
    verdicts = _verdicts("rkdf_roseximbank_loan", plan)
    assert verdicts.pop("provider") is None
    assert set(verdicts.values()) == {False}


def test_the_fund_loan_at_its_limits() -> None:
    plan = {
        "borrower_country": "KG",
        "legal_entity": True,
        "russian_share_pct": 30,
        "own_contribution_pct": 15,
        "amount_usd": 5_000_000,
        "purpose": "fixed_assets",
        "term_months": 120,
        "grace_months": 18,
        "currency": "RUB",
        "activity": "sewing",
    }
    verdicts = _verdicts("rkdf_roseximbank_loan", plan, Surroundings(DAY, {}))
    assert set(verdicts.values()) == {True}


def test_the_fund_order_takes_effect_on_its_day() -> None:
    before = Surroundings(date(2025, 11, 16))
    on_the_day = Surroundings(date(2025, 11, 17))
    assert _verdicts("guarantee_fund_guarantee", {}, before)["in_force"] is False
    assert _verdicts("guarantee_fund_guarantee", {}, on_the_day)["in_force"] is True


def test_a_listed_funder_closes_apply_and_is_named() -> None:
    hit = ListHit("Roseximbank", "SDN", DAY)
    around = Surroundings(DAY, {"rkdf_roseximbank_loan": hit})
    check = checks("rkdf_roseximbank_loan", {}, around)[0]
    assert check.passed is False
    for language in LANGUAGES:
        told = check_line(check, texts(language))
        assert "SDN" in told
        assert "Roseximbank" in told


def test_referrals_never_take_an_application() -> None:
    open_here = {each.id for each in products() if may_apply(each.id, AROUND)}
    assert len(open_here) == 21
    assert open_here.isdisjoint({"rkdf_roseximbank_loan", "guarantee_fund_guarantee"})


def test_signs_of_sanctions_go_to_a_specialist() -> None:
    last = checks("export_credit_insurance", {"sanctions_signs": True}, AROUND)[-1]
    assert (last.id, last.passed) == ("specialist", False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_is_explained_in_every_state(language: Any) -> None:
    words = texts(language)
    samples: list[dict[str, Any]] = [
        {},
        {"non_raw_kazakh": False, "loan_purpose": "investment", "payment": "advance"},
        {"amount": 9, "contract_value": 8, "advance_amount": 8, "term_months": 200},
        {"contract_months": 10, "bank_has_limit": True, "bank_takes_part": True},
        {"amount_kzt": 1, "grace_months": 3, "currency": "USD", "sanctions_signs": True},
    ]
    for each in products():
        for answers in samples:
            for check in checks(each.id, answers, AROUND):
                assert check_line(check, words).strip()
