"""Putting messages into chats and telling the bot and the pages about them."""

from typing import Any

from sandbox.model import Chat, Json, Message, Topic
from sandbox.render import message_json
from sandbox.view import chat_keyboard, message_view, topic_view
from sandbox.world import World

PRESENT = ("member", "administrator", "creator")


def post(world: World, chat: Chat, sender: int | None, content: Json, **fields: Any) -> Message:
    """A new message; `sender=None` is the bot."""
    message = Message(
        chat=chat.id,
        id=world.next_message_id(chat),
        sender=world.profile.id if sender is None else sender,
        by_bot=sender is None,
        date=world.clock.unix(),
        content=content,
        **fields,
    )
    world.add_message(message)
    world.actions.pop(chat.id, None)
    world.events.emit("message", chat=chat.id, message=message_view(world, message))
    return message


def announce(world: World, message: Message, kind: str = "message") -> int | None:
    """Queue the update about a message; None where the bot does not get to see it."""
    chat = world.chats[message.chat]
    if not _sees(world, chat, message):
        return None
    return world.updates.push(kind, chat.id, message_json(world, message))


def _sees(world: World, chat: Chat, message: Message) -> bool:
    """Group privacy: a bot that is no administrator sees commands, replies to it and mentions."""
    if chat.private or message.service:
        return chat.bot_status in PRESENT
    if chat.bot_status == "administrator":
        return True
    if chat.bot_status != "member":
        return False
    text = str(message.content.get("text") or message.content.get("caption") or "")
    answered = world.message(chat, message.reply_to)
    to_bot = answered is not None and answered.by_bot
    return to_bot or text.startswith("/") or f"@{world.bot_user()['username']}" in text


def service(
    world: World, chat: Chat, sender: int | None, content: Json, thread: int | None = None
) -> Message:
    """A service message, which the bot is told of whoever caused it."""
    message = post(world, chat, sender, content, thread=thread, service=True)
    announce(world, message)
    return message


def changed(world: World, message: Message, event: str = "edited") -> None:
    world.save(message)
    world.events.emit(event, chat=message.chat, message=message_view(world, message))


def delete(world: World, message: Message) -> None:
    """Take the message out of its chat; pins and the reply keyboard go with it."""
    chat = world.chats[message.chat]
    message.deleted = True
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
        world.save(chat)
    changed(world, message, "deleted")


def set_keyboard(world: World, chat: Chat, message: Message | None) -> None:
    """Show the reply keyboard of this message, or none."""
    markup = message.reply_markup if message else None
    if message is not None and markup is not None and "keyboard" in markup:
        chat.keyboard = {"message_id": message.id, "markup": markup}
    else:
        chat.keyboard = None
    world.save(chat)
    world.events.emit("keyboard", chat=chat.id, keyboard=chat_keyboard(world, chat))


def topic_changed(world: World, topic: Topic) -> None:
    world.save(topic)
    view = topic_view(world, topic) | {"deleted": topic.deleted}
    world.events.emit("topic", chat=topic.chat, topic=view)


def chat_changed(world: World, chat: Chat) -> None:
    world.save(chat)
    world.events.emit("chat", chat=chat.id)
