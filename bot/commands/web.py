"""`exportbot web`: serve Telegram by webhook."""

import argparse
import asyncio

from aiohttp import web

from agency.errors import BadInput
from bot import logs
from bot.app import build, settle, warm_up
from bot.clocks import clock_of
from bot.disk import warn_of_lost_disk
from bot.polling import ALLOWED_UPDATES, Workers, retry_failed
from bot.process import serve
from bot.profile import introducing
from bot.settings import Settings, load
from bot.web import PATH, application


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Serve until a signal ends it; without an address and a secret it does not start."""
    del args
    logs.configure()
    return serve(_main)


async def _main(stop: asyncio.Event) -> int:
    settings = load()
    warn_of_lost_disk(settings)
    address, secret = _webhook(settings)
    async with clock_of(settings) as clock:
        app = await build(settings, clock)
        workers = Workers(app.intake)
        runner = web.AppRunner(application(app, secret), access_log=None)
        warm_up()
        settle()
        await runner.setup()
        retries = asyncio.create_task(retry_failed(app.database, clock, workers))
        try:
            await web.TCPSite(runner, settings.host, settings.port).start()
            await app.bot.set_webhook(
                address.rstrip("/") + PATH,
                secret_token=secret,
                allowed_updates=ALLOWED_UPDATES,
                drop_pending_updates=False,
            )
            async with introducing(app.bot):
                await stop.wait()
        finally:
            retries.cancel()
            await runner.cleanup()
            await workers.finish()
            await app.close()
    return 0


def _webhook(settings: Settings) -> tuple[str, str]:
    if not settings.webhook_url:
        raise BadInput("WEBHOOK_URL", "must be set to the public https address of this process")
    if settings.webhook_secret is None:
        # Without one, anybody who finds the address can write as anybody.
        raise BadInput("WEBHOOK_SECRET", "must be set: 1 to 256 of A-Z a-z 0-9 _ -")
    return settings.webhook_url, settings.webhook_secret.get_secret_value()
