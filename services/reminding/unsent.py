"""One word to who left a notice half way: it is not sent yet."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from services.notices import Button, Notice, tell_person
from services.reminding.habits import sleeps
from services.reminding.topics import NOTICES, wants
from storage import drafts
from storage.drafts import LeftDraft
from storage.outbox import Lane

SILENCE: Final = timedelta(minutes=30)
ENOUGH_ANSWERS: Final = 3
"""With fewer the person was only looking."""


def remind_of_left_notices(tx: Connection, now: datetime) -> int:
    """Remind everybody whose notice waits for so long, once for each silence; says how many.

    Who left it at night hears in the morning.
    """
    awake = [draft for draft in left_notices(tx, now) if not sleeps(tx, draft.user_id, now)]
    marked = [draft for draft in awake if drafts.mark_reminded(tx, draft.id, now)]
    reminded = [draft for draft in marked if wants(tx, draft.user_id, NOTICES)]
    for draft in reminded:
        notice = Notice(
            user_id=draft.user_id,
            key="notice-not-sent",
            buttons=[Button("notice-button-continue", action="notice", target="left")],
            lane=Lane.REMINDER,
        )
        tell_person(tx, now, notice)
    return len(reminded)


def left_notices(tx: Connection, now: datetime) -> list[LeftDraft]:
    """The notices that wait for so long and of which nobody was reminded."""
    return drafts.left_behind(tx, "insured_event", ENOUGH_ANSWERS, now - SILENCE)
