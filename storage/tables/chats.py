"""What comes from Telegram and what goes to it."""

from typing import Final

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Index, Integer, Table, Text, Uuid, text

from storage.columns import Encrypted, EncryptedJson, UtcDateTime
from storage.tables.base import metadata, one_of

# What Telegram delivered: the processed set, the attempt counter and the dead letters in one.
inbox: Final = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_key", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("raw", Encrypted),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_at", UtcDateTime),
    Column("error", Text),
    Column("received_at", UtcDateTime, nullable=False),
    one_of("state", "pending", "done", "dead"),
    Index("ix_inbox_received", "received_at"),
    Index(
        "ix_inbox_unfinished",
        "next_at",
        sqlite_where=text("state = 'pending'"),
        postgresql_where=text("state = 'pending'"),
    ),
)

# One row a chat (and thread): all dialog state, fenced by its version.
chats: Final = Table(
    "chats",
    metadata,
    Column("chat_key", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("document", JSON, nullable=False),
)

outbox: Final = Table(
    "outbox",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("order_key", Text, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("case_id", Uuid, ForeignKey("cases.id")),
    Column("payload", EncryptedJson, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("available_at", UtcDateTime, nullable=False),
    Column("dedupe_key", Text, unique=True),
    Column("message_id", BigInteger),
    Column("error", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    one_of("state", "ready", "sending", "sent", "failed"),
    Index(
        "ix_outbox_open",
        "lane",
        "id",
        sqlite_where=text("state IN ('ready', 'sending')"),
        postgresql_where=text("state IN ('ready', 'sending')"),
    ),
    Index(
        "ix_outbox_line",
        "order_key",
        "lane",
        "id",
        sqlite_where=text("state IN ('ready', 'sending')"),
        postgresql_where=text("state IN ('ready', 'sending')"),
    ),
    Index(
        "ix_outbox_case_messages",
        "chat_id",
        "message_id",
        sqlite_where=text("case_id IS NOT NULL AND message_id IS NOT NULL"),
        postgresql_where=text("case_id IS NOT NULL AND message_id IS NOT NULL"),
    ),
)

leases: Final = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

# What a running deployment learned and must remember, e.g. the staff group's id after migration.
facts: Final = Table(
    "facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
