"""What follows when a message arrived, or cannot be brought to anybody."""

import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.uuid7 import uuid7
from services.cases.visibility import sees
from services.notices import (
    ALBUM_WAIT,
    COLLEAGUE,
    STAFF_CHAT,
    Argument,
    DeskNote,
    answer_staff,
    tell_desk,
    term,
)
from services.reminding import sending as reminding_out
from storage import inbox, outbox, people, topics
from storage.outbox import Outgoing

_LONGEST_WORK: Final = timedelta(minutes=1)
"""What arrived longer ago and was not worked is stuck: no album waits for it."""


def still_comes(tx: Connection, now: datetime, row: Outgoing) -> bool:
    """Whether more may come into an album: something that staff sent to its topic is not worked
    yet. Then the album, and all that follows it, is put off for a moment."""
    topic = None if row.case_id is None else topics.get(tx, row.case_id)
    if topic is None:
        return False
    place = inbox.chat_key(topic.chat_id, topic.thread_id)
    if not inbox.is_coming(tx, place, now - _LONGEST_WORK):
        return False
    outbox.put_off(tx, row.id, now + ALBUM_WAIT)
    return True


def delivered(tx: Connection, now: datetime, row: Outgoing, messages: Sequence[int]) -> None:
    """Note that a row arrived, as which messages (none, one, or an album's).

    A reply to any of them belongs to the row's case. The staff member whose words it carried sees
    a mark on them.
    """
    outbox.sent(tx, row.id, next(iter(messages), None), now)
    if row.case_id is not None:
        besides = {message: uuid7(now, os.urandom) for message in messages[1:]}
        outbox.sent_besides(tx, row, besides, now)
    reminding_out.arrived(tx, now, _reminders(row))
    for number, message in enumerate(_staff_messages(row)):
        key = f"mark:{row.id}:{number}" if number else f"mark:{row.id}"
        answer_staff(tx, now, "desk.mark", {"message_id": message}, row.case_id, dedupe_key=key)


def withheld(tx: Connection, now: datetime, row: Outgoing) -> bool:
    """Whether a row was for a colleague who may not see the case any more; then it is given up."""
    shared = COLLEAGUE in row.payload and row.case_id is not None
    if not shared or (row.case_id is not None and sees(tx, row.case_id, row.chat_id)):
        return False
    outbox.failed(tx, row.id, "no longer theirs to read", now)
    return True


def undeliverable(
    tx: Connection, now: datetime, row: Outgoing, reason: str, *, person_is_gone: bool
) -> None:
    """Give a row up with its reason; staff learn it when a person with a case cannot be reached."""
    outbox.failed(tx, row.id, reason, now)
    if row.chat_id == STAFF_CHAT:
        return
    if person_is_gone:
        people.mark_reachability(tx, row.chat_id, reason, now)
    reminding_out.unreachable(tx, now, _reminders(row))
    if row.case_id is not None and COLLEAGUE not in row.payload:
        why: Argument = term("desk-reason-gone") if person_is_gone else reason
        note = DeskNote(
            row.case_id,
            "desk-undelivered",
            {"reason": why},
            reply_to=next(iter(_staff_messages(row)), None),
            dedupe_key=f"undelivered:{row.id}",
        )
        tell_desk(tx, now, note)


def _staff_messages(row: Outgoing) -> list[int]:
    """The messages of staff whose words or files a row carries."""
    carried = [row.payload, *row.payload.get("members", ())]
    return [one["for_message"] for one in carried if one.get("for_message") is not None]


def _reminders(row: Outgoing) -> list[UUID]:
    return [UUID(one) for one in row.payload.get("reminders", ())]
