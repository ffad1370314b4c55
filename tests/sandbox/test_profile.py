"""Commands, texts and the menu button, per language and scope."""

from typing import Any

import pytest
from aiogram.methods import SetMyCommands, SetMyDescription, SetMyShortDescription
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    MenuButtonCommands,
    MenuButtonWebApp,
    WebAppInfo,
)

from tests.sandbox.wire import EXPORTER, OFFICER, STAFF, Wire


def commands(*names: str) -> list[BotCommand]:
    return [BotCommand(command=name, description=f"about {name}") for name in names]


async def shown(wire: Wire, user: int, chat: int | None = None) -> list[str]:
    query = f"state?user={user}" + (f"&chat={chat}" if chat else "")
    return [command["command"] for command in (await wire.get(query))["commands"]]


async def test_a_person_sees_his_languages_commands(wire: Wire) -> None:
    await wire.bot.set_my_commands(commands("any"))
    await wire.bot.set_my_commands(commands("kazakh"), language_code="kk")
    await wire.control("send", user=EXPORTER, text="/start", language_code="kk")
    assert await shown(wire, EXPORTER) == ["kazakh"]
    assert await shown(wire, 1002) == ["any"]
    assert [c.command for c in await wire.bot.get_my_commands(language_code="kk")] == ["kazakh"]
    assert await wire.bot.get_my_commands(language_code="ky") == []
    await wire.bot.delete_my_commands(language_code="kk")
    assert await shown(wire, EXPORTER) == ["any"]


async def test_the_narrowest_scope_wins(wire: Wire) -> None:
    await wire.bot.set_my_commands(commands("default"))
    private = BotCommandScopeAllPrivateChats()
    await wire.bot.set_my_commands(commands("private"), scope=private)
    await wire.start()
    chat = BotCommandScopeChat(chat_id=EXPORTER)
    await wire.bot.set_my_commands(commands("mine"), scope=chat)
    staff = BotCommandScopeChatAdministrators(chat_id=STAFF)
    await wire.bot.set_my_commands(commands("take"), scope=staff)
    assert await shown(wire, EXPORTER) == ["mine"]
    assert await shown(wire, 1002) == ["private"]
    assert await shown(wire, OFFICER, STAFF) == ["take"]
    assert await shown(wire, 1002, STAFF) == ["default"]


async def test_texts_per_language(wire: Wire) -> None:
    await wire.bot.set_my_name("Sample insurer")
    await wire.bot.set_my_description("any")
    await wire.bot.set_my_description("қазақша", language_code="kk")
    await wire.bot.set_my_short_description("short")
    assert (await wire.bot.get_my_name()).name == "Sample insurer"
    assert (await wire.bot.get_my_description(language_code="kk")).description == "қазақша"
    assert (await wire.bot.get_my_description(language_code="ru")).description == "any"
    assert (await wire.bot.get_my_short_description()).short_description == "short"
    await wire.control("send", user=EXPORTER, text="/start", language_code="kk")
    bot = (await wire.get(f"state?user={EXPORTER}"))["bot"]
    assert (bot["name"], bot["description"]) == ("Sample insurer", "қазақша")


async def test_the_menu_button(wire: Wire) -> None:
    assert isinstance(await wire.bot.get_chat_menu_button(), MenuButtonCommands)
    app = MenuButtonWebApp(text="Open", web_app=WebAppInfo(url="https://example.org"))
    await wire.bot.set_chat_menu_button(menu_button=app)
    assert (await wire.get(f"state?user={EXPORTER}"))["menu_button"]["type"] == "web_app"
    await wire.bot.set_chat_menu_button(chat_id=EXPORTER, menu_button=MenuButtonCommands())
    assert isinstance(await wire.bot.get_chat_menu_button(EXPORTER), MenuButtonCommands)


@pytest.mark.parametrize(
    ("method", "why"),
    [
        (SetMyCommands(commands=commands("Big")), "BOT_COMMAND_INVALID"),
        (SetMyCommands(commands=commands("x" * 33)), "BOT_COMMAND_INVALID"),
        (
            SetMyCommands(commands=[BotCommand(command="a", description="")]),
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            SetMyCommands(commands=commands(*(f"c{n}" for n in range(101)))),
            "BOT_COMMANDS_TOO_MUCH",
        ),
        (
            SetMyCommands(commands=commands("a"), language_code="kaz"),
            "invalid language code specified",
        ),
        (SetMyDescription(description="x" * 513), "description is too long"),
        (SetMyShortDescription(short_description="x" * 121), "short description is too long"),
        (
            SetMyCommands(commands=commands("a"), scope=BotCommandScopeChat(chat_id=-5)),
            "chat not found",
        ),
    ],
)
async def test_what_telegram_would_not_take(wire: Wire, method: Any, why: str) -> None:
    assert await wire.refusal(method) == f"Bad Request: {why}"
