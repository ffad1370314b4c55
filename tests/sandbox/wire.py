"""The real client library and a script's HTTP session, both on one sandbox."""

import asyncio
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import TelegramMethod
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Update
from aiohttp import ClientSession, FormData

from sandbox.model import STAFF_CHAT
from sandbox.server import Sandbox, running
from sandbox.webhook import DeliveryPolicy

STAFF = STAFF_CHAT
PATIENCE = 60
"""Seconds to wait for what comes within a moment on a machine that has nothing else to do."""
EXPORTER = 1001
OFFICER = 9001
FAST = DeliveryPolicy(timeout=30.0, first_pause=0.04, longest_pause=0.2, gone_after=0.2)


@dataclass
class Wire:
    """A bot and a script, connected over HTTP."""

    sandbox: Sandbox
    http: ClientSession
    bot: Bot
    offset: int = field(default=0)

    async def control(self, call: str, **body: Any) -> Any:
        async with self.http.post(f"/control/{call}", json=body) as answer:
            found = await answer.json()
            assert answer.status == 200, found
            return found

    async def refused(self, call: str, **body: Any) -> tuple[int, str]:
        async with self.http.post(f"/control/{call}", json=body) as answer:
            found = await answer.json()
            assert answer.status >= 400, found
            return answer.status, found["error"]

    async def get(self, call: str) -> Any:
        async with self.http.get(f"/control/{call}") as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def messages(self, chat: int = EXPORTER) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.get(f"chats/{chat}/messages")
        return found

    async def upload(
        self, files: Sequence[tuple[str, bytes, str]], kind: str = "document", **fields: Any
    ) -> Any:
        form = FormData()
        for name, value in {"user": EXPORTER, "as": kind, **fields}.items():
            form.add_field(name, str(value))
        for file_name, content, mime in files:
            form.add_field("file", BytesIO(content), filename=file_name, content_type=mime)
        async with self.http.post("/control/upload", data=form) as answer:
            found = await answer.json()
            assert answer.status == 200, found
            return found

    async def updates(self, **fields: Any) -> list[Update]:
        """What waits for the bot; the next call acknowledges it."""
        found = await self.bot.get_updates(offset=self.offset, **fields)
        if found:
            self.offset = found[-1].update_id + 1
        return found

    async def polled(self) -> "asyncio.Task[list[Update]]":
        """A poll that waits at the sandbox for updates."""
        updates = self.sandbox.world.updates
        before = updates.polls
        poll = asyncio.create_task(self.bot.get_updates(timeout=50))
        await eventually(lambda: updates.polls > before)
        return poll

    async def start(self, user: int = EXPORTER) -> None:
        """Open a person's chat and take the update."""
        await self.control("send", user=user, text="/start")
        await self.updates()

    async def refusal(self, method: TelegramMethod[Any]) -> str:
        """Telegram's sentence for a call that is refused."""
        try:
            await self.bot(method)
        except TelegramAPIError as error:
            return error.message
        raise AssertionError(f"{method!r} was not refused")


@asynccontextmanager
async def connected(sandbox: Sandbox) -> AsyncIterator[Wire]:
    """A wire to a sandbox that runs already."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.base_url))
    bot = Bot(sandbox.token, session=session)
    async with ClientSession(sandbox.base_url) as http:
        yield Wire(sandbox, http, bot)
        if session._session is not None:  # closed directly: the library's close() waits 0.25 s
            await session._session.close()


@asynccontextmanager
async def wired(data: Path | None = None, **options: Any) -> AsyncIterator[Wire]:
    """A sandbox of its own and a wire to it."""
    options.setdefault("policy", FAST)
    async with running(data=data, **options) as sandbox, connected(sandbox) as wire:
        yield wire


async def eventually(true: Callable[[], object | Awaitable[object]]) -> None:
    """Ask again and again until it comes true."""
    async with asyncio.timeout(PATIENCE):
        while True:
            found = true()
            if await found if isinstance(found, Awaitable) else found:
                return
            await asyncio.sleep(0.01)


def keys(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    """One row of inline buttons."""
    return InlineKeyboardMarkup(inline_keyboard=[list(buttons)])


def key(text: str, data: str | None = None) -> InlineKeyboardMarkup:
    return keys(InlineKeyboardButton(text=text, callback_data=data or text))


def png(width: int = 32, height: int = 24) -> bytes:
    """The beginning of a PNG: as much as says its size."""
    return (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + struct.pack(">II", width, height) + b"\x08\x02"
    )
