"""What anybody may read: products, deadlines, contacts, office hours."""

from datetime import datetime, timedelta

import pytest

from agency.catalogue import products as catalogue
from agency.deadlines import work_calendar
from agency.office import office
from flows.product_names import GROUPS, group_of
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from tests.stories.driver import Chat, Town, plain
from tests.stories.steps import arrives

OPEN = office("09:00-18:30", "Asia/Almaty", work_calendar("KZ").is_working)


async def test_every_product_can_be_read(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-products")
    for group in GROUPS:
        await person.presses(f"info-group-{group}")
        for product in catalogue.products():
            if group_of(product.id) == group:
                await reads(person, product.id)
        await person.presses("kit-back")


async def reads(person: Chat, product: str) -> None:
    """Open a product's window and go back to its group."""
    await person.presses(f"product-short-{product.replace('_', '-')}")
    await person.sees(f"products-{product}-covers")
    shown = await person.window()
    assert len(shown["text"]) <= 4096
    assert all(len(label) <= 28 for label in await person.buttons())
    await person.presses("kit-back")


async def test_another_institutions_product_is_no_application(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await person.presses("menu-products")
    await person.presses("info-group-referral")
    await person.presses("product-short-rkdf-roseximbank-loan")
    await person.sees("info-go-on-referral")
    await person.sees("info-sanctions")
    assert person.words("menu-report") not in await person.buttons()


async def test_the_contracts_own_term_comes_first(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-deadlines")
    await person.sees("info-deadlines")
    await person.presses("info-loan-button")
    text = (await person.window())["text"]
    contract, ceiling = text.index(person.words("info-loan-first")), text.index("90")
    assert contract < ceiling
    clauses = ("47.1", "33.3", "41", "30, 68.4", "68", "72", "35.5", "54, 62", "63", "79", "2.12")
    assert all(clause in text for clause in clauses)


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_no_text_on_terms_calls_anything_safe(language: ChatLanguage) -> None:
    words = texts(language)
    read = words("info-deadlines") + words("info-loan-first")
    read += words("info-clock-event-notice", length="90", clause="47.1")
    assert not any(stem in read.lower() for stem in ("безопас", "қауіпсіз", "коопсуз", "safe"))


async def test_phone_and_address_can_be_copied(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-contacts")
    assert (await person.presses("info-copy-phone"))["copy_text"] == "+7 (7172) 95 56 56"
    assert (await person.presses("info-copy-email"))["copy_text"] == "info@kazakhexport.kz"
    await person.sees("+7 (727) 339 56 56")


async def test_outside_office_hours_it_is_said_when_a_person_reads(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    closed = plain(texts(language)("menu-closed", moment="|")).partition("|")[0]
    await waits_until(town, OPEN.next_opening(town.clock()) + timedelta(hours=1))
    await arrives(person)
    await person.does_not_see(closed)
    await waits_until(town, town.clock() + timedelta(hours=12))
    await person.says("/menu")
    await person.sees(closed)


async def waits_until(town: Town, moment: datetime) -> None:
    """Time passes in Telegram and for the bot."""
    await town.minutes_pass(round((moment - town.clock()).total_seconds() / 60))
