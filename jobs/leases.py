"""Takes back leases of the back office's queue that ran out, also when nobody claims."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from jobs.runner import Job
from services.back_office.queue import expire, tell_of_the_dead
from storage.database import Database

EVERY: Final = 15.0


class QueueLeases:
    """Staff learn of a row that died even if its consumer is gone."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("queue leases", self.turn, EVERY)

    async def turn(self) -> bool:
        """Look once; there is never more to do."""
        now = self._clock()

        def unit(tx: Connection) -> None:
            expire(tx, now)
            tell_of_the_dead(tx, now)

        await self._database.write(unit)
        return False
