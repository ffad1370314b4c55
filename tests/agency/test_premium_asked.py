"""An estimate as the chat asks for it: questions, what moves the price, its curve, its keeping."""

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.loans.schedule import months_later
from agency.money import Money
from agency.premium import estimate
from agency.premium.asked import (
    KINDS,
    bears_premium,
    counted,
    counted_as,
    missing,
    most_instalments,
    questions,
    request_of,
    side_of,
)
from agency.premium.classes import rating_as_written
from agency.premium.curve import curve
from agency.premium.kept import kept, kept_mover, restored, restored_mover
from agency.premium.movers import movers
from agency.premium.official import read_limit, read_quote
from agency.premium.plain import due_days
from agency.premium.tariff import Cell, Tariff
from agency.premium.wording import estimate_sections, price_lines
from agency.profiles import products
from agency.rates import OfficialRate
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts

DAY: Final = date(2026, 11, 20)
RATE: Final = OfficialRate("USD", Decimal("444.32"), 1, DAY, DAY, "sample")
COMPLETE: Final[dict[str, Any]] = {
    "product": "export_credit_insurance",
    "country": "UZ",
    "kind": "firm",
    "years": "1",
    "delays": "no",
    "amount": {"value": "250000", "currency": "USD"},
    "term": {"days": 180},
    "delivery": {"months": 0},
    "cover": "90",
    "instalments": "4",
}

cases = st.fixed_dictionaries(
    {
        "product": st.sampled_from([one for one in products() if bears_premium(one)]),
        "country": st.sampled_from(["UZ", "CN", "KG", "TR", "RU", "AE"]),
        "kind": st.sampled_from(KINDS),
        "rating": st.sampled_from(["", "BB+", "Ba1", "AAA", "C"]),
        "years": st.sampled_from(["0", "1", "3", "5", "12"]),
        "delays": st.sampled_from(["yes", "no"]),
        "amount": st.builds(
            lambda cents: {"value": str(Decimal(cents) / 100), "currency": "USD"},
            st.integers(1_00, 10**12),
        ),
        "term": st.one_of(
            st.builds(lambda n: {"days": n}, st.integers(1, 1500)),
            st.builds(lambda n: {"months": n}, st.integers(1, 240)),
        ),
        "delivery": st.builds(lambda n: {"months": n}, st.integers(0, 36)),
        "cover": st.integers(50, 100).map(str),
        "instalments": st.integers(1, 24).map(str),
    }
)


def test_the_debtor_decides_the_questions() -> None:
    asked = {
        one: questions({"product": one, "kind": "firm"})
        for one in (
            "export_credit_insurance",
            "foreign_bank_guarantee_insurance",
            "loan_insurance",
            "performance_guarantee",
            "rkdf_roseximbank_loan",
        )
    }
    assert asked["export_credit_insurance"][1:5] == ("country", "kind", "years", "delays")
    assert asked["foreign_bank_guarantee_insurance"][1:3] == ("country", "rating")
    assert asked["loan_insurance"][1] == "amount"
    assert asked["performance_guarantee"] == ("product", "country", "amount", "term")
    assert asked["rkdf_roseximbank_loan"] == ("product", "amount", "term")


def test_every_product_has_a_side() -> None:
    for one in products():
        assert side_of(one) in {"buyer", "bank", "exporter", "guarantee", "referral"}


ANY_ANSWER: Final[dict[str, Any]] = {**COMPLETE, "rating": "BB+"}


@pytest.mark.parametrize("product", products())
@pytest.mark.parametrize("kind", KINDS)
def test_every_question_is_a_step_of_its_own_and_their_number_never_grows(
    product: str, kind: str
) -> None:
    given_: dict[str, Any] = {"product": product}
    places, totals = [], [len(counted(given_))]
    while (asked := missing(given_)) is not None:
        order = counted(given_)
        places.append(order.index(counted_as(asked)) + 1)
        given_[asked] = kind if asked == "kind" else ANY_ANSWER[asked]
        totals.append(len(counted(given_)))
    assert places == list(range(2, len(places) + 2))
    assert totals == sorted(totals, reverse=True)
    assert totals[-1] == len(places) + 1


def test_an_amounts_currency_and_a_buyer_on_file_are_no_steps_of_their_own() -> None:
    assert counted_as("currency") == "amount"
    assert counted_as("buyers") == "country"


@given(cases)
def test_no_instalment_falls_due_after_the_term(given_: dict[str, Any]) -> None:
    most = most_instalments(given_)
    request = request_of({**given_, "instalments": str(most)}, DAY)
    due = due_days(DAY, most, int(request.disbursement_months + request.credit_months))
    last = months_later(DAY, max(1, int(request.disbursement_months + request.credit_months)))
    assert max(due) < last


@pytest.mark.parametrize("stale", [False, True])
@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_the_rate_of_exchange_stands_once_with_its_day(language: ChatLanguage, stale: bool) -> None:
    words = texts(language)
    on = DAY + timedelta(days=2)
    known = replace(RATE, asked=on, stale=stale)
    found = estimate(request_of(COMPLETE, on), (), known)
    told = [value for _, value in price_lines(found, words)]
    told += [line for part in estimate_sections(found, (), words) for line in part.lines]
    with_day = [line for line in told if words.date(DAY) in line]
    assert len(with_day) == 1
    assert words.number(RATE.value) in with_day[0]


def test_an_amount_without_its_currency_is_asked_on() -> None:
    assert missing({**COMPLETE, "amount": {"value": "5"}}) == "currency"
    assert missing(COMPLETE) is None
    assert missing({}) == "product"


@given(cases)
def test_no_mover_ever_costs_more_and_each_is_a_true_difference(given_: dict[str, Any]) -> None:
    request = request_of(given_, DAY)
    found = estimate(request, (), RATE)
    if found.premium is None:
        return
    for mover in movers(request, found):
        least, most = mover.saves
        assert least.amount >= 0
        assert most.amount >= 0
        assert least.amount + most.amount > 0
        assert most.amount <= found.premium.most.amount


@given(cases)
def test_instalments_add_up_to_both_ends(given_: dict[str, Any]) -> None:
    found = estimate(request_of(given_, DAY), (), RATE)
    if found.premium is not None:
        assert sum(part.least.amount for part in found.instalments) == found.premium.least.amount
        assert sum(part.most.amount for part in found.instalments) == found.premium.most.amount


@given(cases)
def test_an_estimate_survives_its_keeping(given_: dict[str, Any]) -> None:
    request = request_of(given_, DAY)
    found = estimate(request, (), RATE)
    assert restored(json.loads(json.dumps(kept(found)))) == found
    for mover in movers(request, found):
        assert restored_mover(json.loads(json.dumps(kept_mover(mover)))) == mover


@given(cases)
def test_the_curve_never_falls_for_a_band(given_: dict[str, Any]) -> None:
    points = curve(request_of(given_, DAY))
    assert [one.months for one in points] == sorted({one.months for one in points})
    most = [one.most for one in points]
    assert all(one.least <= one.most for one in points)
    assert most == sorted(most)


def test_own_cells_alone_make_the_curve_where_references_may_not_answer() -> None:
    cell = Cell(Decimal("0.1"), Decimal(1), max_months=Decimal(6))
    tariff = Tariff("1", date(2026, 1, 1), "sample", (cell,))
    request = request_of({**COMPLETE, "term": {"months": 3}}, DAY)
    assert not estimate(request, (tariff,)).reference_used
    assert all(one.months < 6 for one in curve(request, (tariff,), own_only=True))
    assert estimate(request_of(COMPLETE, DAY), (tariff,)).reference_used


@pytest.mark.parametrize(
    ("text", "rating"),
    [("bb+", "BB+"), ("ВВ +", "BB+"), ("ba1", "Ba1"), ("AAA", "AAA"), ("отлично", None)],
)
def test_ratings_as_people_write_them(text: str, rating: str | None) -> None:
    assert rating_as_written(text) == rating


QUOTE: Final = {"rate": "1.25", "premium": "10.50", "currency": "USD", "valid_until": "2026-12-31"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("rate", "0"),
        ("rate", "101"),
        ("rate", None),
        ("premium", "0"),
        ("premium", "1.005"),
        ("premium", True),
        ("currency", "XXX"),
        ("valid_until", "tomorrow"),
        ("conditions", 5),
        ("surprise", "x"),
    ],
)
def test_a_wrong_quote_names_its_field(field: str, value: object) -> None:
    with pytest.raises(BadInput) as caught:
        read_quote({**QUOTE, field: value})
    assert caught.value.field == field


def test_a_quote_and_a_limit_are_read() -> None:
    assert read_quote(QUOTE).premium == Money(Decimal("10.50"), "USD")
    payload = {"amount": 5000, "currency": "EUR", "valid_until": "2026-12-31"}
    limit = read_limit(payload, {"buyer": "Sample Trade", "country": "UZ"})
    assert (limit.buyer, limit.country, limit.amount) == (
        "Sample Trade",
        "UZ",
        Money(Decimal(5000), "EUR"),
    )
    with pytest.raises(BadInput, match="buyer"):
        read_limit(payload, {})
