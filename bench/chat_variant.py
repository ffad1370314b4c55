"""One variant of the chat measurement in a process of its own; prints its figures as JSON."""

import asyncio
import gc
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.storage.memory import DisabledEventIsolation, MemoryStorage
from aiogram.types import Update
from aiogram_dialog import DialogManager, setup_dialogs

from bench.chat_dialog import SCRIPT, draft_of, router_and_dialog
from gateway.intake import Intake
from gateway.manager import ManagerFactory
from gateway.messages import WindowMessages
from gateway.origin import origin_of
from gateway.session import ChatSession
from gateway.state import UnitStorage
from gateway.unit import current_unit
from services.cases.opening import OpenCase, open_case
from storage import drafts
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.drafts import Draft
from storage.inbox import Received
from storage.schema import migrate

CHATS = 300
Feed = Callable[[dict[str, Any]], Awaitable[object]]


class Timed:
    """A database that notes how long each write unit held its transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.writes: list[float] = []

    async def read(self, unit: Callable[..., Any]) -> Any:
        return await self._database.read(unit)

    async def write(self, unit: Callable[..., Any]) -> Any:
        def timed(tx: Any) -> Any:
            begun = time.perf_counter()
            try:
                return unit(tx)
            finally:
                self.writes.append(time.perf_counter() - begun)

        return await self._database.write(timed)

    async def close(self) -> None:
        await self._database.close()


def _memory(bot: Bot) -> Feed:
    dispatcher = Dispatcher(storage=MemoryStorage(), events_isolation=DisabledEventIsolation())

    def begin(manager: DialogManager) -> None:
        del manager

    def keep(manager: DialogManager, name: str, value: str) -> None:
        manager.dialog_data[name] = value

    async def register(manager: DialogManager) -> None:
        manager.dialog_data["case"] = uuid4().hex

    dispatcher.include_routers(*router_and_dialog(keep, begin, register))
    setup_dialogs(dispatcher)
    return lambda raw: dispatcher.feed_update(bot, Update.model_validate(raw, context={"bot": bot}))


def _durable(bot: Bot, database: Database) -> Feed:
    dispatcher = Dispatcher(storage=UnitStorage(), events_isolation=DisabledEventIsolation())
    pending: dict[int, Any] = {}

    def begin(manager: DialogManager) -> None:
        unit = current_unit()
        draft = Draft(uuid4(), unit.person_id or 0, "insured_event", "open", 1, {}, unit.said_at)
        pending[unit.person_id or 0] = draft.id
        unit.do(lambda tx: drafts.create(tx, draft))

    def keep(manager: DialogManager, name: str, value: str) -> None:
        unit = current_unit()
        manager.dialog_data.setdefault("draft_id", str(pending[unit.person_id or 0]))
        draft_id = draft_of(manager)
        unit.do(lambda tx: drafts.answer(tx, draft_id, {name: value}, unit.said_at))

    async def register(manager: DialogManager) -> None:
        unit = current_unit()
        command = OpenCase(
            draft_id=draft_of(manager),
            kind="insured_event",
            user_id=unit.person_id or 0,
            language="ru",
            product=None,
            sender={"organisation": "Sample"},
            details={"event": "sample"},
            said_at=unit.said_at,
            agency_email="sample@example.org",
            agency_phone="-",
        )
        await unit.commit(lambda tx: open_case(tx, unit.now, command))

    dispatcher.include_routers(*router_and_dialog(keep, begin, register))
    messages = WindowMessages()
    setup_dialogs(
        dispatcher,
        dialog_manager_factory=ManagerFactory(messages),
        events_isolation=DisabledEventIsolation(),
    )
    intake = Intake(bot, dispatcher, database, lambda: datetime.now(UTC), messages)

    async def feed(raw: dict[str, Any]) -> object:
        update = Update.model_validate(raw, context={"bot": bot})
        received = Received(update.update_id, origin_of(update).chat_key, "{}")
        assert await intake.work(received, update), "an update failed"
        return None

    return feed


async def _chat(
    user: int, feed: Feed, ids: Any, until: float, took: list[float], last: dict[str, Any]
) -> None:
    while time.perf_counter() < until:
        for step in SCRIPT:
            update = _update(next(ids), user, step, last)
            begun = time.perf_counter()
            await feed(update)
            took.append(time.perf_counter() - begun)


def _update(update_id: int, user: int, step: str, last: dict[str, Any]) -> dict[str, Any]:
    person = {"id": user, "is_bot": False, "first_name": "Sample"}
    chat = {"id": user, "type": "private", "first_name": "Sample"}
    message = {"message_id": update_id, "date": 1_770_000_000, "chat": chat, "from": person}
    if step != "press":
        text = "1 250 000,50" if step == "type" else step
        return {"update_id": update_id, "message": {**message, "text": text}}
    query = {
        "id": str(update_id),
        "from": person,
        "chat_instance": "1",
        "message": last["message"],
        "data": last["data"],
    }
    return {"update_id": update_id, "callback_query": query}


def _noting(session: type[AiohttpSession], shown: dict[int, dict[str, Any]]) -> type:
    """The same session, which also notes the newest window of each chat."""

    class Noting(session):  # type: ignore[valid-type,misc]
        async def __call__(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:  # noqa: ASYNC109
            result = await super().__call__(bot, method, timeout)
            markup = getattr(method, "reply_markup", None)
            if markup is not None and hasattr(markup, "inline_keyboard"):
                shown[result.chat.id].update(
                    message=result.model_dump(mode="json", exclude_none=True, by_alias=True),
                    data=markup.inline_keyboard[0][0].callback_data,
                )
            return result

    return Noting


async def measure(variant: str, api: str, seconds: float, url: str) -> dict[str, Any]:
    """Chat with `CHATS` people in a closed loop; figures of one round."""
    shown: dict[int, dict[str, Any]] = {number: {} for number in range(1, CHATS + 1)}
    base = AiohttpSession if variant.startswith("memory") else ChatSession
    session = _noting(base, shown)(api=TelegramAPIServer.from_base(api), limit=1000)
    bot = Bot("1:sample", session=session, default=DefaultBotProperties(parse_mode="HTML"))
    timed: Timed | None = None
    if variant.startswith("memory"):
        feed = _memory(bot)
    else:
        database = open_database(url, FieldCipher())
        await migrate(database)
        await database.close()
        timed = Timed(open_database(url, FieldCipher(), chat_path=True))
        feed = _durable(bot, timed)
    if variant != "memory":
        gc.collect()
        gc.freeze()
    took: list[float] = []
    ids = count(1)
    begun, cpu = time.perf_counter(), time.process_time()
    chats = (_chat(n, feed, ids, begun + seconds, took, shown[n]) for n in range(1, CHATS + 1))
    await asyncio.gather(*chats)
    passed = time.perf_counter() - begun
    cpu = time.process_time() - cpu
    await bot.session.close()
    figures: dict[str, Any] = {
        "variant": variant,
        "per_second": round(len(took) / passed, 1),
        "p50_ms": round(statistics.median(took) * 1000),
        "p99_ms": round(statistics.quantiles(took, n=100)[98] * 1000),
        "cpu_us": round(cpu / len(took) * 1e6),
        "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    if timed is not None:
        await timed.close()
        figures["write_p99_ms"] = round(statistics.quantiles(timed.writes, n=100)[98] * 1000, 2)
        figures["write_max_ms"] = round(max(timed.writes) * 1000, 2)
    return figures


def main() -> None:
    """Arguments: variant, Bot API address, seconds, database URL (unused for memory)."""
    variant, api, seconds, url = sys.argv[1:5]
    if url.startswith("sqlite"):
        for ending in ("", "-wal", "-shm"):
            Path(url.removeprefix("sqlite+aiosqlite:///") + ending).unlink(missing_ok=True)
    runner = asyncio.run if variant == "memory" else uvloop.run
    figures = runner(measure(variant, api, float(seconds), url))
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
