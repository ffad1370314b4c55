"""`exportbot polling`: serve Telegram by long polling; a worker runs beside it."""

import argparse
import asyncio

from bot import logs
from bot.app import build, settle, warm_up
from bot.clocks import clock_of
from bot.disk import warn_of_lost_disk
from bot.polling import Poller, Workers
from bot.process import serve
from bot.profile import introducing
from bot.settings import load


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Serve until a signal ends it."""
    del args
    logs.configure()
    return serve(_main)


async def _main(stop: asyncio.Event) -> int:
    settings = load()
    warn_of_lost_disk(settings)
    async with clock_of(settings) as clock:
        app = await build(settings, clock)
        warm_up()
        settle()
        try:
            await app.bot.delete_webhook(drop_pending_updates=False)
            async with introducing(app.bot):
                await Poller(app.bot, app.database, clock, Workers(app.intake)).run(stop)
        finally:
            await app.close()
    return 0
