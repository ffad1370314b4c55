"""Plain words, links, the agency's pages, clauses and past deals."""

import pytest

from agency.catalogue.agency_card import agency_card
from agency.catalogue.products import products
from flows.links import LED_TO
from flows.products.parts import PARTS, part_of
from flows.sections import told
from gateway.links import FLOWS, case_link, flow_link, product_link
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from tests.stories.desk import opens_a_case
from tests.stories.discovering import name, short
from tests.stories.driver import NAMES, Town
from tests.stories.steps import arrives


@pytest.mark.parametrize(
    ("language", "words", "product"),
    [
        ("kk", "сатып алушы толемейди деп коркамыз", "export_credit_insurance"),
        (
            "ru",
            "покупатель просит отсрочку 90 дней, боимся что не заплатит",
            "export_credit_insurance",
        ),
        ("ru", "нужна гарантия для тендера", "tender_guarantee"),
        ("ky", "тендерге катышуу учун кепилдик керек", "tender_guarantee"),
    ],
)
async def test_sure_words_open_the_card(
    town: Town, language: ChatLanguage, words: str, product: str
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says(words)
    await person.sees(f"products-{product}-covers")
    await person.presses("kit-back")
    await person.sees("menu-title")


async def test_doubtful_words_are_asked_back(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says("кредит")
    await person.sees("discovery-clarify")
    assert len(await person.buttons()) <= 3 + 2
    await person.presses(short("loan_insurance"))
    await person.sees("products-loan_insurance-covers")
    await person.presses("kit-back")
    await person.sees("discovery-clarify")


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("где мое обращение", "cases-none"),
        ("хочу поговорить с человеком", "question-ask"),
        ("сменить язык", "menu-language-ask"),
        ("сколько стоит страховка", "estimate-ask-product"),
        ("проверить покупателя", "check-intro"),
        ("здравствуйте", "menu-line-text"),
    ],
)
async def test_words_lead_to_what_else_the_bot_does(town: Town, words: str, window: str) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says(words)
    await person.sees(window)


async def test_a_product_is_linked_to(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await person.says("/start p_tender_guarantee")
    await person.presses(NAMES[language])
    await person.sees("products-tender_guarantee-covers")


@pytest.mark.parametrize(
    ("payload", "window"),
    [
        ("f_notice", "notice-intro"),
        ("f_discovery", "discovery-s1"),
        ("f_cases", "cases-none"),
        ("f_question", "question-ask"),
        ("f_nothing", "menu-title"),
        ("p_nothing", "menu-title"),
        ("case_nothing", "menu-title"),
        ("whatever", "menu-title"),
    ],
)
async def test_a_conversation_is_linked_to(town: Town, payload: str, window: str) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says(f"/start {payload}")
    await person.sees(window)


async def test_a_case_is_linked_to_for_its_own_person_only(town: Town) -> None:
    person, stranger = town.chat(1001, "ru"), town.chat(1002, "ru")
    await arrives(person)
    await arrives(stranger)
    case = await opens_a_case(town, person)
    await person.says(f"/start case_{case.number}")
    await person.sees(case.number)
    await stranger.says(f"/start case_{case.number}")
    await stranger.sees("cases-unknown")


def test_links_fit_what_telegram_takes() -> None:
    payloads = [product_link("SampleBot", each.id) for each in products()]
    payloads += [flow_link("SampleBot", flow) for flow in FLOWS]
    payloads.append(case_link("SampleBot", "KE-2026-000123-7"))
    for link in payloads:
        payload = link.partition("?start=")[2]
        assert len(payload) <= 64
        assert payload.replace("-", "").replace("_", "").isalnum()
    assert set(LED_TO) == set(FLOWS)


async def test_the_agency_and_its_past_destinations(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-contacts")
    await person.presses("catalogue-button-agency")
    await person.sees("products-about-parent")
    await person.sees(agency_card().offices[0].phone)
    await person.presses("catalogue-button-abroad")
    await person.sees("products-about-representations")
    await person.sees("products-about-destinations")
    await person.presses("kit-back")
    await person.presses("kit-back")
    await person.presses("catalogue-button-buyer")
    await person.sees(texts("en")("products-buyer-page", name=agency_card().brand))


async def test_a_clause_is_told_by_its_number(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("/start p_loan_insurance")
    await person.presses("catalogue-part-rules")
    await person.presses("catalogue-button-clause")
    await person.sees("products-rules-where")
    await person.says("47.1")
    await person.sees("products-clause-note")
    await person.sees("products-clause-occurrence")
    await person.says("95")
    await person.sees("catalogue-clause-range", last=80)


async def test_past_deals_by_goods_and_by_country(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("/products")
    await person.presses("catalogue-button-deals")
    await person.says({"kk": "балмұздақ", "ru": "мороженое", "ky": "балмуздак"}[language])
    await person.sees("products-goods-ice_cream")
    await person.sees("products-used-by-note")
    await person.says({"kk": "Германия", "ru": "Германия", "ky": "Германия"}[language])
    await person.sees("products-used-by-note")
    await person.says("xyzzy")
    await person.sees("catalogue-deals-none")


async def test_two_products_side_by_side(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("/start p_loan_insurance")
    await person.presses("guide-button-compare")
    await person.presses(short("pre_export_financing"))
    await person.sees("products-differ-loan")
    await person.sees(f"2. {name(person, 'pre_export_financing')}")
    await person.presses("kit-back")
    await person.sees("products-loan_insurance-covers")


def test_every_part_of_every_card_fits_a_message() -> None:
    for language in CHAT_LANGUAGES:
        for each in products():
            for part in PARTS:
                text = told(part_of(each, part, texts(language)))
                assert len(text.encode("utf-16-le")) // 2 < 3900, (language, each.id, part)
