"""Long polling: a batch is kept before it is confirmed, then worked chat by chat in parallel."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from itertools import zip_longest
from typing import Final

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import Update

from gateway.intake import Clock, Intake
from gateway.origin import origin_of
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

    async def finish(self) -> None:
        """Stop after the update that each chat has in hand; the rest is kept in the inbox."""
        self._waiting.clear()
        await asyncio.gather(*self._tasks.values())

    async def _serve(self, chat_key: str) -> None:
        while waiting := self._waiting.get(chat_key):
            received, update = waiting.pop(0)
            try:
                await self._intake.work(received, update)
            except Exception as error:  # noqa: BLE001 - noted by the intake, tried again later
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
        retries = asyncio.create_task(retry_failed(self._database, self._clock, self._workers))
        polling = asyncio.create_task(self._poll())
        await stop.wait()
        for task in (polling, retries):
            task.cancel()
        await asyncio.gather(polling, retries, return_exceptions=True)
        await self._workers.finish()

    async def _poll(self) -> None:
        offset: int | None = None
        pause = 1.0
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=offset,
                    timeout=LONG_POLL,
                    allowed_updates=ALLOWED_UPDATES,
                    request_timeout=LONG_POLL + 10,
                )
            except (TelegramAPIError, ClientDecodeError) as error:
                log.warning("polling.failed", error=type(error).__name__, again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30.0)
                continue
            pause = 1.0
            if updates:
                batch = [received_from(update) for update in updates]
                now = self._clock()
                await self._keep(batch, now)
                offset = updates[-1].update_id + 1
                self._workers.give(batch, updates)

    async def _keep(self, batch: list[Received], now: datetime) -> None:
        await self._database.write(lambda tx: inbox.accept(tx, batch, now))


async def retry_failed(database: Database, clock: Clock, workers: Workers) -> None:
    """Hand failed updates back for another try when their pause is over, for ever."""
    while True:
        await asyncio.sleep(RETRY_EVERY)
        now = clock()
        workers.give(await database.read(lambda tx: inbox.due_again(tx, now)))


def received_from(update: Update) -> Received:
    """An update as the inbox keeps it."""
    raw = update.model_dump_json(exclude_none=True, exclude_unset=True)
    return Received(update.update_id, origin_of(update).chat_key, raw)
