"""Reminders planned for people, and what each person wants to be reminded of."""

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
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

from storage.columns import UtcDateTime
from storage.tables.base import metadata, one_of

# One row a subject, kind and person, whatever plans it and how often. `waits_until` is null once
# the reminder went its way, so that a look costs what is due.
reminders: Final = Table(
    "reminders",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("subject", Uuid, nullable=False),
    Column("topic", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("required", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("send_at", UtcDateTime, nullable=False),
    Column("waits_until", UtcDateTime),
    Column("state", Text, nullable=False),
    Column("why", Text),
    Column("bundle", Uuid),
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    one_of("state", "planned", "handed", "sent", "dropped", "failed"),
    UniqueConstraint("subject", "kind", "user_id"),
    Index("ix_reminders_person", "user_id", "day"),
    Index(
        "ix_reminders_person_waits",
        "user_id",
        sqlite_where=text("waits_until IS NOT NULL"),
        postgresql_where=text("waits_until IS NOT NULL"),
    ),
    Index(
        "ix_reminders_waiting",
        "waits_until",
        "user_id",
        sqlite_where=text("waits_until IS NOT NULL"),
        postgresql_where=text("waits_until IS NOT NULL"),
    ),
)

# What a person changed from the agency's own habits; who changed nothing has no row.
reminder_settings: Final = Table(
    "reminder_settings",
    metadata,
    Column("user_id", BigInteger, ForeignKey("people.user_id"), primary_key=True),
    Column("zone", Text, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("muted", JSON, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
)
