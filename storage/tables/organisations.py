"""Organisations of policies, and who sees or manages them."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from storage.columns import Encrypted, UtcDateTime
from storage.tables.base import metadata, one_of

organisations: Final = Table(
    "organisations",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("country", Text, nullable=False),
    Column("identifier_hash", Text, nullable=False),
    Column("identifier", Encrypted, nullable=False),
    Column("name", Encrypted, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("country", "identifier_hash"),
)

memberships: Final = Table(
    "memberships",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("organisation_id", Uuid, ForeignKey("organisations.id"), nullable=False),
    Column("role", Text, nullable=False),
    Column("granted_by", Text, nullable=False),
    Column("granted_at", UtcDateTime, nullable=False),
    Column("revoked_at", UtcDateTime),
    one_of("role", "sees", "manages"),
    Index(
        "uq_memberships_standing",
        "user_id",
        "organisation_id",
        unique=True,
        sqlite_where=text("revoked_at IS NULL"),
        postgresql_where=text("revoked_at IS NULL"),
    ),
    Index("ix_memberships_organisation", "organisation_id"),
)

# A code links once; only its keyed hash is kept.
link_codes: Final = Table(
    "link_codes",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("organisation_id", Uuid, ForeignKey("organisations.id"), nullable=False),
    Column("role", Text, nullable=False),
    Column("issued_by", Text, nullable=False),
    Column("issued_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_by", BigInteger),
    Column("used_at", UtcDateTime),
    one_of("role", "sees", "manages"),
)
