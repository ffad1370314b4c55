"""The upload page's server: files straight to the agency, streamed to disk, kept like others."""

import asyncio
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Final, cast

import structlog
from aiohttp import BodyPartReader, MultipartReader, web
from sqlalchemy import Connection

from agency.uuid7 import uuid7
from gateway import upload_page
from gateway.files import Fetched
from gateway.sender import Clock
from gateway.upload_links import PATH
from services.documents import uploads
from services.documents.upload_links import Expired, Grant, NoGrant, read
from services.documents.uploads import Upload
from storage import cases
from storage.database import Database
from storage.objects import Objects, StoreFailed, incoming

log = structlog.get_logger()

AT_ONCE: Final = 8
"""Uploads under way in a process; others wait for their turn."""
_SILENCE: Final = 60
"""Seconds without a byte after which an upload counts as given up."""
_LONGEST_NAME: Final = 150
_MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Places:
    """Where bytes lie while they arrive (a folder of this machine), and where they stay."""

    objects: Objects
    arriving: Path


class TooLarge(Exception):
    """A file grew beyond what the page takes."""


class Uploads:
    """Serves the page and takes its files; whoever has the address may, nobody else."""

    def __init__(
        self, database: Database, places: Places, clock: Clock, key: bytes, most_bytes: int
    ) -> None:
        self._database, self._places, self._clock = database, places, clock
        self._key, self._most = key, most_bytes
        self._turns = asyncio.Semaphore(AT_ONCE)

    def add_to(self, site: web.Application) -> None:
        """Serve the page on a site."""
        site.router.add_get(f"{PATH}/{{token}}", self.show)
        site.router.add_post(f"{PATH}/{{token}}", self.take)

    async def show(self, request: web.Request) -> web.Response:
        """The page, or why there is none."""
        opened = await self._open(request)
        if isinstance(opened, web.Response):
            return opened
        grant, number = opened
        return upload_page.answer(upload_page.form(grant, number, self._megabytes))

    async def take(self, request: web.Request) -> web.Response:
        """Take the files of a form and say of each what became of it."""
        opened = await self._open(request)
        if isinstance(opened, web.Response):
            return opened
        grant, number = opened
        lines, status = await self._take_form(request, grant)
        if not lines:
            lines = [upload_page.line(grant.language, "upload-nothing")]
        page = upload_page.form(grant, number, self._megabytes, lines)
        return upload_page.answer(page, status)

    async def _take_form(self, request: web.Request, grant: Grant) -> tuple[list[str], int]:
        if not request.content_type.startswith("multipart/form-data"):
            return [], 400
        async with self._turns:
            return await self._take_all(await request.multipart(), grant)

    async def _take_all(self, form: MultipartReader, grant: Grant) -> tuple[list[str], int]:
        lines, status = [], 200
        while (part := await form.next()) is not None:
            if not isinstance(part, BodyPartReader) or not part.filename:
                continue
            name = _clean(part.filename)
            key, status_of_it = await self._take_one(part, grant, name)
            megabytes = self._megabytes
            words = {"megabytes": megabytes} if key == "upload-too-large" else {}
            lines.append(upload_page.line(grant.language, key, name=name, **words))
            status = max(status, status_of_it)
            if key == "upload-too-large":
                break
        return lines, status

    async def _take_one(self, part: BodyPartReader, grant: Grant, name: str) -> tuple[str, int]:
        """The key of what is said of a file, and the status that goes with it."""
        identity = uuid7(self._clock(), os.urandom)
        try:
            with self._arriving() as content:
                arrived = await self._stream(part, content)
                if not arrived.size:
                    return "upload-empty", 200
                content.seek(0)
                await self._places.objects.put(incoming(identity), content)
        except TooLarge:
            return "upload-too-large", 413
        except StoreFailed as error:
            log.warning("upload.not_stored", error=str(error))
            return "upload-later", 503
        upload = Upload(identity, name, arrived.size, arrived.sha256)
        now = self._clock()
        if await self._database.write(lambda tx: uploads.receive(tx, now, grant, upload)):
            return "upload-received", 200
        await self._places.objects.delete(incoming(identity))
        return "upload-too-late", 200

    async def _stream(self, part: BodyPartReader, into: IO[bytes]) -> Fetched:
        digest, size = hashlib.sha256(), 0
        while True:
            async with asyncio.timeout(_SILENCE):
                piece = await part.read_chunk(_MEGABYTE // 8)
            if not piece:
                return Fetched(digest.hexdigest(), size)
            size += len(piece)
            if size > self._most:
                await self._let_pass(part)
                raise TooLarge
            digest.update(piece)
            into.write(piece)

    async def _let_pass(self, part: BodyPartReader) -> None:
        """Read on for a while: a browser that is cut off shows its own error, not our sentence."""
        passed = 0
        while passed < self._most:
            async with asyncio.timeout(_SILENCE):
                piece = await part.read_chunk(_MEGABYTE)
            if not piece:
                return
            passed += len(piece)

    def _arriving(self) -> IO[bytes]:
        """A file without a name: it is gone with the process, whatever ends it."""
        self._places.arriving.mkdir(mode=0o700, parents=True, exist_ok=True)
        return cast("IO[bytes]", TemporaryFile(dir=self._places.arriving))

    async def _open(self, request: web.Request) -> tuple[Grant, str | None] | web.Response:
        """The grant and the number of its case, if it is one already; else the closed page."""
        try:
            grant = read(self._key, request.match_info["token"], self._clock())
        except Expired:
            return upload_page.answer(upload_page.closed(), 410)
        except NoGrant:
            return upload_page.answer(upload_page.closed(), 404)

        def look(tx: Connection) -> tuple[bool, str | None]:
            owner = uploads.destination(tx, grant)
            case = cases.get(tx, owner.id) if owner is not None and owner.is_case else None
            return owner is not None, case.number if case else None

        good, number = await self._database.read(look)
        return (grant, number) if good else upload_page.answer(upload_page.closed(), 410)

    @property
    def _megabytes(self) -> int:
        return self._most // _MEGABYTE


def _clean(name: str) -> str:
    """A file's own name, without folders and signs that are not written."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(sign for sign in last if sign.isprintable())[-_LONGEST_NAME:] or "file"
