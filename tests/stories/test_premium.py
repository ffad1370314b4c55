"""What an insurance costs: an estimate in the chat, and the exact price from the agency."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from jobs.rates import Rates
from jobs.replies import Replies
from locales.texts import ChatLanguage
from storage import replies
from storage.replies import Reply
from tests.stories import driver
from tests.stories.checking import begins, checks, load_lists
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile

BUYERS = "product-short-export-credit-insurance"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town where foreign references may answer and the sample's rates are known."""
    async with driver.town(tmp_path, premium_reference="on") as opened:
        await opened.run_job(Rates(opened.app.database, opened.clock, None, tmp_path).job())
        yield opened


@pytest.fixture
async def silent_town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town where no foreign reference may answer and the agency has no tariff of its own."""
    async with driver.town(tmp_path) as opened:
        yield opened


async def chooses_product(person: Chat) -> None:
    """From the menu to the first question on the buyer."""
    await person.presses("menu-calculators")
    await person.presses("calculator-button-premium")
    await person.presses("info-group-exporter")
    await person.presses(BUYERS)


async def answers_all(person: Chat, term: str = "180 дней") -> None:
    """Every question of an estimate for a buyer, down to the summary."""
    await chooses_product(person)
    await person.sees("estimate-ask-country")
    await person.says("Узбекистан")
    await person.presses("estimate-kind-firm")
    await person.presses("estimate-years-1")
    await person.presses("estimate-delays-no")
    await person.says("250 000 USD")
    await person.says(term)
    await person.presses("estimate-length-none")
    await person.says("90%")
    await person.presses("estimate-button-instalments", count=2)
    await person.sees("estimate-summary")


async def test_a_price_is_worked_out_compared_and_asked_for_exactly(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await answers_all(person, {"kk": "180 күн", "ru": "180 дней", "ky": "180 күн"}[language])
    await person.presses("estimate-button-work-out")
    await person.sees("calculators-orientation")
    await person.sees("estimate-line-premium")
    await person.sees("USD")
    await person.sees("estimate-title-movers")
    await person.sees("estimate-not-binding")

    await person.presses("estimate-button-change")
    await person.presses("estimate-change-cover")
    await person.says("80")
    await person.sees(person.words("estimate-changed-by", before="", after="", change="")[:5])

    await person.presses("estimate-button-picture")
    await person.sees("estimate-caption-picture")
    await person.presses("estimate-button-pdf")
    await person.sees("estimate-caption-pdf")

    await person.presses("estimate-button-exact")
    await fills_profile(person)
    (case,) = await town.cases_of(1001)
    assert case.kind == "premium_quote"
    assert case.product == "export_credit_insurance"
    assert case.body["cover_percent"] == "80"
    assert case.body["credit_days"] == 180
    assert case.body["known_of_buyer"] == {
        "kind": "firm",
        "years_of_trade": "1",
        "past_delays": False,
    }
    assert case.body["estimate"]["method"] == "short_term_reference"
    await person.sees("estimate-sent", number=case.number)


async def replied(town: Town, number: str, kind: str, payload: dict[str, str]) -> str | None:
    """The back office answers a case; says why it was refused, if it was."""
    now = town.clock()
    reply = Reply(uuid4(), number, kind, payload, None, None, now)
    await town.app.database.write(lambda tx: replies.add(tx, reply))
    await town.run_job(Replies(town.app.database, town.clock).job())
    return (await town.look_up(lambda tx: replies.state_of(tx, reply.id)))[1]


async def test_the_exact_price_and_a_limit_come_from_the_agency(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    await answers_all(person, "3 ай")
    await person.presses("estimate-button-work-out")
    await person.presses("estimate-button-exact")
    await fills_profile(person)
    (case,) = await town.cases_of(1001)

    quote = {"rate": "1.25", "premium": "3125.50", "currency": "USD", "valid_until": "2030-12-31"}
    why = await replied(town, case.number, "quote", {**quote, "premium": "0"})
    assert why == "premium: an amount above 0, at most two places"
    assert (
        await replied(town, case.number, "quote", {**quote, "conditions": "10% франшиза"}) is None
    )
    await person.sees("3 125,50 USD")
    await person.sees("1,25%")
    await person.sees("10% франшиза")

    limit = {"buyer": "Sample Trade", "amount": "200000", "currency": "USD"}
    day = {"valid_until": (town.clock().date() + timedelta(days=90)).isoformat()}
    assert await replied(town, case.number, "limit", {**limit, **day}) is None
    await person.sees("200 000 USD")
    assert (await town.queued(case))[-2:] == ["quote_given", "limit_given"]

    await person.presses("estimate-button-anew")
    await person.presses("info-group-exporter")
    await person.presses(BUYERS)
    await person.says("Нарния")
    await person.sees("estimate-buyer-or-country")
    await person.says("Түркия")
    await person.sees("estimate-ask-kind")
    await person.presses("kit-back")
    await person.presses("kit-back")
    await person.presses("Sample Trade · Өзбекстан")
    await person.presses("estimate-kind-unknown")
    await person.says("250 000 USD")
    await person.presses("estimate-length-days", count=90)
    await person.presses("estimate-length-none")
    await person.presses("95%")
    await person.presses("estimate-button-instalments", count=1)
    await person.sees("estimate-limit-exceeded", limit="200 000 USD")


async def test_a_limit_of_a_buyer_check_is_taken_over(town: Town) -> None:
    load_lists(town)
    person = town.chat(1001, "ru")
    await begins(person)
    await checks(person, "Узбекистан", "Намуна Савдо Бирлашмаси")
    await person.presses("check-button-official")
    (case,) = await town.cases_of(1001)
    assert case.kind == "buyer_check"
    day = (town.clock().date() + timedelta(days=90)).isoformat()
    limit = {"amount": "200000", "currency": "USD", "valid_until": day}
    assert await replied(town, case.number, "limit", limit) is None
    await person.sees("200 000 USD")
    await person.says("/start p_export_credit_insurance")
    await person.presses("estimate-button-open")
    await person.presses("Намуна Савдо Бирлашмаси · У…")
    await person.sees("estimate-ask-kind")


async def test_without_any_tariff_no_price_is_named(silent_town: Town) -> None:
    person = silent_town.chat(1001, "ky")
    await arrives(person)
    await answers_all(person, "90 күн")
    await person.presses("estimate-button-work-out")
    await person.sees(person.words("estimate-none-off").splitlines()[0])
    await person.does_not_see("estimate-line-premium")
    await person.presses("estimate-button-exact")
    await fills_profile(person)
    (case,) = await silent_town.cases_of(1001)
    assert case.kind == "premium_quote"
    assert "estimate" not in case.body


async def test_a_guarantee_is_handed_over_without_a_price(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says("/start p_performance_guarantee")
    await person.presses("estimate-button-open")
    await person.sees("estimate-ask-country-guarantee")
    await person.says("Казахстан")
    await person.says("50 млн тенге")
    await person.says("1 год")
    await person.presses("estimate-button-work-out")
    await person.sees(person.words("estimate-none-guarantee").splitlines()[0])
    await person.presses("estimate-button-exact")
    await fills_profile(person)
    (case,) = await town.cases_of(1001)
    assert case.product == "performance_guarantee"
    assert case.body == {
        "country": "KZ",
        "amount": "50000000.00",
        "currency": "KZT",
        "repayment_months": 12,
    }


async def test_bad_answers_are_named_and_ask_again(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await chooses_product(person)
    await person.says("Казахстан")
    await person.sees("estimate-country-home")
    await person.says("Китай")
    await person.presses("estimate-kind-rated-firm")
    await person.says("очень хороший")
    await person.sees("estimate-rating-unknown")
    await person.says("bb+")
    await person.presses("estimate-delays-yes")
    await person.says("100 000")
    await person.says("12 34 56")
    await person.sees("notice-amount-ambiguous")
    await person.says("120 000 юаней")
    await person.says("90")
    await person.sees("estimate-term-unit-missing")
    await person.says("18 месяцев")
    await person.says("когда-нибудь")
    await person.sees("estimate-term-unreadable")
    await person.says("сразу")
    await person.says("200")
    await person.sees("estimate-cover-range")
    await person.says("90,5")
    await person.says("100")
    await person.sees("estimate-instalments-range", most=18)
    await person.says("2 взноса")
    await person.sees("120 000 CNY")
    await person.sees("90,5%")


async def test_a_left_estimate_is_offered_again(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await chooses_product(person)
    await person.says("Өзбекстан")
    await person.presses("kit-cancel")
    await person.sees("kit-set-aside")
    await person.says("/start f_premium")
    await person.sees("estimate-resume")
    await person.presses("estimate-button-continue")
    await person.sees("estimate-ask-kind")


TARIFF = """
version = "2026-01"
effective_from = 2026-01-01
source = "sample"
[[cell]]
product = "loan_insurance"
per_month = "0.05"
constant = "1.4"
"""


async def test_the_agencys_own_tariff_answers_where_references_may_not(tmp_path: Path) -> None:
    file = tmp_path / "tariff.toml"
    file.write_text(TARIFF, "utf-8")
    async with driver.town(tmp_path, tariff_file=str(file)) as own_town:
        person = own_town.chat(1001, "kk")
        await arrives(person)
        await person.says("/start p_loan_insurance")
        await person.presses("estimate-button-open")
        await person.says("10 млн теңге")
        await person.presses("estimate-length-years", count=1)
        await person.presses("estimate-length-none")
        await person.presses("95%")
        await person.presses("estimate-button-instalments", count=1)
        await person.presses("estimate-button-work-out")
        await person.sees("calculators-own-tariff")
        await person.sees("200 000 KZT")
        await person.does_not_see("calculators-orientation")
