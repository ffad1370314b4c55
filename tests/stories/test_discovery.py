"""Every kind of person finds his product by buttons, in each language."""

import json
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from agency.catalogue.products import products
from agency.discovery.table import stages
from agency.discovery.walk import Walk
from locales.texts import ChatLanguage, texts
from storage import drafts, listed
from storage.listed import Listed
from tests.stories.discovering import answers, goes_on, name, short
from tests.stories.driver import Town, plain
from tests.stories.steps import arrives

SCENARIOS: Final[list[dict[str, Any]]] = json.loads(
    Path("tests/data/discovery_scenarios.json").read_text("utf-8")
)
WAYS: Final = {
    "G01": ("exporter", "nonpayment", "later", "goods_one"),
    "G02": ("exporter", "nonpayment", "later", "goods_many"),
    "G03": ("exporter", "nonpayment", "later", "works"),
    "G04": ("exporter", "financing", "we_working", "other_collateral"),
    "G05": ("exporter", "financing", "we_project"),
    "G06": ("exporter", "advance", "guarantee"),
    "G07": ("exporter", "tender", "agency"),
    "G08": ("exporter", "nonpayment", "lc"),
    "G09": ("lessor",),
    "G10": ("kg_importer",),
    "G11": ("domestic",),
    "G12": ("exporter", "hedge"),
}
"""The buttons by which the people of the worked scenarios answer."""
TOLD: Final = [(one["id"], one["first"]) for one in SCENARIOS]


def test_every_worked_scenario_has_its_way() -> None:
    assert WAYS.keys() == {one["id"] for one in SCENARIOS}


@pytest.mark.parametrize(("scenario", "first"), TOLD, ids=WAYS)
async def test_each_kind_of_person_finds_his_product_first(
    town: Town, language: ChatLanguage, scenario: str, first: str
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    walk = await answers(person, *WAYS[scenario])
    assert walk.outcome.products[0] == first
    await person.sees(f"discovery-outcome-{walk.outcome.kind}")
    await person.sees(f"1. {name(person, first)}")
    for said in walk.said:
        await person.sees(said)
    assert person.words(short(first)) == (await person.buttons())[0]


async def test_a_result_leads_on_to_everything(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await answers(person, "exporter", "nonpayment", "later", "goods_one")
    await person.sees("discovery-check-non_raw_kazakh")
    await person.presses("guide-button-compare")
    await person.sees("products-label-signs")
    await person.presses("kit-back")
    await person.presses(short("export_credit_insurance"))
    await person.sees("guide-checks")
    await person.is_offered("catalogue-button-apply")
    await person.presses("guide-button-takes")
    await person.sees("products-label-steps")
    await person.sees("products-label-conditions")
    await person.presses("kit-back")
    await person.presses("guide-button-card")
    await person.sees("products-export_credit_insurance-covers")
    await person.presses("kit-back")
    await person.presses("kit-specialist")
    await person.sees("question-ask")


async def test_a_result_leads_to_what_it_costs(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await answers(person, "exporter", "nonpayment", "later", "goods_one")
    await person.presses(short("export_credit_insurance"))
    await person.presses("estimate-button-open")
    await person.sees("estimate-ask-country")


async def test_back_takes_the_last_answer_back(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await answers(person, "exporter", "nonpayment")
    await person.sees("discovery-e2")
    await person.presses("kit-back")
    await person.sees("discovery-e1")
    await person.presses("kit-back")
    await person.presses("kit-back")
    await person.sees("menu-title")


async def test_answers_can_be_typed(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-find")
    await person.says("1")
    await person.sees("discovery-e1")
    await person.says(person.words("discovery-e1-tender"))
    await person.sees("discovery-e7")
    await person.says("???")
    await person.sees("guide-press-or-number")
    await person.sees("discovery-e7")


async def test_not_knowing_leads_to_the_stage_map(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-find")
    await person.presses("guide-button-unknown")
    await person.sees("guide-stages")
    stage, ids = next(iter(stages().items()))
    await person.presses(f"discovery-stage-{stage}")
    await person.presses(short(ids[0]))
    await person.sees(f"products-{ids[0]}-covers")
    await person.presses("kit-back")
    await person.presses("kit-back")
    await person.presses("kit-back")
    await person.sees("discovery-s1")


async def test_a_contradiction_is_asked_back(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    walk = await answers(person, "exporter", "nonpayment", "advance")
    await person.sees("discovery-a1")
    walk = await goes_on(person, walk, "guarantee")
    await person.sees(f"1. {name(person, walk.outcome.products[0])}")


async def test_a_restart_and_a_start_lose_nothing(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    walk = await answers(person, "exporter", "nonpayment")
    await town.restarts()
    await person.says("/start")
    await person.presses("menu-find")
    walk = await goes_on(person, walk, "later", "goods_one")
    await person.says("/menu")
    await person.presses("menu-find")
    await person.sees("discovery-outcome-products")
    await person.presses("guide-button-anew")
    await person.sees("discovery-s1")


async def test_cancel_keeps_the_answers_and_says_so(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    walk = await answers(person, "bank")
    await person.presses("kit-cancel")
    await person.sees("kit-set-aside")
    await person.presses("menu-find")
    await person.sees((walk.screen or Walk().screen).text_key)  # type: ignore[union-attr]


async def test_a_double_press_answers_one_screen(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    await person.presses("menu-find")
    await person.presses_twice("discovery-s1-exporter")
    await person.sees("discovery-e1")
    left = await town.look_up(lambda tx: drafts.open_one(tx, 1001, "discovery"))
    assert left is not None
    assert left.answers["taken"] == [["S1", "exporter"]]


async def test_a_specialist_stands_at_every_screen(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await answers(person, "exporter")
    await person.presses("kit-specialist")
    await person.sees("question-ask")
    await person.presses("kit-back")
    await person.sees("discovery-e1")


async def test_another_language_redraws_the_question(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await answers(person, "exporter")
    await person.says("/language")
    await person.presses("Қазақша")
    await person.sees(plain(texts("kk")("discovery-e1")))


async def test_a_foreign_buyer_who_pays_later_gets_a_card_for_his_supplier(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await answers(person, "foreign_buyer", "later")
    await person.sees("discovery-outcome-ask_supplier")
    window = await person.window()
    addresses = [key["url"] for row in window["buttons"] for key in row if "url" in key]
    assert addresses[0].startswith("https://t.me/share/url?")
    await person.presses(short("export_credit_insurance"))
    assert person.words("catalogue-button-apply") not in await person.buttons()
    await person.presses("kit-back")
    await person.presses("guide-button-english")
    await person.sees(texts("en")("products-buyer-page", name="KazakhExport"))


@pytest.mark.parametrize(
    ("option", "product"),
    [("kg_importer", "rkdf_roseximbank_loan"), ("domestic", "guarantee_fund_guarantee")],
)
async def test_a_referral_opens_no_case_but_gives_a_page_to_take_there(
    town: Town, language: ChatLanguage, option: str, product: str
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await answers(person, option)
    await person.presses(short(product))
    await person.sees("products-referral-notice")
    assert person.words("catalogue-button-apply") not in await person.buttons()
    await person.presses("guide-button-summary")
    await person.sees("discovery-summary-answers")
    await person.sees(f"discovery-s1-{option}-long")
    await person.sees("discovery-summary-checks")
    await person.sees("discovery-summary-papers")
    await person.sees("catalogue-summary-take")
    await person.presses("catalogue-button-contact")
    await person.sees("question-ask")
    await person.presses("kit-back")
    await person.presses("kit-back")
    await person.sees("guide-checks")
    assert await town.cases_of(1001) == []


async def test_a_listed_funder_is_named_on_the_card(town: Town, language: ChatLanguage) -> None:
    hit = Listed("Roseximbank", "Sample list", date(2026, 1, 15))
    found = {"rkdf_roseximbank_loan": hit}
    await town.app.database.write(lambda tx: listed.keep(tx, found))
    person = town.chat(1001, language)
    await arrives(person)
    await answers(person, "kg_importer")
    day = texts(language).date(hit.as_of)
    said = {"name": hit.name, "list": hit.list, "date": day}
    await person.sees("discovery-check-provider-failed", **said)
    await person.presses(short("rkdf_roseximbank_loan"))
    await person.sees("products-listed-warning", list=hit.list, date=day)
    await person.presses("guide-button-card")
    await person.sees("products-listed-warning", list=hit.list, date=day)


async def test_every_products_card_opens_part_by_part(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    for product in (products()[0].id, "loan_insurance", "rkdf_roseximbank_loan"):
        await person.says(f"/start p_{product}")
        for part in ("parties", "takes", "parameters", "rules"):
            await person.presses(f"catalogue-part-{part}")
            await person.sees(name(person, product))
            await person.presses("kit-back")
