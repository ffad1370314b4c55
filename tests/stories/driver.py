"""A town for stories: a local Telegram, the bot and its sender, and people who write to it.

Jobs run when a story says so.
"""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

import aiohttp
from sqlalchemy import Connection, func, select

from bot.app import App, build
from bot.polling import Poller, Workers
from bot.settings import load
from jobs.runner import Job
from locales.texts import ChatLanguage, texts
from sandbox.server import running
from storage import cases, inbox, outbox
from storage.cases import Case
from storage.database import open_database
from storage.outbox import Lane
from storage.schema import migrate
from storage.tables import case_queue
from storage.tables import inbox as inbox_rows
from storage.tables import outbox as outbox_rows

T = TypeVar("T")
STAFF: Final = -1001000000001
NAMES: Final = {"kk": "Қазақша", "ru": "Русский", "ky": "Кыргызча"}
_PATIENCE: Final = 60.0
_SOON: Final = timedelta(seconds=5)
"""What is put off for no longer is awaited, such as an album that may still grow."""
_LEAVING: Final = (
    select(func.count()).select_from(outbox_rows).where(outbox_rows.c.state == "sending")
)
_TAG: Final = re.compile(r"<[^>]+>")
_BEGIN: Final = datetime(2026, 11, 24, 11, tzinfo=ZoneInfo("Asia/Almaty")).astimezone(UTC)
"""A Tuesday, during office hours: a story is the same whenever and wherever it is told."""


def plain(text: str) -> str:
    """A text of the catalogue as it is read in the chat."""
    return unescape(_TAG.sub("", text)).strip()


class TownClock:
    """The bot's clock, which a story can put forward; it knows nothing of the day outside."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self._started = time.monotonic()

    def __call__(self) -> datetime:
        return _BEGIN + timedelta(seconds=time.monotonic() - self._started) + self.ahead


@dataclass
class Town:
    """The whole of it: `telegram` is the control API, `app` the bot."""

    telegram: aiohttp.ClientSession
    app: App
    clock: TownClock
    data: Path
    processes: AsyncExitStack
    updates: list[int] = field(default_factory=list)

    def chat(self, user: int, language: ChatLanguage) -> "Chat":
        """A person in his private chat with the bot."""
        return Chat(self, user, language)

    async def post(self, path: str, **fields: Any) -> dict[str, Any]:
        """Something happens in Telegram."""
        async with self.telegram.post(f"/control/{path}", json=fields) as answer:
            said: dict[str, Any] = await answer.json()
            assert answer.status == 200, said
        if said.get("update_id") is not None:
            self.updates.append(said["update_id"])
        return said

    async def settle(self) -> None:
        """Wait until the bot has worked everything, said what it had to say and brought all of it.

        What is not there after that does not come: a story may say that something is missing.
        """
        path = f"/control/idle?timeout={_PATIENCE:g}&quiet=0"
        async with self.telegram.get(path) as answer:
            assert answer.status == 200, await answer.text()
        await self.eventually(self._all_done)

    async def eventually(self, check: Callable[[], Any]) -> Any:
        """Ask again and again until `check` answers something; fails after some seconds."""
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        while True:
            found = await check()
            if found:
                return found
            assert asyncio.get_running_loop().time() < deadline, "waited for in vain"
            await asyncio.sleep(0.02)

    async def look_up(self, read: Callable[[Connection], T]) -> T:
        """Read the bot's database."""
        return await self.app.database.read(read)

    async def cases_of(self, user: int) -> list[Case]:
        """A person's cases, the newest first."""
        return await self.look_up(lambda tx: cases.of_person(tx, user))

    async def queued(self, case: Case) -> list[str]:
        """The events of a case that the back office can fetch."""
        statement = (
            select(case_queue.c.event)
            .where(case_queue.c.case_id == case.id)
            .order_by(case_queue.c.seq)
        )
        return await self.look_up(lambda tx: list(tx.execute(statement).scalars()))

    async def restarts(self) -> None:
        """The bot and its worker stop and start again; Telegram goes on."""
        settings = self.app.settings
        await self.processes.aclose()
        self.app = await build(settings, self.clock)
        await self.processes.enter_async_context(_processes(self.app))

    async def minutes_pass(self, minutes: int) -> None:
        """Put both clocks forward."""
        self.clock.ahead += timedelta(minutes=minutes)
        await self.post("clock", advance_s=minutes * 60)

    async def run_job(self, job: Job) -> None:
        """Run one turn of a job now instead of waiting for it, and wait for what comes of it."""
        await job.turn()
        await self.settle()

    async def _all_done(self) -> bool:
        # In this order: a step that is over leaves something to those that follow only.
        worked = await self.look_up(self._all_worked)
        return worked and self.app.intake.at_rest and await self.look_up(self._all_brought)

    def _all_worked(self, tx: Connection) -> bool:
        wanted = list(self.updates)
        statement = select(inbox_rows.c.update_id).where(
            inbox_rows.c.update_id.in_(wanted), inbox_rows.c.state.in_(("done", "dead"))
        )
        done = set(tx.execute(statement).scalars())
        return done.issuperset(wanted) and not inbox.unfinished(tx)

    def _all_brought(self, tx: Connection) -> bool:
        soon = self.clock() + _SOON
        waiting = any(outbox.due(tx, soon, lane, 1) for lane in Lane)
        return not waiting and not tx.execute(_LEAVING).scalar_one()


@dataclass
class Chat:
    """What one person does and sees; keys of texts stand for what is read in his language."""

    town: Town
    user: int
    language: ChatLanguage

    def words(self, key: str, /, **arguments: Any) -> str:
        """A text as this person reads it; what is no key of a text stands for itself."""
        known = texts(self.language)
        return plain(known(key, **arguments)) if known.has(key) else key

    async def says(self, text: str) -> int:
        """The person writes; answers the id of the message."""
        sent = await self.town.post("send", user=self.user, text=text, language_code=self.language)
        await self.town.settle()
        return int(sent["message_id"])

    async def replies(self, message_id: int, text: str) -> None:
        """The person replies to a message."""
        await self.town.post("send", user=self.user, text=text, reply_to=message_id)
        await self.town.settle()

    async def edits(self, message_id: int, text: str) -> None:
        """The person edits a message of his."""
        await self.town.post("edit", user=self.user, message_id=message_id, text=text)
        await self.town.settle()

    async def presses(self, key: str, /, **arguments: Any) -> dict[str, Any]:
        """The person presses the newest button of that label."""
        label = self.words(key, **arguments)
        try:
            pressed = await self.town.eventually(lambda: self._press(label))
        except AssertionError:
            raise AssertionError(f"no button {label!r} among {await self.buttons()}") from None
        await self.town.settle()
        return dict(pressed)

    async def presses_twice(self, key: str) -> None:
        """The person presses a button twice before anything is answered."""
        label = self.words(key)
        newest = await self.window()
        for _ in range(2):
            await self.town.post(
                "click", user=self.user, message_id=newest["message_id"], button=label
            )
        await self.town.settle()

    async def _press(self, label: str) -> dict[str, Any] | None:
        keyboard = await self.keyboard()
        rows = keyboard["rows"] if keyboard else []
        for key in (key for row in rows for key in row):
            # The library hides the button's data behind its label, in letters that are not seen.
            if key["text"].startswith(label):
                label = key["text"]
        press = {"user": self.user, "button": label}
        async with self.town.telegram.post("/control/click", json=press) as answer:
            said: dict[str, Any] = await answer.json()
            if answer.status == 404:
                return None
            assert answer.status == 200, said
        if said.get("update_id") is not None:
            self.town.updates.append(said["update_id"])
        return said

    async def shares_contact(self, phone: str, **owner: Any) -> None:
        """The person sends a contact: his own, or (`owner`) of somebody else."""
        await self.town.post("contact", user=self.user, phone=phone, **owner)
        await self.town.settle()

    async def uploads(
        self, *files: tuple[str, bytes], kind: str = "document", **fields: Any
    ) -> None:
        """The person sends files; several make an album."""
        form = aiohttp.FormData(quote_fields=False)
        for name, value in {"user": self.user, "as": kind, **fields}.items():
            form.add_field(name, str(value))
        for name, content in files:
            form.add_field("file", content, filename=name)
        async with self.town.telegram.post("/control/upload", data=form) as answer:
            said = await answer.json()
            assert answer.status == 200, said
        self.town.updates += [one["update_id"] for one in said["messages"]]
        await self.town.settle()

    async def messages(self) -> list[dict[str, Any]]:
        """What stands in the chat now, the oldest first."""
        path = f"/control/chats/{self.user}/messages"
        async with self.town.telegram.get(path) as answer:
            everything: list[dict[str, Any]] = await answer.json()
        return [message for message in everything if not message["deleted"]]

    async def window(self) -> dict[str, Any]:
        """The newest message with buttons that act."""
        return next(
            message
            for message in reversed(await self.messages())
            if any("data" in button for row in message["buttons"] or [] for button in row)
        )

    async def sees(self, key: str, /, **arguments: Any) -> None:
        """Among the newest messages one holds this text."""
        wanted = self.words(key, **arguments)

        async def there() -> bool:
            newest = (await self.messages())[-6:]
            return any(wanted in message["text"] for message in newest)

        try:
            await self.town.eventually(there)
        except AssertionError:
            shown = "\n---\n".join(m["text"] for m in (await self.messages())[-3:])
            raise AssertionError(f"not seen: {wanted!r}; there is:\n{shown}") from None

    async def keyboard(self) -> dict[str, Any] | None:
        """The keyboard that stands in place of the letters, if any."""
        async with self.town.telegram.get(f"/control/state?user={self.user}") as answer:
            shown: dict[str, Any] | None = (await answer.json())["keyboard"]
        return shown

    async def is_offered(self, key: str, /, **arguments: Any) -> None:
        """The newest window has a button of that label."""
        label = self.words(key, **arguments)

        async def there() -> bool:
            return label in await self.buttons()

        try:
            await self.town.eventually(there)
        except AssertionError:
            raise AssertionError(f"no button {label!r} among {await self.buttons()}") from None

    async def does_not_see(self, key: str, /, **arguments: Any) -> None:
        """Neither the newest message nor the newest window holds this text."""
        await self.town.settle()
        newest = (await self.messages())[-1]["text"], (await self.window())["text"]
        assert not any(self.words(key, **arguments) in text for text in newest), newest

    async def everything(self) -> str:
        """All that stands in the chat once everything was brought: texts, buttons, file names."""
        await self.town.settle()
        parts = []
        for message in await self.messages():
            labels = [button["text"] for row in message["buttons"] or [] for button in row]
            names = [file["name"] for file in message["files"] or []]
            parts += [message["text"], *labels, *names]
        return "\n".join(parts)

    async def buttons(self) -> list[str]:
        """The labels under the newest window."""
        shown = (await self.window())["buttons"]
        return [button["text"] for row in shown for button in row]


@asynccontextmanager
async def town(data: Path, detail: str = "full", **more: str) -> AsyncIterator[Town]:
    """Open a town whose database lives in `data`; everything stops with it."""
    clock = TownClock()
    async with running(port=0, data=None, page=False) as telegram:
        settings = load(
            bot_token=telegram.token,
            bot_api_url=telegram.base_url,
            data_dir=data,
            staff_chat_id=STAFF,
            staff_detail=detail,
            **more,
        )
        database = open_database(settings.database, settings.cipher())
        await migrate(database)
        await database.close()
        async with aiohttp.ClientSession(telegram.base_url) as session:
            app = await build(settings, clock)
            async with AsyncExitStack() as processes:
                opened = Town(session, app, clock, data, processes)
                await opened.post("clock", now=clock().isoformat())
                await processes.enter_async_context(_processes(app))
                yield opened


@asynccontextmanager
async def _processes(app: App) -> AsyncIterator[None]:
    stop = asyncio.Event()
    poller = Poller(app.bot, app.database, app.clock, Workers(app.intake))
    tasks = [asyncio.create_task(part) for part in (poller.run(stop), app.sender().run(stop))]
    try:
        yield
    finally:
        stop.set()
        await asyncio.gather(*tasks)
        await app.close()
