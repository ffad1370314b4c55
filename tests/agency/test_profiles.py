"""Rules follow the product."""

from collections.abc import Callable

import pytest

from agency.errors import BadInput
from agency.profiles import (
    NOT_KNOWN,
    OTHER_EVENT,
    event_kinds,
    notice_products,
    products,
    profile_of,
)

GUARANTEES = {
    "performance_guarantee",
    "advance_payment_refund_guarantee",
    "tender_guarantee",
    "counter_guarantee_to_bank",
}
REFERRALS = {"rkdf_roseximbank_loan", "guarantee_fund_guarantee"}


def test_every_product_has_one_profile() -> None:
    assert len(products()) == len(set(products())) == 23


def test_loan_insurance_alone_quotes_clauses() -> None:
    assert [p for p in products() if profile_of(p).quotes_clauses] == ["loan_insurance"]
    loan = profile_of("loan_insurance")
    assert loan.notifiers == ("policyholder", "beneficiary")
    assert (loan.notify_basis, loan.clocks_basis, loan.documents_basis) == ("rules",) * 3
    assert {"event_notice", "decision", "payment"} <= set(loan.clocks)


def test_elsewhere_the_contract_decides() -> None:
    for product in set(notice_products()) - {"loan_insurance"}:
        profile = profile_of(product)
        assert (profile.notify_basis, profile.clocks_basis) == ("contract", "contract")
        assert (profile.documents_basis, profile.clocks, profile.notifiers) == ("contract", (), ())


def test_notice_is_for_insurance_only() -> None:
    assert set(products()) - set(notice_products()) == GUARANTEES | REFERRALS
    assert {profile_of(p).instrument for p in notice_products()} == {"insurance"}
    assert {profile_of(p).instrument for p in GUARANTEES} == {"guarantee"}
    assert {profile_of(p).instrument for p in REFERRALS} == {"referral"}


def test_events_of_loan_insurance_come_from_the_rules() -> None:
    kinds = event_kinds("loan_insurance")
    assert [(kind.id, kind.risk_class) for kind in kinds] == [
        ("currency_conversion_or_transfer_restriction", "political"),
        ("principal_non_repayment", "commercial"),
        ("policyholder_bankruptcy_or_liquidation", "commercial"),
    ]
    assert {kind.stated_on for kind in kinds} == {"rules"}


def test_a_guarantee_has_a_demand_and_what_it_secures() -> None:
    (demand,) = event_kinds("tender_guarantee")
    assert (demand.id, demand.risk_class, demand.stated_on) == (
        "demand_under_guarantee",
        "demand",
        "product_page",
    )
    assert demand.secured == ("tender_participant_non_performance",)


def test_the_product_page_is_told_from_the_general_list() -> None:
    stated = {kind.id: kind.stated_on for kind in event_kinds("export_credit_insurance")}
    assert stated["buyer_contract_non_performance"] == "product_page"
    assert stated["mass_unrest_civil_strife_war"] == "general_risk_list"


@pytest.mark.parametrize("product", [None, *notice_products()])
def test_a_screen_holds_the_events(product: str | None) -> None:
    kinds = event_kinds(product)
    assert 1 <= len(kinds) <= 7
    assert len({kind.id for kind in kinds}) == len(kinds)


def test_referrals_have_no_events() -> None:
    assert not any(event_kinds(product) for product in REFERRALS)


def test_without_a_product_the_notice_is_taken_and_nothing_is_quoted() -> None:
    assert profile_of(None) is NOT_KNOWN
    assert NOT_KNOWN.takes_notice
    assert not NOT_KNOWN.quotes_clauses
    assert event_kinds(None)[-1] == OTHER_EVENT


@pytest.mark.parametrize("ask", [profile_of, event_kinds])
def test_a_wrong_product_is_bad_input(ask: Callable[[str], object]) -> None:
    with pytest.raises(BadInput, match=r"^product: one of loan_insurance"):
        ask("car_insurance")
