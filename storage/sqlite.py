"""SQLite for the chat path: units run where they are asked for, disks are waited for elsewhere.

Two costs rule a small unit. A thread per unit makes every statement fight the event loop for the
interpreter lock, so units run on the loop, in fractions of a millisecond. And a commit that is to
outlive a power cut waits for the disk, so that wait happens in a thread, once for all units that
committed meanwhile: a unit is answered only when its commit is on the disk.
"""

import asyncio
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from storage.cipher import FieldCipher
from storage.columns import CIPHER_ATTRIBUTE

T = TypeVar("T")

PATIENCE: Final = 15_000
"""Milliseconds to wait for another process's write; never spent on the event loop."""
_COMMITS_PER_CHECKPOINT: Final = 500


Waiting = tuple[Callable[[Connection], Any], "asyncio.Future[Any]"]


class SqliteFile:
    """A SQLite file; several processes may open the same one.

    A write that finds another process writing waits for it in a thread.
    """

    def __init__(self, path: Path, cipher: FieldCipher) -> None:
        self._patient_engine = _engine(path, cipher)
        self._patient = ThreadPoolExecutor(1, thread_name_prefix="sqlite-patient")
        self._engine = _engine(path, cipher)
        event.listen(self._engine, "connect", _make_impatient)
        self._connection = self._engine.connect()
        self._disk = _Disk(path)
        self._waiting: list[Waiting] = []

    async def read(self, unit: Callable[[Connection], T]) -> T:
        reader = self._connection.execution_options(reads_only=True)
        with reader.begin():
            return unit(reader)

    async def write(self, unit: Callable[[Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        if not self._waiting:
            loop.call_soon(self._write_together)
        self._waiting.append((unit, answer))
        try:
            outcome = await answer
        except OperationalError as error:
            if not _is_busy(error):
                raise
            return await loop.run_in_executor(self._patient, self._run_patiently, unit)
        await self._disk.synced()
        return outcome

    def _write_together(self) -> None:
        """All units of one turn of the loop in one transaction; one that fails spoils no other."""
        waiting = [one for one in self._waiting if not one[1].cancelled()]
        self._waiting = []
        writer = self._connection.execution_options(reads_only=False)
        try:
            with writer.begin():
                outcomes = [unit(writer) for unit, _ in waiting]
        except Exception as error:  # the units say for themselves, one by one, which of them it was
            if len(waiting) == 1:
                _raise_to(waiting[0][1], error)
            else:
                self._write_apart(waiting)
            return
        for (_, answer), outcome in zip(waiting, outcomes, strict=True):
            if not answer.done():
                answer.set_result(outcome)

    def _write_apart(self, waiting: list[Waiting]) -> None:
        for one in waiting:
            self._waiting = [one]
            self._write_together()

    async def close(self) -> None:
        await self._disk.close()
        self._patient.shutdown()
        self._connection.close()
        self._engine.dispose()
        self._patient_engine.dispose()

    def _run_patiently(self, unit: Callable[[Connection], T]) -> T:
        with self._patient_engine.connect() as connection:
            return _run(connection, unit)


class _Disk:
    """Brings the write-ahead log to the disk: one `fsync` for all who wait by then."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log: int | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-disk")
        self._next: asyncio.Future[None] | None = None
        self._flushing: asyncio.Task[None] | None = None
        self._commits = 0

    async def synced(self) -> None:
        """Return when every commit made so far is on the disk; raises `OSError` if it cannot be."""
        if self._next is None:
            self._next = asyncio.get_running_loop().create_future()
        if self._flushing is None or self._flushing.done():
            self._flushing = asyncio.create_task(self._flush())
        self._commits += 1
        await asyncio.shield(self._next)

    async def close(self) -> None:
        if self._flushing is not None:
            await self._flushing
        self._thread.shutdown()
        if self._log is not None:
            os.close(self._log)

    async def _flush(self) -> None:
        loop = asyncio.get_running_loop()
        while (waiting := self._next) is not None:
            self._next = None
            try:
                await loop.run_in_executor(self._thread, self._sync)
            except OSError as error:
                waiting.set_exception(error)
            else:
                waiting.set_result(None)
            if self._commits >= _COMMITS_PER_CHECKPOINT:
                self._commits = 0
                await loop.run_in_executor(self._thread, self._checkpoint)

    def _sync(self) -> None:
        if self._log is None:
            self._log = os.open(f"{self._path}-wal", os.O_RDONLY)
        os.fsync(self._log)

    def _checkpoint(self) -> None:
        connection = sqlite3.connect(self._path)
        try:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        finally:
            connection.close()


def _raise_to(answer: asyncio.Future[Any], error: Exception) -> None:
    if not answer.done():
        answer.set_exception(error)


def _run(connection: Connection, unit: Callable[[Connection], T]) -> T:
    with connection.begin():
        return unit(connection)


def _is_busy(error: OperationalError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", 0)
    return bool(code & 0xFF == sqlite3.SQLITE_BUSY)


def _engine(path: Path, cipher: FieldCipher) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # an error's text may reach a log, a person's words may not
    )
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
        f"busy_timeout = {PATIENCE}",
        "journal_mode = WAL",
        "synchronous = FULL",  # a notice must outlive a power cut, not only a crash
        "foreign_keys = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _make_impatient(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout = 0")
    cursor.execute("PRAGMA synchronous = NORMAL")  # `_Disk` brings the log to the disk
    cursor.execute("PRAGMA wal_autocheckpoint = 0")  # and checkpoints it, off the loop
    cursor.close()


def _begin(connection: Connection) -> None:
    # A deferred transaction that turns into a writer fails at once when another one writes.
    reads = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
