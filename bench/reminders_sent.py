"""A morning's messages sent by real workers, the sender of which is killed in the middle.

`python -m bench.reminders_sent [--people N] [--postgresql]`

Telegram is the sandbox in this process. It keeps its own pace (30 a second), refuses some people
with 429 and has lost others, who blocked the bot. Two workers stand ready; the one that sends is
ended by `kill -9` when half has arrived. All the while an answer to a person is due every second.
"""

import argparse
import asyncio
import os
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import aiohttp
from sqlalchemy import Connection, func, select

from bench.reminders_town import (
    A_POLICY,
    FIRST_PERSON,
    NIGHT,
    NOW,
    Place,
    fill,
    make_due,
    new_place,
)
from jobs.reminders import Reminders
from sandbox.server import Sandbox, running
from services.notices import Notice, tell_person
from storage.database import Database
from storage.outbox import UNCERTAIN, Lane
from storage.tables import leases, outbox

_ROOT: Final = Path(__file__).parents[1]
_WAITING: Final = (1001, 1002, 1003, 1004, 1005)
"""Who gets an answer in turn: to one chat a second message within a second is refused."""
_EVERY_429: Final = 100
_EVERY_BLOCKED: Final = 50
_ANSWER_EVERY: Final = 1.0
_LOOK_EVERY: Final = 0.02
_SETTLING: Final = 3.0
"""Until the last that came is noted as sent."""
_LONGEST: Final = 600.0


@dataclass(slots=True)
class Morning:
    """What is measured on the way."""

    database: Database
    sandbox: Sandbox
    people: int
    waits: list[float] = field(default_factory=list)
    gap_waits: list[float] = field(default_factory=list)
    killed: int | None = None
    killed_at: float | None = None
    taken_over_at: float | None = None


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=1_500)
    parser.add_argument("--postgresql", action="store_true")
    asyncio.run(_measure(parser.parse_args()))


async def _measure(args: argparse.Namespace) -> None:
    async with (
        new_place(postgresql=args.postgresql) as place,
        running(port=0, data=None, page=False, enforce_pace=True) as sandbox,
    ):
        database = place.open()
        try:
            await fill(database, args.people * A_POLICY)
            await _hand_over(database, args.people)
            morning = Morning(database, sandbox, args.people)
            await _open_chats(morning)
            async with _workers(place, sandbox) as workers:
                await asyncio.wait_for(_send(morning, workers), _LONGEST)
            await _report(morning)
        finally:
            await database.close()


async def _hand_over(database: Database, count: int) -> None:
    await database.write(lambda tx: make_due(tx, count))
    for moment in (NIGHT, NOW):
        job = Reminders(database, lambda at=moment: at)  # type: ignore[misc]
        while await job.turn():
            pass


async def _open_chats(morning: Morning) -> None:
    """Everybody has written to the bot once; some are refused once, some are gone."""
    async with aiohttp.ClientSession(morning.sandbox.base_url) as telegram:
        await _post(telegram, "clock", now=NOW.isoformat())
        for person in [*_WAITING, *_everybody(morning)]:
            await _post(telegram, "send", user=person, text="/start")
        for person in _everybody(morning)[::_EVERY_429]:
            refused = {"chat": person, "error": 429, "retry_after": 2, "times": 1}
            await _post(telegram, "faults", method="sendMessage", **refused)
        for person in _gone(morning):
            await _post(telegram, "block", user=person)


async def _post(telegram: aiohttp.ClientSession, path: str, **fields: Any) -> None:
    async with telegram.post(f"/control/{path}", json=fields) as answer:
        assert answer.status == 200, await answer.text()


def _everybody(morning: Morning) -> list[int]:
    return list(range(FIRST_PERSON, FIRST_PERSON + morning.people))


def _gone(morning: Morning) -> list[int]:
    return _everybody(morning)[7::_EVERY_BLOCKED]


@asynccontextmanager
async def _workers(
    place: Place, sandbox: Sandbox
) -> AsyncIterator[list[asyncio.subprocess.Process]]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        environment = {
            **os.environ,
            "BOT_TOKEN": sandbox.token,
            "BOT_API_URL": sandbox.base_url,
            "CLOCK_URL": f"{sandbox.base_url}/control/clock",
            "DATABASE_URL": place.url,
            "DATA_DIR": folder,
        }
        command = (Path(sys.executable).with_name("exportbot"), "worker")
        quiet = asyncio.subprocess.DEVNULL
        started = [
            await asyncio.create_subprocess_exec(
                *command, cwd=_ROOT, env=environment, stdout=quiet, stderr=quiet
            )
            for _ in range(2)
        ]
        try:
            yield started
        finally:
            for process in started:
                if process.returncode is None:
                    process.kill()
                await process.wait()


async def _send(morning: Morning, workers: list[asyncio.subprocess.Process]) -> None:
    await _until(lambda: _arrived(morning) > 0)
    began = time.perf_counter()
    answers = asyncio.create_task(_answer_all_the_time(morning))
    await _until(lambda: _arrived(morning) >= morning.people // 2)
    await _kill_the_sender(morning, workers)
    await _taken_over(morning)
    before = _arrived(morning)
    await _until(lambda: _arrived(morning) > before)
    morning.taken_over_at = time.perf_counter()
    await _until(lambda: _arrived(morning) >= morning.people - len(_gone(morning)))
    took = time.perf_counter() - began
    await asyncio.sleep(_SETTLING)
    answers.cancel()
    print(f"sent in {took:.0f} s, load {os.getloadavg()[0]:.1f}")


async def _until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110 - what is waited for happens in other processes
        await asyncio.sleep(_LOOK_EVERY)


async def _kill_the_sender(morning: Morning, workers: list[asyncio.subprocess.Process]) -> None:
    """By its id, which its lease begins with."""
    number = await _sender(morning)
    assert number in {worker.pid for worker in workers}
    morning.killed = number
    morning.killed_at = time.perf_counter()
    os.kill(number, signal.SIGKILL)


async def _sender(morning: Morning) -> int:
    holder = select(leases.c.owner).where(leases.c.name == "sender")
    owner = await morning.database.read(lambda tx: tx.execute(holder).scalar_one())
    return int(owner.partition("-")[0])


async def _taken_over(morning: Morning) -> None:
    """What was on its way at the death still arrives: only the lease says who sends."""
    while await _sender(morning) == morning.killed:  # noqa: ASYNC110 - see `_until`
        await asyncio.sleep(_LOOK_EVERY)


async def _answer_all_the_time(morning: Morning) -> None:
    count = 0
    while True:
        await asyncio.sleep(_ANSWER_EVERY)
        count += 1
        began = time.perf_counter()
        await morning.database.write(lambda tx, n=count: _answer(tx, n))  # type: ignore[misc]
        await _until(lambda n=count: _answers(morning) >= n)  # type: ignore[misc]
        waited = time.perf_counter() - began
        falls_in = morning.killed_at is not None and (
            morning.taken_over_at is None or began < morning.taken_over_at
        )
        (morning.gap_waits if falls_in else morning.waits).append(waited)


def _answer(tx: Connection, number: int) -> None:
    now = NOW + timedelta(seconds=number)
    key = f"answer:{number}"
    person = _WAITING[number % len(_WAITING)]
    notice = Notice(person, "question-ask", lane=Lane.ANSWER, dedupe_key=key)
    tell_person(tx, now, notice)


def _answers(morning: Morning) -> int:
    return sum(len(_messages(morning, person)) for person in _WAITING)


def _messages(morning: Morning, chat: int) -> list[Any]:
    held = morning.sandbox.world.messages.get(chat, {}).values()
    return [message for message in held if message.by_bot]


def _arrived(morning: Morning) -> int:
    return sum(bool(_messages(morning, person)) for person in _everybody(morning))


async def _report(morning: Morning) -> None:
    came = Counter({one: len(_messages(morning, one)) for one in _everybody(morning)})
    gone = set(_gone(morning))
    twice = {one for one, count in came.items() if count > 1}
    uncertain = await morning.database.read(_uncertain)
    states = await morning.database.read(_states)
    print(f"came to {sum(bool(n) for n in came.values())} of {morning.people}; rows: {states}")
    print(f"lost: {sum(came[one] == 0 for one in came if one not in gone)}")
    print(f"came twice: {len(twice)}, of them not marked as uncertain: {len(twice - uncertain)}")
    print(f"marked as uncertain: {len(uncertain)}; blocked, told to staff: {len(gone)}")
    print(f"an answer waited: {_shown(morning.waits)}; {len(morning.waits)} of them")
    refused = [chat for chat in await _refused(morning) if chat in _WAITING]
    print(f"answers that met a 429 themselves: {len(refused)}")
    assert morning.killed_at is not None
    assert morning.taken_over_at is not None
    gap = morning.taken_over_at - morning.killed_at
    print(f"without a sender {gap:.1f} s; answers of that time waited {_shown(morning.gap_waits)}")


async def _refused(morning: Morning) -> list[int]:
    """Whom a message was for that Telegram answered with 429."""
    address = f"{morning.sandbox.base_url}/control/calls?method=sendMessage"
    async with aiohttp.ClientSession() as telegram, telegram.get(address) as answer:
        calls = await answer.json()
    return [int(call["params"]["chat_id"]) for call in calls if call["status"] == 429]


def _uncertain(tx: Connection) -> set[int]:
    """Chats whose reminder a sender had begun when it died."""
    marked = (outbox.c.error == UNCERTAIN) & (outbox.c.kind == "reminder")
    return set(tx.execute(select(outbox.c.chat_id).where(marked)).scalars())


def _states(tx: Connection) -> dict[str, int]:
    of_reminders = select(outbox.c.state, func.count()).where(outbox.c.kind == "reminder")
    return {row[0]: row[1] for row in tx.execute(of_reminders.group_by(outbox.c.state))}


def _shown(seconds: list[float]) -> str:
    if not seconds:
        return "none"
    return f"median {statistics.median(seconds):.2f} s, longest {max(seconds):.2f} s"


if __name__ == "__main__":
    main()
