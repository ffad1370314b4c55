"""Everything that a person sent, packed on the disk when it is sent: memory stays flat."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Final
from uuid import UUID
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from aiogram.types import FSInputFile

from gateway.sender import Delivery
from gateway.words import notice
from locales.texts import ChatLanguage, texts
from services.documents.archive import placed, record
from services.papers.made import file_name
from storage.documents import Document
from storage.objects import Absent, Objects

_RECORD: Final = "contents.json"
_FIRST_YEAR: Final = 1980
"""What a ZIP can say at the earliest."""


class ArchivePost:
    """Packs and sends the parts."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    async def send(self, delivery: Delivery, language: ChatLanguage) -> int:
        """Send one part with its notice as the caption."""
        payload = delivery.row.payload
        caption, markup = notice(payload, language)
        with TemporaryDirectory(prefix="exportbot-") as folder:
            path = Path(folder) / "part.zip"
            await self._pack(delivery, path)
            marks = f"{delivery.now:%Y-%m-%d}", str(payload["arguments"]["part"])
            name = file_name(texts(language), "archive", "zip", *marks)
            sent = await delivery.bot.send_document(
                delivery.chat_id,
                FSInputFile(path, filename=name),
                caption=caption,
                reply_markup=markup,
            )
        return sent.message_id

    async def _pack(self, delivery: Delivery, path: Path) -> None:
        payload, person = delivery.row.payload, delivery.chat_id
        identities = [UUID(identity) for identity in payload["files"]]
        files = await delivery.database.read(lambda tx: placed(tx, identities))
        with ZipFile(path, "w", ZIP_STORED) as made:
            if payload["whole"]:
                told = await delivery.database.read(lambda tx: record(tx, person))
                await asyncio.to_thread(made.writestr, _RECORD, told)
            for name, paper in files:
                with made.open(_info(name, paper), "w") as place:
                    await self._copy(paper, place)

    async def _copy(self, paper: Document, place: IO[bytes]) -> None:
        try:
            async for piece in self._objects.read(paper.bytes_key):
                await asyncio.to_thread(place.write, piece)
        except Absent:
            # Deleted at the person's wish meanwhile: an empty file stands for it.
            return


def _info(name: str, paper: Document) -> ZipInfo:
    at = paper.received_at
    year = max(at.year, _FIRST_YEAR)
    return ZipInfo(name, (year, at.month, at.day, at.hour, at.minute, at.second))
