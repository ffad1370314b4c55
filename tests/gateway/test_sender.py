"""The sender against a strict local Telegram: pauses, blocks, lost answers, take-over."""

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from sqlalchemy import Connection, select

from agency.uuid7 import uuid7
from gateway.pace import Pace
from gateway.sender import LEASE, Delivery, Sender
from gateway.session import ChatSession
from sandbox.server import running
from services.notices import Notice, send_archive, tell_person
from storage import leases, outbox, people
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.outbox import Lane, Outgoing
from storage.tables import outbox as rows
from tests.conftest import migrated
from tests.gateway.senders import a_sender, some_makers

_SECOND = timedelta(seconds=1)
PEOPLE = (1001, 1002)


@dataclass
class Post:
    """An outbox, a Telegram, and senders that take turns when they are told to."""

    telegram: aiohttp.ClientSession
    bot: Bot
    database: Database
    now: datetime = field(default_factory=lambda: datetime(2026, 3, 9, 10, tzinfo=UTC))

    def sender(self) -> Sender:
        """A sender of a process of its own."""
        return a_sender(self.bot, self.database, lambda: self.now, None)

    async def put(self, user: int, reference: str, lane: Lane = Lane.ANSWER) -> None:
        """A notice waits for a person."""
        notice = Notice(user, "trouble-text", {"reference": reference}, lane=lane)
        await self.database.write(lambda tx: tell_person(tx, self.now, notice))

    async def put_archive(self, user: int, part: int) -> None:
        """A part of everything that a person sent waits for him."""
        notice = Notice(user, "archive-caption", {"part": part, "parts": 2}, lane=Lane.REMINDER)
        await self.database.write(lambda tx: send_archive(tx, self.now, notice, [], whole=True))

    async def arrived(self, user: int) -> list[str]:
        """The references that a person has read, in order."""
        async with self.telegram.get(f"/control/chats/{user}/messages") as answer:
            messages = await answer.json()
        return [m["text"].rsplit(" ", 1)[1].rstrip(".") for m in messages if m["from"] == "bot"]

    async def fault(self, **fields: Any) -> None:
        """Telegram is to fail."""
        async with self.telegram.post("/control/faults", json=fields) as answer:
            assert answer.status == 200, await answer.text()

    async def states(self) -> list[str]:
        """Where the rows stand, the oldest first."""
        statement = select(rows.c.state).order_by(rows.c.id)
        return await self.database.read(lambda tx: list(tx.execute(statement).scalars()))

    def pass_time(self, seconds: float) -> None:
        """The clock goes on."""
        self.now += timedelta(seconds=seconds)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    """Two exporters who have spoken to the bot, and nothing in the outbox."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    await migrated(url)
    async with (
        running(port=0, data=None, page=False) as sandbox,
        aiohttp.ClientSession(sandbox.base_url) as telegram,
    ):
        session = ChatSession(api=TelegramAPIServer.from_base(sandbox.base_url))
        bot = Bot(sandbox.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
        database = open_database(url, FieldCipher(), chat_path=True)
        made = Post(telegram, bot, database)
        for user in PEOPLE:
            async with telegram.post("/control/send", json={"user": user, "text": "-"}) as answer:
                assert answer.status == 200
            choose = partial(people.choose_language, user_id=user, language="ru", now=made.now)
            await database.write(choose)
        yield made
        await database.close()
        await session.close()


async def test_rows_arrive_in_order_and_once(post: Post) -> None:
    for number in range(3):
        await post.put(1001, f"A{number}")
    sender = post.sender()
    while await sender.turn():
        pass
    assert await post.arrived(1001) == ["A0", "A1", "A2"]
    assert await post.states() == ["sent"] * 3


async def test_a_pause_that_telegram_asks_for_is_kept_and_keeps_the_order(post: Post) -> None:
    await post.fault(method="sendMessage", chat=1001, error=429, retry_after=7, times=1)
    await post.put(1001, "A0")
    await post.put(1001, "A1")
    await post.put(1002, "B0")
    sender = post.sender()
    await sender.turn()
    await sender.turn()
    assert await post.arrived(1001) == []
    assert await post.arrived(1002) == ["B0"], "another chat is not held up"
    post.pass_time(7)
    await sender.turn()
    assert await post.arrived(1001) == ["A0", "A1"]


async def test_who_blocked_the_bot_is_marked_and_not_tried_again(post: Post) -> None:
    async with post.telegram.post("/control/block", json={"user": 1001}):
        pass
    await post.put(1001, "A0")
    await post.sender().turn()
    assert await post.states() == ["failed"]
    person = await post.database.read(lambda tx: people.find(tx, 1001))
    assert person is not None
    assert not person.reachable


async def test_an_answer_that_got_lost_is_sent_again(post: Post) -> None:
    await post.fault(method="sendMessage", drop_after_accept=True, times=1)
    await post.put(1001, "A0")
    sender = post.sender()
    await sender.turn()
    post.pass_time(60)
    await sender.turn()
    assert await post.arrived(1001) == ["A0", "A0"], "at least once"
    assert await post.states() == ["sent"]


@pytest.mark.parametrize("error", [500, 502])
async def test_a_fault_of_the_moment_delays_and_loses_nothing(post: Post, error: int) -> None:
    await post.fault(method="sendMessage", error=error, times=2)
    await post.put(1001, "A0")
    sender = post.sender()
    for _ in range(4):
        await sender.turn()
        post.pass_time(30)
    assert await post.arrived(1001) == ["A0"]


async def test_one_sender_at_a_time_and_another_takes_over(post: Post) -> None:
    first, second = post.sender(), post.sender()
    await first.turn()
    await post.put(1001, "A0")
    assert not await second.turn(), "the lease is the first one's"
    taken = await post.database.read(lambda tx: outbox.due(tx, post.now, Lane.ANSWER, 9))
    await post.database.write(lambda tx: outbox.begin(tx, taken[0].id))  # and here it is killed
    post.pass_time(LEASE.total_seconds() + 1)
    await second.turn()
    assert await post.arrived(1001) == ["A0"]


async def test_who_stood_still_sends_nothing_after_another_took_over(post: Post) -> None:
    """Its clock and its lease are those of the moment in which it was stopped."""
    stopped_at = post.now
    stopped = a_sender(post.bot, post.database, lambda: stopped_at, None)
    await stopped.turn()
    await post.put(1001, "A0")
    post.pass_time(LEASE.total_seconds() + 1)
    await post.database.write(lambda tx: leases.take(tx, "sender", "other", post.now, LEASE))
    await stopped.turn()
    assert await post.arrived(1001) == []
    assert await post.states() == ["ready"]
    post.pass_time(LEASE.total_seconds() + 1)
    await post.sender().turn()
    assert await post.arrived(1001) == ["A0"]


async def test_an_answer_waits_for_no_slow_reminder(post: Post) -> None:
    taken, answered = asyncio.Event(), asyncio.Event()

    async def slow(_: Delivery) -> int:
        taken.set()
        await answered.wait()
        return 1

    async def answer(_: Delivery) -> int:
        answered.set()
        return 2

    makers = {"reminder": slow, "notice": answer}
    sender = Sender(post.bot, post.database, lambda: post.now, makers, None)
    bulk = Outgoing(uuid7(post.now, os.urandom), 1002, Lane.REMINDER, "reminder", {})
    await post.database.write(lambda tx: outbox.add(tx, bulk, post.now))
    stop = asyncio.Event()
    running_on = asyncio.create_task(sender.run(stop))
    await asyncio.wait_for(taken.wait(), 5)
    await post.put(1001, "A0")
    await asyncio.wait_for(answered.wait(), 5)
    stop.set()
    await running_on
    assert await post.states() == ["sent"] * 2


async def test_an_answer_and_a_receipt_go_before_thousands_of_reminders(post: Post) -> None:
    def crowd(tx: Connection) -> None:
        rows = [
            Outgoing(uuid7(post.now, os.urandom), 2000 + n, Lane.REMINDER, "reminder", {})
            for n in range(5000)
        ]
        outbox.add_all(tx, rows, post.now)

    await post.database.write(crowd)
    await post.put(1001, "A0", Lane.ANSWER)
    await post.put(1002, "B0", Lane.RECEIPT)
    sent: list[tuple[Lane, int]] = []

    async def note(delivery: Delivery) -> int:
        sent.append((delivery.row.lane, delivery.chat_id))
        return len(sent)

    makers = {"notice": note, "reminder": note}
    sender = Sender(post.bot, post.database, lambda: post.now, makers, None)
    await sender.turn()
    assert sent[:2] == [(Lane.ANSWER, 1001), (Lane.RECEIPT, 1002)]
    assert all(lane is Lane.REMINDER for lane, _ in sent[2:])
    assert 2 < len(sent) < 100, "the pace holds the rest back"


async def test_answers_go_before_reminders(post: Post) -> None:
    for number in range(5):
        await post.put(1001, f"R{number}", Lane.REMINDER)
    await post.put(1001, "A0")
    sender = post.sender()
    await sender.turn()
    assert (await post.arrived(1001))[0] == "A0"


async def test_a_burst_is_sent_at_the_pace_that_telegram_enforces(post: Post) -> None:
    await post.fault(enforce_pace=True)
    for number in range(4):
        await post.put(1001, f"A{number}")
    sender = post.sender()
    for _ in range(100):
        await sender.turn()
        post.pass_time(0.1)
        await asyncio.sleep(0.1)
        if await post.states() == ["sent"] * 4:
            break
    assert await post.arrived(1001) == [f"A{number}" for number in range(4)]


def test_no_second_holds_more_than_telegram_takes_and_room_is_left_for_answers() -> None:
    start = datetime(2026, 3, 9, tzinfo=UTC)
    pace = Pace(start)
    moments = [start + _SECOND * tenth / 10 for tenth in range(100)]
    bulk = [at for at in moments for n in range(50) if pace.allows(1000 + n, at, bulk=True)]
    answers = [at for at in moments for n in range(50) if pace.allows(4000 + n, at + _SECOND * 10)]
    for sent, most in ((bulk, 27), (answers, 30)):
        assert max(sum(at <= one < at + _SECOND for one in sent) for at in sent) <= most
    assert len(bulk) == 5 + 22 * 10 - 3, "an even stream, and what waits goes on"
    both = Pace(start)
    for at in moments:
        while both.allows(len(bulk), at, bulk=True):
            bulk.append(at)
    assert sum(both.allows(4000 + n, moments[-1]) for n in range(9)) >= 1


def test_the_pace_of_a_group_is_twenty_a_minute() -> None:
    start = datetime(2026, 3, 9, tzinfo=UTC)
    pace = Pace(start)
    at_once = sum(pace.allows(-100, start + _SECOND * n / 25) for n in range(24))
    later = [second for second in range(1, 121) if pace.allows(-100, start + _SECOND * second)]
    assert at_once == 20
    assert later[:20] == list(range(60, 80)), "the first of them have to be a minute old"


def test_a_crowd_keeps_a_second_between_two() -> None:
    start = datetime(2026, 3, 9, tzinfo=UTC)
    pace = Pace(start)
    halves = [start + _SECOND * half / 2 for half in range(120)]
    assert sum(pace.allows(-100, at, crowded=True) for at in halves[:20]) == 10
    assert sum(pace.allows(-100, at, crowded=True) for at in halves[20:]) == 10


async def test_senders_end_without_holding_up_the_next(post: Post) -> None:
    stop = asyncio.Event()
    running_sender = asyncio.create_task(post.sender().run(stop))
    await asyncio.sleep(0.1)
    stop.set()
    await running_sender
    await post.put(1001, "A0")
    assert await post.sender().turn()


async def test_nobody_waits_while_an_archive_is_packed(post: Post) -> None:
    """The other messages go, also its owner's; its parts come one after the other."""
    packed, begun = asyncio.Event(), []

    async def pack(delivery: Delivery) -> None:
        begun.append(delivery.row.payload["arguments"]["part"])
        await packed.wait()

    sender = Sender(
        post.bot, post.database, lambda: post.now, {**some_makers(), "archive": pack}, None
    )
    for part in (1, 2):
        await post.put_archive(1001, part)
    for person in PEOPLE:
        await post.put(person, f"U-{person}", Lane.ANSWER)
    await asyncio.wait_for(sender.turn(), 60)
    assert [await post.arrived(person) for person in PEOPLE] == [["U-1001"], ["U-1002"]]
    post.now += 2 * _SECOND
    await asyncio.wait_for(sender.turn(), 60)
    assert begun == [1]
    packed.set()
    stop = asyncio.Event()
    running_on = asyncio.create_task(sender.run(stop))
    while len(begun) < 2:
        post.now += _SECOND
        await asyncio.sleep(0.02)
    stop.set()
    await running_on
    states = await post.database.read(lambda tx: tx.execute(select(rows.c.state)).scalars().all())
    assert begun == [1, 2]
    assert set(states) == {"sent"}
