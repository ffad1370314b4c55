"""How Telegram presents the bot: commands, descriptions and menu button, in each language."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Final

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, MenuButtonCommands

from gateway.words import FALLBACK
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts

log = structlog.get_logger()

COMMANDS: Final = (
    "start",
    "menu",
    "products",
    "cases",
    "policies",
    "reminders",
    "language",
    "verify",
    "privacy",
    "cancel",
    "help",
)
LONGEST: Final = 20.0
"""Seconds after which the bot goes on without; the next start tries again."""


@asynccontextmanager
async def introducing(bot: Bot) -> AsyncIterator[None]:
    """`introduce` beside what a process does; it waits for nothing and holds nothing up."""
    task = asyncio.create_task(introduce(bot))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def introduce(bot: Bot) -> None:
    """Set what differs from what Telegram has; a failure is logged and stops nobody.

    Telegram lets these be changed seldom, so it is asked first.
    """
    try:
        async with asyncio.timeout(LONGEST):
            for language in CHAT_LANGUAGES:
                await _introduce(bot, language, language)
            await _introduce(bot, FALLBACK, None)
            if not isinstance(await bot.get_chat_menu_button(), MenuButtonCommands):
                await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except (TelegramAPIError, ClientDecodeError, TimeoutError) as error:
        log.warning("profile.unset", error=type(error).__name__)


async def _introduce(bot: Bot, language: ChatLanguage, code: str | None) -> None:
    """Present the bot in `language` to people whose Telegram is in `code` (None: all others)."""
    words, scope = texts(language), BotCommandScopeAllPrivateChats()
    wanted = [BotCommand(command=one, description=words(f"commands-{one}")) for one in COMMANDS]
    commands, description, short = await asyncio.gather(
        bot.get_my_commands(scope=scope, language_code=code),
        bot.get_my_description(language_code=code),
        bot.get_my_short_description(language_code=code),
    )
    if _plain(commands) != _plain(wanted):
        await bot.set_my_commands(wanted, scope=scope, language_code=code)
    if description.description != words("commands-description"):
        await bot.set_my_description(words("commands-description"), language_code=code)
    if short.short_description != words("commands-short"):
        await bot.set_my_short_description(words("commands-short"), language_code=code)


def _plain(commands: Iterable[BotCommand]) -> list[tuple[str, str]]:
    """Two of the library's models are equal only if they belong to the same bot."""
    return [(one.command, one.description) for one in commands]
