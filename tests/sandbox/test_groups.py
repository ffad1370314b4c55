"""Topics, pins, reactions, members, rights and migration."""

from typing import Any

import pytest
from aiogram.exceptions import TelegramMigrateToChat
from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    EditForumTopic,
    GetChat,
    GetChatMember,
    LeaveChat,
    PinChatMessage,
    SendMessage,
    SetMessageReaction,
    UnpinChatMessage,
)
from aiogram.types import ChatMemberAdministrator, ReactionTypeEmoji

from tests.sandbox.wire import EXPORTER, OFFICER, STAFF, Wire

FOREIGN = -4444


async def topic(wire: Wire, name: str = "KE-1") -> int:
    made = await wire.bot.create_forum_topic(STAFF, name)
    await wire.updates()
    return made.message_thread_id


async def topics(wire: Wire) -> list[dict[str, Any]]:
    chats = await wire.get("chats")
    found: list[dict[str, Any]] = next(chat["topics"] for chat in chats if chat["id"] == STAFF)
    return found


async def test_a_topic_from_beginning_to_end(wire: Wire) -> None:
    made = await wire.bot.create_forum_topic(STAFF, "KE-1", icon_color=16766590)
    thread = made.message_thread_id
    (shown,) = await topics(wire)
    assert (shown["thread"], shown["name"], shown["icon_color"]) == (thread, "KE-1", 16766590)
    await wire.bot.edit_forum_topic(STAFF, thread, name="KE-1 taken")
    await wire.bot.close_forum_topic(STAFF, thread)
    (shown,) = await topics(wire)
    assert (shown["name"], shown["closed"]) == ("KE-1 taken", True)
    await wire.bot.reopen_forum_topic(STAFF, thread)
    told = [u.message.content_type for u in await wire.updates() if u.message]
    assert told == [
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]
    await wire.bot.delete_forum_topic(STAFF, thread)
    assert await topics(wire) == []
    assert await wire.updates() == []


async def test_messages_in_a_topic(wire: Wire) -> None:
    thread = await topic(wire)
    sent = await wire.bot.send_message(STAFF, "card", message_thread_id=thread)
    assert (sent.message_thread_id, sent.is_topic_message) == (thread, True)
    await wire.control("send", user=OFFICER, chat=STAFF, thread=thread, text="mine")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.message_thread_id == thread
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.forum_topic_created is not None
    here = await wire.get(f"chats/{STAFF}/messages?thread={thread}")
    assert [m["text"] for m in here] == ["", "card", "mine"]
    assert here[0]["service"] == {
        "type": "forum_topic_created",
        "name": "KE-1",
        "icon_color": 7322096,
    }
    assert await wire.get(f"chats/{STAFF}/messages?thread=0") == []


async def test_a_deleted_topic_refuses(wire: Wire) -> None:
    thread = await topic(wire)
    await wire.control("topic", user=OFFICER, action="delete", thread=thread)
    assert await wire.updates() == []
    lost = SendMessage(chat_id=STAFF, text="x", message_thread_id=thread)
    assert await wire.refusal(lost) == "Bad Request: message thread not found"
    close = CloseForumTopic(chat_id=STAFF, message_thread_id=thread)
    assert await wire.refusal(close) == "Bad Request: message thread not found"
    private = SendMessage(chat_id=EXPORTER, text="x", message_thread_id=thread)
    await wire.start()
    assert await wire.refusal(private) == "Bad Request: message thread not found"


async def test_officers_work_on_topics(wire: Wire) -> None:
    made = await wire.control("topic", user=OFFICER, action="create", name="By hand")
    thread = made["thread"]
    for action in ("close", "reopen", "rename"):
        await wire.control("topic", user=OFFICER, action=action, thread=thread, name="New")
    told = [u.message.content_type for u in await wire.updates() if u.message]
    assert told == [
        "forum_topic_created",
        "forum_topic_closed",
        "forum_topic_reopened",
        "forum_topic_edited",
    ]
    assert (await topics(wire))[0]["name"] == "New"


@pytest.mark.parametrize(
    ("method", "why"),
    [
        (CreateForumTopic(chat_id=STAFF, name="x" * 129), "topic title is too long"),
        (CreateForumTopic(chat_id=STAFF, name=" "), "topic title must be non-empty"),
        (CreateForumTopic(chat_id=STAFF, name="x", icon_color=1), "TOPIC_ICON_COLOR_INVALID"),
        (EditForumTopic(chat_id=STAFF, message_thread_id=1, name="KE-1"), "TOPIC_NOT_MODIFIED"),
        (CreateForumTopic(chat_id=EXPORTER, name="x"), "the chat is not a forum"),
        (PinChatMessage(chat_id=STAFF, message_id=99), "message to pin not found"),
        (UnpinChatMessage(chat_id=STAFF, message_id=99), "message to unpin not found"),
        (
            SetMessageReaction(
                chat_id=EXPORTER, message_id=1, reaction=[ReactionTypeEmoji(emoji="x")]
            ),
            "REACTION_INVALID",
        ),
        (LeaveChat(chat_id=EXPORTER), "chat member status can't be changed in private chats"),
        (GetChat(chat_id=1002), "chat not found"),
        (GetChat(chat_id="@nobody"), "chat not found"),
        (GetChatMember(chat_id=STAFF, user_id=5), "invalid user_id specified"),
    ],
)
async def test_what_groups_refuse(wire: Wire, method: Any, why: str) -> None:
    await wire.start()
    assert await topic(wire) == 1
    assert await wire.refusal(method) == f"Bad Request: {why}"


async def test_rights_taken_away(wire: Wire) -> None:
    thread = await topic(wire)
    sent = await wire.bot.send_message(STAFF, "x")
    rights = {"can_manage_topics": False, "can_pin_messages": False, "can_delete_messages": False}
    await wire.control("rights", chat=STAFF, **rights)
    (update,) = await wire.updates()
    assert update.my_chat_member is not None
    member = update.my_chat_member.new_chat_member
    assert isinstance(member, ChatMemberAdministrator)
    assert member.can_manage_topics is False
    for method, why in (
        (CreateForumTopic(chat_id=STAFF, name="x"), "create a topic"),
        (CloseForumTopic(chat_id=STAFF, message_thread_id=thread), "close the topic"),
        (DeleteForumTopic(chat_id=STAFF, message_thread_id=thread), "delete the topic"),
        (
            PinChatMessage(chat_id=STAFF, message_id=sent.message_id),
            "manage pinned messages in the chat",
        ),
    ):
        assert await wire.refusal(method) == f"Bad Request: not enough rights to {why}"


async def test_pins(wire: Wire) -> None:
    sent = await wire.bot.send_message(STAFF, "card")
    await wire.bot.pin_chat_message(STAFF, sent.message_id)
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.pinned_message is not None
    assert update.message.pinned_message.message_id == sent.message_id
    info = await wire.bot.get_chat(STAFF)
    assert info.pinned_message is not None
    shown = (await wire.messages(STAFF))[0]
    assert shown["pinned"] is True
    await wire.bot.unpin_chat_message(STAFF, message_id=sent.message_id)
    assert (await wire.messages(STAFF))[0]["pinned"] is False
    await wire.bot.pin_chat_message(STAFF, sent.message_id)
    await wire.bot.unpin_all_chat_messages(STAFF)
    assert (await wire.bot.get_chat(STAFF)).pinned_message is None


async def test_pins_of_one_topic(wire: Wire) -> None:
    thread = await topic(wire)
    inside = await wire.bot.send_message(STAFF, "in", message_thread_id=thread)
    outside = await wire.bot.send_message(STAFF, "out")
    for sent in (inside, outside):
        await wire.bot.pin_chat_message(STAFF, sent.message_id)
    await wire.bot.unpin_all_forum_topic_messages(STAFF, thread)
    pinned = [m["message_id"] for m in await wire.messages(STAFF) if m["pinned"]]
    assert pinned == [outside.message_id]


async def test_reactions(wire: Wire) -> None:
    await wire.start()
    await wire.bot.set_message_reaction(EXPORTER, 1, [ReactionTypeEmoji(emoji="👍")])
    assert (await wire.messages())[0]["reactions"] == [{"from": "bot", "emoji": "👍"}]
    await wire.bot.set_message_reaction(EXPORTER, 1)
    assert (await wire.messages())[0]["reactions"] == []


async def test_who_is_in_the_staff_group(wire: Wire) -> None:
    me = await wire.bot.get_me()
    mine = await wire.bot.get_chat_member(STAFF, me.id)
    assert isinstance(mine, ChatMemberAdministrator)
    assert mine.can_manage_topics
    assert mine.can_pin_messages
    leaders = await wire.bot.get_chat_administrators(STAFF)
    assert {member.user.id for member in leaders} == {9001, 9002, me.id}
    assert (await wire.bot.get_chat_member(STAFF, EXPORTER)).status == "left"
    assert await wire.bot.get_chat_member_count(STAFF) == 3
    assert (await wire.bot.get_chat(STAFF)).is_forum
    icons = await wire.bot.get_forum_topic_icon_stickers()
    assert all(icon.custom_emoji_id for icon in icons)


async def test_the_bot_in_a_foreign_group(wire: Wire) -> None:
    await wire.control("add_to_group", chat=FOREIGN, title="Sample foreign group", user=EXPORTER)
    joined, greeting = await wire.updates()
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.chat.id == FOREIGN
    assert greeting.message is not None
    assert greeting.message.new_chat_members is not None
    await wire.control("send", user=EXPORTER, chat=FOREIGN, text="not for the bot")
    await wire.control("send", user=EXPORTER, chat=FOREIGN, text="/help")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.text == "/help"
    await wire.bot.send_message(FOREIGN, "I work in private chats")
    await wire.bot.leave_chat(FOREIGN)
    method = SendMessage(chat_id=FOREIGN, text="x")
    assert await wire.refusal(method) == "Forbidden: bot is not a member of the group chat"


async def test_a_group_becomes_a_supergroup(wire: Wire) -> None:
    await wire.control("add_to_group", chat=FOREIGN, title="Sample group", user=EXPORTER)
    await wire.updates()
    new = (await wire.control("migrate", chat=FOREIGN))["chat"]
    leaving, arriving = await wire.updates()
    assert leaving.message is not None
    assert leaving.message.migrate_to_chat_id == new
    assert arriving.message is not None
    assert arriving.message.migrate_from_chat_id == FOREIGN
    with pytest.raises(TelegramMigrateToChat) as caught:
        await wire.bot.send_message(FOREIGN, "x")
    assert caught.value.migrate_to_chat_id == new
    assert (await wire.bot.send_message(new, "x")).chat.type == "supergroup"
