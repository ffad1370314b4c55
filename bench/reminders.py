"""Reminders at scale: what a look costs, and a morning planned and handed to the outbox.

`python -m bench.reminders [--instalments N] [--morning N] [--postgresql]`
"""

import argparse
import asyncio
import gc
import os
import statistics
import time
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

import uvloop
from sqlalchemy import Connection, func, select, update

from bench.reminders_town import FIRST_PERSON, NIGHT, NOW, Place, fill, make_due, new_place
from jobs.reminders import Reminders
from services.reminding.planning import plan
from storage.database import Database
from storage.outbox import Lane
from storage.outbox import due as due_rows
from storage.tables import outbox, people, reminders

_LOOKED: Final = 200
_A_LANE: Final = 40
_A_WRITE_EVERY: Final = 0.05


class Undo(Exception):
    """Rolls a measured look back."""


class Spent:
    """Seconds since it was made: by the clock, by the processor here and in the server."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._began = self._now()

    def __str__(self) -> str:
        wall, here, server = (
            now - then for now, then in zip(self._now(), self._began, strict=True)
        )
        return f"{wall:.2f} s (processor: {here:.2f} here, {server:.2f} in the server)"

    def _now(self) -> tuple[float, float, float]:
        return time.perf_counter(), time.process_time(), self._place.processor()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--instalments", type=int, default=100_000)
    parser.add_argument("--morning", type=int, default=10_000)
    parser.add_argument("--postgresql", action="store_true")
    uvloop.run(_measure(parser.parse_args()))


async def _measure(args: argparse.Namespace) -> None:
    async with new_place(postgresql=args.postgresql) as place:
        database = place.open()
        try:
            spent = Spent(place)
            await fill(database, args.instalments)
            print(f"{args.instalments} instalments kept: {spent}")
            gc.collect()
            gc.freeze()  # as every process of the product does once it is loaded
            await _looks(database)
            await _morning(place, database, args.morning)
        finally:
            await database.close()


async def _looks(database: Database) -> None:
    """A look with nothing due and with a hundred; rolled back, so that it can be repeated."""
    for due in (0, 100):
        await database.write(lambda tx, n=due: make_due(tx, n))  # type: ignore[misc]
        took = min([await _one_look(database) for _ in range(5)])
        print(f"a look, {due} due: {took * 1000:.1f} ms")


async def _one_look(database: Database) -> float:
    took: list[float] = []

    def unit(tx: Connection) -> None:
        began = time.perf_counter()
        plan(tx, NIGHT, _LOOKED)
        took.append(time.perf_counter() - began)
        raise Undo

    with suppress(Undo):
        await database.write(unit)
    return took[-1]


async def _morning(place: Place, database: Database, wanted: int) -> None:
    """Planned in the night, handed over at the hour, while others want to write."""
    await database.write(lambda tx: make_due(tx, wanted))
    waited: list[float] = []
    others = asyncio.create_task(_write_meanwhile(database, waited))
    print(f"load before: {os.getloadavg()[0]:.1f}")
    both = Spent(place)
    for moment, what, table in ((NIGHT, "planned", reminders), (NOW, "handed over", outbox)):
        spent = Spent(place)
        turns = await _turns(database, moment)
        print(f"{await _count(database, table)} {what}: {spent}")
        print(f"  a page: {_shown(turns)}")
    print(f"both: {both}, load after: {os.getloadavg()[0]:.1f}")
    others.cancel()
    print(f"another's write meanwhile: {_shown(waited)}")
    took = min([await _senders_look(database) for _ in range(5)])
    print(f"the sender's look at what waits: {took * 1000:.1f} ms")


async def _senders_look(database: Database) -> float:
    began = time.perf_counter()
    await database.read(lambda tx: due_rows(tx, NOW, Lane.REMINDER, _A_LANE))
    return time.perf_counter() - began


async def _turns(database: Database, moment: datetime) -> list[float]:
    """Turns of the worker's job until nothing waits; how long each took."""
    job = Reminders(database, lambda: moment)
    turns: list[float] = []
    more = True
    while more:
        began = time.perf_counter()
        more = await job.turn()
        turns.append(time.perf_counter() - began)
    return turns


async def _write_meanwhile(database: Database, waited: list[float]) -> None:
    """What a chat's update or the sender wants: a row changed, with its commit."""
    change = update(people).where(people.c.user_id == FIRST_PERSON).values(language="kk")
    while True:
        await asyncio.sleep(_A_WRITE_EVERY)
        began = time.perf_counter()
        await database.write(lambda tx: tx.execute(change))
        waited.append(time.perf_counter() - began)


async def _count(database: Database, table: Any) -> int:
    statement = select(func.count()).select_from(table)
    return await database.read(lambda tx: tx.execute(statement).scalar_one())


def _shown(seconds: list[float]) -> str:
    return f"median {statistics.median(seconds):.3f} s, longest {max(seconds):.3f} s"


if __name__ == "__main__":
    main()
