"""Long polling: a batch is kept before it is confirmed, then worked chat by chat in parallel."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import zip_longest
from typing import Final

import structlog
from aiogram import Bot
from aiogram.enums import ChatType
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import Chat, Update, User

from gateway.arrivals import RawUpdates, arrival
from gateway.intake import Clock, Intake
from storage import inbox
from storage.database import Database
from storage.inbox import Received

log = structlog.get_logger()

ALLOWED_UPDATES: Final = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
]
"""Named one by one: the dialogs' own event type is none of Telegram's."""
LONG_POLL: Final = 30
RETRY_EVERY: Final = 1.0
LATELY: Final = timedelta(minutes=1)


class Workers:
    """Works received updates: one chat in order, chats in parallel, a stuck one stops nobody."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._waiting: dict[str, list[tuple[Received, Update | None]]] = defaultdict(list)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._known: set[int] = set()

    def give(self, batch: Sequence[Received], parsed: Sequence[Update | None] = ()) -> None:
        """Take updates over, with their parsed forms if at hand; what is in hand is passed by."""
        for received, update in zip_longest(batch, parsed):
            if received.update_id in self._known:
                continue
            self._known.add(received.update_id)
            self._waiting[received.chat_key].append((received, update))
            if received.chat_key not in self._tasks:
                task = asyncio.create_task(self._serve(received.chat_key))
                self._tasks[received.chat_key] = task

    async def reshow(self, chat_key: str) -> None:
        """Show a private chat's current window again; other chats have none."""
        if not chat_key.isdigit():
            return
        person = int(chat_key)
        await self._intake.redraw(
            Chat(id=person, type=ChatType.PRIVATE),
            User(id=person, is_bot=False, first_name="-"),
            thread_id=None,
        )

    async def finish(self) -> None:
        """Stop after the update that each chat has in hand; the rest is kept in the inbox."""
        self._waiting.clear()
        await asyncio.gather(*self._tasks.values())

    async def _serve(self, chat_key: str) -> None:
        while waiting := self._waiting.get(chat_key):
            received, update = waiting.pop(0)
            try:
                await self._intake.work(received, update)
            except Exception as error:
                log.warning("update.unfinished", error=type(error).__name__)
            finally:
                self._known.discard(received.update_id)
        self._waiting.pop(chat_key, None)
        del self._tasks[chat_key]


class Poller:
    """Fetches updates; Telegram hears that they arrived only when they are in the database."""

    def __init__(self, bot: Bot, database: Database, clock: Clock, workers: Workers) -> None:
        self._bot, self._database, self._clock, self._workers = bot, database, clock, workers

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; what is in hand is finished first."""
        self._workers.give(await self._database.read(inbox.unfinished))
        reshown = asyncio.create_task(self._show_last_windows())
        retries = asyncio.create_task(retry_failed(self._database, self._clock, self._workers))
        polling = asyncio.create_task(self._poll())
        await stop.wait()
        for task in (polling, retries):
            task.cancel()
        await asyncio.gather(polling, retries, reshown, return_exceptions=True)
        await self._workers.finish()

    async def _show_last_windows(self) -> None:
        """An update that took effect just before a crash is not brought again by Telegram: the
        chats of the last minute see their windows once more, which changes nothing elsewhere."""
        lately = await self._database.read(partial(inbox.worked_lately, within=LATELY))
        for chat_key in lately:
            await self._workers.reshow(chat_key)

    async def _poll(self) -> None:
        offset: int | None = None
        pause = 1.0
        while True:
            try:
                updates = await self._bot(
                    RawUpdates(offset=offset, timeout=LONG_POLL, allowed_updates=ALLOWED_UPDATES),
                    request_timeout=LONG_POLL + 10,
                )
            except (TelegramAPIError, ClientDecodeError) as error:
                log.warning("polling.failed", error=type(error).__name__, again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30.0)
                continue
            pause = 1.0
            if updates:
                batch, parsed = zip(*(arrival(self._bot, raw) for raw in updates), strict=True)
                now = self._clock()
                await self._keep(batch, now)
                offset = batch[-1].update_id + 1
                self._workers.give(batch, parsed)

    async def _keep(self, batch: Sequence[Received], now: datetime) -> None:
        await self._database.write(lambda tx: inbox.accept(tx, batch, now))


async def retry_failed(database: Database, clock: Clock, workers: Workers) -> None:
    """Hand failed updates back for another try when their pause is over, for ever."""
    while True:
        await asyncio.sleep(RETRY_EVERY)
        workers.give(await database.read(partial(inbox.due_again, now=clock())))
