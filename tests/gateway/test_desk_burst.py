"""A burst of cases against Telegram's pace in a group: nothing lost, in order, the delay said."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from sqlalchemy import Connection, delete, func, select

from gateway.sender import Sender
from gateway.session import ChatSession
from jobs.backlog import Backlog
from sandbox.server import running
from services.cases.opening import open_case
from services.desk.actions import take
from services.notices import STAFF_CHAT, refresh_card
from storage import backlog, cases, people
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.tables import outbox, topics
from tests.conftest import migrated
from tests.gateway.senders import a_command, a_sender
from tests.stories.driver import STAFF, TownClock

MANY = 200
_STEP = 3.0
"""Seconds between two turns of the sender: 20 a minute."""


@dataclass
class Group:
    """The staff group, the sender and both clocks."""

    telegram: aiohttp.ClientSession
    bot: Bot
    database: Database
    clock: TownClock
    sender: Sender

    async def passes(self, seconds: float) -> None:
        """Time goes on for everybody."""
        self.clock.ahead += timedelta(seconds=seconds)
        async with self.telegram.post("/control/clock", json={"advance_s": seconds}) as answer:
            assert answer.status == 200

    async def calls(self, method: str) -> list[dict[str, Any]]:
        """What the bot asked of Telegram."""
        async with self.telegram.get(f"/control/calls?method={method}") as answer:
            found: list[dict[str, Any]] = await answer.json()
        return found

    async def waiting(self) -> int:
        """Rows that have not left."""
        statement = select(func.count()).select_from(outbox).where(outbox.c.state != "sent")
        return await self.database.read(lambda tx: tx.execute(statement).scalar_one())


@pytest.fixture
async def group(tmp_path: Path) -> AsyncIterator[Group]:
    """A staff group whose pace Telegram enforces, on a clock that stands still between steps."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    await migrated(url)
    async with (
        running(port=0, data=None, page=False) as sandbox,
        aiohttp.ClientSession(sandbox.base_url) as telegram,
    ):
        session = ChatSession(api=TelegramAPIServer.from_base(sandbox.base_url))
        bot = Bot(sandbox.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
        database = open_database(url, FieldCipher(), chat_path=True)
        clock = TownClock()
        async with telegram.post("/control/faults", json={"enforce_pace": True}) as answer:
            assert answer.status == 200
        yield Group(telegram, bot, database, clock, a_sender(bot, database, clock, STAFF))
        await database.close()
        await session.close()


async def test_two_hundred_cases_are_shown_in_order_and_the_delay_is_said(group: Group) -> None:
    numbers = await group.database.write(lambda tx: two_hundred(tx, group.clock))
    delay = Backlog(group.database, group.clock)
    await delay.turn()
    steps = 0
    while await group.waiting():
        await group.sender.turn()
        await group.passes(_STEP)
        if steps % 20 == 0:
            await delay.turn()
        steps += 1
        assert steps < 2 * MANY, "it takes about as many steps as there are messages"
    await group.passes(60)
    await delay.turn()
    await group.sender.turn()

    made = [call["params"]["name"].split(" ")[0] for call in await group.calls("createForumTopic")]
    assert made == numbers, "each once, in the order in which they came"
    refused = [c for c in await group.calls("sendMessage") if c["answer"].get("error_code") == 429]
    assert len(refused) <= MANY // 50, "the sender keeps the pace by itself; a slow start may jar"
    known = await group.database.read(
        lambda tx: tx.execute(select(func.count()).select_from(topics)).scalar_one()
    )
    assert known == MANY
    general = [
        call["params"]["text"]
        for call in await group.calls("sendMessage")
        if "message_thread_id" not in call["params"] and "/queue" in call["params"]["text"]
    ]
    assert len(general) == 1
    assert f"{MANY}" in general[0]
    edits = [c["params"]["text"] for c in await group.calls("editMessageText")]
    assert edits, "the same message says how many are left"
    assert await group.database.read(backlog.message) is None


def two_hundred(tx: Connection, clock: TownClock) -> list[str]:
    """So many exporters at once; cards that change while they wait are shown once."""
    numbers = []
    for user in range(2001, 2001 + MANY):
        people.choose_language(tx, user, "ru", clock())
        case = open_case(tx, clock(), a_command(user, uuid4())).case
        refresh_card(tx, clock(), case.id)
        numbers.append(case.number)
    first = cases.by_number(tx, numbers[0])
    assert first is not None
    take(tx, clock(), first.id, 9001)
    tx.execute(delete(outbox).where(outbox.c.chat_id != STAFF_CHAT))
    return numbers
