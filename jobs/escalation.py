"""Calls staff to what waits too long, and brings back what was laid aside."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from jobs.runner import Job
from services.desk.escalation import Rules, escalate, forget_old
from services.desk.work import wake_due
from storage import desk_cases
from storage.database import Database

EVERY: Final = 30.0
"""Seconds between two looks."""


class Escalation:
    """Looks at everything that waits; what was said is remembered in the same transaction."""

    def __init__(self, database: Database, clock: Callable[[], datetime], rules: Rules) -> None:
        self._database, self._clock, self._rules = database, clock, rules
        self._first = True

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("escalation", self.turn, EVERY)

    async def turn(self) -> bool:
        """Look once; there is never more to do."""
        now, rules, first = self._clock(), self._rules, self._first

        def unit(tx: Connection) -> None:
            if first:
                desk_cases.take_in_older(tx)
                forget_old(tx, now)
            wake_due(tx, now, rules.office.is_open)
            escalate(tx, now, rules)

        await self._database.write(unit)
        self._first = False
        return False
