"""The records a sandbox keeps. Every field is plain JSON, so `vars(record)` is its stored form."""

from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

Json = dict[str, Any]

STAFF_CHAT = -1001000000001
BOT_ID = 8000000001
GENERAL_TOPIC = 1


class Stored(Protocol):
    """What the store can keep."""

    TABLE: ClassVar[str]

    @property
    def key(self) -> str: ...


@dataclass
class User:
    """A person. `started` opens the private chat to the bot; `blocked` closes it."""

    TABLE: ClassVar[str] = "users"
    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    started: bool = False
    blocked: bool = False

    @property
    def key(self) -> str:
        return str(self.id)

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.first_name, self.last_name) if part)


@dataclass
class Chat:
    """A private chat (its id is the person's) or a group. `members`: user id -> status."""

    TABLE: ClassVar[str] = "chats"
    id: int
    type: str
    title: str | None = None
    is_forum: bool = False
    members: dict[str, str] = field(default_factory=dict)
    bot_status: str = "member"
    rights: dict[str, bool] = field(default_factory=dict)
    migrated_to: int | None = None
    last_message_id: int = 0
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None

    @property
    def key(self) -> str:
        return str(self.id)

    @property
    def private(self) -> bool:
        return self.type == "private"


@dataclass
class Topic:
    """A forum topic; `thread` is the id of the service message that made it."""

    TABLE: ClassVar[str] = "topics"
    chat: int
    thread: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    closed: bool = False
    deleted: bool = False

    @property
    def key(self) -> str:
        return f"{self.chat}/{self.thread}"


@dataclass
class Message:
    """A message; `content` holds Telegram's own fields (text, document, service fields ...)."""

    TABLE: ClassVar[str] = "messages"
    chat: int
    id: int
    sender: int
    by_bot: bool
    date: int
    content: Json
    thread: int | None = None
    reply_to: int | None = None
    inline_keyboard: list[list[Json]] | None = None
    reply_markup: Json | None = None  # a reply keyboard or its removal: shown, never edited
    media_group_id: str | None = None
    protected: bool = False
    edit_date: int | None = None
    deleted: bool = False
    service: bool = False
    reactions: list[Json] = field(default_factory=list)

    @property
    def key(self) -> str:
        return f"{self.chat}/{self.id}"


@dataclass
class StoredFile:
    """A file that has a file_id; several ids may share one blob. `size` may be announced only."""

    TABLE: ClassVar[str] = "files"
    id: str
    unique_id: str
    blob: str
    kind: str
    name: str
    mime: str
    size: int
    path: str
    width: int = 0
    height: int = 0

    @property
    def key(self) -> str:
        return self.id


@dataclass
class QueuedUpdate:
    """An update not yet acknowledged; `body` is the whole Update object."""

    TABLE: ClassVar[str] = "updates"
    id: int
    kind: str
    chat: int
    date: int
    body: Json

    @property
    def key(self) -> str:
        return str(self.id)


@dataclass
class Query:
    """A callback or an inline query; answered once, in time."""

    TABLE: ClassVar[str] = "queries"
    id: str
    user: int
    date: int
    chat: int | None = None
    message_id: int | None = None
    answered: bool = False
    results: list[Json] = field(default_factory=list)

    @property
    def key(self) -> str:
        return self.id


@dataclass
class Webhook:
    """Where updates are posted; an empty `url` means long polling."""

    TABLE: ClassVar[str] = "webhook"
    url: str = ""
    secret: str | None = None
    max_connections: int = 40
    ip_address: str | None = None
    last_error_date: int | None = None
    last_error_message: str | None = None

    key: ClassVar[str] = "webhook"


@dataclass
class Profile:
    """What the bot said of itself, by language ('' = any), and counters that must never go back."""

    TABLE: ClassVar[str] = "profile"
    id: int = BOT_ID
    adopted: bool = False
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    menu_buttons: dict[str, Json] = field(default_factory=dict)
    allowed_updates: list[str] | None = None
    clock_offset: float = 0.0

    key: ClassVar[str] = "profile"


@dataclass
class Counters:
    """Numbers that only grow."""

    TABLE: ClassVar[str] = "counters"
    update: int = 100000
    query: int = 1000000
    file: int = 0
    group: int = 0
    album: int = 13000000

    key: ClassVar[str] = "counters"

    def next(self, name: str) -> int:
        """The next number of the counter called `name`."""
        value = int(getattr(self, name)) + 1
        setattr(self, name, value)
        return value
