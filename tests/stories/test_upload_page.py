"""The upload page: who has the link may send, and what is sent fares like any other file."""

import hashlib
import re
from base64 import b64encode
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.link_key import link_key
from gateway.upload_links import PATH
from gateway.uploads import Places, Uploads
from jobs.documents import DocumentIntake, Sources
from locales.texts import texts
from services.cases.papers import papers_of_case
from services.documents.upload_links import Grant, sign
from storage import cases, documents
from storage.cases import Case
from storage.documents import Document
from storage.objects import Absent, incoming
from tests import samples
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

MOST = 2 * 1024 * 1024


@pytest.fixture
async def person(town: Town) -> Chat:
    arrived = town.chat(1001, "ky")
    await arrives(arrived)
    return arrived


@pytest.fixture
async def page(town: Town) -> AsyncIterator[aiohttp.ClientSession]:
    """A browser at the page's server, which keeps no cookies."""
    places = Places(town.app.objects, town.data / "arriving")
    key = link_key(town.app.settings)
    site = web.Application()
    Uploads(town.app.database, places, town.clock, key, MOST).add_to(site)
    server = TestServer(site)
    await server.start_server()
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(str(server.make_url("/")), cookie_jar=jar) as session:
        yield session
    await server.close()


def address(town: Town, case: Case, **changes: object) -> str:
    grant = Grant(case.id, 1001, "ky", town.clock() + timedelta(hours=1), "debt_certificate")
    token = sign(link_key(town.app.settings), replace(grant, **changes))  # type: ignore[arg-type]
    return f"{PATH}/{token}"


async def sends(
    page: aiohttp.ClientSession, where: str, *files: tuple[str, bytes]
) -> tuple[int, str]:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("note", "no file")
    for name, content in files:
        form.add_field("file", BytesIO(content), filename=name)
    async with page.post(where, data=form) as answer:
        return answer.status, await answer.text()


async def kept(town: Town, case: Case) -> list[Document]:
    return await town.look_up(lambda tx: documents.of_case(tx, case.id))


async def test_the_page_names_the_paper_and_loads_nothing(
    town: Town, person: Chat, page: aiohttp.ClientSession
) -> None:
    case = await opens_a_case(town, person)
    async with page.get(address(town, case)) as answer:
        shown = await answer.text()
        assert answer.status == 200
        assert "Set-Cookie" not in answer.headers
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        policy = answer.headers["Content-Security-Policy"]
    assert person.words("checklist-item-debt-certificate") in shown
    assert case.number in shown
    assert 'lang="ky"' in shown
    for own in ("upload-choose", "upload-none", "upload-some", "upload-send"):
        assert person.words(own) in shown
    assert "novalidate" in shown
    (script,) = re.findall(r"<script>(.*?)</script>", shown, re.DOTALL)
    digest = b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}';" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "Образец" not in shown


async def test_a_file_goes_past_telegram_and_to_its_paper(
    town: Town, person: Chat, page: aiohttp.ClientSession
) -> None:
    case = await opens_a_case(town, person)
    content = samples.pdf(2)
    status, shown = await sends(page, address(town, case), ("a & b.pdf", content))
    assert status == 200
    assert texts("ky")("upload-received", name="a &amp; b.pdf") in shown
    (waiting,) = await kept(town, case)
    assert (waiting.state, waiting.source, waiting.item) == ("waiting", "link", "debt_certificate")
    intake = DocumentIntake(Sources(town.app.bot, town.app.objects), town.app.database, town.clock)
    assert await intake.turn()
    (stored,) = await kept(town, case)
    assert (stored.state, stored.mime) == ("stored", "application/pdf")
    pieces = [piece async for piece in town.app.objects.read(stored.bytes_key)]
    assert b"".join(pieces) == content
    with pytest.raises(Absent):
        async for _ in town.app.objects.read(incoming(stored.id)):
            pass
    papers = await town.look_up(lambda tx: papers_of_case(tx, case))
    assert "debt_certificate" in papers.standing.here
    await Topic(town, case).shows("desk-file-link", name="a & b.pdf")


async def test_several_files_one_too_large_one_empty(
    town: Town, person: Chat, page: aiohttp.ClientSession
) -> None:
    case = await opens_a_case(town, person)
    files = [("a.pdf", samples.pdf()), ("none.pdf", b""), ("big.bin", bytes(MOST + 1))]
    status, shown = await sends(page, address(town, case), *files)
    assert status == 413
    assert person.words("upload-received", name="a.pdf") in shown
    assert person.words("upload-empty", name="none.pdf") in shown
    assert person.words("upload-too-large", name="big.bin", megabytes=2) in shown
    assert [file.original_name for file in await kept(town, case)] == ["a.pdf"]
    status, shown = await sends(page, address(town, case))
    assert person.words("upload-nothing") in shown


async def test_a_link_that_is_changed_old_or_for_a_closed_case_opens_nothing(
    town: Town, person: Chat, page: aiohttp.ClientSession
) -> None:
    case = await opens_a_case(town, person)
    good = address(town, case)
    old = address(town, case, expires=town.clock() - timedelta(seconds=1))
    unknown = address(town, case, owner=uuid4())
    changed = good[:-1] + ("A" if good[-1] != "A" else "B")
    wanted = {old: 410, unknown: 410, changed: 404, f"{PATH}/nonsense": 404, f"{good}=": 404}
    for where, status in wanted.items():
        answered, shown = await sends(page, where, ("a.pdf", samples.pdf()))
        assert answered == status, where
        assert case.number not in shown
    await town.app.database.write(lambda tx: cases.set_status(tx, case.id, "registered", "closed"))
    assert (await sends(page, good, ("a.pdf", samples.pdf())))[0] == 410
    assert await kept(town, case) == []
