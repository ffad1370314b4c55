"""What an insurance costs: an estimate in the chat, and the exact price from the agency."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from jobs.rates import Rates
from jobs.replies import Replies
from locales.texts import ChatLanguage
from storage import replies
from storage.replies import Reply
from tests.stories import driver
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
    await person.presses("4")
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
