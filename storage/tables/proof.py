"""What people can prove later: the receipts that were issued, and batches of notices."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from storage.columns import EncryptedJson, UtcDateTime
from storage.tables.base import metadata

# `subject` is a case's or a batch's id, `basis` the SHA-256 of what the receipt says of it: the
# same state gives the same receipt.
receipts: Final = Table(
    "receipts",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("subject", Uuid, nullable=False),
    Column("basis", Text, nullable=False),
    Column("content", EncryptedJson, nullable=False),
    Column("issued_at", UtcDateTime, nullable=False),
    UniqueConstraint("subject", "basis"),
)

# Cases that were handed over in one file: `batch_id` is the draft that they came from.
batch_cases: Final = Table(
    "batch_cases",
    metadata,
    Column("batch_id", Uuid, primary_key=True),
    Column("row", Integer, primary_key=True, autoincrement=False),
    Column("case_id", Uuid, ForeignKey("cases.id"), nullable=False, unique=True),
)
