"""Cases with all that belongs to them."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from storage.columns import Encrypted, EncryptedJson, UtcDateTime
from storage.tables.base import metadata, one_of

counters: Final = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

cases: Final = Table(
    "cases",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("draft_id", Uuid, unique=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("language", Text, nullable=False),
    Column("product", Text),
    Column("status", Text, nullable=False),
    Column("sender", EncryptedJson, nullable=False),
    Column("body", EncryptedJson, nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("registered_at", UtcDateTime, nullable=False),
    Column("registered_day", Date, nullable=False),
    Column("assignee", BigInteger),
    Column("last_event_hash", Text, nullable=False),
    Column("last_event_seq", Integer, nullable=False),
    Column("received_at", UtcDateTime),
    Index("ix_cases_person", "user_id", "registered_at"),
    Index("ix_cases_status", "status", "registered_at"),
)

# Append-only timeline; each row carries the hash of the one before.
case_events: Final = Table(
    "case_events",
    metadata,
    Column("case_id", Uuid, ForeignKey("cases.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("event", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("data", EncryptedJson, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("hash", Text, nullable=False),
)

messages: Final = Table(
    "messages",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("direction", Text, nullable=False),
    Column("text", Encrypted, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("revision", Integer, nullable=False, server_default="0"),
    Column("at", UtcDateTime, nullable=False),
    one_of("direction", "from_person", "from_staff"),
    UniqueConstraint("chat_id", "message_id", "revision"),
    Index("ix_messages_case", "case_id", "at"),
)

documents: Final = Table(
    "documents",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("draft_id", Uuid),
    Column("case_id", Uuid, ForeignKey("cases.id")),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("file_id", Text, nullable=False),
    Column("file_unique_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("original_name", Encrypted, nullable=False),
    Column("mime", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("sha256", Text),
    Column("error", Text),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_at", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("source", Text),  # telegram, link, joined; empty is telegram
    Column("item", Text),
    Column("reason", Text),
    Column("scan", Text),
    Column("twin_of", Uuid),
    Column("note_id", Uuid),
    Column("withdrawn_at", UtcDateTime),
    Column("replaced_by", Uuid),
    one_of("state", "waiting", "stored", "lost"),
    UniqueConstraint("chat_id", "message_id"),
    Index("ix_documents_case", "case_id"),
    Index("ix_documents_draft", "draft_id"),
    Index("ix_documents_note", "note_id"),
    Index(
        "ix_documents_waiting",
        "next_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

# Where a case lives in the staff group.
topics: Final = Table(
    "topics",
    metadata,
    Column("case_id", Uuid, ForeignKey("cases.id"), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("card_message_id", BigInteger),
    Column("icon", Text),
    UniqueConstraint("chat_id", "thread_id"),
)
