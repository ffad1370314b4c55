"""Files on their way from Telegram into the store: kept once, delayed, given up with a word."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from pypdf import PdfReader

from bench.instream import SIGN, instream
from jobs.documents import DocumentIntake, Sources
from jobs.joining import Joining
from sources.clamd import Scanner
from storage import documents
from storage.documents import TRIES, Document
from storage.objects import Absent, Objects, StoreFailed, incoming
from tests import samples
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

BYTES = samples.pdf(3)


async def a_waiting_file(town: Town, person: Chat, content: bytes = BYTES, **more: Any) -> Document:
    """A file of a case, as Telegram told of it."""
    case = await opens_a_case(town, person)
    await person.uploads(("act.pdf", content), **more)
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


def intake(town: Town, scanner: Scanner | None = None) -> DocumentIntake:
    sources = Sources(town.app.bot, town.app.objects, scanner)
    return DocumentIntake(sources, town.app.database, town.clock)


async def fresh(town: Town, document: Document) -> Document:
    found = await town.look_up(lambda tx: documents.get(tx, document.id))
    assert found is not None
    return found


async def is_refused(person: Chat, reason: str) -> None:
    """The person hears why, and what to do."""
    problem = person.words(f"files-problem-{reason}")
    remedy = person.words(f"files-remedy-{reason}")
    await person.sees("files-refused-text", name="act.pdf", problem=problem, remedy=remedy)


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
    await is_refused(person, "unavailable")
    (case,) = await town.cases_of(1001)
    problem = person.words("files-problem-unavailable")
    await Topic(town, case).shows("desk-file-refused", problem=problem)
    assert (await town.queued(case))[-1] == "document_lost"


async def test_a_file_that_is_too_big_is_said_so_at_once(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person, size=25 * 1024 * 1024)
    await intake(town).turn()
    assert (await fresh(town, document)).state == "lost"
    await is_refused(person, "too-big")


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


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (samples.locked_pdf(), "locked"),
        (samples.office(macros=True), "macros"),
        (samples.archive(zeros=bytes(40 * 1024 * 1024)), "bomb"),
    ],
)
async def test_what_cannot_be_kept_is_said_with_what_to_do(
    town: Town, person: Chat, content: bytes, reason: str
) -> None:
    document = await a_waiting_file(town, person, content)
    await intake(town).turn()
    refused = await fresh(town, document)
    assert (refused.state, refused.reason) == ("lost", reason)
    await is_refused(person, reason)
    with pytest.raises(Absent):
        await bytes_of(town.app.objects, document)


async def test_a_virus_is_refused_and_a_scanner_that_is_down_delays(
    town: Town, person: Chat
) -> None:
    document = await a_waiting_file(town, person, b"text " + SIGN)
    async with instream() as server:
        server.down = True
        await intake(town, Scanner(server.url)).turn()
        assert (await fresh(town, document)).state == "waiting"
        server.down = False
        town.clock.ahead += timedelta(minutes=1)
        await intake(town, Scanner(server.url)).turn()
    assert (await fresh(town, document)).reason == "infected"
    await is_refused(person, "infected")


async def test_what_the_scanner_passed_is_marked_clean_and_typed_by_content(
    town: Town, person: Chat
) -> None:
    document = await a_waiting_file(town, person, samples.photo())
    async with instream() as server:
        await intake(town, Scanner(server.url)).turn()
        assert set(server.sizes) == {len(samples.photo())}
    kept = await fresh(town, document)
    assert (kept.state, kept.scan, kept.mime) == ("stored", "clean", "image/jpeg")


async def test_how_files_fare_stands_in_one_message(town: Town, person: Chat) -> None:
    document = await a_waiting_file(town, person)
    await town.app.database.write(lambda tx: documents.drop_unclaimed(tx, person.user))
    async with instream() as server:
        server.down = True
        await intake(town, Scanner(server.url)).turn()
        await person.sees("files-progress-waiting", name="act.pdf")
        server.down = False
        town.clock.ahead += timedelta(minutes=1)
        await intake(town, Scanner(server.url)).turn()
    await person.sees("files-progress-stored", name="act.pdf")
    title = person.words("files-progress-title")
    told = [message for message in await person.messages() if title in message["text"]]
    assert len(told) == 1
    assert (await fresh(town, document)).note_id is not None


async def test_the_same_bytes_again_are_recognised_and_stored_once(
    town: Town, person: Chat
) -> None:
    document = await a_waiting_file(town, person)
    await intake(town).turn()
    again = replace(document, id=uuid4(), message_id=60_000, original_name="again.pdf")
    await town.app.database.write(lambda tx: documents.add(tx, again))
    town.clock.ahead += timedelta(seconds=1)
    await intake(town).turn()
    kept = await fresh(town, again)
    assert (kept.state, kept.twin_of) == ("stored", document.id)
    with pytest.raises(Absent):
        await bytes_of(town.app.objects, again)
    await person.sees("files-progress-twin", name="again.pdf")


async def test_photos_in_a_row_become_one_pdf_beside_the_originals(
    town: Town, person: Chat
) -> None:
    first = await a_waiting_file(town, person, samples.photo("red"))
    await intake(town).turn()
    second = replace(first, id=uuid4(), message_id=60_000, original_name="2.jpg")
    await town.app.objects.put(incoming(second.id), BytesIO(samples.photo("blue", (40, 60))))
    second = replace(second, source="link")
    await town.app.database.write(lambda tx: documents.add(tx, second))
    await intake(town).turn()
    joining = Joining(town.app.objects, town.app.database, town.clock)
    assert not await joining.turn()
    town.clock.ahead += timedelta(minutes=1)
    assert await joining.turn()
    assert not await joining.turn()
    kept = await town.look_up(lambda tx: documents.of_case(tx, first.case_id))  # type: ignore[arg-type]
    (joined,) = [file for file in kept if file.source == "joined"]
    pages = PdfReader(BytesIO(await bytes_of(town.app.objects, joined))).pages
    assert [page.mediabox.width > page.mediabox.height for page in pages] == [True, False]
    await person.sees("files-progress-joined", name=joined.original_name)
