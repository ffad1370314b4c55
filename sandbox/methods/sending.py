"""What every sending method does around its content: the chat, the reply, the keyboard."""

from dataclasses import dataclass
from typing import Any

from sandbox.errors import BadRequest
from sandbox.keyboards import check_markup, is_inline
from sandbox.methods.call import Call, writable_chat
from sandbox.model import Chat, Json, Message
from sandbox.posting import post, set_keyboard
from sandbox.render import message_json
from sandbox.world import World


@dataclass(frozen=True)
class Target:
    """Where a message goes."""

    chat: Chat
    thread: int | None
    reply_to: int | None


def target_of(call: Call[Any]) -> Target:
    """Chat, topic and replied message of a sending call; raises Telegram's refusals."""
    world, raw = call.world, call.raw
    chat = writable_chat(world, raw["chat_id"])
    reply_to = _reply_to(world, chat, raw)
    thread = _thread(world, chat, call.m.message_thread_id)
    if thread is None and reply_to is not None:
        thread = world.messages[chat.id][reply_to].thread
    return Target(chat, thread, reply_to)


def _thread(world: World, chat: Chat, wanted: int | None) -> int | None:
    if wanted is None:
        return None
    topic = world.topic(chat, wanted)
    if topic is None:
        raise BadRequest("message thread not found")
    if topic.closed and not chat.rights.get("can_manage_topics"):
        raise BadRequest("TOPIC_CLOSED")
    return wanted


def _reply_to(world: World, chat: Chat, raw: dict[str, Any]) -> int | None:
    parameters = raw.get("reply_parameters") or {
        "message_id": raw.get("reply_to_message_id"),
        "allow_sending_without_reply": raw.get("allow_sending_without_reply"),
    }
    wanted = parameters.get("message_id")
    if wanted is None:
        return None
    if str(parameters.get("chat_id") or chat.id) != str(chat.id):
        raise BadRequest("the sandbox replies within one chat only")
    if world.message(chat, int(wanted)) is not None:
        return int(wanted)
    if str(parameters.get("allow_sending_without_reply")).lower() == "true":
        return None
    raise BadRequest("message to be replied not found")


def send(call: Call[Any], target: Target, content: Json, **fields: Any) -> Message:
    """Post the bot's message with its keyboard."""
    markup = call.raw.get("reply_markup")
    if markup is not None:
        check_markup(markup)
    inline = markup["inline_keyboard"] or None if markup and is_inline(markup) else None
    message = post(
        call.world,
        target.chat,
        None,
        content,
        thread=target.thread,
        reply_to=target.reply_to,
        inline_keyboard=inline,
        reply_markup=None if is_inline(markup) else markup,
        protected=bool(_flag(call.raw, "protect_content")),
        **fields,
    )
    if message.reply_markup is not None and "force_reply" not in message.reply_markup:
        set_keyboard(call.world, target.chat, message)
    return message


def _flag(raw: dict[str, Any], name: str) -> bool:
    return str(raw.get(name)).lower() in ("true", "1")


def sent(call: Call[Any], content: Json) -> Json:
    """Send and answer the Message object."""
    return message_json(call.world, send(call, target_of(call), content))
