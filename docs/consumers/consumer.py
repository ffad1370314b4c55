"""A back office's consumer of the queue, whole: claim, keep, finish. PostgreSQL.

Run `python -m docs.consumers.consumer`, with `QUEUE_DSN` (an account with the role `backoffice`)
and `OWN_DSN` (the back office's own database) in the environment. It stops on Ctrl-C or SIGTERM.
"""

import asyncio
import os
import signal
from typing import Any, Final

import asyncpg

OWNER: Final = "erp"
BATCH: Final = 10
LEASE: Final = 60
IDLE: Final = 2.0
"""Seconds between two looks at an empty queue."""

# A row may come again after a crash between our commit and `queue_finish`: the key forgives it.
OWN_TABLE: Final = """
CREATE TABLE IF NOT EXISTS received (
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    event text NOT NULL,
    payload jsonb NOT NULL,
    PRIMARY KEY (case_id, seq)
)
"""
KEEP: Final = """
INSERT INTO received (case_id, seq, kind, event, payload) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (case_id, seq) DO NOTHING
"""


async def keep(own: Any, row: Any) -> None:
    """Do what the back office does with an event; here, store it."""
    await own.execute(KEEP, row["case_id"], row["seq"], row["kind"], row["event"], row["payload"])


async def work(queue: Any, own: Any) -> int:
    """Claim one batch and end each of its rows; answers how many there were."""
    rows = await queue.fetch("SELECT * FROM queue_claim($1, $2, $3)", OWNER, BATCH, LEASE)
    for row in rows:
        held = row["id"], row["lease_token"]
        try:
            await keep(own, row)
        except asyncpg.PostgresError as error:
            # The name of the error alone: its words may repeat what the case says.
            await queue.fetchval("SELECT queue_fail($1, $2, $3)", *held, type(error).__name__)
        else:
            await queue.fetchval("SELECT queue_finish($1, $2)", *held)
    return len(rows)


async def main() -> None:
    """Work until a signal comes; a batch under way is finished first."""
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    queue = await asyncpg.connect(os.environ["QUEUE_DSN"])
    own = await asyncpg.connect(os.environ["OWN_DSN"])
    try:
        await own.execute(OWN_TABLE)
        while not stop.is_set():
            if not await work(queue, own):
                await _pause(stop)
    finally:
        await queue.close()
        await own.close()


async def _pause(stop: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(stop.wait(), IDLE)
    except TimeoutError:
        return


if __name__ == "__main__":
    asyncio.run(main())
