"""One Bot API call: what its handler gets, and the looking up that handlers share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from aiogram.methods import TelegramMethod

from sandbox.errors import BadRequest, Forbidden
from sandbox.model import Chat, Message
from sandbox.world import World

M = TypeVar("M", bound=TelegramMethod[Any])


@dataclass(frozen=True)
class Upload:
    """A file that came with the request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Call(Generic[M]):
    """A validated request: the model `m`, the decoded parameters `raw`, the files."""

    world: World
    m: M
    raw: dict[str, Any]
    uploads: dict[str, Upload]


Handler = Callable[[Any], Any]
Methods = Mapping[type[TelegramMethod[Any]], Handler]


def find_chat(world: World, chat_id: int | str) -> Chat:
    """The chat the bot means; raises Telegram's refusal for an unknown or migrated one."""
    text = str(chat_id)
    if not text.lstrip("-").isdigit():
        raise BadRequest("chat not found")
    chat = world.chats.get(int(text))
    if chat is None:
        raise BadRequest("chat not found")
    if chat.migrated_to is not None:
        raise BadRequest(
            "group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    return chat


def writable_chat(world: World, chat_id: int | str) -> Chat:
    """The chat, if the bot may write there; raises 403 otherwise."""
    chat = find_chat(world, chat_id)
    if chat.private:
        person = world.users[chat.id]
        if person.blocked:
            raise Forbidden("bot was blocked by the user")
        if not person.started:
            raise Forbidden("bot can't initiate conversation with a user")
        return chat
    return _writable_group(chat)


def _writable_group(chat: Chat) -> Chat:
    kind = "supergroup chat" if chat.type == "supergroup" else "group chat"
    if chat.bot_status == "kicked":
        raise Forbidden(f"bot was kicked from the {kind}")
    if chat.bot_status == "left":
        raise Forbidden(f"bot is not a member of the {kind}")
    return chat


def find_message(world: World, chat: Chat, number: int | None, role: str) -> Message:
    """The message, or `... not found` for its role: "message to edit" and the like."""
    message = world.message(chat, number)
    if message is None:
        raise BadRequest(f"{role} not found")
    return message
