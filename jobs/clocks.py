"""Looks at terms near their end, in the morning hours of the office's zone and after."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from jobs.runner import Job
from services.cases.clocks import ASTANA
from services.reminding.terms import remind
from storage.database import Database

EVERY: Final = 300.0
FIRST_HOUR: Final = 9
LAST_HOUR: Final = 20
"""Nobody is reminded at night; what fell due then is told in the morning."""


def term_reminders(database: Database, clock: Callable[[], datetime]) -> Job:
    """The job of a worker; any number of workers may run it."""

    async def turn() -> bool:
        now = clock()
        if FIRST_HOUR <= now.astimezone(ASTANA).hour < LAST_HOUR:
            await database.write(lambda tx: remind(tx, now))
        return False

    return Job("term reminders", turn, EVERY)
