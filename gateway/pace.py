"""How fast Telegram lets a bot speak: 30 a second over all, 1 a second in a chat, 20 a minute in a
group (its FAQ; a `retry_after` always has the last word)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final


@dataclass(slots=True)
class _Bucket:
    capacity: float
    per_second: float
    level: float
    at: datetime

    def fill(self, now: datetime) -> None:
        passed = max(0.0, (now - self.at).total_seconds())
        self.level = min(self.capacity, self.level + passed * self.per_second)
        self.at = now


_OVERALL: Final = (30.0, 30.0)
_CHAT: Final = (3.0, 1.0)  # short bursts are tolerated
_GROUP: Final = (20.0, 20 / 60)


class Pace:
    """Says whether a message may go now; chats that were idle for long are forgotten."""

    def __init__(self, now: datetime) -> None:
        self._overall = _Bucket(*_OVERALL, level=_OVERALL[0], at=now)
        self._chats: dict[int, _Bucket] = {}

    def allows(self, chat_id: int, now: datetime) -> bool:
        """Count a message to `chat_id` if it may go at `now`; false when it has to wait."""
        chat = self._chats.setdefault(chat_id, self._new(chat_id, now))
        for bucket in (self._overall, chat):
            bucket.fill(now)
        if self._overall.level < 1 or chat.level < 1:
            return False
        self._overall.level -= 1
        chat.level -= 1
        return True

    def forget_idle(self, now: datetime) -> None:
        """Drop what is full again: it equals a new one."""
        for chat_id, bucket in list(self._chats.items()):
            bucket.fill(now)
            if bucket.level >= bucket.capacity:
                del self._chats[chat_id]

    @staticmethod
    def _new(chat_id: int, now: datetime) -> _Bucket:
        capacity, per_second = _GROUP if chat_id < 0 else _CHAT
        return _Bucket(capacity, per_second, level=capacity, at=now)
