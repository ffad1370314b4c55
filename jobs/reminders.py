"""Plans reminders and hands them to the outbox; one worker at a time, any can take over."""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from jobs.runner import Job
from services.reminding.planning import plan
from services.reminding.sending import hand
from services.reminding.topics import plan_declarations
from storage import leases
from storage.database import Database
from storage.policies import Declares
from storage.sqlite import SqliteFile

EVERY: Final = 5.0
A_TURN: Final = 200
"""Rows of one transaction: a chat on the same SQLite file waits no longer than for these."""
A_LONG_TURN: Final = 1000
"""The same where nobody waits for another's transaction."""
_LEASE: Final = timedelta(seconds=60)
_DECLARATIONS_EVERY: Final = timedelta(minutes=10)

Clock = Callable[[], datetime]


class Reminders:
    """Looks at what is due, a page a transaction; an idle look is three statements on indexes."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._a_turn = A_TURN if isinstance(database, SqliteFile) else A_LONG_TURN
        self._owner = f"{os.getpid()}-{os.urandom(4).hex()}"
        self._declarations_at: datetime | None = None
        self._last_declared: Declares | None = None

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("reminders", self.turn, EVERY)

    async def turn(self) -> bool:
        """Plan or hand over a page; true when more waits."""
        now = self._clock()
        if self._declarations_at is None or now - self._declarations_at >= _DECLARATIONS_EVERY:
            held = await self._database.write(lambda tx: self._declarations(tx, now))
            if not held:
                return False
            if self._last_declared is not None:
                return True
            self._declarations_at = now
        return await self._database.write(lambda tx: self._page(tx, now))

    def _declarations(self, tx: Connection, now: datetime) -> bool:
        held = self._holds(tx, now)
        if held:
            after = self._last_declared
            self._last_declared = plan_declarations(tx, now, self._a_turn, after)
        return held

    def _page(self, tx: Connection, now: datetime) -> bool:
        if not self._holds(tx, now):
            return False
        if plan(tx, now, self._a_turn) >= self._a_turn:
            # All is planned before any is handed over: one day is one message.
            return True
        return hand(tx, now, self._a_turn) >= self._a_turn

    def _holds(self, tx: Connection, now: datetime) -> bool:
        """Taken within the transaction it guards: nobody else takes it before the commit."""
        return leases.take(tx, "reminders", self._owner, now, _LEASE)
