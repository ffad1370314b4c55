"""The sandbox alone: `python -m sandbox --port 8081 --data DIR`."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from sandbox.server import running
from sandbox.store import UnusableState


async def _serve(port: int, data: Path | None) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with running(port=port, data=data) as sandbox:
        sys.stdout.write(f"{sandbox.base_url} {sandbox.token}\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> int:
    """Serve until interrupted; a taken port or a damaged folder is one line and exit code 2."""
    parser = argparse.ArgumentParser(prog="sandbox", description="A local, strict Telegram.")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--data", type=Path, help="keep the state in this folder")
    args = parser.parse_args()
    try:
        asyncio.run(_serve(args.port, args.data))
    except (OSError, UnusableState) as error:
        sys.stderr.write(f"sandbox: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
