"""A check on its way as a PDF: what its exporter may read, and nothing else."""

from datetime import datetime

from sqlalchemy import Connection

from services.notices import Notice, send_paper
from storage.checks import Check
from storage.outbox import Lane

PAPER = "buyer_check"


def send_pdf(tx: Connection, now: datetime, check: Check) -> None:
    """Put the paper of a check in the outbox."""
    data = {
        "subject": dict(check.subject),
        "facts": dict(check.facts),
        "answer": dict(check.answer),
        "official": dict(check.official) if check.official else None,
        "at": now.isoformat(),
    }
    name = str(check.subject["name"])
    caption = Notice(check.user_id, "check-pdf-caption", {"name": name}, lane=Lane.ANSWER)
    send_paper(tx, now, caption, PAPER, data)
