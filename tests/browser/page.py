"""A person at the sandbox's chat page: what tests and the picture script drive."""

import os
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, FilePayload, Locator, Page, async_playwright, expect

STAFF_GROUP = -1001000000001
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP = (1200, 800)
PHONE = (390, 844)
PATIENCE_MS = 60_000

Upload = Path | FilePayload


def chromium_path() -> str | None:
    """The browser on this machine: `CHROMIUM` or the one on the path."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


@asynccontextmanager
async def launched_browser() -> AsyncIterator[Browser]:
    """A headless browser; raises RuntimeError on a machine that has none."""
    path = chromium_path()
    if path is None:
        raise RuntimeError("no Chromium here: install chromium or set CHROMIUM to its path")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()


@dataclass(frozen=True)
class Shown:
    """One bubble as a person sees it; `buttons` are its inline buttons, row by row."""

    text: str
    mine: bool
    edited: bool
    buttons: tuple[tuple[str, ...], ...]
    files: tuple[str, ...]
    photos: int


class ChatPage:
    """The page in one browser tab. Every method waits until the page shows what was asked."""

    def __init__(self, page: Page, base_url: str) -> None:
        self.page = page
        self.base_url = base_url
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    async def open(self, user: int | None = None) -> None:
        """Open the page, as this person where one is named."""
        await self.page.goto(f"{self.base_url}/" + (f"#{user}" if user else ""))
        await self.page.locator("#app[data-ready]").wait_for()

    async def as_person(self, user: int) -> None:
        """Go to this person's chat with the bot."""
        await self._go(f"#{user}", f"{user}@{user}")

    async def as_officer(self, officer: int, topic: str | None = None) -> None:
        """Go to the staff group's topic of that name (default: the general one) as an officer."""
        rows = self.page.locator(f'.row[data-key^="{STAFF_GROUP}/"]')
        title = self.page.locator(".row-title").get_by_text(topic or "General", exact=True)
        row = rows.filter(has=title).first
        await row.wait_for(state="attached")
        key = str(await row.get_attribute("data-key"))
        await self._go(f"#{key}@{officer}", f"{key}@{officer}")

    async def _go(self, address: str, place: str) -> None:
        await self.page.evaluate("address => { location.hash = address; }", address)
        await self.page.locator(f'#units[data-place="{place}"]').wait_for(state="attached")

    async def type(self, text: str) -> None:
        """Write a message and send it with Enter."""
        box = self.page.get_by_role("textbox", name="Message")
        await box.fill(text)
        await box.press("Enter")
        await expect(box).to_have_value("")

    async def press(self, label: str) -> None:
        """Press the newest button with this label: inline, of the reply keyboard, or Start."""
        button = self.page.locator(".key, .wide-button").filter(has_text=label)
        exact = button.filter(has=self.page.get_by_text(label, exact=True)).or_(
            self.page.locator(".wide-button").get_by_text(label, exact=True)
        )
        await exact.last.click()

    async def upload(
        self,
        *files: Upload,
        kind: Literal["document", "photo"] | None = None,
        caption: str = "",
    ) -> None:
        """Attach files (several make an album) and send them."""
        await self.page.set_input_files("#file-input", _payload(files))
        await self._send_files(kind, caption)

    async def _send_files(self, kind: str | None, caption: str) -> None:
        dialog = self.page.get_by_role("dialog")
        if kind is not None:
            await dialog.locator(f'input[value="{kind}"]').check()
        await dialog.get_by_label("Caption").fill(caption)
        await dialog.get_by_role("button", name="Send", exact=True).click()
        await dialog.wait_for(state="detached")

    async def share_contact(self, label: str, phone: str | None = None) -> None:
        """Press a contact button and share this number (default: the first sample)."""
        await self.press(label)
        dialog = self.page.get_by_role("dialog")
        if phone is not None:
            await dialog.get_by_label("Or another number").fill(phone)
        await dialog.get_by_role("button", name="Share").click()
        await dialog.wait_for(state="detached")

    async def language(self, code: str) -> None:
        """Choose the app's language; the bot learns it with the person's next message."""
        if not await self.page.locator("#strip").is_visible():
            await self.page.locator("#strip-toggle").click()
        await self.page.locator("#app-language").select_option(code)

    async def settled(self, within_s: float = 60) -> None:
        """Wait until the bot has nothing left to do and the page shows the end of it."""
        address = f"{self.base_url}/control/idle?timeout={within_s}"
        answer = await self.page.request.get(address, timeout=(within_s + 5) * 1000)
        if not answer.ok:
            raise TimeoutError(f"the bot is not done after {within_s} s: {await answer.text()}")
        await self.page.wait_for_timeout(150)

    def bubbles(self) -> Locator:
        """All messages of the open conversation, oldest first; an album is one."""
        return self.page.locator("#units > .unit:not(.is-service)")

    def bubble(self, text: str) -> Locator:
        """The newest message whose own text (no quotation) holds this."""
        return self.bubbles().filter(has=self.page.locator(".text", has_text=text)).last

    async def wait_for(self, text: str) -> None:
        """Wait until a message holds this text."""
        await self.bubble(text).wait_for()

    async def last_message(self) -> Shown:
        """The newest message as it stands."""
        return await self.shown(self.bubbles().last)

    async def shown(self, bubble: Locator) -> Shown:
        rows = await bubble.locator(".keys-row").all()
        buttons = [tuple(await row.locator(".key > span").all_inner_texts()) for row in rows]
        return Shown(
            text="\n".join(await bubble.locator(".text").all_inner_texts()),
            mine="out" in str(await bubble.get_attribute("class")).split(),
            edited=await bubble.locator(".meta").get_by_text("edited").count() > 0,
            buttons=tuple(buttons),
            files=tuple(await bubble.locator(".document-name").all_inner_texts()),
            photos=await bubble.locator(".photos img").count(),
        )

    async def toast(self) -> str:
        """The newest short notice."""
        notice = self.page.locator(".toast").last
        await notice.wait_for()
        return await notice.inner_text()

    async def screenshot(self, path: Path) -> None:
        """A picture of what stands there, with pictures loaded and nothing moving."""
        await self.page.wait_for_function(
            "() => [...document.images].every(image => image.complete || image.loading === 'lazy')"
        )
        await self.page.screenshot(path=path, animations="disabled")


def _payload(files: Sequence[Upload]) -> Sequence[Path] | Sequence[FilePayload]:
    paths = [file for file in files if isinstance(file, Path)]
    if paths and len(paths) != len(files):
        raise TypeError("either paths or contents, not both")
    return paths or [file for file in files if not isinstance(file, Path)]


@asynccontextmanager
async def opened(
    browser: Browser,
    base_url: str,
    size: tuple[int, int] = DESKTOP,
    *,
    scheme: Literal["light", "dark"] = "light",
) -> AsyncIterator[ChatPage]:
    """A fresh visitor at the page; an error in the page's own code fails the block."""
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme
    )
    context.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    try:
        chat = ChatPage(await context.new_page(), base_url)
        yield chat
        if chat.errors:
            raise AssertionError(f"the page failed: {chat.errors}")
    finally:
        await context.close()
