"""Files on their way from Telegram into the store: kept once, delayed, given up with a word."""

import hashlib
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest

from jobs.documents import DocumentIntake
from storage import documents
from storage.documents import TRIES, Document
from storage.objects import Objects, StoreFailed
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

BYTES = b"%PDF sample " * 1000


async def a_waiting_file(town: Town, person: Chat, **more: Any) -> Document:
    """A file of a case, as Telegram told of it."""
    case = await opens_a_case(town, person)
    await person.uploads(("act.pdf", BYTES), **more)
    shown = (await person.messages())[-1]
    async with town.telegram.get("/control/chats/1001/messages") as answer:
        files = [m for m in await answer.json() if m["files"]]
    file_id = files[-1]["files"][0]["url"].rpartition("/")[2]
    document = Document(
        id=case.id,
        user_id=person.user,
        draft_id=None,
        case_id=case.id,
        chat_id=person.user,
        message_id=50_000 + shown["message_id"],
        file_id=file_id,
        file_unique_id=file_id,
        kind="document",
        original_name="act.pdf",
        mime="application/pdf",
        size=len(BYTES),
        state="waiting",
        sha256=None,
        received_at=town.clock(),
    )
    await town.app.database.write(lambda tx: documents.add(tx, document))
    return document


def intake(town: Town) -> DocumentIntake:
    return DocumentIntake(town.app.bot, town.app.database, town.app.objects, town.clock)


async def fresh(town: Town, document: Document) -> Document:
    found = await town.look_up(lambda tx: documents.get(tx, document.id))
    assert found is not None
    return found


async def bytes_of(objects: Objects, document: Document) -> bytes:
    return b"".join([piece async for piece in objects.read(str(document.id))])


@pytest.fixture
async def person(town: Town) -> Chat:
    arrived = town.chat(1001, "ru")
    await arrives(arrived)
    return arrived


async def test_a_file_is_brought_in_once(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person)
    assert await intake(town).turn()
    kept = await fresh(town, document)
    assert (kept.state, kept.sha256) == ("stored", hashlib.sha256(BYTES).hexdigest())
    assert await bytes_of(town.app.objects, kept) == BYTES
    assert not await intake(town).turn()
    (case,) = await town.cases_of(1001)
    assert (await town.queued(case)).count("document_stored") == 1


async def test_two_workers_do_not_bring_in_the_same(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person)
    now = town.clock()
    until = now + timedelta(minutes=5)
    took = [
        await town.app.database.write(lambda tx: documents.begin(tx, document.id, now, until))
        for _ in range(2)
    ]
    assert took == [True, False]


async def test_after_a_crash_behind_the_store_the_stored_bytes_count(
    town: Town, person: Chat
) -> None:
    document = await a_waiting_file(town, person)
    await town.app.objects.put(str(document.id), BytesIO(b"before the crash"))
    await intake(town).turn()
    kept = await fresh(town, document)
    assert (kept.state, kept.size) == ("stored", len(b"before the crash"))
    assert kept.sha256 == hashlib.sha256(b"before the crash").hexdigest()


async def test_telegram_away_for_two_hours_costs_no_file(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person)
    await town.post("faults", method="getFile", error=502)
    started = town.clock.ahead
    while town.clock.ahead - started < timedelta(hours=2):
        await intake(town).turn()
        town.clock.ahead += timedelta(minutes=10)
    assert (await fresh(town, document)).state == "waiting"
    async with town.telegram.delete("/control/faults") as answer:
        assert answer.status == 200
    town.clock.ahead += timedelta(hours=1)
    await intake(town).turn()
    assert (await fresh(town, document)).state == "stored"


async def test_a_pause_that_telegram_asks_for_is_no_failure(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person)
    await town.post("faults", method="getFile", error=429, retry_after=30, times=1)
    await intake(town).turn()
    assert not await intake(town).turn()
    town.clock.ahead += timedelta(seconds=31)
    await intake(town).turn()
    assert (await fresh(town, document)).state == "stored"


async def test_a_file_that_never_comes_is_asked_for_again(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person)
    await town.post("faults", method="file", error=404)
    for _ in range(TRIES):
        assert (await fresh(town, document)).state == "waiting"
        await intake(town).turn()
        town.clock.ahead += timedelta(hours=2)
    assert (await fresh(town, document)).state == "lost"
    await person.sees("desk-lost-unavailable-text", name="act.pdf")
    (case,) = await town.cases_of(1001)
    await Topic(town, case).shows("desk-file-lost")
    assert (await town.queued(case))[-1] == "document_lost"


async def test_a_file_that_is_too_big_is_said_so_at_once(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person, size=25 * 1024 * 1024)
    await intake(town).turn()
    assert (await fresh(town, document)).state == "lost"
    await person.sees("desk-lost-too-big-text", name="act.pdf")


async def test_a_store_that_fails_delays(
    town: Town, person: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = await a_waiting_file(town, person)

    async def full(*_: object) -> bool:
        raise StoreFailed("full")

    with monkeypatch.context() as broken:
        broken.setattr(Objects, "put", full)
        for _ in range(TRIES + 2):
            await intake(town).turn()
            town.clock.ahead += timedelta(minutes=10)
    assert (await fresh(town, document)).state == "waiting"
    await intake(town).turn()
    assert (await fresh(town, document)).state == "stored"
