"""What must arrive: rows written with the event they tell of, sent by one sender at a time."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, bindparam, delete, select, text, update

from storage import bulk
from storage.statements import insert_if_absent
from storage.tables import outbox

MOST_ATTEMPTS = 30
UNCERTAIN = "uncertain: the sender stopped between sending and noting it"
BESIDE = "beside"
"""The kind of a row that only remembers a further message of another one, as albums have."""


_DROP_WAITING = delete(outbox).where(
    outbox.c.order_key == bindparam("line"),
    outbox.c.kind == bindparam("of_kind"),
    outbox.c.state == "ready",
)

# In these very words the open rows stand in the indexes, which SQLite takes for no others.
_OPEN = text("outbox.state IN ('ready', 'sending')")
_OLDER = outbox.alias("older")
_BLOCKED = (
    select(_OLDER.c.id)
    .where(
        text("older.state IN ('ready', 'sending')"),
        _OLDER.c.order_key == outbox.c.order_key,
        _OLDER.c.lane == outbox.c.lane,
        _OLDER.c.id < outbox.c.id,
        _OLDER.c.state == "ready",
        _OLDER.c.available_at > bindparam("now", type_=outbox.c.available_at.type),
    )
    # With an offset PostgreSQL asks row by row, for the few rows of an answer. Without one it may
    # join the whole outbox first, and does as long as it has no statistics of a morning's rows.
    .limit(1)
    .offset(0)
    .exists()
)
_DUE = (
    select(
        outbox.c.id,
        outbox.c.chat_id,
        outbox.c.lane,
        outbox.c.kind,
        outbox.c.payload,
        outbox.c.case_id,
        outbox.c.dedupe_key,
        outbox.c.attempts,
    )
    .where(
        _OPEN,
        outbox.c.state == "ready",
        outbox.c.lane == bindparam("in_lane"),
        outbox.c.available_at <= bindparam("now", type_=outbox.c.available_at.type),
        ~_BLOCKED,
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)


class Lane(IntEnum):
    """Who goes first when the pace allows only some: a person who waits before a bulk notice."""

    ANSWER = 0
    RECEIPT = 1
    STAFF = 2
    REMINDER = 3


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to be: `kind` says what makes it, `payload` holds ids and arguments, no text."""

    id: UUID
    chat_id: int
    lane: Lane
    kind: str
    payload: Mapping[str, Any]
    case_id: UUID | None = None
    dedupe_key: str | None = None
    attempts: int = 0

    @property
    def order_key(self) -> str:
        """Rows of one key arrive in order; in the staff group each case is a line of its own."""
        return f"{self.chat_id}" if self.chat_id else f"staff:{self.case_id}"


def add(connection: Connection, row: Outgoing, now: datetime) -> bool:
    """Keep a row to be sent; false when one with its `dedupe_key` was kept before."""
    return insert_if_absent(connection, outbox, _values(row, now), key=["dedupe_key"])


def add_all(connection: Connection, rows: Sequence[Outgoing], now: datetime) -> None:
    """Keep many new rows at once."""
    bulk.insert_all(connection, outbox, [_values(row, now) for row in rows])


def _values(row: Outgoing, now: datetime) -> dict[str, Any]:
    return {
        "id": row.id,
        "chat_id": row.chat_id,
        "order_key": row.order_key,
        "lane": int(row.lane),
        "kind": row.kind,
        "case_id": row.case_id,
        "payload": dict(row.payload),
        "state": "ready",
        "available_at": now,
        "dedupe_key": row.dedupe_key,
        "created_at": now,
    }


def add_growing(connection: Connection, row: Outgoing, now: datetime, when: datetime) -> bool:
    """Keep a row that is sent at `when`; until then `grow` may add to it."""
    values = {**_values(row, now), "available_at": when}
    return insert_if_absent(connection, outbox, values, key=["dedupe_key"])


def grow(connection: Connection, dedupe_key: str, member: Mapping[str, Any], when: datetime) -> int:
    """Add a member to a row that waits, and have it wait until `when`; says how many it holds.

    0: no such row waits.
    """
    row = connection.execute(
        select(outbox.c.id, outbox.c.payload)
        .where(outbox.c.dedupe_key == dedupe_key, outbox.c.state == "ready")
        .with_for_update()
    ).first()
    if row is None:
        return 0
    members = [*row.payload["members"], dict(member)]
    connection.execute(
        update(outbox)
        .where(outbox.c.id == row.id)
        .values(payload={**row.payload, "members": members}, available_at=when)
    )
    return len(members)


def unsay(connection: Connection, keys: Collection[str]) -> None:
    """Take back what waits under these `dedupe_key`s, and let all of it be said once more."""
    theirs = outbox.c.dedupe_key.in_(keys)
    connection.execute(delete(outbox).where(theirs, outbox.c.state == "ready"))
    connection.execute(update(outbox).where(theirs).values(dedupe_key=None))


def put_off(connection: Connection, row_id: UUID, when: datetime) -> None:
    """Send a row that waits no sooner than `when`; nothing of its line overtakes it."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state == "ready")
        .values(available_at=when)
    )


def payload_of(connection: Connection, row_id: UUID) -> Mapping[str, Any]:
    """What a row holds now."""
    statement = select(outbox.c.payload).where(outbox.c.id == row_id)
    payload: Mapping[str, Any] = connection.execute(statement).scalar_one()
    return payload


def replace_waiting(connection: Connection, row: Outgoing, now: datetime) -> None:
    """Keep a row in place of any of its kind that still waits for the same chat and case."""
    connection.execute(_DROP_WAITING, {"line": row.order_key, "of_kind": row.kind})
    add(connection, row, now)


def add_unless_waiting(connection: Connection, row: Outgoing, now: datetime) -> None:
    """Keep a row unless one of its kind waits for the same chat and case, which keeps its place.

    For rows that are made from what holds when they are sent. The waiting one is held, so that
    nobody sends it before this change is committed.
    """
    waiting = (
        select(outbox.c.id)
        .where(
            outbox.c.order_key == row.order_key,
            outbox.c.kind == row.kind,
            outbox.c.state == "ready",
        )
        .limit(1)
        .with_for_update()
    )
    if connection.execute(waiting).first() is None:
        add(connection, row, now)


def due(connection: Connection, now: datetime, lane: Lane, limit: int) -> list[Outgoing]:
    """A lane's rows to send, by age; a row waits while an older one of its line does."""
    given = {"now": now, "in_lane": int(lane), "most": limit}
    rows = connection.execute(_DUE, given)
    return [Outgoing(**{**row._mapping, "lane": Lane(row.lane)}) for row in rows]


def begin(connection: Connection, row_id: UUID, *only_if: ColumnElement[bool]) -> bool:
    """Mark a row as being sent; false when it is no longer ready, or when not all of that holds."""
    changed = connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state == "ready", *only_if)
        .values(state="sending", attempts=outbox.c.attempts + 1)
    )
    return changed.rowcount == 1


def sent(connection: Connection, row_id: UUID, message_id: int | None, now: datetime) -> None:
    """Note that a row arrived; its content is not needed any more."""
    _finish(connection, row_id, "sent", now, message_id=message_id)


def sent_besides(
    connection: Connection, row: Outgoing, ids: Mapping[int, UUID], now: datetime
) -> None:
    """Remember what else a row became, each by its message id: it tells of the case as well."""
    beside = {"state": "sent", "payload": {}, "finished_at": now, "dedupe_key": None}
    rows = [
        {**_values(row, now), **beside, "id": identity, "kind": BESIDE, "message_id": message_id}
        for message_id, identity in ids.items()
    ]
    bulk.insert_all(connection, outbox, rows)


def case_of_message(connection: Connection, chat_id: int, message_id: int) -> UUID | None:
    """The case that a message told of; None for any other message."""
    return connection.execute(
        select(outbox.c.case_id).where(
            outbox.c.chat_id == chat_id,
            outbox.c.message_id == message_id,
            outbox.c.case_id.is_not(None),
        )
    ).scalar()


def failed(connection: Connection, row_id: UUID, reason: str, now: datetime) -> None:
    """Note that a row will never arrive, and why."""
    _finish(connection, row_id, "failed", now, error=reason)


def later(connection: Connection, row_id: UUID, reason: str, when: datetime) -> None:
    """Send a row again at `when`."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state == "sending")
        .values(state="ready", available_at=when, error=reason)
    )


def hold_chat(connection: Connection, chat_id: int, until: datetime) -> None:
    """Telegram asked for a pause in a chat: nothing that waits for it goes before `until`."""
    connection.execute(
        update(outbox)
        .where(
            _OPEN,
            outbox.c.order_key == f"{chat_id}" if chat_id else outbox.c.chat_id == chat_id,
            outbox.c.state == "ready",
            outbox.c.available_at < until,
        )
        .values(available_at=until)
    )


def take_over(connection: Connection) -> int:
    """Put back what a sender that is gone had begun; such a row may arrive twice."""
    changed = connection.execute(
        update(outbox).where(outbox.c.state == "sending").values(state="ready", error=UNCERTAIN)
    )
    return changed.rowcount


def prune(connection: Connection, before: datetime) -> int:
    """Forget what arrived before; what could not be delivered stays."""
    gone = connection.execute(
        delete(outbox).where(outbox.c.state == "sent", outbox.c.finished_at < before)
    )
    return gone.rowcount


def _finish(
    connection: Connection, row_id: UUID, state: str, now: datetime, **values: object
) -> None:
    connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id)
        .values(state=state, finished_at=now, payload={}, **values)
    )
