"""`exportbot web`: serve Telegram by webhook."""

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from agency.errors import BadInput
from bot.app import App, warm_up
from bot.desk_start import introducing_desk
from bot.polling import ALLOWED_UPDATES, Workers, retry_failed
from bot.profile import introducing
from bot.serving import serve_bot
from bot.settings import Settings, load
from bot.web import PATH, application


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Serve until a signal ends it; without an address and a secret it does not start."""
    del args
    settings = load()
    address, secret = _webhook(settings)

    async def listen(app: App, stop: asyncio.Event) -> None:
        warm_up()
        async with _listening(app, secret):
            await app.bot.set_webhook(
                address.rstrip("/") + PATH,
                secret_token=secret,
                allowed_updates=ALLOWED_UPDATES,
                drop_pending_updates=False,
            )
            async with introducing(app.bot), introducing_desk(app):
                await stop.wait()

    return serve_bot(settings, listen)


@asynccontextmanager
async def _listening(app: App, secret: str) -> AsyncIterator[None]:
    workers = Workers(app.intake)
    runner = web.AppRunner(application(app, secret), access_log=None)
    await runner.setup()
    retries = asyncio.create_task(retry_failed(app.database, app.clock, workers))
    try:
        await web.TCPSite(runner, app.settings.host, app.settings.port).start()
        yield
    finally:
        retries.cancel()
        await runner.cleanup()
        await workers.finish()


def _webhook(settings: Settings) -> tuple[str, str]:
    if not settings.webhook_url:
        raise BadInput("WEBHOOK_URL", "must be set to the public https address of this process")
    if settings.webhook_secret is None:
        # Without one, anybody who finds the address can write as anybody.
        raise BadInput("WEBHOOK_SECRET", "must be set: 1 to 256 of A-Z a-z 0-9 _ -")
    return settings.webhook_url, settings.webhook_secret.get_secret_value()
