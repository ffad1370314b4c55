"""The Bot API calls received, for tests and scripts; and how quiet it has been."""

import time
from collections import deque
from typing import Any

KEPT = 20_000
POLL = "getupdates"


class CallLog:
    """The newest calls with their answers; knows which are being worked on."""

    def __init__(self) -> None:
        self._calls: deque[dict[str, Any]] = deque(maxlen=KEPT)
        self._count = 0
        self._working = 0
        self._last = time.monotonic()

    def begin(self) -> None:
        self._working += 1

    def end(self) -> None:
        self._working -= 1
        self.touch()

    def touch(self) -> None:
        """Something happened: quiet starts again."""
        self._last = time.monotonic()

    def quiet_for(self) -> float:
        """Seconds since the last call ended; 0 while one is being worked on."""
        return 0.0 if self._working else time.monotonic() - self._last

    def add(self, entry: dict[str, Any]) -> None:
        self._count += 1
        self._calls.append({"n": self._count, **entry})

    def clear(self) -> None:
        self._calls.clear()

    def listed(self, after: int, method: str | None, polls: bool) -> list[dict[str, Any]]:
        wanted = method.lower() if method else None
        return [
            call
            for call in self._calls
            if call["n"] > after
            and (polls or call["method"].lower() != POLL)
            and wanted in (None, call["method"].lower())
        ]
