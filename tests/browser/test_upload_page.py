"""The upload page in a browser: what was chosen is listed, and goes as it is listed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import get_args
from uuid import UUID

import pytest
from aiohttp import BodyPartReader, web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, FilePayload, Page, expect

from gateway import upload_page
from locales.texts import ChatLanguage, texts
from services.documents.upload_links import Grant
from tests.browser.page import PHONE

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LANGUAGES = get_args(ChatLanguage)
MEGABYTE = 1024 * 1024
UNTIL = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)


@dataclass
class Site:
    """The page with its answers, and the names of the files that came."""

    language: ChatLanguage
    came: list[str] = field(default_factory=list)

    async def show(self, request: web.Request) -> web.Response:
        grant = Grant(UUID(int=1), 1001, self.language, UNTIL)
        return upload_page.answer(upload_page.form(grant, "KE-2026-000001-7", 2))

    async def take(self, request: web.Request) -> web.Response:
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            self.came.append(part.filename or "")
            await part.read()
        return await self.show(request)


@asynccontextmanager
async def at_the_page(
    browser: Browser, language: ChatLanguage, *, scripts: bool = True
) -> AsyncIterator[tuple[Page, Site]]:
    """A phone at the page; whatever the page's policy forbids fails the test."""
    site, app = Site(language), web.Application(client_max_size=8 * MEGABYTE)
    app.add_routes([web.get("/upload", site.show), web.post("/upload", site.take)])
    server = TestServer(app)
    await server.start_server()
    size = {"width": PHONE[0], "height": PHONE[1]}
    context = await browser.new_context(viewport=size, java_script_enabled=scripts)  # type: ignore[arg-type]
    page = await context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text))
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(str(server.make_url("/upload")))
    yield page, site
    await context.close()
    await server.close()
    assert errors == []


def paper(name: str, size: int) -> FilePayload:
    return {"name": name, "mimeType": "application/pdf", "buffer": bytes(size)}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_files_are_listed_taken_out_and_sent(
    browser: Browser, language: ChatLanguage
) -> None:
    words = texts(language)
    async with at_the_page(browser, language) as (page, site):
        await expect(page.get_by_text(words("upload-none"))).to_be_visible()
        choose, lines = page.locator("#file"), page.locator("#files li")
        await choose.set_input_files([paper("шот-фактура <1>.pdf", 1500), paper("akt.pdf", 900)])
        await choose.set_input_files([paper("келишим.pdf", 1_600_000), paper("big.pdf", 3_000_000)])
        kilobytes, megabytes = (
            words(f"upload-{unit}", count="~").replace("~", count)
            for unit, count in (("kilobytes", "1"), ("megabytes", "1,5"))
        )
        await expect(lines).to_contain_text(
            [f"шот-фактура <1>.pdf {kilobytes}", "akt.pdf", f"келишим.pdf {megabytes}", "big.pdf"]
        )
        await expect(lines.nth(3)).to_contain_text(words("upload-over", megabytes=2))
        await expect(lines.nth(2)).not_to_contain_text(words("upload-over", megabytes=2))
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE[0]

        remove = words("upload-remove")
        await page.get_by_role("button", name=f"{remove}: akt.pdf").click()
        await page.get_by_role("button", name=f"{remove}: big.pdf").click()
        await expect(lines).to_have_count(2)
        await page.get_by_role("button", name=words("upload-send"), exact=True).click()
        await expect(page.get_by_text(words("upload-none"))).to_be_visible()
        assert site.came == ["шот-фактура <1>.pdf", "келишим.pdf"]


async def test_the_last_file_taken_out_leaves_nothing_chosen(browser: Browser) -> None:
    words = texts("kk")
    async with at_the_page(browser, "kk") as (page, _):
        await page.locator("#file").set_input_files([paper("akt.pdf", 900)])
        await expect(page.get_by_text(words("upload-some"))).to_be_visible()
        await page.get_by_role("button", name=words("upload-remove")).click()
        await expect(page.get_by_text(words("upload-none"))).to_be_visible()
        await expect(page.locator("#files")).to_be_hidden()


async def test_the_same_file_again_is_listed_once(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("files") / "akt.pdf"
    file.write_bytes(b"%PDF-1.4")
    async with at_the_page(browser, "ky") as (page, _):
        for _again in range(2):
            await page.locator("#file").set_input_files(file)
        await expect(page.locator("#files li")).to_have_count(1)


async def test_without_scripts_files_go_all_the_same(browser: Browser) -> None:
    words = texts("ru")
    async with at_the_page(browser, "ru", scripts=False) as (page, site):
        await page.locator("#file").set_input_files([paper("a.pdf", 9), paper("b.pdf", 9)])
        await expect(page.get_by_text(words("upload-some"))).to_be_visible()
        await expect(page.locator("#files")).to_be_hidden()
        await page.get_by_role("button", name=words("upload-send"), exact=True).click()
        await expect(page.get_by_text(words("upload-none"))).to_be_visible()
        assert site.came == ["a.pdf", "b.pdf"]
