"""What happens to groups: topics by officers, the bot added, migration, rights."""

from sandbox.errors import ControlError
from sandbox.membership import change_bot
from sandbox.methods.topics import COLOURS, new_topic, remove_topic, rename_topic, toggle_topic
from sandbox.model import Chat, Json, User
from sandbox.posting import chat_changed, service
from sandbox.world import ALL_RIGHTS, World

TOPIC_ACTIONS = ("create", "close", "reopen", "rename", "delete")


def group(world: World, number: int) -> Chat:
    """The group; raises ControlError for a private or an unknown chat."""
    chat = world.chats.get(number)
    if chat is None or chat.private:
        raise ControlError(f"chat: there is no group {number}", 404)
    if chat.migrated_to is not None:
        raise ControlError(f"chat: it became {chat.migrated_to}")
    return chat


def act_on_topic(
    world: World, chat: Chat, user: User, action: str, thread: int | None, name: str | None
) -> int:
    """An officer creates, closes, reopens, renames or deletes a topic; answers its thread."""
    if action not in TOPIC_ACTIONS:
        raise ControlError(f"action: {action!r} is none of {', '.join(TOPIC_ACTIONS)}")
    if not chat.is_forum:
        raise ControlError(f"chat: {chat.id} has no topics")
    if action == "create":
        return new_topic(world, chat, user.id, name or "Sample topic", COLOURS[0]).thread
    topic = world.topic(chat, thread or 0)
    if topic is None:
        raise ControlError(f"thread: there is no topic {thread}", 404)
    if action == "delete":
        remove_topic(world, topic)
    elif action == "rename":
        new_name = name or topic.name
        rename_topic(world, chat, topic, user.id, new_name, topic.icon_custom_emoji_id)
    elif topic.closed != (action == "close"):
        toggle_topic(world, chat, topic, user.id, action == "close")
    return topic.thread


def add_bot(world: World, number: int, kind: str, title: str, user: User) -> int | None:
    """A person adds the bot to a group of his own."""
    if number >= 0:
        raise ControlError("chat: a group's id is negative")
    if kind not in ("group", "supergroup"):
        raise ControlError("type: group or supergroup")
    chat = world.chats.get(number)
    if chat is None:
        chat = world.add_chat(Chat(number, kind, title, bot_status="left"))
    if (
        chat.private
        or chat.migrated_to is not None
        or chat.bot_status in ("member", "administrator")
    ):
        raise ControlError(f"chat: the bot is already in {number}")
    chat.members.setdefault(user.key, "creator")
    update = change_bot(world, chat, user.id, "member", {})
    service(world, chat, user.id, {"new_chat_members": [world.bot_user()]})
    return update


def migrate(world: World, old: Chat) -> Chat:
    """The group becomes a supergroup with a new id; the old id refuses from now on."""
    number = -1002000000000 - world.count("group")
    new = Chat(
        number,
        "supergroup",
        old.title,
        is_forum=old.is_forum,
        members=dict(old.members),
        bot_status=old.bot_status,
        rights=dict(old.rights),
    )
    world.add_chat(new)
    by = int(next(iter(old.members), "0")) or None
    service(world, old, by, {"migrate_to_chat_id": number})
    service(world, new, by, {"migrate_from_chat_id": old.id})
    old.migrated_to = number
    chat_changed(world, old)
    chat_changed(world, new)
    return new


def set_rights(world: World, chat: Chat, admin: bool, wanted: Json) -> int | None:
    """An owner makes the bot an administrator with these rights, or a plain member."""
    by = int(next((n for n, status in chat.members.items() if status == "creator"), "0"))
    if not admin:
        return change_bot(world, chat, by, "member", {})
    rights = dict(chat.rights) if chat.bot_status == "administrator" else dict(ALL_RIGHTS)
    return change_bot(world, chat, by, "administrator", rights | wanted)
