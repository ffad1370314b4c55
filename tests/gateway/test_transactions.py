"""No write transaction is open while the unit that opened it waits for Telegram."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from aiogram import Bot
from sqlalchemy import Connection

from gateway.session import ChatSession
from gateway.unit import current_unit
from storage.database import Database, open_database
from tests.stories import driver
from tests.stories.driver import Town
from tests.stories.steps import answers_five, arrives, reaches_contract

T = TypeVar("T")
OUTSIDE = 0
"""Stands for what no update asked for, such as polling and the sender."""


class Watch:
    """Which units have a transaction open, and the calls made meanwhile."""

    def __init__(self) -> None:
        self.open: set[int] = set()
        self.writes = 0
        self.calls = 0
        self.offences: list[str] = []
        self.never_closes = False

    def noted(self, call: str) -> None:
        """A call of the Bot API begins or ends; the answer to a press runs beside its unit and is
        awaited by none."""
        if call == "answerCallbackQuery":
            return
        self.calls += 1
        if _unit() in self.open - {OUTSIDE}:
            self.offences.append(call)


class Watched:
    """A database that tells when a transaction of a unit is open."""

    def __init__(self, database: Database, watch: Watch) -> None:
        self._database, self._watch = database, watch

    async def read(self, unit: Callable[[Connection], T]) -> T:
        return await self._database.read(unit)

    async def write(self, unit: Callable[[Connection], T]) -> T:
        self._watch.writes += 1
        mine = _unit()
        self._watch.open.add(mine)
        try:
            return await self._database.write(unit)
        finally:
            if not self._watch.never_closes:
                self._watch.open.discard(mine)

    async def close(self) -> None:
        await self._database.close()


def _unit() -> int:
    try:
        return id(current_unit())
    except LookupError:
        return OUTSIDE


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Databases and calls of the bot that is built next are watched."""
    made = Watch()

    def watched_database(*args: Any, **kwargs: Any) -> Watched:
        return Watched(open_database(*args, **kwargs), made)

    original = ChatSession.make_request

    async def watched_call(self: ChatSession, bot: Bot, method: Any, timeout: Any = None) -> Any:  # noqa: ASYNC109
        made.noted(method.__api_method__)
        answer = await original(self, bot, method, timeout)
        made.noted(method.__api_method__)
        return answer

    monkeypatch.setattr("bot.app.open_database", watched_database)
    monkeypatch.setattr(ChatSession, "make_request", watched_call)
    return made


async def test_commit_first_then_speak(watch: Watch, tmp_path: Path) -> None:
    async with driver.town(tmp_path) as town:
        await _registers(town)
    assert watch.writes > 20
    assert watch.calls > 20
    assert watch.offences == []


async def test_the_watch_sees_an_offence(watch: Watch, tmp_path: Path) -> None:
    async with driver.town(tmp_path) as town:
        watch.never_closes = True  # as if each unit held its transaction to the end
        await _registers(town)
    assert watch.offences


async def _registers(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await person.presses("notice-button-register")
    assert len(await town.cases_of(1001)) == 1
