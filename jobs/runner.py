"""Runs the jobs of a worker side by side; one that fails is tried again, the others go on."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import structlog

log = structlog.get_logger()

_AFTER_A_FAILURE: Final = 5.0


@dataclass(frozen=True, slots=True)
class Job:
    """A turn to run again and again; it answers whether more waits, else `every` seconds pass."""

    name: str
    turn: Callable[[], Awaitable[bool]]
    every: float


async def run_jobs(jobs: Sequence[Job], stop: asyncio.Event) -> None:
    """Run all jobs until `stop` is set; a turn under way is finished first."""
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(_repeat(job, stop), name=job.name)


async def _repeat(job: Job, stop: asyncio.Event) -> None:
    while not stop.is_set():
        pause = await _turn(job)
        if pause:
            await _wait(stop, pause)


async def _turn(job: Job) -> float:
    try:
        return 0.0 if await job.turn() else job.every
    except Exception as error:
        log.error("job.failed", job=job.name, error=type(error).__name__)
        return _AFTER_A_FAILURE


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
