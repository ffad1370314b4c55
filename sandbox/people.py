"""What people do in their Telegram apps: each step changes the chats and tells the bot."""

from dataclasses import dataclass
from typing import Any

from sandbox.entities import with_found
from sandbox.errors import ControlError
from sandbox.membership import change_bot
from sandbox.model import Chat, Json, Message, Query, Topic, User
from sandbox.posting import announce, changed, post, set_keyboard
from sandbox.render import message_json
from sandbox.view import button_view, chat_keyboard
from sandbox.world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


@dataclass(frozen=True)
class Place:
    """Who acts, and where."""

    user: User
    chat: Chat
    thread: int | None = None
    reply_to: int | None = None


def person(world: World, number: int, names: dict[str, Any] | None = None) -> User:
    """The person with this id, made on first use; `names` changes what Telegram shows."""
    if number not in world.users:
        world.add_user(User(number, "Sample User", str(number), language_code="ru"))
    user = world.users[number]
    for field in ("language_code", "first_name"):
        if names and (value := names.get(field)) is not None:
            setattr(user, field, value)
    world.save(user)
    return user


def place(
    world: World, user: User, chat_id: int | None, thread: int | None, reply_to: int | None
) -> Place:
    """Where a person acts; raises ControlError where he cannot."""
    chat = world.chats.get(chat_id if chat_id is not None else user.id)
    if chat is None:
        raise ControlError(f"chat: there is no chat {chat_id}", 404)
    if chat.private and chat.id != user.id:
        raise ControlError(f"chat: {chat.id} is another person's private chat")
    if chat.migrated_to is not None:
        raise ControlError(f"chat: it became {chat.migrated_to}")
    if thread is not None:
        _open_topic(world, chat, thread)
    if reply_to is not None and world.message(chat, reply_to) is None:
        raise ControlError(f"reply_to: there is no message {reply_to}", 404)
    if not chat.private and user.key not in chat.members:
        chat.members[user.key] = "member"
        world.save(chat)
    return Place(user, chat, thread, reply_to)


def _open_topic(world: World, chat: Chat, thread: int) -> Topic:
    topic = world.topic(chat, thread)
    if topic is None:
        raise ControlError(f"thread: there is no topic {thread}", 404)
    return topic


def say(world: World, at: Place, content: Json, **fields: Any) -> tuple[Message, int | None]:
    """A person's message, and the number of the update about it."""
    open_private_chat(world, at)
    message = place_message(world, at, content, **fields)
    return message, announce(world, message)


def place_message(world: World, at: Place, content: Json, **fields: Any) -> Message:
    """A person's message that the bot is not told of yet."""
    return post(
        world, at.chat, at.user.id, content, thread=at.thread, reply_to=at.reply_to, **fields
    )


def open_private_chat(world: World, at: Place) -> None:
    """Writing to the bot starts it, and unblocks it."""
    if not at.chat.private:
        return
    if at.user.blocked:
        set_blocked(world, at.user, False)
    if not at.user.started:
        at.user.started = True
        world.save(at.user)
        world.events.emit("chat", chat=at.chat.id)


def write(world: World, at: Place, text: str) -> tuple[Message, int | None]:
    """A person writes a text; a pressed label hides a one-time keyboard."""
    sent = say(world, at, text_fields(text))
    keyboard = chat_keyboard(world, at.chat)
    if keyboard and keyboard["one_time"] and _key(keyboard, text):
        set_keyboard(world, at.chat, None)
    return sent


def text_fields(text: str) -> Json:
    """The Message fields of a text typed by a person."""
    if not text.strip():
        raise ControlError("text: must not be empty")
    if len(text) > LONGEST_TEXT:
        raise ControlError(f"text: Telegram's apps send at most {LONGEST_TEXT} characters")
    text = text.strip()
    entities = with_found(text, [])
    return {"text": text} | ({"entities": entities} if entities else {})


def caption_fields(text: str) -> Json:
    """The Message fields of a caption typed by a person."""
    if len(text) > LONGEST_CAPTION:
        raise ControlError(f"caption: Telegram's apps send at most {LONGEST_CAPTION} characters")
    text = text.strip()
    if not text:
        return {}
    entities = with_found(text, [])
    return {"caption": text} | ({"caption_entities": entities} if entities else {})


def edit(world: World, at: Place, number: int, text: str) -> tuple[Message, int | None]:
    """A person changes his own message's text or caption."""
    message = world.message(at.chat, number)
    if message is None or message.sender != at.user.id:
        raise ControlError(f"message_id: {number} is no message of this person", 404)
    if "text" in message.content:
        message.content = text_fields(text)
    else:
        kept = {n: v for n, v in message.content.items() if not n.startswith("caption")}
        message.content = kept | caption_fields(text)
    message.edit_date = world.clock.unix()
    changed(world, message)
    return message, announce(world, message, "edited_message")


def share_contact(world: World, at: Place, phone: str, owner: User | None, name: str) -> Json:
    """A person shares a number: his own, another person's or nobody's known to Telegram."""
    contact: Json = {"phone_number": phone, "first_name": name}
    if owner is not None:
        contact["user_id"] = owner.id
    message, update = say(world, at, {"contact": contact})
    return {"message_id": message.id, "update_id": update}


def set_blocked(world: World, user: User, blocked: bool) -> int | None:
    """A person blocks the bot or lets it in again; None where nothing changed."""
    if user.blocked == blocked:
        return None
    user.blocked = blocked
    user.started = user.started or not blocked
    world.save(user)
    return change_bot(world, world.chats[user.id], user.id, "kicked" if blocked else "member", {})


def click(world: World, at: Place, label: str, number: int | None) -> Json:
    """Press a button by label or data: the newest message having it, else the reply keyboard."""
    for message in _candidates(world, at, number):
        for row in message.inline_keyboard or []:
            for button in row:
                if label in (button["text"], button.get("callback_data")):
                    return _press(world, at, message, button)
    return _press_key(world, at, label)


def _candidates(world: World, at: Place, number: int | None) -> list[Message]:
    if number is not None:
        message = world.message(at.chat, number)
        if message is None:
            raise ControlError(f"message_id: there is no message {number}", 404)
        return [message]
    rows = reversed(world.messages[at.chat.id].values())
    return [
        message for message in rows if not message.deleted and at.thread in (None, message.thread)
    ]


def _press(world: World, at: Place, message: Message, button: Json) -> Json:
    if "callback_data" not in button:
        shown = button_view(button)
        if "disabled" in shown:
            raise ControlError(f"button: {button['text']!r} is disabled")
        return {name: shown[name] for name in shown if name not in ("text", "style")}
    query = Query(str(world.count("query")), at.user.id, world.clock.unix(), at.chat.id, message.id)
    world.queries[query.id] = query
    world.save(query)
    update = world.updates.push(
        "callback_query",
        at.chat.id,
        {
            "id": query.id,
            "from": world.user_json(at.user.id),
            "chat_instance": str(abs(at.chat.id) * 7919),
            "message": message_json(world, message),
            "data": button["callback_data"],
        },
    )
    return {"update_id": update, "callback_id": query.id, "message_id": message.id}


def _press_key(world: World, at: Place, label: str) -> Json:
    key = _key(chat_keyboard(world, at.chat), label)
    if key is None:
        raise ControlError(f"button: no message here has a button {label!r}", 404)
    if key.get("request_contact"):
        phone = f"+7700{at.user.id % 10_000_000:07d}"
        return share_contact(world, at, phone, at.user, at.user.first_name)
    message, update = write(world, at, label)
    return {"message_id": message.id, "update_id": update}


def _key(keyboard: Json | None, label: str) -> Json | None:
    rows = keyboard["rows"] if keyboard else []
    return next((key for row in rows for key in row if key["text"] == label), None)


def ask_inline(world: World, user: User, text: str, offset: str) -> Json:
    """A person types the bot's name and a query into any chat."""
    query = Query(str(world.count("query")), user.id, world.clock.unix())
    world.queries[query.id] = query
    world.save(query)
    update = world.updates.push(
        "inline_query",
        user.id,
        {"id": query.id, "from": world.user_json(user.id), "query": text, "offset": offset},
    )
    return {"update_id": update, "query_id": query.id}
