"""Forum topics of a supergroup."""

from typing import Any

from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    EditForumTopic,
    GetForumTopicIconStickers,
    ReopenForumTopic,
    UnpinAllForumTopicMessages,
)

from sandbox.entities import utf16_length
from sandbox.errors import BadRequest
from sandbox.membership import require_right
from sandbox.methods.call import Call, Methods, writable_chat
from sandbox.model import Chat, Json, Topic
from sandbox.posting import chat_changed, delete, service, topic_changed
from sandbox.world import World

COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
ICONS = (
    ("5312016608254762256", "⚡️"),
    ("5310262535021142850", "📝"),
    ("5309832892262654231", "✅"),
    ("5379748062124056162", "❗️"),
    ("5377316857231450742", "❓"),
    ("5350452584119279096", "🏛"),
    ("5433614043006903194", "📆"),
)
NAME_LIMIT = 128


def create_topic(call: Call[CreateForumTopic]) -> Json:
    chat = _forum(call, "not enough rights to create a topic")
    color = call.m.icon_color or COLOURS[0]
    if color not in COLOURS:
        raise BadRequest("TOPIC_ICON_COLOR_INVALID")
    icon = call.m.icon_custom_emoji_id or None
    topic = new_topic(call.world, chat, None, _name(call.m.name), color, icon)
    found: Json = {
        "message_thread_id": topic.thread,
        "name": topic.name,
        "icon_color": topic.icon_color,
    }
    return found | ({"icon_custom_emoji_id": icon} if icon else {})


def _forum(call: Call[Any], no_right: str) -> Chat:
    chat = writable_chat(call.world, call.m.chat_id)
    if not chat.is_forum:
        raise BadRequest("the chat is not a forum")
    require_right(chat, "can_manage_topics", no_right)
    return chat


def _name(name: str) -> str:
    if not name.strip():
        raise BadRequest("TOPIC_NAME_EMPTY" if not name else "topic title must be non-empty")
    if utf16_length(name) > NAME_LIMIT:
        raise BadRequest("topic title is too long")
    return name.strip()


def new_topic(
    world: World, chat: Chat, by: int | None, name: str, color: int, icon: str | None = None
) -> Topic:
    """A topic and the service message it hangs on; `by=None` is the bot."""
    thread = chat.last_message_id + 1
    topic = Topic(chat.id, thread, name, color, icon)
    world.topics[chat.id, thread] = topic
    fields: Json = {"name": name, "icon_color": color}
    if icon:
        fields["icon_custom_emoji_id"] = icon
    service(world, chat, by, {"forum_topic_created": fields}, thread)
    topic_changed(world, topic)
    return topic


def _topic(call: Call[Any], chat: Chat) -> Topic:
    topic = call.world.topic(chat, call.m.message_thread_id)
    if topic is None:
        raise BadRequest("message thread not found")
    return topic


def edit_topic(call: Call[EditForumTopic]) -> bool:
    chat = _forum(call, "not enough rights to edit the topic")
    topic = _topic(call, chat)
    name = _name(call.m.name) if call.m.name else topic.name
    icon = topic.icon_custom_emoji_id
    if call.m.icon_custom_emoji_id is not None:
        icon = call.m.icon_custom_emoji_id or None
    if (name, icon) == (topic.name, topic.icon_custom_emoji_id):
        raise BadRequest("TOPIC_NOT_MODIFIED")
    rename_topic(call.world, chat, topic, None, name, icon)
    return True


def rename_topic(
    world: World, chat: Chat, topic: Topic, by: int | None, name: str, icon: str | None
) -> None:
    """Give the topic a name and an icon, with the service message that tells of it."""
    fields: Json = {}
    if name != topic.name:
        fields["name"] = name
    if icon != topic.icon_custom_emoji_id:
        fields["icon_custom_emoji_id"] = icon or ""
    topic.name, topic.icon_custom_emoji_id = name, icon
    service(world, chat, by, {"forum_topic_edited": fields}, topic.thread)
    topic_changed(world, topic)


def close_topic(call: Call[CloseForumTopic]) -> bool:
    chat = _forum(call, "not enough rights to close the topic")
    return _set_closed(call, chat, True)


def reopen_topic(call: Call[ReopenForumTopic]) -> bool:
    chat = _forum(call, "not enough rights to reopen the topic")
    return _set_closed(call, chat, False)


def _set_closed(call: Call[Any], chat: Chat, closed: bool) -> bool:
    topic = _topic(call, chat)
    if topic.closed == closed:
        raise BadRequest("TOPIC_NOT_MODIFIED")
    toggle_topic(call.world, chat, topic, None, closed)
    return True


def toggle_topic(world: World, chat: Chat, topic: Topic, by: int | None, closed: bool) -> None:
    topic.closed = closed
    name = "forum_topic_closed" if closed else "forum_topic_reopened"
    service(world, chat, by, {name: {}}, topic.thread)
    topic_changed(world, topic)


def delete_topic(call: Call[DeleteForumTopic]) -> bool:
    chat = writable_chat(call.world, call.m.chat_id)
    require_right(chat, "can_delete_messages", "not enough rights to delete the topic")
    remove_topic(call.world, _topic(call, chat))
    return True


def remove_topic(world: World, topic: Topic) -> None:
    """The topic and every message in it; Telegram tells the bot nothing."""
    topic.deleted = True
    for message in list(world.messages[topic.chat].values()):
        if message.thread == topic.thread and not message.deleted:
            delete(world, message)
    topic_changed(world, topic)


def icon_stickers(call: Call[GetForumTopicIconStickers]) -> list[Json]:
    return [
        {
            "file_id": f"icon{number}",
            "file_unique_id": f"icon{number}",
            "type": "custom_emoji",
            "width": 100,
            "height": 100,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
            "custom_emoji_id": number,
        }
        for number, emoji in ICONS
    ]


def unpin_topic(call: Call[UnpinAllForumTopicMessages]) -> bool:
    chat = writable_chat(call.world, call.m.chat_id)
    require_right(
        chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat"
    )
    topic = _topic(call, chat)
    rows = call.world.messages[chat.id]
    chat.pinned = [number for number in chat.pinned if rows[number].thread != topic.thread]
    chat_changed(call.world, chat)
    return True


METHODS: Methods = {
    CreateForumTopic: create_topic,
    EditForumTopic: edit_topic,
    CloseForumTopic: close_topic,
    ReopenForumTopic: reopen_topic,
    DeleteForumTopic: delete_topic,
    GetForumTopicIconStickers: icon_stickers,
    UnpinAllForumTopicMessages: unpin_topic,
}
