"""The staff group at the start: its command list, and what the bot is not allowed to do there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import structlog
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeChat
from sqlalchemy import Connection

from bot.app import App
from bot.profile import LONGEST
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.notices import tell_staff
from storage import topics

log = structlog.get_logger()

COMMANDS: Final = (
    "queue",
    "mine",
    "overdue",
    "stats",
    "take",
    "release",
    "assign",
    "status",
    "ask",
    "note",
    "canned",
    "snooze",
    "wake",
    "close",
    "reopen",
    "block",
    "unblock",
    "complete",
    "paper",
    "consent",
    "paid",
    "notpaid",
    "unpaid",
    "link",
    "nolink",
    "turnover",
    "hits",
    "confirm",
    "clear",
    "publish",
    "report",
    "away",
    "duty",
    "language",
    "officers",
    "help",
)


@asynccontextmanager
async def introducing_desk(app: App) -> AsyncIterator[None]:
    """`introduce_desk` beside what a process does; it waits for nothing and holds nothing up."""
    task = asyncio.create_task(introduce_desk(app))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def introduce_desk(app: App) -> None:
    """Set the group's commands and say what is missing; a failure is logged and stops nobody."""
    configured = app.settings.staff_chat_id
    chat_id = await app.database.read(lambda tx: topics.staff_chat(tx, configured))
    if chat_id is None:
        return
    try:
        async with asyncio.timeout(LONGEST):
            await _say_what_is_missing(app, chat_id)
            await _set_commands(app, chat_id, app.settings.staff_language, None)
            for language in CHAT_LANGUAGES:
                await _set_commands(app, chat_id, language, language)
    except (TelegramAPIError, ClientDecodeError, TimeoutError) as error:
        log.warning("desk.not_introduced", error=type(error).__name__)


async def _say_what_is_missing(app: App, chat_id: int) -> None:
    lacking = await _lacking(app, chat_id)
    day = app.clock().date().isoformat()

    def tell(tx: Connection) -> None:
        for what in lacking:
            payload = {"key": f"desk-lacks-{what}", "arguments": {}}
            key = f"desk-lacks:{what}:{day}"
            tell_staff(tx, app.clock(), "desk.alert", payload, dedupe_key=key)

    if lacking:
        log.warning("desk.lacks", rights=lacking, chat_id=chat_id)
        await app.database.write(tell)


async def _lacking(app: App, chat_id: int) -> list[str]:
    chat = await app.bot.get_chat(chat_id)
    me = await app.bot.get_chat_member(chat_id, app.bot.id)
    found = {
        "forum": bool(chat.is_forum),
        "topics": bool(getattr(me, "can_manage_topics", False)),
        "pins": bool(getattr(me, "can_pin_messages", False)),
    }
    return [name for name, there in found.items() if not there]


async def _set_commands(app: App, chat_id: int, language: ChatLanguage, code: str | None) -> None:
    """Set what differs: Telegram lets these be changed seldom."""
    scope, words = BotCommandScopeChat(chat_id=chat_id), texts(language)
    wanted = [(name, words(f"desk-command-{name}")) for name in COMMANDS]
    known = await app.bot.get_my_commands(scope=scope, language_code=code)
    if [(one.command, one.description) for one in known] != wanted:
        commands = [BotCommand(command=name, description=text) for name, text in wanted]
        await app.bot.set_my_commands(commands, scope=scope, language_code=code)
