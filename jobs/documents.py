"""Brings the bytes of offered files in: fetched, examined, scanned, kept; each step repeatable."""

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from tempfile import SpooledTemporaryFile
from typing import IO, Final

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from sqlalchemy import Connection

from gateway.files import Fetched, TooBig, Unavailable, fetch
from jobs.runner import Job
from services.documents import intake
from services.documents.inspection import examine
from sources.clamd import Scanner, ScannerDown
from storage import documents
from storage.database import Database
from storage.documents import Document, Kept
from storage.objects import Absent, Objects, StoreFailed, incoming

log = structlog.get_logger()

EVERY: Final = 1.0
_AT_ONCE: Final = 4
_MOST_IN_MEMORY: Final = 4 * 1024 * 1024
"""Bytes of a file beyond which it waits on the disk of this machine; most are below."""
_A_DOWNLOAD: Final = timedelta(minutes=5)
"""After so long another worker may begin the same download: the first one is gone."""
_AFTER_A_FAULT: Final = timedelta(seconds=30)

Clock = Callable[[], datetime]


class Unwanted(Exception):
    """The file was looked at and is refused; the words are the reason's code."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where bytes come from and go to, and who looks at them; without a scanner nobody does."""

    bot: Bot
    objects: Objects
    scanner: Scanner | None = None


class DocumentIntake:
    """Brings waiting files in, a few at once; any number of workers may run it.

    Whatever dies at whatever moment: the row waits until the bytes are in the store under its own
    key, which is written once. A scanner or store that is down delays a file and never drops it.
    """

    def __init__(self, sources: Sources, database: Database, clock: Clock) -> None:
        self._from, self._database, self._clock = sources, database, clock

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("documents", self.turn, EVERY)

    async def turn(self) -> bool:
        """Work on some waiting files; false when none waits."""
        now = self._clock()
        waiting = await self._database.read(lambda tx: documents.waiting(tx, now, _AT_ONCE))
        if not waiting:
            return False
        until = now + _A_DOWNLOAD

        def begin(tx: Connection) -> list[Document]:
            return [one for one in waiting if intake.begin(tx, now, one, until)]

        begun = await self._database.write(begin)
        await asyncio.gather(*(self._take(document) for document in begun))
        return bool(begun)

    async def _take(self, document: Document) -> None:
        try:
            await self._bring_in(document)
        except TooBig:
            await self._refuse(document, "too_big")
        except Unwanted as refusal:
            await self._refuse(document, str(refusal))
        except TelegramRetryAfter as error:
            await self._delay(document, timedelta(seconds=error.retry_after), "asked to wait")
        except (StoreFailed, ScannerDown) as error:
            log.warning("document.delayed", document=str(document.id), error=_kind_of(error))
            await self._delay(document, _AFTER_A_FAULT, _kind_of(error))
        except Unavailable as error:
            await self._count_failure(document, str(error))

    async def _bring_in(self, document: Document) -> None:
        with SpooledTemporaryFile(_MOST_IN_MEMORY) as content:
            fetched = await self.fetch(document, content)
            mime = await self.look(document, content)
            scan = await self.scan(content)
            kept = await self.keep(document, fetched, content)
        found = Kept(kept.sha256, kept.size, mime, scan)
        now = self._clock()

        def settle(tx: Connection) -> tuple[bool, Document | None]:
            return intake.stored(tx, now, document.id, found), documents.get(tx, document.id)

        new, row = await self._database.write(settle)
        await self._tidy(document, bytes_count=row is not None and not (new and row.twin_of))

    async def fetch(self, document: Document, into: IO[bytes]) -> Fetched:
        """Bring the bytes here, from Telegram or from where the upload page has put them."""
        if document.source != "link":
            return await fetch(self._from.bot, document.file_id, into)
        digest, size = hashlib.sha256(), 0
        try:
            async for piece in self._from.objects.read(incoming(document.id)):
                digest.update(piece)
                size += len(piece)
                into.write(piece)
        except Absent as error:
            raise Unavailable("not in the store") from error
        return Fetched(digest.hexdigest(), size)

    async def look(self, document: Document, content: IO[bytes]) -> str:
        """The type by content; raises `Unwanted`."""
        found = await asyncio.to_thread(examine, content, document.original_name)
        if found.problem is not None:
            raise Unwanted(found.problem)
        return found.mime

    async def scan(self, content: IO[bytes]) -> str:
        """Have the scanner look; raises `Unwanted` and `ScannerDown`."""
        if self._from.scanner is None:
            return "unscanned"
        verdict = await self._from.scanner.scan(content)
        if not verdict.clean:
            raise Unwanted("infected")
        return "too_large" if verdict.too_large else "clean"

    async def keep(self, document: Document, fetched: Fetched, content: IO[bytes]) -> Fetched:
        """Put the bytes in the store; after a crash they may be there, and then those count."""
        same = await self._database.read(lambda tx: documents.twin(tx, document, fetched.sha256))
        if same is not None:
            return fetched
        content.seek(0)
        key = str(document.id)
        if await self._from.objects.put(key, content):
            return fetched
        digest, size = hashlib.sha256(), 0
        async for piece in self._from.objects.read(key):
            digest.update(piece)
            size += len(piece)
        return Fetched(digest.hexdigest(), size)

    async def _tidy(self, document: Document, *, bytes_count: bool) -> None:
        """Leave no bytes behind that no row speaks of."""
        if not bytes_count:
            await self._from.objects.delete(str(document.id))
        if document.source == "link":
            await self._from.objects.delete(incoming(document.id))

    async def _refuse(self, document: Document, reason: str) -> None:
        now = self._clock()
        log.info("document.refused", document=str(document.id), reason=reason)

        def settle(tx: Connection) -> Document | None:
            intake.lost(tx, now, document.id, reason)
            return documents.get(tx, document.id)

        row = await self._database.write(settle)
        await self._tidy(document, bytes_count=row is not None)

    async def _count_failure(self, document: Document, reason: str) -> None:
        now = self._clock()

        def unit(tx: Connection) -> bool:
            gone = documents.mark_failed(tx, document.id, reason, now)
            if gone:
                intake.give_up(tx, now, document.id, "unavailable")
            return gone

        gone = await self._database.write(unit)
        log.warning("document.failed", document=str(document.id), lost=gone)

    async def _delay(self, document: Document, pause: timedelta, reason: str) -> None:
        until = self._clock() + pause
        await self._database.write(lambda tx: documents.delay(tx, document.id, reason, until))


def _kind_of(error: Exception) -> str:
    return f"{'store' if isinstance(error, StoreFailed) else 'scanner'}: {error}"
