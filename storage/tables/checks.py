"""Checks of buyers, their possible list matches and what officers made of those."""

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
    UniqueConstraint,
    Uuid,
)

from storage.columns import Encrypted, EncryptedJson, UtcDateTime
from storage.tables.base import metadata, one_of

# What an exporter asked and may read of the answer. A person's row is erased after a month unless
# a case took it over.
buyer_checks: Final = Table(
    "buyer_checks",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("subject", EncryptedJson, nullable=False),
    Column("facts", EncryptedJson, nullable=False),
    Column("answer", EncryptedJson, nullable=False),
    Column("official", EncryptedJson),
    Column("user_country", Text, nullable=False),
    Column("person", Boolean, nullable=False),
    Column("monitored", Boolean, nullable=False),
    Column("lists_seen", Text, nullable=False),
    Column("case_id", Uuid, ForeignKey("cases.id")),
    Column("checked_at", UtcDateTime, nullable=False),
    Index("ix_buyer_checks_person", "user_id", "checked_at"),
    Index("ix_buyer_checks_case", "case_id"),
    Index("ix_buyer_checks_monitored", "monitored", "lists_seen"),
)

# Possible matches of a check, for staff alone, numbered from 1. The pair is two fingerprints.
buyer_hits: Final = Table(
    "buyer_hits",
    metadata,
    Column("check_id", Uuid, ForeignKey("buyer_checks.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("pair_query", Text, nullable=False),
    Column("pair_record", Text, nullable=False),
    Column("strength", Text, nullable=False),
    Column("weight", Text, nullable=False),
    Column("shown", EncryptedJson, nullable=False),
    Column("found_at", UtcDateTime, nullable=False),
    one_of("strength", "review", "strong"),
    one_of("weight", "binding", "informative"),
    UniqueConstraint("check_id", "pair_query", "pair_record"),
)

# Officers' words on pairs, whoever asked; a change of either record makes another pair.
hit_judgements: Final = Table(
    "hit_judgements",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("pair_query", Text, nullable=False),
    Column("pair_record", Text, nullable=False),
    Column("officer", BigInteger, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("why", Encrypted, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    one_of("verdict", "confirmed", "cleared"),
    Index("ix_hit_judgements_pair", "pair_query", "pair_record"),
)

# Cases that their person does not know of until staff release them.
hidden_cases: Final = Table(
    "hidden_cases",
    metadata,
    Column("case_id", Uuid, ForeignKey("cases.id"), primary_key=True),
)

# Suspicions, for compliance alone. Nothing but `services.checks.restricted` reads this table.
restricted_notes: Final = Table(
    "restricted_notes",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("officer", BigInteger, nullable=False),
    Column("text", Encrypted, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_restricted_notes_case", "case_id", "at"),
)
