"""Every table of the product. Times are UTC; personal columns are `Encrypted`."""

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from storage.columns import Encrypted, EncryptedJson, UtcDateTime

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


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
    _one_of("state", "pending", "done", "dead"),
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

people: Final = Table(
    "people",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", Text),
    Column("reachable", Boolean, nullable=False, server_default=text("true")),
    Column("unreachable_reason", Text),
    Column("changed_at", UtcDateTime, nullable=False),
    _one_of("language", "kk", "ru", "ky"),
)

consents: Final = Table(
    "consents",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("decision", Text, nullable=False),
    Column("text_version", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    _one_of("decision", "given", "refused", "revoked"),
    Index("ix_consents_user", "user_id", "at"),
)

profiles: Final = Table(
    "profiles",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("organisation", Encrypted),
    Column("identifier", Encrypted),
    Column("identifier_kind", Text),
    Column("identifier_verdict", Text),
    Column("full_name", Encrypted, nullable=False),
    Column("post", Encrypted),
    Column("phone", Encrypted, nullable=False),
    Column("email", Encrypted),
    Column("acting_as", Text),
    Column("used_at", UtcDateTime, nullable=False),
    Column("retired_at", UtcDateTime),
    Index("ix_profiles_user", "user_id", "used_at"),
)

# The answers of a conversation under way; its id later makes the case unique.
drafts: Final = Table(
    "drafts",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("answers", EncryptedJson, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("reminded_at", UtcDateTime),
    _one_of("state", "open", "submitted", "discarded"),
    Index("ix_drafts_person", "user_id", "kind", "state"),
    Index(
        "ix_drafts_left",
        "said_at",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)

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
    _one_of("direction", "from_person", "from_staff"),
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
    _one_of("state", "waiting", "stored", "lost"),
    UniqueConstraint("chat_id", "message_id"),
    Index("ix_documents_case", "case_id"),
    Index("ix_documents_draft", "draft_id"),
    Index(
        "ix_documents_waiting",
        "next_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

case_queue: Final = Table(
    "case_queue",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("payload", JSON, nullable=False),  # plain: the back office reads it by SQL
    Column("priority", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("available_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("max_attempts", Integer, nullable=False),
    Column("last_error", Text),
    Column("lease_owner", Text),
    Column("lease_token", Uuid),
    Column("leased_until", UtcDateTime),
    Column("dedupe_key", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    _one_of("state", "ready", "leased", "done", "dead"),
    UniqueConstraint("case_id", "seq"),
    Index(
        "uq_case_queue_unfinished_dedupe_key",
        "dedupe_key",
        unique=True,
        sqlite_where=text("state IN ('ready', 'leased') AND dedupe_key IS NOT NULL"),
        postgresql_where=text("state IN ('ready', 'leased') AND dedupe_key IS NOT NULL"),
    ),
    Index(
        "ix_case_queue_open",
        "priority",
        "available_at",
        "id",
        sqlite_where=text("state = 'ready'"),
        postgresql_where=text("state = 'ready'"),
    ),
    Index(
        "ix_case_queue_leases",
        "leased_until",
        sqlite_where=text("state = 'leased'"),
        postgresql_where=text("state = 'leased'"),
    ),
    Index(
        "ix_case_queue_order",
        "case_id",
        "seq",
        sqlite_where=text("state <> 'done'"),
        postgresql_where=text("state <> 'done'"),
    ),
)

# What the back office answers: it inserts, a job applies each row once.
case_replies: Final = Table(
    "case_replies",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_number", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("payload", JSON, nullable=False),  # plain: the back office writes it by SQL
    Column("external_id", Text),
    Column("dedupe_key", Text, unique=True),
    Column("state", Text, nullable=False, server_default="ready"),
    Column("error", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("applied_at", UtcDateTime),
    _one_of("state", "ready", "done", "refused"),
    Index(
        "ix_case_replies_ready",
        "created_at",
        "id",
        sqlite_where=text("state = 'ready'"),
        postgresql_where=text("state = 'ready'"),
    ),
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
    _one_of("state", "ready", "sending", "sent", "failed"),
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

# Where a case lives in the staff group.
topics: Final = Table(
    "topics",
    metadata,
    Column("case_id", Uuid, ForeignKey("cases.id"), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("card_message_id", BigInteger),
    UniqueConstraint("chat_id", "thread_id"),
)

# What a running deployment learned and must remember, e.g. the staff group's id after migration.
facts: Final = Table(
    "facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
