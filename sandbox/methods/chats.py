"""Chats, members, pins and reactions."""

from typing import Any

from aiogram.methods import (
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    GetChatMemberCount,
    LeaveChat,
    PinChatMessage,
    SetMessageReaction,
    UnpinAllChatMessages,
    UnpinChatMessage,
)

from sandbox.errors import BadRequest
from sandbox.membership import NO_PINS, bot_member, change_bot, member_json, require_right
from sandbox.methods.call import Call, Methods, find_chat, find_message, writable_chat
from sandbox.model import Chat, Json
from sandbox.posting import changed, chat_changed, service
from sandbox.render import message_json
from sandbox.world import ALL_RIGHTS, World

REACTIONS = (
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾"
    "💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡"
)


def get_chat(call: Call[GetChat]) -> Json:
    world = call.world
    chat = find_chat(world, call.m.chat_id)
    if not chat.private:
        writable_chat(world, chat.id)
    elif not world.users[chat.id].started:
        raise BadRequest("chat not found")
    found = world.chat_json(chat) | {
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    if chat.pinned and (message := world.message(chat, chat.pinned[-1])):
        found["pinned_message"] = message_json(world, message, with_reply=False)
    return found


def get_member(call: Call[GetChatMember]) -> Json:
    world = call.world
    chat = writable_chat(world, call.m.chat_id)
    if call.m.user_id == world.profile.id:
        return bot_member(world, chat)
    if call.m.user_id not in world.users:
        raise BadRequest("invalid user_id specified")
    return _person(world, chat, str(call.m.user_id))


def _person(world: World, chat: Chat, number: str) -> Json:
    status = chat.members.get(number, "left")
    return member_json(world.user_json(int(number)), status, ALL_RIGHTS)


def get_administrators(call: Call[GetChatAdministrators]) -> list[Json]:
    world = call.world
    chat = writable_chat(world, call.m.chat_id)
    if chat.private:
        raise BadRequest("there are no administrators in the private chat")
    numbers = [n for n, status in chat.members.items() if status in ("creator", "administrator")]
    found = [_person(world, chat, number) for number in numbers]
    return found + ([bot_member(world, chat)] if chat.bot_status == "administrator" else [])


def get_member_count(call: Call[GetChatMemberCount]) -> int:
    return len(writable_chat(call.world, call.m.chat_id).members) + 1


def leave_chat(call: Call[LeaveChat]) -> bool:
    world = call.world
    chat = writable_chat(world, call.m.chat_id)
    if chat.private:
        raise BadRequest("chat member status can't be changed in private chats")
    service(world, chat, None, {"left_chat_member": world.bot_user()})
    change_bot(world, chat, world.profile.id, "left", {})
    return True


def pin_message(call: Call[PinChatMessage]) -> bool:
    world = call.world
    chat = writable_chat(world, call.m.chat_id)
    require_right(chat, "can_pin_messages", NO_PINS)
    message = find_message(world, chat, call.m.message_id, "message to pin")
    if message.service:
        raise BadRequest("message can't be pinned")
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    world.save(chat)
    changed(world, message, "pin")
    service(world, chat, None, {"pinned_message": {"message_id": message.id}}, message.thread)
    return True


def unpin_message(call: Call[UnpinChatMessage]) -> bool:
    world = call.world
    chat = writable_chat(world, call.m.chat_id)
    require_right(chat, "can_pin_messages", NO_PINS)
    number = call.m.message_id or (chat.pinned[-1] if chat.pinned else None)
    if number not in chat.pinned:
        raise BadRequest("message to unpin not found")
    chat.pinned.remove(number)
    world.save(chat)
    changed(world, world.messages[chat.id][number], "pin")
    return True


def unpin_all(call: Call[UnpinAllChatMessages]) -> bool:
    chat = writable_chat(call.world, call.m.chat_id)
    require_right(chat, "can_pin_messages", NO_PINS)
    chat.pinned = []
    chat_changed(call.world, chat)
    return True


def set_reaction(call: Call[SetMessageReaction]) -> bool:
    chat = writable_chat(call.world, call.m.chat_id)
    message = find_message(call.world, chat, call.m.message_id, "message to react")
    emoji = [_emoji(reaction) for reaction in call.raw.get("reaction") or []]
    if len(emoji) > 1:
        raise BadRequest("REACTIONS_TOO_MANY")
    others = [reaction for reaction in message.reactions if reaction["from"] != "bot"]
    message.reactions = others + [{"from": "bot", "emoji": sign} for sign in emoji]
    changed(call.world, message, "reaction")
    return True


def _emoji(reaction: dict[str, Any]) -> str:
    sign = str(reaction.get("emoji", "")).replace("\ufe0f", "")
    if reaction["type"] != "emoji" or not sign or sign[0] not in REACTIONS:
        raise BadRequest("REACTION_INVALID")
    return sign


METHODS: Methods = {
    GetChat: get_chat,
    GetChatMember: get_member,
    GetChatAdministrators: get_administrators,
    GetChatMemberCount: get_member_count,
    LeaveChat: leave_chat,
    PinChatMessage: pin_message,
    UnpinChatMessage: unpin_message,
    UnpinAllChatMessages: unpin_all,
    SetMessageReaction: set_reaction,
}
