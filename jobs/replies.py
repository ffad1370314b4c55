"""Applies what the back office wrote into `case_replies`, each row once."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError

from jobs.runner import Job
from services.back_office.replies import Refused, apply, refuse
from storage import replies
from storage.database import Database
from storage.replies import Reply

log = structlog.get_logger()

EVERY: Final = 1.0
_A_TURN: Final = 50

Clock = Callable[[], datetime]


class Replies:
    """A reply that cannot be applied is refused with its reason and holds up no other."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("replies", self.turn, EVERY)

    async def turn(self) -> bool:
        """Apply what waits; false when nothing does."""
        waiting = await self._database.read(lambda tx: replies.ready(tx, _A_TURN))
        for reply in waiting:
            await self._apply(reply)
        return len(waiting) == _A_TURN

    async def _apply(self, reply: Reply) -> None:
        now = self._clock()
        try:
            await self._database.write(lambda tx: apply(tx, now, reply))
        except SQLAlchemyError:
            raise
        except Refused as error:
            await self._refuse(reply, str(error))
        except Exception as error:  # one row must not stop the others for ever
            await self._refuse(reply, type(error).__name__)

    async def _refuse(self, reply: Reply, why: str) -> None:
        now = self._clock()
        log.warning("reply.refused", reply=str(reply.id))
        await self._database.write(lambda tx: refuse(tx, now, reply, why))
