"""Looks for notices that were left half way."""

from collections.abc import Callable
from datetime import datetime

from jobs.runner import Job
from services.reminding.unsent import remind_of_left_notices
from storage.database import Database

EVERY = 60.0
"""Seconds between two looks."""


def left_notices(database: Database, clock: Callable[[], datetime]) -> Job:
    """The job that reminds of them."""

    async def turn() -> bool:
        now = clock()
        await database.write(lambda tx: remind_of_left_notices(tx, now))
        return False

    return Job("left_notices", turn, EVERY)
