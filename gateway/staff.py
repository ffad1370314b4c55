"""Who is staff: whoever is a member of the staff group, and nobody else."""

from typing import Any, Final

from aiogram import Bot
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message

from gateway.house import House
from gateway.unit import current_unit
from storage import cases, topics
from storage.cases import Case

_MEMBERS: Final = frozenset(
    {
        ChatMemberStatus.CREATOR,
        ChatMemberStatus.ADMINISTRATOR,
        ChatMemberStatus.MEMBER,
        ChatMemberStatus.RESTRICTED,
    }
)
_GROUPS: Final = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})


async def in_staff_group(event: Message | CallbackQuery, house: House) -> bool:
    """Whether an event happened in the staff group."""
    message = event.message if isinstance(event, CallbackQuery) else event
    if message is None or message.chat.type not in _GROUPS:
        return False
    chat_id = message.chat.id
    return chat_id == await current_unit().read(
        lambda tx: topics.staff_chat(tx, house.staff_chat_id)
    )


async def is_member(bot: Bot, chat_id: int, user_id: int) -> bool:
    """Whether a person belongs to the group: in a public one strangers can press and write too."""
    try:
        found = await bot.get_chat_member(chat_id, user_id)
    except TelegramBadRequest:
        return False
    return found.status in _MEMBERS and getattr(found, "is_member", True)


async def at_work(message: Message, bot: Bot) -> bool | dict[str, Any]:
    """A filter: a member of staff acts in a case's topic under his own name; gives the `case`.

    The general topic, topics of no case and strangers in a public group pass by.
    """
    person = message.from_user
    if person is None or person.is_bot:
        return False
    case = await case_here(message)
    if case is None or not await is_member(bot, message.chat.id, person.id):
        return False
    return {"case": case}


async def case_here(message: Message) -> Case | None:
    """The case in whose topic a message stands; None in the general topic and foreign ones."""
    thread_id = message.message_thread_id
    if not message.is_topic_message or thread_id is None:
        return None
    return await current_unit().read(
        lambda tx: (
            None
            if (topic := topics.by_thread(tx, message.chat.id, thread_id)) is None
            else cases.get(tx, topic.case_id)
        )
    )
