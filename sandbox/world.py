"""The sandbox's whole state: records in memory, written to the store as they change."""

from typing import Any, TypeVar

from sandbox.clock import Clock
from sandbox.events import EventLog
from sandbox.model import (
    STAFF_CHAT,
    Chat,
    Counters,
    Json,
    Message,
    Profile,
    Query,
    QueuedUpdate,
    Stored,
    StoredFile,
    Topic,
    User,
    Webhook,
)
from sandbox.store import Store, UnusableState
from sandbox.updates import UpdateQueue

R = TypeVar("R")

ALL_RIGHTS = {
    "can_manage_topics": True,
    "can_pin_messages": True,
    "can_delete_messages": True,
}


class World:
    """Records by id, and the few steps that every change is made of."""

    def __init__(self, store: Store, clock: Clock | None = None) -> None:
        self.store = store
        self.events = EventLog()
        self.clock = clock or Clock()
        self.version = 0
        self._load()

    def _load(self) -> None:
        try:
            self._read_records()
        except (TypeError, KeyError) as error:
            raise UnusableState(f"the sandbox's journal holds a foreign record: {error}") from error
        self.clock.offset = self.profile.clock_offset
        if not self.chats:
            self._seed()
            self.store.flush()

    def _read_records(self) -> None:
        self.users = {user.id: user for user in self._records(User)}
        self.chats = {chat.id: chat for chat in self._records(Chat)}
        self.topics = {(topic.chat, topic.thread): topic for topic in self._records(Topic)}
        self.messages: dict[int, dict[int, Message]] = {number: {} for number in self.chats}
        for message in self._records(Message):
            self.messages[message.chat][message.id] = message
        self.files = {file.id: file for file in self._records(StoredFile)}
        self.paths = {file.path: file for file in self.files.values()}
        self.queries = {query.id: query for query in self._records(Query)}
        self.webhook = next(iter(self._records(Webhook)), Webhook())
        self.profile = next(iter(self._records(Profile)), Profile())
        self.counters = next(iter(self._records(Counters)), Counters())
        self.updates = UpdateQueue(self.store, self.clock, self.counters, self.profile)
        self.updates.restore(self._records(QueuedUpdate))
        self.actions: dict[int, tuple[float, str]] = {}

    def _records(self, kind: type[R]) -> list[R]:
        table: str = kind.TABLE  # type: ignore[attr-defined]
        return [kind(**row) for row in self.store.loaded.pop(table, {}).values()]

    def _seed(self) -> None:
        samples = (
            (1001, "Sample Exporter", "One", "ru"),
            (1002, "Sample Exporter", "Two", "ru"),
            (9001, "Sample Officer", "One", "ru"),
            (9002, "Sample Officer", "Two", "ru"),
        )
        for number, first, last, language in samples:
            username = f"{first} {last}".lower().replace(" ", "_")
            self.add_user(User(number, first, last, username, language))
        staff = Chat(STAFF_CHAT, "supergroup", "Sample staff group", is_forum=True)
        staff.members = {"9001": "creator", "9002": "administrator"}
        staff.bot_status = "administrator"
        staff.rights = dict(ALL_RIGHTS)
        self.add_chat(staff)

    def reset(self) -> None:
        """Start again from the samples; the bot's id and waiting readers stay."""
        bot, numbers = self.profile, self.counters
        version = self.updates.webhook_version
        self.updates.retire()
        self.store.wipe()
        self.store.loaded = {}
        self._load()
        self.profile.id, self.profile.adopted = bot.id, bot.adopted
        self.counters.update, self.counters.query = numbers.update, numbers.query
        self.updates.webhook_version = version + 1
        self.save(self.profile, self.counters)
        self.version += 1
        self.events.emit("reset")

    def save(self, *records: Stored) -> None:
        """Write these records with the next flush."""
        for record in records:
            self.store.put(record.TABLE, record.key, vars(record))

    def add_user(self, user: User) -> Chat:
        """Know a person, with a private chat that is still closed to the bot."""
        self.users[user.id] = user
        self.save(user)
        return self.add_chat(Chat(user.id, "private", members={user.key: "member"}))

    def add_chat(self, chat: Chat) -> Chat:
        self.chats[chat.id] = chat
        self.messages[chat.id] = {}
        self.save(chat)
        return chat

    def count(self, name: str) -> int:
        """The next number of a counter, remembered."""
        value = self.counters.next(name)
        self.save(self.counters)
        return value

    def next_message_id(self, chat: Chat) -> int:
        chat.last_message_id += 1
        self.save(chat)
        return chat.last_message_id

    def add_message(self, message: Message) -> None:
        self.messages[message.chat][message.id] = message
        self.save(message)

    def message(self, chat: Chat, number: int | None) -> Message | None:
        """The message if it stands in the chat."""
        found = self.messages[chat.id].get(number or 0)
        return None if found is None or found.deleted else found

    def topic(self, chat: Chat, thread: int) -> Topic | None:
        found = self.topics.get((chat.id, thread))
        return None if found is None or found.deleted else found

    def add_file(self, file: StoredFile) -> StoredFile:
        self.files[file.id] = file
        self.paths[file.path] = file
        self.save(file)
        return file

    def text_for(self, texts: dict[str, str], language: str | None) -> str:
        """The text of this language, else the one for any language."""
        return texts.get(language or "") or texts.get("", "")

    def bot_user(self) -> Json:
        """The bot as a User object."""
        return {
            "id": self.profile.id,
            "is_bot": True,
            "first_name": self.text_for(self.profile.names, None) or "Sample bot",
            "username": "sample_export_bot",
        }

    def user_json(self, number: int) -> dict[str, Any]:
        """A User object; the bot's own where the id is the bot's."""
        user = self.users.get(number)
        if user is None:
            return self.bot_user()
        found: Json = {"id": user.id, "is_bot": False, "first_name": user.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(user, name):
                found[name] = value
        return found

    def chat_json(self, chat: Chat) -> dict[str, Any]:
        """A Chat object."""
        if chat.private:
            person = self.users[chat.id]
            found: Json = {"id": chat.id, "type": "private", "first_name": person.first_name}
            for name in ("last_name", "username"):
                if value := getattr(person, name):
                    found[name] = value
            return found
        found = {"id": chat.id, "type": chat.type, "title": chat.title}
        if chat.is_forum:
            found["is_forum"] = True
        return found
