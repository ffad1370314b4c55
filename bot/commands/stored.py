"""What the commands on the database share: opening it, one unit, JSON out, the refusal."""

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError

from agency import case_number
from agency.canonical import canonical
from agency.errors import BadInput
from bot.settings import Settings, load
from storage import cases
from storage.cases import Case
from storage.database import Database, open_database

T = TypeVar("T")
Unit = Callable[[Connection, datetime], T]

_FOR_OTHERS: Final = 0.1
"""Seconds between two transactions: who waits for a SQLite file looks that often."""
REFUSED: Final = 3
"""Exit code when the state of things does not allow what was asked, such as a lost lease."""


class Refusal(Exception):
    """What was asked makes sense but cannot be done now; one line, exit code 3."""


def run_unit(unit: Unit[T]) -> T:
    """Run `unit` with the time in one transaction of the configured database.

    Raises `BadInput` when the database cannot be used.
    """
    return run_units([unit])[0]


def run_units(units: Sequence[Unit[T]], *, undo: bool = False) -> list[T]:
    """Run each in a transaction of its own, others between them; `undo` rolls each of them back.

    Raises `BadInput` when the database cannot be used.
    """
    return asyncio.run(_run(load(), units, undo=undo))


async def _run(settings: Settings, units: Sequence[Unit[T]], *, undo: bool = False) -> list[T]:
    now = await time_of(settings)
    database = open_existing(settings)
    outcomes = []
    try:
        for number, unit in enumerate(units):
            await asyncio.sleep(_FOR_OTHERS if number else 0)
            outcomes.append(await _once(database, unit, now, undo=undo))
    except (SQLAlchemyError, OSError) as error:
        raise BadInput(
            "DATABASE_URL", "the database cannot be used: is it reachable, and migrated?"
        ) from error
    finally:
        await database.close()
    return outcomes


class _Undone(Exception):
    """Carries an outcome out of its transaction, which is rolled back."""


async def _once(database: Database, unit: Unit[T], now: datetime, *, undo: bool) -> T:
    outcomes: list[T] = []

    def whole(tx: Connection) -> None:
        outcomes.append(unit(tx, now))
        if undo:
            raise _Undone

    with suppress(_Undone):
        await database.write(whole)
    return outcomes[-1]


def open_existing(settings: Settings) -> Database:
    """The database; a SQLite file that is not there is not made."""
    parsed = make_url(settings.database)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").is_file():
        raise BadInput("DATABASE_URL", "there is no database yet: run `exportbot migrate`")
    return open_database(settings.database, settings.cipher())


async def time_of(settings: Settings) -> datetime:
    """The time by the clock that the bot follows."""
    if settings.clock_url is None:
        return datetime.now(UTC)
    # Only a sandbox has a clock to ask; everybody else is spared the import of an HTTP client.
    clocks = importlib.import_module("bot.clocks")
    async with clocks.clock_of(settings) as clock:
        now: datetime = clock()
        return now


def answering(name: str, work: Callable[[], Mapping[str, Any]]) -> int:
    """Print the answer of `work` as JSON; a `Refusal` is one line on standard error."""
    try:
        answer = work()
    except Refusal as refusal:
        sys.stderr.write(f"exportbot {name}: {refusal}\n")
        return REFUSED
    plain = json.loads(canonical(answer))
    sys.stdout.write(json.dumps(plain, ensure_ascii=False, indent=2) + "\n")
    return 0


def identity(field: str, value: str) -> UUID:
    """An id or token as given on the command line."""
    try:
        return UUID(value)
    except ValueError as error:
        raise BadInput(field, "an id such as 0197f3c2-5b1e-7c3a-9d2f-8a1b2c3d4e5f") from error


def whole(field: str, value: str, most: int) -> int:
    """A whole number from 1."""
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:12]) <= most:
        raise BadInput(field, f"a whole number from 1 to {most}")
    return int(value)


def seconds(field: str, value: str) -> timedelta:
    """A length of time, at most a day."""
    return timedelta(seconds=whole(field, value, 86_400))


def day(field: str, value: str) -> date:
    """A date."""
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise BadInput(field, "a date as 2026-11-20") from error


def one_of(field: str, value: str, allowed: tuple[str, ...]) -> str:
    """One of the allowed words."""
    if value not in allowed:
        raise BadInput(field, f"one of {', '.join(allowed)}")
    return value


def find_case(tx: Connection, number: str) -> Case:
    """The case of a number as people write it; raises `BadInput` when there is none."""
    parsed = case_number.parse(number)
    found = None if parsed is None else cases.by_number(tx, str(parsed))
    if found is None:
        raise BadInput("NUMBER", "no case has this number, such as KE-2026-000123-7")
    return found
