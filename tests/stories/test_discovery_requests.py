"""A request to be called: short form, summary, one button, the queue."""

from decimal import Decimal

from agency.catalogue.products import form_fields, products
from flows.apply import fields
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from storage import drafts
from tests.services.test_payloads import validator
from tests.stories.desk import Topic
from tests.stories.discovering import answers, queued_payload, short
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile

BUYER = "ОсОО «Үлгү», Бишкек"


async def begins_a_request(person: Chat) -> None:
    """Finds export credit insurance, asks to be called and says who he is."""
    await arrives(person)
    await answers(person, "exporter", "nonpayment", "later", "goods_one")
    await person.presses(short("export_credit_insurance"))
    await person.presses("catalogue-button-apply")
    await person.sees("apply-intro", product=person.words("products-export_credit_insurance-name"))
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.sees("discovery-ask-non_raw_kazakh")


async def fills_the_form(person: Chat) -> None:
    """Answers what is left of the eight fields; two are known from discovery."""
    await person.presses("apply-button-origin-yes")
    await person.sees("products-field-buyer")
    await person.says(BUYER)
    await person.presses("apply-option-contract_date-unsigned")
    await person.says("250 000 USD")
    await person.presses("apply-option-history-new")
    await person.presses("apply-button-skip")
    await person.sees("apply-summary")


async def test_a_request_becomes_a_case_that_the_back_office_understands(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await begins_a_request(person)
    await fills_the_form(person)
    await person.sees("discovery-e2-later-long")
    await person.sees("products-field-end-note")
    assert await town.cases_of(1001) == []
    await person.presses("apply-button-send")
    (case,) = await town.cases_of(1001)
    await person.sees("apply-sent", number=case.number)
    await person.sees("products-field-end-note")
    await person.sees("receipt-next-request")
    payload = await queued_payload(town, case)
    validator("product_request").validate(payload)
    details = payload["case"]["details"]
    assert payload["case"]["product"] == "export_credit_insurance"
    assert details["non_raw_kazakh"] == "yes"
    assert details["buyer"] == BUYER
    assert details["contract_signed"] is False
    assert (Decimal(details["value"]), details["currency"]) == (Decimal(250_000), "USD")
    assert details["security"] == person.words("apply-option-security-none")
    assert details["discovery"]["payment"] == "deferred"
    assert "past_losses" not in details


async def test_staff_see_the_request_on_its_card(town: Town) -> None:
    person = town.chat(1001, "ky")
    await begins_a_request(person)
    await fills_the_form(person)
    await person.presses("apply-button-send")
    (case,) = await town.cases_of(1001)
    topic = Topic(town, case)
    await topic.shows("desk-detail-buyer", value=BUYER)
    await topic.shows("desk-detail-value", value=texts("ru").money(Decimal(250_000), "USD"))
    await topic.shows("desk-detail-unsigned")
    await topic.shows("discovery-e1-nonpayment-long")


async def test_an_answer_is_changed_from_the_summary(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await begins_a_request(person)
    await fills_the_form(person)
    await person.presses("apply-change-value")
    await person.says("дорого")
    await person.sees("products-field-value")
    await person.says("300000 EUR")
    await person.sees("apply-summary")
    await person.sees(texts(language).money(Decimal(300_000), "EUR"))


async def test_raw_goods_are_explained_and_end_nothing(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await begins_a_request(person)
    await person.presses("apply-button-origin-no")
    await person.sees("discovery-check-non_raw_kazakh-failed")
    await person.sees("products-field-buyer")


async def test_a_request_that_was_left_goes_on(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await begins_a_request(person)
    await person.presses("apply-button-origin-yes")
    await person.says(BUYER)
    await town.restarts()
    await person.says("/start")
    await person.presses("menu-continue-request")
    await person.sees("products-field-contract_date")


async def test_a_double_press_skips_one_field(town: Town) -> None:
    person = town.chat(1001, "ru")
    await begins_a_request(person)
    await person.presses("apply-button-origin-yes")
    await person.presses_twice("apply-button-skip")
    left = await town.look_up(lambda tx: drafts.open_one(tx, 1001, "product_request"))
    assert left is not None
    assert left.answers["form"].get("buyer") == ""
    assert "contract_date" not in left.answers["form"]


async def test_the_next_request_says_the_same_things_again(town: Town) -> None:
    person = town.chat(1001, "ru")
    await begins_a_request(person)
    await fills_the_form(person)
    await person.presses("apply-button-send")
    await person.says("/start p_performance_guarantee")
    await person.presses("catalogue-button-apply")
    await person.presses("notice-button-me")
    await person.presses("apply-button-origin-unsure")
    await person.sees("products-field-contract_date")
    left = await town.look_up(lambda tx: drafts.open_one(tx, 1001, "product_request"))
    assert left is not None
    assert left.answers["form"]["buyer"] == BUYER


def test_every_field_of_every_form_has_its_texts_and_short_buttons() -> None:
    names = {name for each in products() for name in form_fields(each.id)}
    for language in CHAT_LANGUAGES:
        words = texts(language)
        for name in names - {"currency"}:
            assert words(f"apply-field-{name}")
            assert len(words(f"apply-change-{name}")) <= 28
        for field, options in fields.OFFERED.items():
            assert all(len(words(f"apply-option-{field}-{each}")) <= 28 for each in options)
    assert all(len(form_fields(each.id)) <= 8 for each in products())
