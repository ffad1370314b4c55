"""What stands in the chats, for tests and for the page: shapes of docs/reference/sandbox.md."""

import time
from typing import Any

from sandbox.model import Chat, Json, Message, Topic
from sandbox.render import file_of
from sandbox.world import World

SERVICE_FIELDS = (
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "pinned_message",
    "new_chat_members",
    "left_chat_member",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)
TYPING_S = 5


def message_view(world: World, message: Message) -> Json:
    """One message of `GET /control/chats/ID/messages`."""
    content = message.content
    return {
        "message_id": message.id,
        "from": sender(message),
        "name": _name(world, message),
        "date": message.date,
        "text": text_of(message),
        "entities": content.get("entities") or content.get("caption_entities") or [],
        "buttons": [
            [button_view(button) for button in row] for row in message.inline_keyboard or []
        ],
        "keyboard": keyboard_view(message.reply_markup),
        "files": _files(world, message),
        "thread": message.thread,
        "edited": message.edit_date is not None,
        "deleted": message.deleted,
        "edit_date": message.edit_date,
        "reply_to": message.reply_to,
        "media_group_id": message.media_group_id,
        "pinned": message.id in world.chats[message.chat].pinned,
        "reactions": message.reactions,
        "contact": _contact(content),
        "forwarded_from": _forwarded(content),
        "protected": message.protected,
        "service": _service(content) if message.service else None,
    }


def sender(message: Message) -> int | str:
    return "bot" if message.by_bot else message.sender


def text_of(message: Message) -> str:
    """The text, or the caption of a file."""
    content = message.content
    return str(content.get("text") or content.get("caption") or "")


def _name(world: World, message: Message) -> str:
    user = None if message.by_bot else world.users.get(message.sender)
    return user.name if user else str(world.bot_user()["first_name"])


def button_view(button: Json) -> Json:
    """One inline button with its only action."""
    found: Json = {"text": button["text"]}
    if "style" in button:
        found["style"] = button["style"]
    if "callback_data" in button:
        found["data"] = button["callback_data"]
    elif "url" in button:
        found["url"] = button["url"]
    elif "copy_text" in button:
        found["copy_text"] = button["copy_text"]["text"]
    elif "disabled" in button:
        found["disabled"] = True
    elif "web_app" in button:
        found["web_app"] = button["web_app"]["url"]
    else:
        inline = ("switch_inline_query", "switch_inline_query_current_chat")
        found["switch_inline"] = next((button[name] for name in inline if name in button), "")
    return found


def keyboard_view(markup: Json | None) -> Json | None:
    """What a reply markup does to the keyboard under the chat."""
    if markup is None or "force_reply" in markup:
        return None
    if "remove_keyboard" in markup:
        return {"remove": True}
    return {
        "rows": [[_key(button) for button in row] for row in markup["keyboard"]],
        "one_time": bool(markup.get("one_time_keyboard")),
        "placeholder": markup.get("input_field_placeholder"),
    }


def _key(button: Json | str) -> Json:
    if isinstance(button, str):
        return {"text": button}
    found: Json = {"text": button["text"]}
    if button.get("request_contact"):
        found["request_contact"] = True
    return found


def chat_keyboard(world: World, chat: Chat) -> Json | None:
    """The reply keyboard shown in the chat now."""
    if chat.keyboard is None:
        return None
    shown = keyboard_view(chat.keyboard["markup"])
    return {"message_id": chat.keyboard["message_id"], **(shown or {})}


def _files(world: World, message: Message) -> list[Json]:
    file = file_of(world, message)
    if file is None:
        return []
    found: Json = {
        "name": file.name,
        "size": file.size,
        "kind": file.kind,
        "mime": file.mime,
        "url": f"/control/files/{file.id}",
    }
    if file.width:
        found |= {"width": file.width, "height": file.height}
    return [found]


def _contact(content: Json) -> Json | None:
    contact = content.get("contact")
    if contact is None:
        return None
    return {
        "phone": contact["phone_number"],
        "first_name": contact["first_name"],
        "user_id": contact.get("user_id"),
    }


def _forwarded(content: Json) -> str | None:
    origin = content.get("forward_origin")
    if origin is None:
        return None
    user = origin.get("sender_user")
    return str(user["first_name"]) if user else str(origin.get("sender_user_name", ""))


def _service(content: Json) -> Json:
    name = next(field for field in SERVICE_FIELDS if field in content)
    value = content[name]
    return {"type": name, **(value if isinstance(value, dict) else {"value": value})}


def last_view(message: Message | None) -> Json | None:
    if message is None:
        return None
    return {
        "message_id": message.id,
        "from": sender(message),
        "text": text_of(message),
        "date": message.date,
    }


def topic_view(world: World, topic: Topic) -> Json:
    rows = reversed(world.messages[topic.chat].values())
    last = next((m for m in rows if m.thread == topic.thread and not m.deleted), None)
    return {
        "thread": topic.thread,
        "name": topic.name,
        "icon_color": topic.icon_color,
        "icon_custom_emoji_id": topic.icon_custom_emoji_id,
        "closed": topic.closed,
        "last": last_view(last),
    }


def chat_view(world: World, chat: Chat) -> Json:
    """One chat of `GET /control/chats`."""
    last = next((m for m in reversed(world.messages[chat.id].values()) if not m.deleted), None)
    if chat.private:
        user = world.users[chat.id]
        return {
            "id": chat.id,
            "type": chat.type,
            "title": user.name,
            "user": user.id,
            "language_code": user.language_code,
            "blocked": user.blocked,
            "started": user.started,
            "last": last_view(last),
        }
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "is_forum": chat.is_forum,
        "bot_status": chat.bot_status,
        "migrated_to": chat.migrated_to,
        "members": [
            {"id": int(number), "name": world.users[int(number)].name, "status": status}
            for number, status in chat.members.items()
        ],
        "last": last_view(last),
        "topics": [
            topic_view(world, topic)
            for topic in world.topics.values()
            if topic.chat == chat.id and not topic.deleted
        ],
    }


def chats_view(world: World) -> list[Json]:
    """Private chats, the liveliest first, then groups."""

    def newest(chat: Json) -> tuple[bool, int]:
        return chat["type"] != "private", -(chat["last"]["date"] if chat["last"] else 0)

    return sorted((chat_view(world, chat) for chat in world.chats.values()), key=newest)


def typing_now(world: World, chat: Chat) -> Any:
    moment, action = world.actions.get(chat.id, (0.0, None))
    return action if time.monotonic() - moment < TYPING_S else None
