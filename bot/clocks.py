"""Which clock a process follows: the real one, or the sandbox's in the demo and in tests."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp

from bot.settings import Settings

Clock = Callable[[], datetime]
_EVERY = 0.2


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


@asynccontextmanager
async def clock_of(settings: Settings) -> AsyncIterator[Clock]:
    """The clock to inject: the sandbox's when `CLOCK_URL` is set, else the real one."""
    if settings.clock_url is None:
        yield utc_now
        return
    follower = _Follower(settings.clock_url)
    await follower.ask()
    task = asyncio.create_task(follower.follow())
    try:
        yield follower.now
    finally:
        task.cancel()


class _Follower:
    """Keeps the difference between the sandbox's clock and ours."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        return utc_now() + self._ahead

    async def follow(self) -> None:
        while True:
            await asyncio.sleep(_EVERY)
            try:
                await self.ask()
            except aiohttp.ClientError:
                continue

    async def ask(self) -> None:
        async with aiohttp.ClientSession() as session, session.get(self._url) as answer:
            told = datetime.fromisoformat((await answer.json())["now"])
        self._ahead = told.astimezone(UTC) - utc_now()
