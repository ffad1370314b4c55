"""Policies with their instalments, and the agency's payment details."""

from typing import Final

from sqlalchemy import (
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

from storage.columns import Amount, Encrypted, EncryptedJson, UtcDateTime
from storage.tables.base import metadata, one_of

policies: Final = Table(
    "policies",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("holder_id", Uuid, ForeignKey("organisations.id"), nullable=False),
    Column("beneficiary_id", Uuid, ForeignKey("organisations.id")),
    Column("beneficiary_name", Encrypted),
    Column("product", Text, nullable=False),
    Column("sum_insured", Amount, nullable=False),
    Column("currency", Text, nullable=False),
    Column("premium_currency", Text, nullable=False),
    Column("deductible_pct", Amount, nullable=False),
    Column("waiting_days", Integer, nullable=False),
    Column("notice_days", Integer),
    Column("grace_days", Integer),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False),
    Column("territory", Text),
    Column("loan_agreement", Encrypted),
    Column("declare_months", Integer),
    Column("minimum_premium", Amount),
    Column("tariff_pct", Amount),
    Column("next_declaration", Date),
    Column("overdue_case_id", Uuid, ForeignKey("cases.id")),
    Column("sample", Boolean, nullable=False, server_default=text("false")),
    Column("changed_at", UtcDateTime, nullable=False),
    Index("ix_policies_holder", "holder_id"),
    Index("ix_policies_beneficiary", "beneficiary_id"),
    Index(
        "ix_policies_declarations",
        "next_declaration",
        sqlite_where=text("next_declaration IS NOT NULL"),
        postgresql_where=text("next_declaration IS NOT NULL"),
    ),
)

# `next_look` is when an unpaid instalment is looked at again; null when nothing is left to say.
instalments: Final = Table(
    "instalments",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("policy_id", Uuid, ForeignKey("policies.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("due", Date, nullable=False),
    Column("amount", Amount, nullable=False),
    Column("state", Text, nullable=False),
    Column("paid_on", Date),
    Column("report_case_id", Uuid, ForeignKey("cases.id")),
    # The report that was confirmed; no foreign key, since SQLite adds none to a table that exists.
    Column("paid_case_id", Uuid),
    Column("next_look", UtcDateTime),
    Column("known_at", UtcDateTime, nullable=False),
    one_of("state", "open", "paid", "ended", "withdrawn"),
    UniqueConstraint("policy_id", "number"),
    Index("ix_instalments_due", "due"),
    Index("ix_instalments_report", "report_case_id"),
    Index(
        "ix_instalments_look",
        "next_look",
        "id",
        sqlite_where=text("next_look IS NOT NULL"),
        postgresql_where=text("next_look IS NOT NULL"),
    ),
)

# Payments that were noted and do not hold, by the number of the instalment: its id may change.
payments_taken_back: Final = Table(
    "payments_taken_back",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("policy_id", Uuid, ForeignKey("policies.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("paid_on", Date, nullable=False),
    Column("reason", Encrypted, nullable=False),
    Column("actor", Text, nullable=False),
    Column("taken_back_at", UtcDateTime, nullable=False),
    Index("ix_payments_taken_back_instalment", "policy_id", "number"),
)

# Where premiums are paid to; one person proposes, another confirms.
payment_details: Final = Table(
    "payment_details",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("currency", Text, nullable=False),
    Column("lines", EncryptedJson, nullable=False),
    Column("state", Text, nullable=False),
    Column("proposed_by", Text, nullable=False),
    Column("proposed_at", UtcDateTime, nullable=False),
    Column("confirmed_by", Text),
    Column("confirmed_at", UtcDateTime),
    one_of("state", "proposed", "standing", "replaced"),
    Index("ix_payment_details_currency", "currency", "state"),
)
