"""What a page is told while it looks: a bounded log with waiting readers."""

import asyncio
import time
from collections import deque
from typing import Any

Event = dict[str, Any]

KEPT = 10_000


class EventLog:
    """Numbered events. Numbers grow over restarts, since they start from the wall clock."""

    def __init__(self) -> None:
        self.last = int(time.time() * 1000)
        self._first = self.last
        self._events: deque[tuple[int, Event]] = deque(maxlen=KEPT)
        self._news = asyncio.Event()
        self.closed = False

    def emit(self, kind: str, **fields: Any) -> None:
        self.last += 1
        self._events.append((self.last, {"type": kind, **fields}))
        self._wake()

    def since(self, number: int) -> list[tuple[int, Event]]:
        """Events after `number`, or one `resync` when some of them are gone."""
        if number == self.last:
            return []
        oldest = self._events[0][0] if self._events else self.last + 1
        if number > self.last or number < min(oldest - 1, self.last):
            return [(self.last, {"type": "resync"})]
        return [item for item in self._events if item[0] > number]

    async def wait(self, seconds: float) -> None:
        """Return at the next event, at closing, or after so many seconds."""
        news = self._news
        try:
            async with asyncio.timeout(seconds):
                await news.wait()
        except TimeoutError:
            return

    def close(self) -> None:
        self.closed = True
        self._wake()

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()
