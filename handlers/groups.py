"""Chats that the bot is put into or thrown out of: strangers' groups, the staff group, blocking."""

from typing import Final

import structlog
from aiogram import Bot, F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.exceptions import TelegramAPIError
from aiogram.types import ChatMemberUpdated, Message

from gateway.house import House
from gateway.unit import current_unit
from gateway.words import say
from locales.texts import CHAT_LANGUAGES
from storage import people, topics

log = structlog.get_logger()

_GONE: Final = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}
_BLOCKED: Final = "blocked by the person"


def router() -> Router:
    """The router of this file."""
    made = Router(name="groups")
    private = F.chat.type == ChatType.PRIVATE
    made.my_chat_member.register(note_reachability, private)
    made.my_chat_member.register(leave_strangers, ~private)
    made.message.register(follow_migration, F.migrate_to_chat_id)
    made.message.register(refuse_group_command, ~private, F.text.startswith("/"))
    return made


async def note_reachability(event: ChatMemberUpdated) -> None:
    """A person blocked the bot or let it in again."""
    unit, user_id = current_unit(), event.chat.id
    reason = _BLOCKED if event.new_chat_member.status in _GONE else None
    unit.do(lambda tx: people.mark_reachability(tx, user_id, reason, unit.now))


async def leave_strangers(event: ChatMemberUpdated, bot: Bot, house: House) -> None:
    """In any group but the staff's: say that the bot works in private, and leave."""
    if event.new_chat_member.status not in _GONE and not await _is_staff(event.chat.id, house):
        _say_goodbye(bot, event.chat.id)


async def refuse_group_command(message: Message, bot: Bot, house: House) -> None:
    """A group that was not left yet, since the process died just then, is left now."""
    if not await _is_staff(message.chat.id, house):
        _say_goodbye(bot, message.chat.id)


async def follow_migration(message: Message, house: House) -> None:
    """The staff group became a supergroup with another id: go on there at once."""
    before, after = message.chat.id, message.migrate_to_chat_id
    if after is not None and await _is_staff(before, house):
        current_unit().do(lambda tx: topics.move_staff_chat(tx, before, after))


async def _is_staff(chat_id: int, house: House) -> bool:
    moved = await current_unit().read(lambda tx: topics.staff_chat(tx, house.staff_chat_id))
    return chat_id in {moved, house.staff_chat_id}


def _say_goodbye(bot: Bot, chat_id: int) -> None:
    async def goodbye() -> None:
        me = await bot.me()
        link = f"https://t.me/{me.username}"
        lines = [say(language, "strays-group", link=link) for language in CHAT_LANGUAGES]
        try:
            await bot.send_message(chat_id, "\n\n".join(lines))
        except TelegramAPIError as error:
            log.info("group.silent", chat_id=chat_id, error=type(error).__name__)

    async def leave() -> None:
        # Named for the operator who put the bot into a group that is to become the staff's.
        log.warning("group.left", chat_id=chat_id)
        try:
            await bot.leave_chat(chat_id)
        except TelegramAPIError as error:
            log.warning("group.not_left", chat_id=chat_id, error=type(error).__name__)

    unit = current_unit()
    unit.say(goodbye)
    unit.say(leave)
