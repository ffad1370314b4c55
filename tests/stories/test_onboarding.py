"""First contact, the menu, the language at any time, leaving and coming back."""

from flows.notice.steps import KIND
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from storage import drafts, people
from tests.stories.driver import NAMES, Chat, Town
from tests.stories.steps import arrives, fills_profile

OTHER: dict[ChatLanguage, ChatLanguage] = {"kk": "ru", "ru": "ky", "ky": "kk"}


async def begins_a_notice(person: Chat) -> None:
    """Up to the second question, with the first answer given."""
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.sees("kit-progress", step=2, steps=5)


async def test_a_newcomer_is_asked_for_the_language_once(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await person.says("/start")
    for known in CHAT_LANGUAGES:
        await person.sees(texts(known)("menu-language-ask"))
    assert await person.buttons() == list(NAMES.values())
    await person.presses(NAMES[language])
    await person.sees("menu-title")

    await person.says("/start")
    await person.sees("menu-title")
    await person.does_not_see("menu-language-ask")


async def test_whatever_a_newcomer_writes_first_the_language_comes_first(town: Town) -> None:
    person = town.chat(1001, "kk")
    for first in ("сәлем", "/menu", "/cases", "/help", "/nonsense"):
        await person.says(first)
        await person.sees("menu-language-ask")
        assert await person.buttons() == list(NAMES.values())


async def test_an_unknown_link_is_a_plain_start(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    for payload in ("spring-campaign", "case_", "case_KE-2026-000001-9"):
        await person.says(f"/start {payload}")
        await person.sees("menu-title")


async def test_the_language_changes_at_any_time(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-deadlines")
    await person.says("/language")
    person.language = OTHER[language]
    await person.presses(NAMES[person.language])
    await person.sees("info-deadlines")
    found = await town.look_up(lambda tx: people.find(tx, 1001))
    assert found is not None
    assert found.language == person.language


async def test_in_the_middle_of_a_notice_the_question_comes_back_in_the_new_language(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await begins_a_notice(person)
    before = len(await person.buttons())
    await person.says("/language")
    person.language = OTHER[language]
    await person.presses(NAMES[person.language])
    await person.sees("kit-progress", step=2, steps=5)
    assert len(await person.buttons()) == before
    assert person.words("kit-cancel") in await person.buttons()
    left = await town.look_up(lambda tx: drafts.open_one(tx, 1001, KIND))
    assert left is not None
    assert set(left.answers) == {"who"}


async def test_the_language_window_can_be_left_without_choosing(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await person.presses("menu-contacts")
    await person.says("/language")
    await person.says("/language")
    await person.presses("kit-back")
    await person.sees("+7 (7172) 95 56 56")


async def test_help_and_privacy_stand_over_what_is_under_way(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await begins_a_notice(person)
    for command, key in (("/help", "info-help"), ("/privacy", "privacy-title")):
        await person.says(command)
        await person.sees(key)
        await person.presses("kit-back")
        await person.sees("kit-progress", step=2, steps=5)


async def test_leaving_keeps_the_answers_and_the_menu_leads_back(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await begins_a_notice(person)
    await person.says("/cancel")
    await person.sees("menu-line-cancelled-kept")
    assert (await person.buttons())[0] == person.words("menu-continue")
    await person.presses("menu-continue")
    await person.sees("kit-progress", step=2, steps=5)


async def test_start_in_the_middle_offers_to_go_on_or_to_start_over(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await begins_a_notice(person)
    await person.says("/start")
    assert (await person.buttons())[:3] == [
        person.words("menu-continue"),
        person.words("menu-find"),
        person.words("menu-report"),
    ]
    await person.presses("menu-report")
    await person.presses("notice-button-anew")
    await person.sees("kit-progress", step=1, steps=5)


async def test_nothing_to_cancel_is_said(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("/cancel")
    await person.sees("menu-line-nothing-to-cancel")
    await person.presses("menu-products")
    await person.says("/cancel")
    await person.sees("menu-line-nothing-to-cancel")


async def test_the_line_above_the_menu_is_read_once(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says("/cancel")
    await person.presses("menu-products")
    await person.presses("kit-back")
    await person.sees("menu-title")
    await person.does_not_see("menu-line-nothing-to-cancel")


async def test_twenty_windows_upon_each_other_do_no_harm(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    for _ in range(10):
        await person.says("/help")
        await person.says("/privacy")
    await person.sees("privacy-title")
    await person.says("/menu")
    await person.sees("menu-title")


async def test_the_language_changes_where_the_phone_button_stands(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await person.presses("consent-agree")
    await person.presses("Казахстан")
    await person.says("ТОО «Пример»")
    await person.presses("profile-skip")
    await person.says("Үлгі Тестов")
    await person.says("бухгалтер")
    await person.sees("profile-ask-phone")
    await person.says("/language")
    person.language = "ky"
    await person.presses(NAMES["ky"])
    await person.sees("profile-ask-phone")
    await person.presses("profile-share-phone")
    await person.sees("profile-ask-email")
