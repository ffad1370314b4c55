"""Joins photos that were sent in a row into one PDF, once the row is over."""

import asyncio
import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from typing import Final

import structlog

from jobs.runner import Job
from services.documents import joining
from services.papers.photos import join
from storage import intake_notes
from storage.database import Database
from storage.documents import Document, Kept
from storage.intake_notes import Note
from storage.objects import Objects, StoreFailed

log = structlog.get_logger()

EVERY: Final = 5.0
QUIET: Final = timedelta(seconds=20)
"""So long after the last photo the row counts as over."""
_AT_ONCE: Final = 10

Clock = Callable[[], datetime]


class Joining:
    """Makes the PDFs; repeated after a crash it finds its own file and goes on."""

    def __init__(self, objects: Objects, database: Database, clock: Clock) -> None:
        self._objects, self._database, self._clock = objects, database, clock

    def job(self) -> Job:
        """The job that a worker runs."""
        return Job("joining", self.turn, EVERY)

    async def turn(self) -> bool:
        """Settle the bursts that are over; false when there was none."""
        before = self._clock() - QUIET
        notes = await self._database.read(lambda tx: intake_notes.to_join(tx, before, _AT_ONCE))
        settled = [await self._settle(note) for note in notes]
        return any(settled)

    async def _settle(self, note: Note) -> bool:
        photos = await self._database.read(lambda tx: joining.photos_of(tx, note))
        try:
            kept = await self._make(note, photos) if photos else None
        except StoreFailed as error:
            log.warning("photos.delayed", error=str(error))
            return False
        except (OSError, ValueError) as error:
            log.warning("photos.not_joined", error=type(error).__name__)
            kept = None
        now = self._clock()
        if kept is None:
            await self._database.write(lambda tx: intake_notes.mark_joined(tx, note.id, made=False))
        else:
            await self._database.write(lambda tx: joining.keep_joined(tx, now, note, photos, kept))
        return True

    async def _make(self, note: Note, photos: list[Document]) -> Kept:
        contents = [await self._read(photo.bytes_key) for photo in photos]
        made = await asyncio.to_thread(join, contents, note.opened_at)
        if not await self._objects.put(str(note.id), BytesIO(made)):
            made = await self._read(str(note.id))
        return Kept(hashlib.sha256(made).hexdigest(), len(made), "application/pdf")

    async def _read(self, key: str) -> bytes:
        return b"".join([piece async for piece in self._objects.read(key)])
