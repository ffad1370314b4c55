"""Messages as Telegram shows them to the bot."""

from typing import Any

from sandbox.model import Chat, Json, Message, StoredFile
from sandbox.world import World


def message_json(world: World, message: Message, with_reply: bool = True) -> Json:
    """A Message object; `reply_to_message` one level deep, as Telegram gives it."""
    chat = world.chats[message.chat]
    found: Json = {
        "message_id": message.id,
        "date": message.date,
        "chat": world.chat_json(chat),
        "from": world.user_json(message.sender),
        **message.content,
        **_marks(message),
    }
    if message.thread is not None:
        found["message_thread_id"] = message.thread
        found["is_topic_message"] = True
    if with_reply and (answered := _answered(world, chat, message)):
        found["reply_to_message"] = message_json(world, answered, with_reply=False)
    if (pinned := message.content.get("pinned_message")) is not None:
        found["pinned_message"] = _pinned(world, chat, pinned["message_id"])
    return found


def _marks(message: Message) -> Json:
    marks: Json = {}
    if message.inline_keyboard:
        marks["reply_markup"] = {"inline_keyboard": message.inline_keyboard}
    if message.edit_date:
        marks["edit_date"] = message.edit_date
    if message.media_group_id:
        marks["media_group_id"] = message.media_group_id
    if message.protected:
        marks["has_protected_content"] = True
    return marks


def _answered(world: World, chat: Chat, message: Message) -> Message | None:
    """The message replied to; within a topic Telegram names the topic's first one otherwise."""
    if message.reply_to is not None:
        return world.message(chat, message.reply_to)
    if message.thread is not None and message.id != message.thread:
        return world.message(chat, message.thread)
    return None


def _pinned(world: World, chat: Chat, number: int) -> Json:
    pinned = world.message(chat, number)
    if pinned is None:
        return {"message_id": number, "date": 0, "chat": world.chat_json(chat)}
    return message_json(world, pinned, with_reply=False)


def file_content(world: World, file: StoredFile) -> dict[str, Any]:
    """The fields of a Message that carry this file."""
    found: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}
    if file.kind == "photo":
        return {"photo": _sizes(world, file)}
    if file.kind == "sticker":
        shape = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": found | shape | {"type": "regular", "emoji": "🙂"}}
    found["mime_type"] = file.mime
    if file.kind == "voice":
        return {"voice": found | {"duration": 3}}
    if file.kind == "video":
        return {
            "video": found | {"width": 640, "height": 360, "duration": 3, "file_name": file.name}
        }
    return {"document": found | {"file_name": file.name}}


def _sizes(world: World, file: StoredFile) -> list[Json]:
    """A small and the full size, the largest last."""
    small = world.files[f"{file.id}s"]
    return [
        {
            "file_id": size.id,
            "file_unique_id": size.unique_id,
            "file_size": size.size,
            "width": size.width,
            "height": size.height,
        }
        for size in (small, file)
    ]


def file_of(world: World, message: Message) -> StoredFile | None:
    """The file a message carries, in its full size."""
    content = message.content
    for kind in ("document", "voice", "video", "sticker"):
        if kind in content:
            return world.files[content[kind]["file_id"]]
    return world.files[content["photo"][-1]["file_id"]] if "photo" in content else None
