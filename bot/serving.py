"""A long-running process of the bot: built, served, and closed in good order."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from bot import logs
from bot.app import App, build, settle
from bot.clocks import clock_of
from bot.disk import warn_of_lost_disk
from bot.process import serve
from bot.settings import Settings

Body = Callable[[App, asyncio.Event], Coroutine[Any, Any, None]]


def serve_bot(settings: Settings, body: Body) -> int:
    """Run `body` with a bot built from `settings` until a signal sets its event."""
    logs.configure()

    async def main(stop: asyncio.Event) -> int:
        warn_of_lost_disk(settings)
        async with clock_of(settings) as clock:
            app = await build(settings, clock)
            settle()
            try:
                await body(app, stop)
            finally:
                await app.close()
        return 0

    return serve(main)
