"""What Telegram delivered: the processed set, the attempt counter and the dead letters in one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from storage.statements import Insert, insert_if_absent, new_row
from storage.tables import inbox

TRIES = 3
"""After so many failures an update is dead and a person is told."""

_BACK_OFF = (timedelta(seconds=2), timedelta(seconds=15))


@dataclass(frozen=True, slots=True)
class Received:
    """One update as it came: `raw` is Telegram's JSON text."""

    update_id: int
    chat_key: str
    raw: str


def chat_key(chat_id: int, thread_id: int | None) -> str:
    """What order and state of a chat, or of one topic in it, are kept by."""
    return f"{chat_id}" if thread_id is None else f"{chat_id}:{thread_id}"


def accept(connection: Connection, batch: Sequence[Received], now: datetime) -> None:
    """Keep a batch before it is confirmed to Telegram; what is known already stays as it is."""
    for one in batch:
        values = {
            "update_id": one.update_id,
            "chat_key": one.chat_key,
            "raw": one.raw,
            "state": "pending",
            "next_at": now,
            "received_at": now,
        }
        insert_if_absent(connection, inbox, values, key=["update_id"])


def finish(connection: Connection, update_id: int, chat_key: str, now: datetime) -> bool:
    """Mark an update as done; false when it was done (or given up) before."""
    done = {
        "update_id": update_id,
        "chat_key": chat_key,
        "state": "done",
        "received_at": now,
    }
    return connection.execute(_finish(connection.dialect.name), done).rowcount == 1


@cache
def _finish(dialect: str) -> Insert:
    """One statement for an update that waits here and for one that was never kept."""
    statement = new_row(dialect, inbox, ("update_id", "chat_key", "state", "received_at"))
    return statement.on_conflict_do_update(
        index_elements=["update_id"],
        set_={"state": "done", "raw": None, "next_at": None, "error": None},
        where=inbox.c.state == "pending",
    )


def fail(connection: Connection, one: Received, reason: str, now: datetime) -> bool:
    """Count a failed attempt; true when it was the last one and the update is now dead."""
    accept(connection, [one], now)
    row = connection.execute(
        select(inbox.c.attempts, inbox.c.state).where(inbox.c.update_id == one.update_id)
    ).one()
    if row.state != "pending":
        return False
    attempts: int = row.attempts + 1
    dead = attempts >= TRIES
    connection.execute(
        update(inbox)
        .where(inbox.c.update_id == one.update_id, inbox.c.state == "pending")
        .values(
            attempts=attempts,
            error=reason,
            state="dead" if dead else "pending",
            next_at=None if dead else now + _BACK_OFF[attempts - 1],
        )
    )
    return dead


def is_dead(connection: Connection, update_id: int) -> bool:
    """Whether an update was given up."""
    statement = select(inbox.c.state).where(inbox.c.update_id == update_id)
    return connection.execute(statement).scalar() == "dead"


def unfinished(connection: Connection) -> list[Received]:
    """Every update that waits, oldest first."""
    rows = connection.execute(
        select(inbox.c.update_id, inbox.c.chat_key, inbox.c.raw)
        .where(inbox.c.state == "pending")
        .order_by(inbox.c.update_id)
    )
    return [_received(row) for row in rows]


def is_coming(connection: Connection, chat_key: str, since: datetime) -> bool:
    """Whether an update of a chat has arrived since then that nobody has worked yet."""
    waiting = (
        select(inbox.c.update_id)
        .where(
            inbox.c.state == "pending",
            inbox.c.chat_key == chat_key,
            inbox.c.attempts == 0,
            inbox.c.received_at >= since,
        )
        .limit(1)
    )
    return connection.execute(waiting).first() is not None


def due_again(connection: Connection, now: datetime) -> list[Received]:
    """Failed updates whose pause is over, oldest first."""
    rows = connection.execute(
        select(inbox.c.update_id, inbox.c.chat_key, inbox.c.raw)
        .where(inbox.c.state == "pending", inbox.c.attempts > 0, inbox.c.next_at <= now)
        .order_by(inbox.c.update_id)
    )
    return [_received(row) for row in rows]


def worked_lately(connection: Connection, within: timedelta) -> list[str]:
    """Chats of updates that came shortly before the newest one, and took effect."""
    newest = connection.execute(select(func.max(inbox.c.received_at))).scalar()
    if newest is None:
        return []
    rows = connection.execute(
        select(inbox.c.chat_key)
        .where(inbox.c.state == "done", inbox.c.received_at >= newest - within)
        .distinct()
    )
    return list(rows.scalars())


def prune(connection: Connection, before: datetime) -> int:
    """Forget updates that took effect before; Telegram keeps one for a day at most."""
    gone = connection.execute(
        delete(inbox).where(inbox.c.state == "done", inbox.c.received_at < before)
    )
    return gone.rowcount


def dead(connection: Connection) -> list[dict[str, Any]]:
    """Updates that were given up, oldest first, without what they say."""
    columns = inbox.c.update_id, inbox.c.error, inbox.c.attempts, inbox.c.received_at
    rows = connection.execute(
        select(*columns).where(inbox.c.state == "dead").order_by(inbox.c.update_id)
    )
    return [dict(row._mapping) for row in rows]


def revive(connection: Connection, update_id: int | None, now: datetime) -> int:
    """Let an update that was given up, or all of them, run again; says how many will."""
    again = update(inbox).where(inbox.c.state == "dead")
    if update_id is not None:
        again = again.where(inbox.c.update_id == update_id)
    # One attempt counts as made: an update without any is one that Telegram still brings.
    return connection.execute(again.values(state="pending", attempts=1, next_at=now)).rowcount


def counts(connection: Connection) -> dict[str, int]:
    """How many updates stand in each state."""
    rows = connection.execute(select(inbox.c.state, func.count()).group_by(inbox.c.state))
    return {row.state: row[1] for row in rows}


def _received(row: Row[int, str, str | None]) -> Received:
    return Received(row.update_id, row.chat_key, row.raw or "")


def received_at(connection: Connection, update_id: int | None) -> datetime | None:
    """When an update reached us; None for one that was not kept."""
    if update_id is None:
        return None
    return connection.execute(
        select(inbox.c.received_at).where(inbox.c.update_id == update_id)
    ).scalar()
