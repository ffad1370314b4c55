"""SQLite for the chat path: one thread that writes, one that reads, each a hop per unit.

Hops between threads, not SQLite, are the cost of a small unit; and a commit that waits for the
disk is shared by all units that queued up meanwhile.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.cipher import FieldCipher
from storage.columns import CIPHER_ATTRIBUTE

T = TypeVar("T")
MOST_IN_A_COMMIT = 64


class _Job(NamedTuple):
    unit: Callable[[Connection], Any]
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[Any]


class SqliteThreads:
    """A SQLite file behind two threads; several processes may open the same file."""

    def __init__(self, path: Path, cipher: FieldCipher) -> None:
        self._writer = _Thread("sqlite-writer", path, cipher, _write_together)
        self._reader = _Thread("sqlite-reader", path, cipher, _read_each)

    async def read(self, unit: Callable[[Connection], T]) -> T:
        return await self._reader.run(unit)

    async def write(self, unit: Callable[[Connection], T]) -> T:
        return await self._writer.run(unit)

    async def close(self) -> None:
        for thread in (self._writer, self._reader):
            await asyncio.to_thread(thread.stop)


class _Thread:
    def __init__(
        self,
        name: str,
        path: Path,
        cipher: FieldCipher,
        work: Callable[[Connection, list[_Job]], None],
    ) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._path, self._cipher, self._work = path, cipher, work
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    async def run(self, unit: Callable[[Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(unit, loop, answer))
        return await answer

    def stop(self) -> None:
        self._jobs.put(None)
        self._thread.join()

    def _serve(self) -> None:
        engine = _engine(self._path, self._cipher)
        try:
            while (jobs := self._next()) is not None:
                try:
                    with engine.connect() as connection:
                        self._work(connection, jobs)
                except Exception as error:
                    _fail(jobs, error)
        finally:
            engine.dispose()

    def _next(self) -> list[_Job] | None:
        first = self._jobs.get()
        if first is None:
            return None
        jobs = [first]
        while len(jobs) < MOST_IN_A_COMMIT and not self._jobs.empty():
            job = self._jobs.get_nowait()
            if job is None:
                self._jobs.put(None)
                break
            jobs.append(job)
        return jobs


def _write_together(connection: Connection, jobs: list[_Job]) -> None:
    """Each unit in a savepoint of its own, one commit for all; nobody hears before it."""
    outcomes: list[tuple[_Job, Any, Exception | None]] = []
    with connection.begin():
        for job in jobs:
            try:
                with connection.begin_nested():
                    outcomes.append((job, job.unit(connection), None))
            except Exception as error:
                outcomes.append((job, None, error))
    for outcome in outcomes:
        _answer(*outcome)


def _read_each(connection: Connection, jobs: list[_Job]) -> None:
    connection.execution_options(reads_only=True)
    with connection.begin():
        for job in jobs:
            try:
                _answer(job, job.unit(connection), None)
            except Exception as error:
                _answer(job, None, error)


def _fail(jobs: list[_Job], error: Exception) -> None:
    for job in jobs:
        _answer(job, None, error)


def _answer(job: _Job, result: Any, error: Exception | None) -> None:
    if job.loop.is_closed():
        return
    job.loop.call_soon_threadsafe(_resolve, job.answer, result, error)


def _resolve(answer: asyncio.Future[Any], result: Any, error: Exception | None) -> None:
    if answer.done():
        return
    if error is None:
        answer.set_result(result)
    else:
        answer.set_exception(error)


def _engine(path: Path, cipher: FieldCipher) -> Engine:
    engine = create_engine(f"sqlite:///{path}", poolclass=StaticPool)
    setattr(engine.dialect, CIPHER_ATTRIBUTE, cipher)
    tune(engine)
    return engine


def tune(engine: Engine) -> None:
    """Give every connection of a SQLite engine WAL, real transactions and durable commits."""
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver would open transactions of its own
    cursor = connection.cursor()
    for pragma in (
        "busy_timeout = 15000",
        "journal_mode = WAL",
        "synchronous = FULL",  # a notice must outlive a power cut, not only a crash
        "foreign_keys = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A deferred transaction that turns into a writer fails at once when another one writes.
    reads = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
