"""How fast Telegram lets a bot speak: 30 a second over all, 1 a second in a chat, 20 a minute in a
group (its FAQ; a `retry_after` always has the last word)."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
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


@dataclass(slots=True)
class _Window:
    """At most `_IN_A_GROUP` messages in any minute: a bucket would let through twice as many in the
    minute after a rest. Who has many to send keeps a second between two."""

    times: deque[datetime]

    def allows(self, now: datetime, *, crowded: bool) -> bool:
        while self.times and now - self.times[0] >= _MINUTE:
            self.times.popleft()
        at_once = crowded and self.times and now - self.times[-1] < _SECOND
        if len(self.times) >= _IN_A_GROUP or at_once:
            return False
        self.times.append(now)
        return True


_OVERALL: Final = (30.0, 30.0)
_CHAT: Final = (3.0, 1.0)  # short bursts are tolerated
_IN_A_GROUP: Final = 20
_MINUTE: Final = timedelta(seconds=60)
_SECOND: Final = timedelta(seconds=1)


class Pace:
    """Says whether a message may go now; chats that were idle for long are forgotten."""

    def __init__(self, now: datetime) -> None:
        self._overall = _Bucket(*_OVERALL, level=_OVERALL[0], at=now)
        self._chats: dict[int, _Bucket] = {}
        self._groups: dict[int, _Window] = {}

    def allows(self, chat_id: int, now: datetime, *, crowded: bool = False) -> bool:
        """Count a message to `chat_id` if it may go at `now`; false when it has to wait.

        `crowded`: so much waits for a group that short bursts would be refused.
        """
        self._overall.fill(now)
        if self._overall.level < 1:
            return False
        if chat_id < 0:
            return self._allows_group(chat_id, now, crowded=crowded)
        chat = self._chats.setdefault(chat_id, _Bucket(*_CHAT, level=_CHAT[0], at=now))
        chat.fill(now)
        if chat.level < 1:
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

    def _allows_group(self, chat_id: int, now: datetime, *, crowded: bool) -> bool:
        window = self._groups.setdefault(chat_id, _Window(deque()))
        allowed = window.allows(now, crowded=crowded)
        self._overall.level -= allowed
        return allowed
