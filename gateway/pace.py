"""How fast Telegram lets a bot speak: 30 a second over all, 1 a second in a chat, 20 a minute in a
group (its FAQ; a `retry_after` always has the last word)."""

from collections import deque
from dataclasses import dataclass, field
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
    """At most so many messages in any `period`: a bucket would let through twice as many in the
    first one after a rest, and Telegram would refuse half of them."""

    period: timedelta
    times: deque[datetime] = field(default_factory=deque)

    def allows(self, most: int, now: datetime) -> bool:
        """Whether fewer than `most` went in the period that ends now."""
        while self.times and now - self.times[0] >= self.period:
            self.times.popleft()
        return len(self.times) < most

    def count(self, now: datetime) -> None:
        """One goes now."""
        self.times.append(now)

    def just_went(self, now: datetime) -> bool:
        """Whether the last one is less than a second old."""
        return bool(self.times) and now - self.times[-1] < _SECOND


_OVERALL: Final = 30
_BULK: Final = 25
"""Of those, for what nobody waits for: the rest is left to answers, and to windows, which go
straight out and are not counted here."""
_CHAT: Final = (3.0, 1.0)  # short bursts are tolerated
_IN_A_GROUP: Final = 20
_MINUTE: Final = timedelta(seconds=60)
_SECOND: Final = timedelta(seconds=1)


class Pace:
    """Says whether a message may go now; chats that were idle for long are forgotten."""

    def __init__(self) -> None:
        self._overall = _Window(_SECOND)
        self._chats: dict[int, _Bucket] = {}
        self._groups: dict[int, _Window] = {}

    def allows(
        self, chat_id: int, now: datetime, *, crowded: bool = False, bulk: bool = False
    ) -> bool:
        """Count a message to `chat_id` if it may go at `now`; false when it has to wait.

        `crowded`: so much waits for a group that short bursts would be refused; `bulk`: nobody
        waits for it.
        """
        if not self._overall.allows(_BULK if bulk else _OVERALL, now):
            return False
        allowed = (
            self._allows_group(chat_id, now, crowded=crowded)
            if chat_id < 0
            else self._allows_chat(chat_id, now)
        )
        if allowed:
            self._overall.count(now)
        return allowed

    def forget_idle(self, now: datetime) -> None:
        """Drop what is full again: it equals a new one."""
        for chat_id, bucket in list(self._chats.items()):
            bucket.fill(now)
            if bucket.level >= bucket.capacity:
                del self._chats[chat_id]

    def _allows_chat(self, chat_id: int, now: datetime) -> bool:
        chat = self._chats.setdefault(chat_id, _Bucket(*_CHAT, level=_CHAT[0], at=now))
        chat.fill(now)
        if chat.level < 1:
            return False
        chat.level -= 1
        return True

    def _allows_group(self, chat_id: int, now: datetime, *, crowded: bool) -> bool:
        """Who has many to send keeps a second between two."""
        window = self._groups.setdefault(chat_id, _Window(_MINUTE))
        if not window.allows(_IN_A_GROUP, now) or (crowded and window.just_went(now)):
            return False
        window.count(now)
        return True
