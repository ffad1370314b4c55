"""The staff desk: who works there, how its cases stand, and what was done beside the cases."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from storage.columns import Encrypted, EncryptedJson, UtcDateTime
from storage.tables.base import metadata, one_of

officers: Final = Table(
    "officers",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("role", Text, nullable=False),
    Column("name", Encrypted, nullable=False),
    Column("language", Text),
    Column("active", Boolean, nullable=False, server_default=text("true")),
    Column("away_until", Date),
    Column("changed_at", UtcDateTime, nullable=False),
    one_of("role", "officer", "underwriter", "compliance", "head", "admin"),
    one_of("language", "kk", "ru", "ky"),
)

# What staff do beside the timelines of cases; append-only, each row carries the hash before it.
desk_audit: Final = Table(
    "desk_audit",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("data", EncryptedJson, nullable=False),
    Column("hash", Text, nullable=False),
)

# How a case stands with staff; follows its timeline.
desk_cases: Final = Table(
    "desk_cases",
    metadata,
    Column("case_id", Uuid, ForeignKey("cases.id"), primary_key=True),
    Column("untaken_since", UtcDateTime),
    Column("waiting_since", UtcDateTime),
    Column("first_taken_at", UtcDateTime),
    Column("first_answered_at", UtcDateTime),
    Column("snoozed_until", UtcDateTime),
    Column("snoozed_by", BigInteger),
    Column("outcome", Text),
    Column("closed_at", UtcDateTime),
    Column("opened_at", UtcDateTime, nullable=False),
    Index("ix_desk_cases_opened", "opened_at"),
    Index("ix_desk_cases_closed", "closed_at"),
    Index(
        "ix_desk_cases_untaken",
        "untaken_since",
        sqlite_where=text("untaken_since IS NOT NULL"),
        postgresql_where=text("untaken_since IS NOT NULL"),
    ),
    Index(
        "ix_desk_cases_waiting",
        "waiting_since",
        sqlite_where=text("waiting_since IS NOT NULL"),
        postgresql_where=text("waiting_since IS NOT NULL"),
    ),
    Index(
        "ix_desk_cases_snoozed",
        "snoozed_until",
        sqlite_where=text("snoozed_until IS NOT NULL"),
        postgresql_where=text("snoozed_until IS NOT NULL"),
    ),
)

# Documents that an exporter was asked for.
desk_requests: Final = Table(
    "desk_requests",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("item", Encrypted, nullable=False),
    Column("due", Date),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    Index("ix_desk_requests_case", "case_id"),
    Index(
        "ix_desk_requests_open",
        "due",
        sqlite_where=text("answered_at IS NULL"),
        postgresql_where=text("answered_at IS NULL"),
    ),
)

# What was told once and is not told again.
desk_marks: Final = Table(
    "desk_marks",
    metadata,
    Column("mark", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

# Words of staff that wait for a second person.
held_answers: Final = Table(
    "held_answers",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("author", BigInteger, nullable=False),
    Column("content", EncryptedJson, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided_by", BigInteger),
    Column("created_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    one_of("state", "waiting", "agreed", "refused", "replaced"),
    UniqueConstraint("chat_id", "message_id", "created_at"),
    Index("ix_held_answers_case", "case_id", "state"),
)

canned: Final = Table(
    "canned",
    metadata,
    Column("name", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    one_of("language", "kk", "ru", "ky"),
)

duty: Final = Table(
    "duty",
    metadata,
    Column("day", Date, primary_key=True),
    Column("officer", BigInteger, nullable=False),
)
