"""The webhook: 200 is said only when an update has taken effect, or is nobody's any more."""

import asyncio
import hmac
import json
from typing import Final

import structlog
from aiogram import Bot
from aiohttp import web

from bot.app import App
from bot.health import healthz, readyz
from gateway.arrivals import arrival
from gateway.intake import Intake

log = structlog.get_logger()

MOST_BYTES: Final = 1 << 20
"""An update is a few KiB; anything larger is no update."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a name
PATH: Final = "/telegram"
_RETRY_AFTER: Final = {"Retry-After": "5"}


class Webhook:
    """Takes updates from Telegram, and only from Telegram."""

    def __init__(self, bot: Bot, intake: Intake, secret: str) -> None:
        self._bot, self._intake, self._secret = bot, intake, secret

    async def receive(self, request: web.Request) -> web.Response:
        """Work one update through; 500 or 503 ask Telegram to bring it again."""
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=401)
        try:
            received, update = arrival(self._bot, json.loads(await request.read()))
        except (ValueError, KeyError, TypeError):
            return web.Response(status=400)
        try:
            # A caller that hangs up must not stop an update half-way.
            worked = await asyncio.shield(self._intake.work(received, update))
        except TimeoutError:
            return web.Response(status=503, headers=_RETRY_AFTER)
        return web.Response(status=200 if worked else 500)


def application(app: App, secret: str) -> web.Application:
    """The web process: webhook, upload page and health."""
    webhook = Webhook(app.bot, app.intake, secret)
    site = web.Application(client_max_size=MOST_BYTES)
    site.router.add_post(PATH, webhook.receive)
    site.router.add_get("/healthz", healthz(app))
    site.router.add_get("/readyz", readyz(app))
    app.uploads().add_to(site)
    return site
