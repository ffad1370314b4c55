"""How fast Telegram lets a bot speak: 30 a second over all, 1 a second in a chat, 20 a minute in a
group (its FAQ; a `retry_after` always has the last word)."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final


@dataclass(slots=True)
class _Bucket:
    """At most `capacity + per_second` messages in any second, evenly while there are many."""

    capacity: float
    per_second: float
    level: float
    at: datetime

    def allows(self, now: datetime) -> bool:
        """Whether there is room for one."""
        passed = max(0.0, (now - self.at).total_seconds())
        self.level = min(self.capacity, self.level + passed * self.per_second)
        self.at = now
        return self.level >= 1

    def count(self) -> None:
        """One goes now."""
        self.level -= 1


@dataclass(slots=True)
class _Window:
    """At most `_IN_A_GROUP` messages in any minute: a bucket would let through twice as many in the
    minute after a rest. Who has many to send keeps a second between two."""

    times: deque[datetime]

    def allows(self, now: datetime, *, crowded: bool) -> bool:
        """Whether one more may go."""
        while self.times and now - self.times[0] >= _MINUTE:
            self.times.popleft()
        at_once = crowded and bool(self.times) and now - self.times[-1] < _SECOND
        return len(self.times) < _IN_A_GROUP and not at_once

    def count(self, now: datetime) -> None:
        """One goes now."""
        self.times.append(now)


_OVERALL: Final = (5.0, 25.0)
"""30 in any second, however long nothing went before."""
_BULK: Final = (5.0, 22.0)
"""What nobody waits for leaves room for answers, and for windows, which go straight out and are
not counted here."""
_CHAT: Final = (3.0, 1.0)  # short bursts are tolerated
_IN_A_GROUP: Final = 20
_MINUTE: Final = timedelta(seconds=60)
_SECOND: Final = timedelta(seconds=1)


class Pace:
    """Says whether a message may go now; chats that were idle for long are forgotten."""

    def __init__(self, now: datetime) -> None:
        self._overall, self._bulk = _full(_OVERALL, now), _full(_BULK, now)
        self._chats: dict[int, _Bucket] = {}
        self._groups: dict[int, _Window] = {}

    def allows(
        self, chat_id: int, now: datetime, *, crowded: bool = False, bulk: bool = False
    ) -> bool:
        """Count a message to `chat_id` if it may go at `now`; false when it has to wait.

        `crowded`: so much waits for a group that short bursts would be refused; `bulk`: nobody
        waits for it.
        """
        shared = [self._overall, self._bulk] if bulk else [self._overall]
        if not all(bucket.allows(now) for bucket in shared):
            return False
        allowed = (
            self._allows_group(chat_id, now, crowded=crowded)
            if chat_id < 0
            else self._allows_chat(chat_id, now)
        )
        for bucket in shared if allowed else ():
            bucket.count()
        return allowed

    def forget_idle(self, now: datetime) -> None:
        """Drop what is full again: it equals a new one."""
        for chat_id, bucket in list(self._chats.items()):
            if bucket.allows(now) and bucket.level >= bucket.capacity:
                del self._chats[chat_id]

    def _allows_chat(self, chat_id: int, now: datetime) -> bool:
        chat = self._chats.setdefault(chat_id, _full(_CHAT, now))
        allowed = chat.allows(now)
        if allowed:
            chat.count()
        return allowed

    def _allows_group(self, chat_id: int, now: datetime, *, crowded: bool) -> bool:
        window = self._groups.setdefault(chat_id, _Window(deque()))
        allowed = window.allows(now, crowded=crowded)
        if allowed:
            window.count(now)
        return allowed


def _full(size: tuple[float, float], now: datetime) -> _Bucket:
    return _Bucket(*size, level=size[0], at=now)
