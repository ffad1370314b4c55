"""The two tables of the back office."""

from typing import Final

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from storage.columns import UtcDateTime
from storage.tables.base import metadata, one_of

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
    one_of("state", "ready", "leased", "done", "dead"),
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
    one_of("state", "ready", "done", "refused"),
    Index(
        "ix_case_replies_ready",
        "created_at",
        "id",
        sqlite_where=text("state = 'ready'"),
        postgresql_where=text("state = 'ready'"),
    ),
)
