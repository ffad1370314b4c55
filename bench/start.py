"""Time and memory from a cold start: a command, and a bot that is ready to work.

Run `python -m bench.start [--runs N]`. Ready means that the bot has made its first call.
"""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import aiohttp

from sandbox.server import Sandbox, running

EXPORTBOT = str(Path(sys.executable).with_name("exportbot"))
Figure = tuple[float, float | None]
"""Seconds of wall time, and the resident MiB where the process lives long enough to be asked."""


def command(*arguments: str) -> Figure:
    """One command from start to end."""
    begun = time.perf_counter()
    subprocess.run([EXPORTBOT, *arguments], stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - begun, None


async def until_ready(sandbox: Sandbox, folder: Path, *arguments: str) -> Figure:
    """A long-running process until its first call reaches Telegram; it is ended then."""
    environment = {
        **os.environ,
        "BOT_TOKEN": sandbox.token,
        "BOT_API_URL": sandbox.base_url,
        "DATA_DIR": str(folder),
    }
    await asyncio.to_thread(_migrate, environment)
    already = await _calls(sandbox)
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        EXPORTBOT, *arguments, env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    while await _calls(sandbox) == already:
        assert process.returncode is None, "it ended before it was ready"
        await asyncio.sleep(0.01)
    took = time.perf_counter() - begun
    memory = _resident(process.pid)
    process.terminate()
    await process.wait()
    return took, memory


def _migrate(environment: dict[str, str]) -> None:
    subprocess.run([EXPORTBOT, "migrate"], env=environment, check=True, stdout=subprocess.DEVNULL)


def _resident(pid: int) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 2**20


async def _calls(sandbox: Sandbox) -> int:
    address = f"{sandbox.base_url}/control/calls"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return len(await answer.json())


async def _bots(runs: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        async with running(page=False) as sandbox:
            return [await until_ready(sandbox, Path(folder), "polling") for _ in range(runs)]


def line(name: str, figures: list[Figure]) -> str:
    """A row of the table: medians."""
    seconds = statistics.median(figure[0] for figure in figures)
    resident = [figure[1] for figure in figures if figure[1] is not None]
    memory = f"{statistics.median(resident):.0f}" if resident else "-"
    return f"| {name} | {seconds:.2f} | {memory} |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    measured: dict[str, Callable[[], list[Figure]]] = {
        "exportbot --help": lambda: [command("--help") for _ in range(runs)],
        "exportbot doctor": lambda: [command("doctor") for _ in range(runs)],
        "exportbot polling, ready": lambda: asyncio.run(_bots(runs)),
    }
    rows = [line(name, measure()) for name, measure in measured.items()]
    sys.stdout.write("\n".join(["| what | s | MiB |", "|---|---|---|", *rows]) + "\n")


if __name__ == "__main__":
    main()
