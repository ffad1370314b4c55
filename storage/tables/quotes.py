"""What underwriters answered: exact prices of cases, and limits for buyers."""

from typing import Final

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Table, Text, Uuid

from storage.columns import Encrypted, UtcDateTime
from storage.tables.base import metadata

# Amounts and rates are texts with a dot, so that no database rounds them.
quotes: Final = Table(
    "quotes",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("rate", Text, nullable=False),
    Column("premium", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("conditions", Encrypted, nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Index("ix_quotes_case", "case_id", "given_at"),
)

buyer_limits: Final = Table(
    "buyer_limits",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("buyer", Encrypted, nullable=False),
    Column("country", Text, nullable=False),
    Column("amount", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("conditions", Encrypted, nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Index("ix_buyer_limits_person", "user_id", "valid_until"),
)
