"""An update that failed too often: kept as a dead letter, and nobody left in the dark."""

from datetime import datetime

from sqlalchemy import Connection

from services.notices import Notice, tell_person, tell_staff
from storage import inbox
from storage.inbox import Received
from storage.outbox import Lane


def fail(
    tx: Connection, now: datetime, received: Received, person_id: int | None, reason: str
) -> bool:
    """Count a failed attempt; on the last one tell the person and staff. True when it was that."""
    if not inbox.fail(tx, received, reason, now):
        return False
    reference = f"U-{received.update_id}"
    if person_id is not None:
        notice = Notice(
            user_id=person_id,
            key="trouble-text",
            arguments={"reference": reference},
            lane=Lane.ANSWER,
            dedupe_key=f"trouble:{received.update_id}",
        )
        tell_person(tx, now, notice)
    payload = {"key": "desk-dead-update", "arguments": {"reference": reference, "error": reason}}
    tell_staff(tx, now, "desk.alert", payload, dedupe_key=f"dead:{received.update_id}")
    return True
