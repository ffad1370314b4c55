"""Liveness and readiness as JSON that names each check."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from sqlalchemy import select

from bot.app import App
from storage.schema import is_current

Handler = Callable[[web.Request], Awaitable[web.Response]]


def healthz(app: App) -> Handler:
    """Whether the process lives and its database answers."""

    async def answer(_request: web.Request) -> web.Response:
        return _report({"database": await _database(app)})

    return answer


def readyz(app: App) -> Handler:
    """Whether the process can do its work: the database answers and has the current schema."""

    async def answer(_request: web.Request) -> web.Response:
        current = await is_current(app.database)
        return _report({"database": await _database(app), "schema": current})

    return answer


def _report(checks: dict[str, bool]) -> web.Response:
    status = 200 if all(checks.values()) else 503
    return web.json_response(
        {name: "ok" if passed else "failed" for name, passed in checks.items()}, status=status
    )


async def _database(app: App) -> bool:
    try:
        await app.database.read(lambda tx: tx.execute(select(1)).scalar_one())
    except Exception:
        return False
    return True
