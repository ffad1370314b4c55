"""How Telegram presents the bot, in each language, and what happens when it will not be told."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.profile import COMMANDS, introduce
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from sandbox.server import Sandbox, running


@pytest.fixture
async def telegram() -> AsyncIterator[Sandbox]:
    async with running(port=0, data=None, page=False) as sandbox:
        yield sandbox


@pytest.fixture
async def bot(telegram: Sandbox) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base_url))
    made = Bot(telegram.token, session=session)
    yield made
    await made.session.close()


async def control(sandbox: Sandbox, path: str, body: object = None) -> Any:
    """Call the control API: with a body, post it."""
    async with aiohttp.ClientSession(sandbox.base_url) as session:
        method = "GET" if body is None else "POST"
        async with session.request(method, f"/control/{path}", json=body) as answer:
            return await answer.json()


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
async def test_a_person_sees_it_in_the_language_of_his_telegram(
    telegram: Sandbox, bot: Bot, language: ChatLanguage
) -> None:
    await introduce(bot)
    await control(telegram, "send", {"user": 1001, "text": "x", "language_code": language})
    seen = await control(telegram, "state?user=1001")
    words = texts(language)
    assert [one["command"] for one in seen["commands"]] == list(COMMANDS)
    assert seen["commands"][0]["description"] == words("commands-start")
    assert seen["bot"]["description"] == words("commands-description")
    assert seen["bot"]["short_description"] == words("commands-short")
    assert seen["menu_button"] == {"type": "commands"}


async def test_another_language_falls_back_to_russian(telegram: Sandbox, bot: Bot) -> None:
    await introduce(bot)
    await control(telegram, "send", {"user": 1001, "text": "x", "language_code": "de"})
    seen = await control(telegram, "state?user=1001")
    assert seen["commands"][0]["description"] == texts("ru")("commands-start")


async def test_what_is_there_is_not_set_again(telegram: Sandbox, bot: Bot) -> None:
    await introduce(bot)
    before = len(await control(telegram, "calls"))
    await introduce(bot)
    after = await control(telegram, "calls")
    assert [call["method"] for call in after[before:] if call["method"].startswith("set")] == []


@pytest.mark.parametrize("error", [429, 400, 502])
async def test_a_refusal_stops_nobody(telegram: Sandbox, bot: Bot, error: int) -> None:
    await control(telegram, "faults", {"method": "setMyCommands", "error": error})
    await introduce(bot)
    calls = await control(telegram, "calls?method=setMyCommands")
    assert [call["ok"] for call in calls] == [False]


async def test_the_texts_fit_what_telegram_takes() -> None:
    for language in CHAT_LANGUAGES:
        words = texts(language)
        assert len(words("commands-description")) <= 512
        assert len(words("commands-short")) <= 120
        assert all(len(words(f"commands-{one}")) <= 256 for one in COMMANDS)
