"""What waits for one person"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    waits = sa.text("waits_until IS NOT NULL")
    op.create_index(
        "ix_reminders_person_waits",
        "reminders",
        ["user_id"],
        sqlite_where=waits,
        postgresql_where=waits,
    )
