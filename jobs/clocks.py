"""Looks at terms near their end; each person is told at his own hour."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from jobs.runner import Job
from services.reminding.terms import remind
from storage.database import Database

EVERY: Final = 300.0


def term_reminders(database: Database, clock: Callable[[], datetime]) -> Job:
    """The job of a worker; any number of workers may run it."""

    async def turn() -> bool:
        now = clock()
        await database.write(lambda tx: remind(tx, now))
        return False

    return Job("term reminders", turn, EVERY)
