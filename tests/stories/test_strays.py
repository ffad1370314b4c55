"""What nobody asked for gets a kind answer, and the conversation stays where it was."""

from typing import Any

import pytest

from flows.kit import LONGEST_LINE
from flows.notice.steps import KIND
from locales.texts import ChatLanguage
from storage import drafts
from storage.drafts import Draft
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile

ODD: dict[str, dict[str, Any]] = {
    "strays-location": {"location": {"latitude": 51.1, "longitude": 71.4}},
    "strays-dice": {"dice": {"emoji": "🎲", "value": 6}},
    "strays-poll": {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        }
    },
    "strays-other": {"game": {"title": "Sample", "description": "Sample", "photo": []}},
}


async def sends(person: Chat, content: dict[str, Any], message_id: int = 500) -> None:
    """A message of any kind reaches the bot."""
    user = {"id": person.user, "is_bot": False, "first_name": "Sample"}
    message = {
        "message_id": message_id,
        "date": int(person.town.clock().timestamp()),
        "chat": {"id": person.user, "type": "private", "first_name": "Sample"},
        "from": user,
        **content,
    }
    await person.town.post("update", message=message)
    await person.town.settle()


async def presses_data(
    person: Chat, data: str, message_id: int, presser: int | None = None, *, old: bool = False
) -> None:
    """A button's data reaches the bot, from `presser` if that is somebody else."""
    chat = {"id": person.user, "type": "private", "first_name": "Sample"}
    message: dict[str, Any] = {"message_id": message_id, "chat": chat, "date": 0}
    if not old:
        message |= {"date": int(person.town.clock().timestamp()), "text": "?"}
    query = {
        "id": "1",
        "from": {"id": presser or person.user, "is_bot": False, "first_name": "Sample"},
        "chat_instance": "1",
        "message": message,
        "data": data,
    }
    await person.town.post("update", callback_query=query)
    await person.town.settle()


async def left_notice(town: Town) -> Draft | None:
    """The notice that the person began."""
    return await town.look_up(lambda tx: drafts.open_one(tx, 1001, KIND))


async def at_the_contract(person: Chat) -> None:
    """In the middle of a notice, where a contract's number is asked for."""
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.sees("kit-progress", step=2, steps=5)


async def test_words_lead_to_the_menu_and_to_a_human(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("???")
    await person.sees("menu-line-text")
    assert person.words("kit-specialist") in await person.buttons()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", "Қарыздарды сақтандыру"),
        ("ru", "Страхование займов"),
        ("ky", "Насыяларды камсыздандыруу"),
    ],
)
async def test_a_products_name_opens_its_card(
    town: Town, language: ChatLanguage, words: str
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says(words)
    await person.sees("products-loan_insurance-covers")
    await person.presses("kit-back")
    await person.sees("menu-title")
    await person.does_not_see(words)


async def test_words_of_a_loss_offer_the_notice_and_begin_nothing(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says("Хочу сообщить о страховом случае: покупатель обанкротился и не заплатил")
    await person.sees("menu-title")
    assert person.words("menu-report") in await person.buttons()
    assert await left_notice(town) is None


@pytest.mark.parametrize("key", ODD)
async def test_what_cannot_be_read_gets_one_kind_line(
    town: Town, language: ChatLanguage, key: str
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await sends(person, ODD[key])
    await person.sees(key)
    await person.sees("menu-title")


async def test_a_sticker_and_a_strangers_contact(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.uploads(("s.webp", b"sticker"), kind="sticker")
    await person.sees("strays-sticker")
    await person.shares_contact("+77010000000", owner=1002)
    await person.sees("strays-contact")


@pytest.mark.parametrize("content", ODD.values(), ids=ODD)
async def test_in_a_conversation_the_question_is_asked_again(
    town: Town, content: dict[str, Any]
) -> None:
    person = town.chat(1001, "kk")
    await at_the_contract(person)
    before = await left_notice(town)
    await sends(person, content)
    await person.sees("kit-text-wanted")
    await person.sees("kit-progress", step=2, steps=5)
    assert await left_notice(town) == before


async def test_four_thousand_emoji_are_only_words(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await person.says("😀" * 2048)
    await person.sees("menu-line-text")


async def test_four_thousand_emoji_are_no_contract_number(town: Town) -> None:
    person = town.chat(1001, "ky")
    await at_the_contract(person)
    before = await left_notice(town)
    await person.says("😀" * 2048)
    await person.sees("kit-too-long", longest=LONGEST_LINE)
    assert await left_notice(town) == before


async def test_an_unknown_command_says_so(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("/refund")
    await person.sees("menu-line-unknown-command")


async def test_an_unknown_command_is_no_answer(town: Town) -> None:
    person = town.chat(1001, "ru")
    await at_the_contract(person)
    await person.says("/refund")
    await person.sees("menu-line-unknown-command")
    await person.sees("kit-progress", step=2, steps=5)
    left = await left_notice(town)
    assert left is not None
    assert "contract" not in left.answers


async def test_telegrams_own_reports_are_no_words(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    before = len(await person.messages())
    await sends(person, {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}})
    assert len(await person.messages()) == before


async def test_a_button_of_a_window_that_is_gone(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    window = await person.window()
    data = window["buttons"][-1][0]["data"]
    await person.says("/help")
    await presses_data(person, data, window["message_id"])
    await person.sees("info-help")
    await told(town, person.words("stale-button"))


async def test_a_very_old_button_whose_message_telegram_no_longer_shows(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    window = await person.window()
    data = window["buttons"][-1][0]["data"]
    await at_menu_after(person, "/menu")
    await presses_data(person, data, window["message_id"], old=True)
    await told(town, person.words("stale-button"))
    await person.presses("menu-products")
    await person.sees("info-products")


async def at_menu_after(person: Chat, command: str) -> None:
    """The menu is shown anew."""
    await person.says(command)
    await person.sees("menu-title")


async def test_a_button_that_nobody_knows(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await presses_data(person, "nonsense", 1)
    await person.sees("menu-title")


async def test_another_persons_press_changes_nothing(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    window = await person.window()
    data = window["buttons"][-1][0]["data"]
    before = await person.messages()
    await presses_data(person, data, window["message_id"], presser=1002)
    assert await person.messages() == before
    await told(town, person.words("stale-not-yours"))


async def told(town: Town, words: str) -> None:
    """The last pressed button was answered with these words."""

    async def answered() -> bool:
        path = "/control/calls?method=answerCallbackQuery"
        async with town.telegram.get(path) as answer:
            calls = await answer.json()
        return bool(calls) and calls[-1]["params"].get("text") == words

    await town.eventually(answered)
