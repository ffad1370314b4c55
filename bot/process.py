"""What every long-running process does: the fast loop, signals, an orderly end."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from typing import Any

import uvloop


def serve(main: Callable[[asyncio.Event], Coroutine[Any, Any, int]]) -> int:
    """Run `main` until it ends; SIGINT and SIGTERM set the event that it is given."""

    async def run() -> int:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stop.set)
        return await main(stop)

    return uvloop.run(run())
