"""`exportbot worker`: the sender and the jobs; as many as wanted, one sends at a time."""

import argparse
import asyncio

from bot import logs
from bot.app import build, settle
from bot.clocks import clock_of
from bot.disk import warn_of_lost_disk
from bot.process import serve
from bot.settings import load
from jobs.runner import run_jobs


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Work until a signal ends it."""
    del args
    logs.configure()
    return serve(_main)


async def _main(stop: asyncio.Event) -> int:
    settings = load()
    warn_of_lost_disk(settings)
    async with clock_of(settings) as clock:
        app = await build(settings, clock)
        settle()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(app.sender().run(stop))
                group.create_task(run_jobs(app.jobs(), stop))
        finally:
            await app.close()
    return 0
