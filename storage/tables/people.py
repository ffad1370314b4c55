"""People, their consent, who they are and what they have begun to say."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    Uuid,
    text,
)

from storage.columns import Encrypted, EncryptedJson, UtcDateTime
from storage.tables.base import metadata, one_of

people: Final = Table(
    "people",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", Text),
    Column("reachable", Boolean, nullable=False, server_default=text("true")),
    Column("unreachable_reason", Text),
    Column("blocked_at", UtcDateTime),
    Column("blocked_reason", Encrypted),
    Column("changed_at", UtcDateTime, nullable=False),
    one_of("language", "kk", "ru", "ky"),
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
    one_of("decision", "given", "refused", "revoked"),
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
    one_of("state", "open", "submitted", "discarded"),
    Index("ix_drafts_person", "user_id", "kind", "state"),
    Index(
        "ix_drafts_left",
        "said_at",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)
