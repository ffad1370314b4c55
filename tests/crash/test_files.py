"""Killed while a file is fetched, scanned or stored: it is kept, once, and told of once."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import update

from bench.instream import instream
from storage.tables import case_queue, documents, leases
from tests import samples
from tests.crash.house import EXPORTER, House
from tests.crash.test_kills import register, up_to_the_amount

pytestmark = [pytest.mark.crash, pytest.mark.timeout(400)]

PLACES = ["file downloaded", "file scanned", "file stored"]
CONTENT = samples.pdf(5)


async def hands_a_file_over(home: House) -> None:
    """The exporter sends a file after his notice."""
    form = aiohttp.FormData()
    for name, value in {"user": EXPORTER, "as": "document"}.items():
        form.add_field(name, str(value))
    form.add_field("file", BytesIO(CONTENT), filename="sample.pdf")
    async with home.telegram.post("/control/upload", data=form) as answer:
        assert answer.status == 200, await answer.text()


async def its_time_is_over(home: House) -> None:
    """The dead worker's hold on the file runs out."""
    gone = update(documents).values(next_at=datetime.now(UTC))
    await home.database.write(lambda tx: tx.execute(gone))


@pytest.mark.parametrize("process_database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("place", PLACES)
async def test_killed_while_a_file_comes_in(home: House, place: str) -> None:
    async with instream() as scanner:
        home.environment["CLAMD_URL"] = scanner.url
        await home.start("polling")
        await up_to_the_amount(home)
        await register(home)
        await home.until(lambda: home.offers("files-button-done"))
        await home.start("worker")
        await home.until(lambda: home.count(leases.c.name))
        home.doom(place)
        await hands_a_file_over(home)
        await home.dies("worker")
        await its_time_is_over(home)
        await home.start("worker")
        await home.until(lambda: told(home))
    assert await home.count(documents.c.id, documents.c.state == "stored") == 1
    assert await told(home) == 1
    assert in_the_store(home) == [CONTENT]


def in_the_store(home: House) -> list[bytes]:
    """Everything that lies in the object store."""
    folder = Path(home.environment["DATA_DIR"]) / "documents"
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


async def told(home: House) -> int:
    """How often the back office was told that the file is kept."""
    return await home.count(case_queue.c.id, case_queue.c.event == "document_stored")
