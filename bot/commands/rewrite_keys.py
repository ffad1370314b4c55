"""`exportbot rewrite-keys`: after a rotation, write every personal value with the newest key."""

import argparse
import asyncio
import json
import sys

from agency.errors import BadInput
from bot.commands.stored import open_existing
from bot.settings import Settings, load
from storage.rotation import rewrite


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Rewrite and say how many rows of each table were written anew."""
    del args
    settings = load()
    if not settings.field_keys:
        raise BadInput("FIELD_KEYS", "must be set: the new key, then the old ones")
    answer = {"rewritten": asyncio.run(_rewrite(settings))}
    sys.stdout.write(json.dumps(answer, indent=2) + "\n")
    return 0


async def _rewrite(settings: Settings) -> dict[str, int]:
    database = open_existing(settings)
    try:
        return await rewrite(database, settings.cipher())
    finally:
        await database.close()
