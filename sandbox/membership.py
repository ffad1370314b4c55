"""The bot's and people's standing in chats."""

from typing import Any

from sandbox.errors import BadRequest
from sandbox.model import Chat, Json
from sandbox.posting import chat_changed
from sandbox.world import World

NO_PINS = "not enough rights to manage pinned messages in the chat"
_ADMIN_FLAGS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
)


def member_json(user: Json, status: str, rights: dict[str, bool]) -> dict[str, Any]:
    """A ChatMember object."""
    member: Json = {"status": status, "user": user}
    if status == "creator":
        member["is_anonymous"] = False
    if status == "administrator":
        member |= {flag: rights.get(flag, False) for flag in _ADMIN_FLAGS}
        member["can_manage_chat"] = True
    if status == "kicked":
        member["until_date"] = 0
    return member


def bot_member(world: World, chat: Chat) -> Json:
    return member_json(world.bot_user(), chat.bot_status, chat.rights)


def change_bot(world: World, chat: Chat, by: int, status: str, rights: Json) -> int | None:
    """Give the bot another standing in the chat and tell it: `my_chat_member`."""
    before = bot_member(world, chat)
    chat.bot_status, chat.rights = status, rights
    chat_changed(world, chat)
    return world.updates.push(
        "my_chat_member",
        chat.id,
        {
            "chat": world.chat_json(chat),
            "from": world.user_json(by),
            "date": world.clock.unix(),
            "old_chat_member": before,
            "new_chat_member": bot_member(world, chat),
        },
    )


def require_right(chat: Chat, right: str, why: str) -> None:
    """Raise BadRequest when the bot may not do this in the group."""
    if chat.private:
        return
    if chat.bot_status != "administrator" or not chat.rights.get(right):
        raise BadRequest(why)
