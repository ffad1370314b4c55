"""`exportbot migrate`: the release step of a deployment."""

import argparse
import asyncio
import sys

from bot.settings import Settings, load
from storage.database import open_database
from storage.schema import migrate, newest


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Bring the database to the current schema and say which one that is."""
    del args
    settings = load()
    asyncio.run(_migrate(settings))
    sys.stdout.write(f"schema {newest()}\n")
    return 0


async def _migrate(settings: Settings) -> None:
    database = open_database(settings.database, settings.cipher())
    try:
        await migrate(database)
    finally:
        await database.close()
