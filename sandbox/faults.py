"""Faults on request, and Telegram's pace."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from sandbox.errors import ApiError, ControlError

_DESCRIPTIONS = {
    400: "Bad Request: refused on request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    413: "Request Entity Too Large",
    500: "Internal Server Error",
}
GATEWAY = (502, 503, 504)
EFFECTS = ("error", "migrate_to", "drop_after_accept", "delay_ms")
FIELDS = (
    "method",
    "chat",
    "error",
    "description",
    "retry_after",
    "migrate_to",
    "times",
    "drop_after_accept",
    "delay_ms",
)


@dataclass
class Fault:
    """One scripted fault; `times=None` never wears out."""

    id: int
    method: str | None = None
    chat: int | None = None
    error: int | None = None
    description: str | None = None
    retry_after: int | None = None
    migrate_to: int | None = None
    times: int | None = None
    drop_after_accept: bool = False
    delay_ms: float = 0

    def matches(self, method: str, chat: int | None) -> bool:
        return self.times != 0 and self.method in (None, method) and self.chat in (None, chat)

    def refusal(self) -> ApiError:
        """The error this fault plays."""
        status = self.error or 400
        parameters: dict[str, Any] = {}
        text = self.description or _DESCRIPTIONS.get(status, f"Error {status}")
        if status == 429:
            seconds = 1 if self.retry_after is None else self.retry_after
            parameters["retry_after"] = seconds
            text = self.description or f"Too Many Requests: retry after {seconds}"
        if self.migrate_to is not None:
            parameters["migrate_to_chat_id"] = self.migrate_to
            text = self.description or "Bad Request: group chat was upgraded to a supergroup chat"
        return ApiError(status, text, parameters or None)


@dataclass(frozen=True)
class Play:
    """What the faults make of one call."""

    delay: float = 0.0
    refusal: ApiError | None = None
    drop: bool = False


class Pace:
    """1 message/s a chat, 20/min a group, 30/s over all; `now` is a clock in seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._chats: dict[int, deque[float]] = {}
        self._all: deque[float] = deque(maxlen=30)

    def refusal(self, chat: int) -> ApiError | None:
        """429 when this message comes too early; else it is counted."""
        now = self._now()
        mine = self._chats.setdefault(chat, deque(maxlen=20))
        wait = max(_left(mine, 1, 1, now), _left(self._all, 30, 1, now))
        if chat < 0:
            wait = max(wait, _left(mine, 20, 60, now))
        if wait <= 0:
            mine.append(now)
            self._all.append(now)
            return None
        seconds = int(wait) + 1
        return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


@dataclass
class Faults:
    """The scripted faults, tried in the order they were given."""

    enforce_pace: bool = False
    pace: Pace = field(default_factory=Pace)
    _faults: list[Fault] = field(default_factory=list)
    _count: int = 0

    def add(self, wanted: dict[str, Any]) -> int:
        """Add one; raises ControlError for a field it does not know."""
        for name in wanted:
            if name not in FIELDS:
                raise ControlError(f"{name}: unknown field; known are {', '.join(FIELDS)}")
        if not any(wanted.get(name) for name in EFFECTS):
            raise ControlError(f"error: a fault needs one of {', '.join(EFFECTS)}")
        self._count += 1
        fault = Fault(self._count, **wanted)
        fault.method = fault.method.lower() if fault.method else None
        self._faults.append(fault)
        return fault.id

    def clear(self) -> None:
        self._faults.clear()
        self.enforce_pace = False

    def as_json(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self._faults if fault.times != 0]

    def take(self, method: str, chat: int | None) -> Play:
        """Use up what applies to this call: every delay, then the first error or drop."""
        delay = 0.0
        for fault in [fault for fault in self._faults if fault.matches(method, chat)]:
            if fault.times is not None:
                fault.times -= 1
            delay += fault.delay_ms / 1000
            if fault.error is not None or fault.migrate_to is not None:
                return Play(delay, fault.refusal())
            if fault.drop_after_accept:
                return Play(delay, drop=True)
        if self.enforce_pace and chat is not None and _counts(method):
            return Play(delay, self.pace.refusal(chat))
        return Play(delay)


def _counts(method: str) -> bool:
    return method.startswith(("send", "edit", "copy", "forward")) and method != "sendchataction"


def _left(times: deque[float], most: int, period: float, now: float) -> float:
    """Seconds until another one is allowed, at most `most` of them in `period` seconds."""
    if len(times) < most:
        return 0.0
    return times[-most] + period - now
