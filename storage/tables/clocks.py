"""Terms that run for a case, and the codes that let somebody else join one."""

from typing import Final

from sqlalchemy import (
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

from storage.columns import Encrypted, UtcDateTime
from storage.tables.base import metadata, one_of

# One row a case and clock; a clock that starts again is the same row.
clocks: Final = Table(
    "clocks",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("clock", Text, nullable=False),
    Column("party", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("started_on", Date, nullable=False),
    Column("last_day", Date),
    Column("rolled_last_day", Date),
    Column("days", Integer),
    Column("unit", Text),
    Column("basis", Text, nullable=False),
    Column("clause", Text),
    Column("uncertain", Boolean, nullable=False, server_default=text("false")),
    Column("stopped_on", Date),
    Column("days_left", Integer),
    Column("reason", Encrypted),
    Column("ended_on", Date),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("shown_on", Date),
    one_of("state", "running", "stopped", "ended"),
    UniqueConstraint("case_id", "clock"),
    Index(
        "ix_clocks_running",
        "last_day",
        sqlite_where=text("state = 'running'"),
        postgresql_where=text("state = 'running'"),
    ),
)

# A link by which one person lets another continue his case; only a hash of its code is kept.
invitations: Final = Table(
    "invitations",
    metadata,
    Column("code_hash", Text, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_by", BigInteger),
    Column("used_at", UtcDateTime),
    one_of("purpose", "claim"),
    Index("ix_invitations_case", "case_id"),
)
