"""Holds monitored buyers against the lists whenever those change."""

from typing import Final

import structlog

from agency.screening.subject import Subject
from gateway.intake import Clock
from jobs.runner import Job
from services.checks.asking import Contacts
from services.checks.watch import rescreen
from sources.screening import Screening, ScreeningFailed
from storage import checks
from storage.checks import Check
from storage.database import Database

log = structlog.get_logger()

EVERY: Final = 60.0
AT_ONCE: Final = 20


class Monitoring:
    """Looks for monitored checks that the lists of now have not been asked about."""

    def __init__(
        self, database: Database, clock: Clock, screening: Screening, contacts: Contacts
    ) -> None:
        self._database, self._clock = database, clock
        self._screening, self._contacts = screening, contacts

    def job(self) -> Job:
        """The job of a worker."""
        return Job("monitoring", self.turn, EVERY)

    async def turn(self) -> bool:
        """Work some of them; says whether more may wait."""
        version = await self._screening.version()
        waiting = await self._database.read(lambda tx: checks.watched(tx, version, AT_ONCE))
        try:
            for check in waiting:
                await self._look(check)
        except ScreeningFailed as error:
            log.warning("monitoring.failed", reason=str(error))
            return False
        return len(waiting) == AT_ONCE

    async def _look(self, check: Check) -> None:
        queries = Subject(**check.subject).queries()
        searched = await self._screening.search(queries, check.user_country)
        now = self._clock()
        await self._database.write(lambda tx: rescreen(tx, now, check, searched, self._contacts))
