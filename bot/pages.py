"""The upload page on a port of its own, for processes that serve nothing else over HTTP."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

from aiohttp import web

from bot.app import App


def loopback_socket(port: int) -> socket.socket:
    """A socket on the loopback address; any free port where the wanted one is taken."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(("127.0.0.1", port))
    except OSError:
        made.bind(("127.0.0.1", 0))
    return made


def address_of(place: socket.socket) -> str:
    """The address under which a browser of this machine reaches a socket."""
    return f"http://127.0.0.1:{place.getsockname()[1]}"


@asynccontextmanager
async def serving_pages(app: App, place: socket.socket) -> AsyncIterator[None]:
    """Serve the upload page on a bound socket; nothing is logged of who asks for what."""
    site = web.Application()
    app.uploads().add_to(site)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    with closing(place):
        try:
            await web.SockSite(runner, place).start()
            yield
        finally:
            await runner.cleanup()
