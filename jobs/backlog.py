"""Says in the staff group when more new cases wait than its pace lets through at once."""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from agency.uuid7 import uuid7
from jobs.runner import Job
from services.notices import STAFF_CHAT
from storage import backlog, outbox
from storage.database import Database
from storage.outbox import Lane, Outgoing

EVERY: Final = 5.0
FROM: Final = 15
"""So many waiting cases are worth a message; fewer are shown within a minute."""
_PAUSE: Final = timedelta(seconds=60)
"""The message itself counts against the group's pace."""


class Backlog:
    """One message, edited at most once a minute until all are shown."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._told_at: datetime | None = None

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("backlog", self.turn, EVERY)

    async def turn(self) -> bool:
        """Look once; there is never more to do."""
        now = self._clock()
        if self._told_at is not None and now - self._told_at < _PAUSE:
            return False
        count, told = await self._database.read(
            lambda tx: (len(backlog.waiting(tx)), backlog.message(tx))
        )
        if count >= FROM or told is not None:
            await self._database.write(lambda tx: _tell(tx, now))
            self._told_at = now
        return False


def _tell(tx: Connection, now: datetime) -> None:
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=STAFF_CHAT,
        lane=Lane.ANSWER,
        kind="desk.backlog",
        payload={},
    )
    outbox.replace_waiting(tx, row, now)
