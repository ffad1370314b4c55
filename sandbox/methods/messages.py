"""Texts: send, edit, delete."""

import time
from typing import Any

from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    SendChatAction,
    SendContact,
    SendMessage,
)

from sandbox.errors import BadRequest
from sandbox.keyboards import check_markup, is_inline
from sandbox.methods.call import Call, Methods, find_message, writable_chat
from sandbox.methods.formatting import caption_content, text_content
from sandbox.methods.sending import sent, target_of
from sandbox.model import Chat, Json, Message
from sandbox.posting import changed, delete
from sandbox.render import file_of, message_json
from sandbox.world import World

DELETABLE_S = 48 * 3600
_ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def send_message(call: Call[SendMessage]) -> Json:
    return sent(call, text_content(call.world, call.raw))


def send_contact(call: Call[SendContact]) -> Json:
    contact = {"phone_number": call.m.phone_number, "first_name": call.m.first_name}
    return sent(call, {"contact": contact})


def editable(call: Call[Any]) -> Message:
    """The bot's message that an editing method names."""
    if call.m.chat_id is None or call.m.message_id is None:
        raise BadRequest("message identifier is not specified")
    chat = writable_chat(call.world, call.m.chat_id)
    message = find_message(call.world, chat, call.m.message_id, "message to edit")
    if not message.by_bot or message.service or message.reply_markup is not None:
        raise BadRequest("message can't be edited")
    return message


def new_keyboard(call: Call[Any]) -> list[list[Json]] | None:
    """The inline keyboard after an edit: the given one, or none."""
    markup = call.raw.get("reply_markup")
    if markup is None:
        return None
    if not is_inline(markup):
        raise BadRequest("inline keyboard expected")
    check_markup(markup)
    return markup["inline_keyboard"] or None


def apply_edit(call: Call[Any], message: Message, content: Json) -> Json:
    """Replace content and keyboard; an edit that changes nothing is refused."""
    keyboard = new_keyboard(call)
    if content == message.content and keyboard == message.inline_keyboard:
        raise BadRequest(_NOT_MODIFIED)
    if content != message.content:
        message.edit_date = call.world.clock.unix()
    message.content, message.inline_keyboard = content, keyboard
    changed(call.world, message)
    return message_json(call.world, message)


def edit_text(call: Call[EditMessageText]) -> Json:
    if call.m.text is None:
        raise BadRequest("message text is empty")
    message = editable(call)
    if "text" not in message.content:
        raise BadRequest("there is no text in the message to edit")
    return apply_edit(call, message, text_content(call.world, call.raw))


def edit_caption(call: Call[EditMessageCaption]) -> Json:
    message = editable(call)
    if file_of(call.world, message) is None:
        raise BadRequest("there is no caption in the message to edit")
    fields = ("caption", "caption_entities")
    kept = {name: value for name, value in message.content.items() if name not in fields}
    return apply_edit(call, message, kept | caption_content(call.world, call.raw))


def edit_markup(call: Call[EditMessageReplyMarkup]) -> Json:
    message = editable(call)
    return apply_edit(call, message, dict(message.content))


def delete_message(call: Call[DeleteMessage]) -> bool:
    chat = writable_chat(call.world, call.m.chat_id)
    message = find_message(call.world, chat, call.m.message_id, "message to delete")
    if not _deletable(call.world, chat, message):
        raise BadRequest("message can't be deleted for everyone")
    delete(call.world, message)
    return True


def _deletable(world: World, chat: Chat, message: Message) -> bool:
    if world.clock.unix() - message.date > DELETABLE_S:
        return False
    if chat.private or message.by_bot:
        return not (message.service and "forum_topic_created" in message.content)
    return bool(chat.rights.get("can_delete_messages"))


def delete_messages(call: Call[DeleteMessages]) -> bool:
    if not 1 <= len(call.m.message_ids) <= 100:
        raise BadRequest("too many message identifiers specified")
    chat = writable_chat(call.world, call.m.chat_id)
    found = [call.world.message(chat, number) for number in call.m.message_ids]
    present = [message for message in found if message is not None]
    if not all(_deletable(call.world, chat, message) for message in present):
        raise BadRequest("message can't be deleted for everyone")
    for message in present:
        delete(call.world, message)
    return True


def chat_action(call: Call[SendChatAction]) -> bool:
    if call.m.action not in _ACTIONS:
        raise BadRequest("wrong parameter action in request")
    target = target_of(call)
    call.world.actions[target.chat.id] = (time.monotonic(), call.m.action)
    call.world.events.emit(
        "typing", chat=target.chat.id, thread=target.thread, action=call.m.action
    )
    return True


METHODS: Methods = {
    SendMessage: send_message,
    SendContact: send_contact,
    EditMessageText: edit_text,
    EditMessageCaption: edit_caption,
    EditMessageReplyMarkup: edit_markup,
    DeleteMessage: delete_message,
    DeleteMessages: delete_messages,
    SendChatAction: chat_action,
}
