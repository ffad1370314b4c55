"""`exportbot polling`: serve Telegram by long polling; a worker runs beside it."""

import argparse
import asyncio

from bot.app import App, warm_up
from bot.desk_start import introducing_desk
from bot.polling import Poller, Workers
from bot.profile import introducing
from bot.serving import serve_bot
from bot.settings import load


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Serve until a signal ends it."""
    del args
    return serve_bot(load(), _poll)


async def _poll(app: App, stop: asyncio.Event) -> None:
    warm_up()
    await app.bot.delete_webhook(drop_pending_updates=False)
    async with introducing(app.bot), introducing_desk(app):
        await Poller(app.bot, app.database, app.clock, Workers(app.intake)).run(stop)
