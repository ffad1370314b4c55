"""Payments taken back"""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("instalments", sa.Column("paid_case_id", sa.Uuid(), nullable=True))
    op.create_table(
        "payments_taken_back",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("policy_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("reason", storage.columns.Encrypted(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("taken_back_at", storage.columns.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["policy_id"],
            ["policies.id"],
            name=op.f("fk_payments_taken_back_policy_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments_taken_back")),
    )
    op.create_index(
        "ix_payments_taken_back_instalment", "payments_taken_back", ["policy_id", "number"]
    )
