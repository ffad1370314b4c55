"""What follows when a message cannot be brought to anybody."""

from datetime import datetime

from sqlalchemy import Connection

from services.notices import STAFF_CHAT, tell_staff
from storage import outbox, people
from storage.outbox import Outgoing


def undeliverable(
    tx: Connection, now: datetime, row: Outgoing, reason: str, *, person_is_gone: bool
) -> None:
    """Give a row up with its reason; staff learn it when a person with a case cannot be reached."""
    outbox.failed(tx, row.id, reason, now)
    if row.chat_id == STAFF_CHAT:
        return
    if person_is_gone:
        people.mark_reachability(tx, row.chat_id, reason, now)
    if row.case_id is not None:
        payload = {"key": "desk-undelivered", "arguments": {"reason": reason}}
        tell_staff(tx, now, "desk.note", payload, row.case_id, dedupe_key=f"undelivered:{row.id}")
