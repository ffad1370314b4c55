"""Updates on their way to the bot: kept in order until acknowledged."""

import asyncio
from collections import OrderedDict
from typing import Any

from sandbox.clock import Clock
from sandbox.errors import ApiError
from sandbox.model import Counters, Json, Profile, QueuedUpdate, Webhook
from sandbox.store import Store
from sandbox.validation import check_update

KEEP_S = 24 * 3600
RECENT = 2000
NOT_BY_DEFAULT = ("chat_member", "message_reaction", "message_reaction_count")


class UpdateQueue:
    """Pending updates, the newest delivered ones, and those who wait for news."""

    def __init__(self, store: Store, clock: Clock, counters: Counters, profile: Profile) -> None:
        self._store = store
        self._clock = clock
        self._counters = counters
        self._profile = profile
        self.pending: dict[int, QueuedUpdate] = {}
        self.by_chat: dict[int, dict[int, QueuedUpdate]] = {}
        self.again: list[Json] = []
        self._recent: OrderedDict[int, Json] = OrderedDict()
        self._news = asyncio.Event()
        self.polls = 0
        self._retired = False
        self.webhook_version = 0

    def restore(self, updates: list[QueuedUpdate]) -> None:
        for update in sorted(updates, key=lambda update: update.id):
            self._add(update)

    def push(self, kind: str, chat: int, payload: Json) -> int | None:
        """Queue an update of `kind`; None where the bot does not want that kind."""
        if not self.wants(kind):
            return None
        number = self._counters.next("update")
        self._store.put(self._counters.TABLE, self._counters.key, vars(self._counters))
        self.push_raw(kind, chat, {"update_id": number, kind: payload})
        return number

    def push_raw(self, kind: str, chat: int, body: Json) -> None:
        """Queue a whole update; raises Drift when it is none."""
        check_update(body)
        update = QueuedUpdate(body["update_id"], kind, chat, self._clock.unix(), body)
        self._store.put(update.TABLE, update.key, vars(update))
        self._add(update)
        self.wake()

    def wants(self, kind: str) -> bool:
        allowed = self._profile.allowed_updates
        return kind in allowed if allowed else kind not in NOT_BY_DEFAULT

    def acknowledge(self, update: QueuedUpdate) -> None:
        self.pending.pop(update.id, None)
        rows = self.by_chat.get(update.chat, {})
        rows.pop(update.id, None)
        if not rows:
            self.by_chat.pop(update.chat, None)
        self._store.drop(update.TABLE, update.key)

    def acknowledge_below(self, offset: int) -> None:
        for update in [u for number, u in self.pending.items() if number < offset]:
            self.acknowledge(update)

    def drop_all(self) -> None:
        for update in list(self.pending.values()):
            self.acknowledge(update)

    def expire(self) -> None:
        """Forget what Telegram would not keep any longer."""
        oldest = self._clock.unix() - KEEP_S
        for update in [u for u in self.pending.values() if u.date < oldest]:
            self.acknowledge(update)

    def recent(self, number: int) -> Json | None:
        """One of the newest updates, acknowledged or not."""
        return self._recent.get(number)

    async def poll(self, limit: int, seconds: float) -> list[Json]:
        """getUpdates; raises ApiError 409 when another poll or a webhook takes over."""
        self.polls += 1
        mine = self.polls
        self.wake()
        deadline = asyncio.get_running_loop().time() + seconds
        while not (found := self._batch(limit)):
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0 or self._retired:
                return []
            await self.news(left)
            self._check_poll(mine)
        return found

    def confirm(self, offset: int) -> None:
        """Acknowledge below `offset`; a negative one keeps only the last so many."""
        self.expire()
        if offset < 0:
            numbers = sorted(self.pending)[offset:]
            offset = numbers[0] if numbers else 0
        self.acknowledge_below(offset)

    def _check_poll(self, mine: int) -> None:
        if mine != self.polls:
            raise ApiError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )

    def _batch(self, limit: int) -> list[Json]:
        copies, self.again = self.again[:limit], self.again[limit:]
        fresh = [self.pending[number].body for number in sorted(self.pending)]
        return copies + fresh[: limit - len(copies)]

    def end_poll(self) -> None:
        """Make a waiting getUpdates answer 409: a webhook was set."""
        self.polls += 1
        self.wake()

    def retire(self) -> None:
        """Let a waiting getUpdates go home with nothing: this queue is no longer used."""
        self._retired = True
        self.wake()

    async def news(self, seconds: float | None) -> None:
        """Return at the next `wake`, or after so many seconds."""
        news = self._news
        try:
            async with asyncio.timeout(seconds):
                await news.wait()
        except TimeoutError:
            return

    def wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    def _add(self, update: QueuedUpdate) -> None:
        self.pending[update.id] = update
        self.by_chat.setdefault(update.chat, {})[update.id] = update
        self._recent[update.id] = update.body
        if len(self._recent) > RECENT:
            self._recent.popitem(last=False)


def webhook_info(webhook: Webhook, queue: UpdateQueue, allowed: list[str] | None) -> dict[str, Any]:
    """getWebhookInfo's answer."""
    info: dict[str, Any] = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(queue.pending),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
        info["ip_address"] = webhook.ip_address or "127.0.0.1"
    if webhook.last_error_message:
        info["last_error_date"] = webhook.last_error_date
        info["last_error_message"] = webhook.last_error_message
    if allowed:
        info["allowed_updates"] = allowed
    return info
