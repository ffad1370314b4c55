"""Where an update comes from: the chat it belongs to, the person, and when he said it."""

from dataclasses import dataclass
from datetime import datetime

from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Chat, Message, Update, User

from storage.inbox import chat_key


@dataclass(frozen=True, slots=True)
class Origin:
    """`chat_key` is what order and state are kept by; `said_at` is Telegram's time of a message."""

    chat_key: str
    chat: Chat | None
    user: User | None
    thread_id: int | None
    said_at: datetime | None

    @property
    def person_id(self) -> int | None:
        """The person of a private chat."""
        private = self.chat is not None and self.chat.type == ChatType.PRIVATE
        return self.user.id if private and self.user is not None else None


def origin_of(update: Update) -> Origin:
    """The origin of an update of any kind."""
    event = update.event
    user: User | None = getattr(event, "from_user", None)
    message = _message(event)
    chat = _chat(event)
    thread_id = _thread(message)
    return Origin(_key(chat, thread_id, user), chat, user, thread_id, _said_at(event))


def _message(event: object) -> Message | None:
    if isinstance(event, Message):
        return event
    if isinstance(event, CallbackQuery) and event.message is not None:
        return event.message if isinstance(event.message, Message) else None
    return None


def _chat(event: object) -> Chat | None:
    if isinstance(event, CallbackQuery):
        # A message too old to be shown still says which chat it stands in.
        return event.message.chat if event.message else None
    chat: Chat | None = getattr(event, "chat", None)
    return chat


def _key(chat: Chat | None, thread_id: int | None, user: User | None) -> str:
    if chat is None:
        return f"user:{user.id if user else 0}"
    return chat_key(chat.id, thread_id)


def _thread(message: Message | None) -> int | None:
    if message is None or not message.is_topic_message:
        return None
    return message.message_thread_id


def _said_at(event: object) -> datetime | None:
    if not isinstance(event, Message):
        return None
    if event.edit_date is not None:
        return datetime.fromtimestamp(event.edit_date, tz=event.date.tzinfo)
    return event.date
