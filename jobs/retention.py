"""Letting go of rows that have done their work, a little every hour."""

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from gateway.intake import Clock
from jobs.runner import Job
from storage import checks, inbox, outbox
from storage.database import Database

UPDATES: Final = timedelta(days=3)
MESSAGES: Final = timedelta(days=30)
PERSONS: Final = timedelta(days=30)
"""How long checks of persons are kept that no case took over."""
EVERY: Final = 3600.0


def retention(database: Database, clock: Clock) -> Job:
    """Forgets processed updates and delivered messages whose time is over; dead letters stay."""

    async def turn() -> bool:
        now = clock()

        def unit(tx: Connection) -> None:
            inbox.prune(tx, now - UPDATES)
            outbox.prune(tx, now - MESSAGES)
            checks.erase_persons(tx, now - PERSONS)

        await database.write(unit)
        return False

    return Job("retention", turn, EVERY)
