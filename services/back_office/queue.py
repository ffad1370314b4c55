"""The back office's queue as its consumers use it: what is dead never stays unseen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from services.notices import DeskNote, tell_desk
from storage import cases, queue
from storage.queue import QueueRow

MOST_IN_A_CLAIM: Final = 500


@dataclass(frozen=True, slots=True)
class Claim:
    """Who wants how many rows for how long; `kind` is a kind of case."""

    owner: str
    batch: int
    lease: timedelta
    kind: str | None = None


def claim(tx: Connection, now: datetime, wanted: Claim) -> list[QueueRow]:
    """Lease rows to a consumer; leases that ran out are taken back first."""
    expire(tx, now)
    return queue.claim(tx, wanted.owner, now, wanted.lease, wanted.batch, wanted.kind)


def expire(tx: Connection, now: datetime) -> int:
    """Take back leases that ran out and tell staff of rows that died; says how many did."""
    dead = queue.expire(tx, now)
    for row in dead:
        _tell_dead(tx, now, row)
    return len(dead)


def tell_of_the_dead(tx: Connection, now: datetime) -> None:
    """Tell staff, once each, of rows that died, also by the hand of a consumer in SQL."""
    for row in queue.dead(tx):
        _tell_dead(tx, now, row)


def fail(tx: Connection, now: datetime, row_id: UUID, token: UUID, error: str) -> QueueRow | None:
    """Count a consumer's failure; None when the token no longer holds the lease."""
    row = queue.fail(tx, row_id, token, error, now)
    if row is not None and row.state == "dead":
        _tell_dead(tx, now, row)
    return row


def _tell_dead(tx: Connection, now: datetime, row: QueueRow) -> None:
    case = cases.get(tx, row.case_id)
    assert case is not None
    # The consumer's own words stay in the table: they may repeat what the case says.
    arguments = {"number": case.number, "seq": str(row.seq), "row": str(row.id)}
    key = f"queue-dead:{row.id}:{row.finished_at}"
    tell_desk(tx, now, DeskNote(case.id, "desk-queue-dead", arguments, dedupe_key=key))
