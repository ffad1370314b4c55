"""`exportbot worker`: the sender and the jobs; as many as wanted, one sends at a time."""

import argparse
import asyncio

from bot.app import App
from bot.serving import serve_bot
from bot.settings import load
from jobs.runner import run_jobs


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


def run(args: argparse.Namespace) -> int:
    """Work until a signal ends it."""
    del args
    return serve_bot(load(), _work)


async def _work(app: App, stop: asyncio.Event) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(app.sender().run(stop))
        group.create_task(run_jobs(app.jobs(), stop))
