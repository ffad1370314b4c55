"""One browser for the whole run, a fresh sandbox and visitor for each test."""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from sandbox.server import Sandbox, running
from tests.browser.page import ChatPage, chromium_path, launched_browser, opened
from tests.browser.scripted import ScriptedBot, scripted_bot


@pytest.fixture(scope="session")
def chromium() -> None:
    """A machine without a browser skips this ring alone; a build server must have one."""
    if chromium_path():
        return
    reason = "no Chromium on this machine (install chromium or set CHROMIUM): page not tested"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: None) -> AsyncIterator[Browser]:
    async with launched_browser() as started:
        yield started


@dataclass(frozen=True)
class Stage:
    """A visitor at the page, the sandbox behind it and the bot that answers."""

    chat: ChatPage
    sandbox: Sandbox
    bot: ScriptedBot


@pytest_asyncio.fixture(loop_scope="session")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    async with (
        running(port=0, data=None) as sandbox,
        scripted_bot(sandbox.base_url, sandbox.token) as bot,
        opened(browser, sandbox.base_url) as chat,
    ):
        yield Stage(chat, sandbox, bot)
