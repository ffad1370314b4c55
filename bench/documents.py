"""A thousand documents of a megabyte through intake with scanning on: time a file, memory flat.

Telegram and the scanner are local servers in a process of their own, so that what is measured is
the worker alone. Run: python -m bench.documents [COUNT]
"""

import asyncio
import hashlib
import multiprocessing
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject
from sqlalchemy import Connection

from agency.uuid7 import uuid7
from bench.instream import instream
from jobs.documents import DocumentIntake, Sources
from sources.clamd import Scanner
from storage import documents, people
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.documents import Document
from storage.objects import open_objects
from storage.schema import migrate

COUNT: Final = 1000
SIZE: Final = 1024 * 1024
EVERY: Final = 100
TOKEN: Final = "1:sample"
USER: Final = 1001
_SEED: Final = 20261122


@lru_cache(16)
def content(number: int) -> bytes:
    """A PDF of a megabyte with one large stream, different for each number."""
    writer = PdfWriter()
    page = writer.add_blank_page(500, 700)
    stream = DecodedStreamObject()
    block = hashlib.sha256(f"{_SEED}:{number}".encode()).hexdigest().encode()
    stream.set_data(b"%" + block * (SIZE // len(block)) + b"\n")
    page[NameObject("/Contents")] = writer._add_object(stream)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def outside(ports: "Queue[tuple[int, int]]") -> None:
    """Telegram's files and the scanner, in a process of their own."""
    asyncio.run(_outside(ports))


async def _outside(ports: "Queue[tuple[int, int]]") -> None:
    site = web.Application()

    async def get_file(request: web.Request) -> web.Response:
        said = await request.post()
        number = str(said.get("file_id"))
        size = len(content(int(number)))
        file = {"file_id": number, "file_unique_id": number, "file_size": size}
        return web.json_response({"ok": True, "result": {**file, "file_path": f"d/{number}"}})

    async def download(request: web.Request) -> web.Response:
        return web.Response(body=content(int(request.match_info["number"])))

    site.router.add_post("/bot{token}/getFile", get_file)
    site.router.add_get("/file/bot{token}/d/{number}", download)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    place = web.TCPSite(runner, "127.0.0.1", 0)
    await place.start()
    async with instream() as scanner:
        ports.put((runner.addresses[0][1], scanner.port))
        await asyncio.Event().wait()


def offered(tx: Connection, count: int) -> list[UUID]:
    """Rows of files that wait."""
    now = datetime.now(UTC)
    people.ensure(tx, USER, now)
    keys = []
    for number in range(count):
        key = uuid7(now, os.urandom)
        keys.append(key)
        document = Document(
            id=key,
            user_id=USER,
            draft_id=key,
            case_id=None,
            chat_id=USER,
            message_id=number,
            file_id=str(number),
            file_unique_id=str(number),
            kind="document",
            original_name=f"{number}.pdf",
            mime="application/pdf",
            size=SIZE,
            state="waiting",
            sha256=None,
            received_at=now,
        )
        documents.add(tx, document)
    return keys


def resident() -> float:
    """MiB that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / SIZE


async def intake(count: int, telegram: int, scanner: int) -> dict[str, Any]:
    """Work everything that waits; time a file and memory after each hundred."""
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{telegram}")
    bot = Bot(TOKEN, session=AiohttpSession(api=server))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite+aiosqlite:///{folder / 'bench.db'}"
        fresh = open_database(url, FieldCipher())
        await migrate(fresh)
        await fresh.close()
        database = open_database(url, FieldCipher(), chat_path=True)
        keys = await database.write(lambda tx: offered(tx, count))
        objects = open_objects(f"file://{folder / 'documents'}")
        sources = Sources(bot, objects, Scanner(f"tcp://127.0.0.1:{scanner}"))
        job = DocumentIntake(sources, database, lambda: datetime.now(UTC))
        memory, started = [resident()], time.perf_counter()
        worked = 0
        while await job.turn():
            worked += 4
            if worked % EVERY == 0:
                memory.append(resident())
        took = time.perf_counter() - started
        kept = await database.read(lambda tx: [documents.get(tx, key) for key in keys])
        await database.close()
    await bot.session.close()
    states = [document.state for document in kept if document is not None]
    assert states == ["stored"] * count, states.count("stored")
    return {"per_file": took / count * 1000, "memory": memory}


def bare_copy(count: int) -> float:
    """Milliseconds to copy such a file from one folder to another, on the disk when it is done."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "source"
        source.write_bytes(content(0))
        started = time.perf_counter()
        for number in range(count):
            target = folder / str(number)
            shutil.copyfile(source, target)
            with target.open("rb") as file:
                os.fsync(file.fileno())
        return (time.perf_counter() - started) / count * 1000


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    context = multiprocessing.get_context("spawn")
    ports: Queue[tuple[int, int]] = context.Queue()
    process = context.Process(target=outside, args=(ports,), daemon=True)
    process.start()
    try:
        found = asyncio.run(intake(count, *ports.get(timeout=60)))
    finally:
        process.terminate()
        process.join()
    memory = found["memory"]
    copy = statistics.median(bare_copy(100) for _ in range(3))
    print(f"documents          {count} of {SIZE // 1024} KiB, scanned")
    print(f"per file           {found['per_file']:.1f} ms, a bare copy {copy:.1f} ms")
    print(f"memory after each {EVERY}: {', '.join(f'{m:.0f}' for m in memory)} MiB")
    print(f"peak               {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
