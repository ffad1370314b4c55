"""Composition: one loopback port for the Bot API, the control API and the page."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

from sandbox.api import BotApi
from sandbox.control.acting import Acting
from sandbox.control.grouping import Grouping
from sandbox.control.reading import Reading
from sandbox.control.scripting import Scripting
from sandbox.errors import ControlError
from sandbox.faults import Faults, Pace
from sandbox.journal import CallLog
from sandbox.model import BOT_ID
from sandbox.store import Store
from sandbox.webhook import Deliverer, DeliveryPolicy
from sandbox.world import World

PAGE = Path(__file__).parent / "page"
LARGEST_BODY = 300 * 1024 * 1024
TOKEN = f"{BOT_ID}:sandbox"
LOOPBACK = ("127.0.0.1", "localhost", "::1")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def create_app(
    world: World,
    *,
    policy: DeliveryPolicy | None = None,
    enforce_pace: bool = False,
    page: bool = True,
) -> web.Application:
    """The application over `world`; it delivers webhooks while it runs."""
    calls = CallLog()
    pace = Pace(lambda: world.clock.now().timestamp())
    faults = Faults(enforce_pace=enforce_pace, pace=pace)
    api = BotApi(world, faults, calls)
    deliverer = Deliverer(api, policy or DeliveryPolicy())
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[_control(world, calls)])
    app.router.add_route("*", "/bot{token}/{method}", api.serve)
    app.router.add_get("/file/bot{token}/{path:.+}", api.download)
    app.add_routes(Acting(world).routes())
    app.add_routes(Grouping(world).routes())
    app.add_routes(Reading(world, calls).routes())
    app.add_routes(Scripting(world, calls, faults, deliverer).routes())
    if page:
        app.router.add_get("/", _index)
        app.router.add_static("/page", PAGE)
    app.on_shutdown.append(_closing(world))
    app.cleanup_ctx.append(_delivering(deliverer))
    return app


def _control(world: World, calls: CallLog) -> Middleware:
    """Refusals as JSON; what a control call changed is kept before it is answered."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not request.path.startswith("/control/"):
            return await handler(request)
        try:
            _check_origin(request)
            response = await handler(request)
        except ControlError as error:
            return error.response()
        if request.method == "POST":
            calls.touch()
            world.store.flush()
        return response

    return middleware


def _check_origin(request: web.Request) -> None:
    """A web page from elsewhere must not drive the sandbox through the browser."""
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).hostname not in LOOPBACK:
        raise ControlError("origin: only pages of this machine may call", 403)


async def _index(request: web.Request) -> web.StreamResponse:
    return web.FileResponse(PAGE / "index.html")


def _closing(world: World) -> Callable[[web.Application], Awaitable[None]]:
    async def close(app: web.Application) -> None:
        world.events.close()
        world.updates.retire()

    return close


def _delivering(deliverer: Deliverer) -> Callable[[web.Application], AsyncIterator[None]]:
    async def deliver(app: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(deliverer.run())
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    return deliver


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox."""

    base_url: str
    token: str
    world: World
    _runner: web.AppRunner

    async def stop(self) -> None:
        """Stop serving; the data folder is free again."""
        await self._runner.cleanup()
        self.world.store.close()


async def start(
    port: int = 0,
    data: Path | None = None,
    host: str = "127.0.0.1",
    *,
    policy: DeliveryPolicy | None = None,
    enforce_pace: bool = False,
    page: bool = True,
) -> Sandbox:
    """Serve on a loopback port (0: any free one).

    Raises OSError for a taken port, `UnusableState` for a damaged or used data folder.
    """
    if host not in LOOPBACK:
        raise ValueError(f"host: {host} is no loopback address")
    world = World(Store(data))
    app = create_app(world, policy=policy, enforce_pace=enforce_pace, page=page)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError:
        await runner.cleanup()
        world.store.close()
        raise
    taken = runner.addresses[0][1]
    shown = f"[{host}]" if ":" in host else host
    return Sandbox(f"http://{shown}:{taken}", TOKEN, world, runner)


@asynccontextmanager
async def running(
    port: int = 0,
    data: Path | None = None,
    host: str = "127.0.0.1",
    *,
    policy: DeliveryPolicy | None = None,
    enforce_pace: bool = False,
    page: bool = True,
) -> AsyncIterator[Sandbox]:
    """`start` for an `async with`: stopped at the end."""
    sandbox = await start(port, data, host, policy=policy, enforce_pace=enforce_pace, page=page)
    try:
        yield sandbox
    finally:
        await sandbox.stop()
