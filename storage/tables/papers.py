"""The checklist of a case's papers, and the messages that tell how files fare."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Date, ForeignKey, Index, Table, Text, Uuid

from storage.columns import UtcDateTime
from storage.tables.base import metadata

# What is known of a paper beside its files; `owner` is a case, or a draft that is none yet.
checklist: Final = Table(
    "checklist",
    metadata,
    Column("owner", Uuid, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("applies", Boolean),
    Column("paper_due", Date),
    Column("paper_on", Date),
    Column("paper_by", Text),
    Column("changed_at", UtcDateTime, nullable=False),
)

# One message in a chat that tells how the files of a burst fare, edited as they go on.
intake_notes: Final = Table(
    "intake_notes",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("people.user_id"), nullable=False),
    Column("owner", Uuid),
    Column("message_id", BigInteger),
    Column("shown", Text),
    Column("joined", Boolean),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Index("ix_intake_notes_person", "user_id", "changed_at"),
)
