"""Fetches the bytes of offered files from Telegram into the object store."""

import asyncio
import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from tempfile import SpooledTemporaryFile
from typing import IO, Final

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from sqlalchemy import Connection

from gateway.files import Fetched, TooBig, Unavailable, fetch
from jobs.runner import Job
from services import correspondence
from storage import documents
from storage.database import Database
from storage.documents import Document
from storage.objects import Objects, StoreFailed

log = structlog.get_logger()

EVERY: Final = 1.0
_AT_ONCE: Final = 4
_MOST_IN_MEMORY: Final = 1024 * 1024
_A_DOWNLOAD: Final = timedelta(minutes=5)
"""After so long another worker may begin the same download: the first one is gone."""
_AFTER_STORE_FAILED: Final = timedelta(seconds=30)

Clock = Callable[[], datetime]


class DocumentIntake:
    """Brings waiting files in, a few at once; any number of workers may run it."""

    def __init__(self, bot: Bot, database: Database, objects: Objects, clock: Clock) -> None:
        self._bot, self._database = bot, database
        self._objects, self._clock = objects, clock

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("documents", self.turn, EVERY)

    async def turn(self) -> bool:
        """Work on some waiting files; false when none waits."""
        now = self._clock()
        waiting = await self._database.read(lambda tx: documents.waiting(tx, now, _AT_ONCE))
        done = await asyncio.gather(*(self._take(document) for document in waiting))
        return any(done)

    async def _take(self, document: Document) -> bool:
        now = self._clock()
        until = now + _A_DOWNLOAD
        if not await self._database.write(lambda tx: documents.begin(tx, document.id, now, until)):
            return False
        try:
            await self._bring_in(document)
        except TooBig:
            await self._give_up(document)
        except TelegramRetryAfter as error:
            await self._delay(document, timedelta(seconds=error.retry_after), "asked to wait")
        except StoreFailed as error:
            log.warning("document.not_stored", document=str(document.id), error=str(error))
            await self._delay(document, _AFTER_STORE_FAILED, f"store: {error}")
        except Unavailable as error:
            await self._count_failure(document, str(error))
        return True

    async def _bring_in(self, document: Document) -> None:
        with SpooledTemporaryFile(_MOST_IN_MEMORY) as bytes_of_it:
            fetched = await fetch(self._bot, document.file_id, bytes_of_it)
            kept = await self._keep(document, fetched, bytes_of_it)
        now = self._clock()
        new = await self._database.write(
            lambda tx: correspondence.stored(tx, now, document.id, kept.sha256, kept.size)
        )
        if not new and await self._database.read(lambda tx: documents.get(tx, document.id)) is None:
            await self._objects.delete(str(document.id))

    async def _keep(self, document: Document, fetched: Fetched, content: IO[bytes]) -> Fetched:
        """Put the bytes in the store; after a crash they may be there, and then those count."""
        content.seek(0)
        key = str(document.id)
        if await self._objects.put(key, content):
            return fetched
        digest, size = hashlib.sha256(), 0
        async for piece in self._objects.read(key):
            digest.update(piece)
            size += len(piece)
        return Fetched(digest.hexdigest(), size)

    async def _count_failure(self, document: Document, reason: str) -> None:
        now = self._clock()

        def unit(tx: Connection) -> bool:
            lost = documents.mark_failed(tx, document.id, reason, now)
            if lost:
                correspondence.lost(tx, now, document.id, "unavailable")
            return lost

        lost = await self._database.write(unit)
        log.warning("document.failed", document=str(document.id), lost=lost)

    async def _give_up(self, document: Document) -> None:
        now = self._clock()

        def unit(tx: Connection) -> None:
            if documents.mark_lost(tx, document.id, "too big"):
                correspondence.lost(tx, now, document.id, "too_big")

        await self._database.write(unit)

    async def _delay(self, document: Document, pause: timedelta, reason: str) -> None:
        until = self._clock() + pause
        await self._database.write(lambda tx: documents.delay(tx, document.id, reason, until))
