"""One update at a time per chat, in order of arrival; a lock lives while somebody wants it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class ChatLocks:
    """In-process order of a chat's updates. It only saves retries: safety is the row's version."""

    def __init__(self) -> None:
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def hold(self, chat_key: str) -> AsyncIterator[None]:
        """Wait for one's turn in a chat."""
        lock, wanted = self._locks.get(chat_key, (asyncio.Lock(), 0))
        self._locks[chat_key] = (lock, wanted + 1)
        try:
            async with lock:
                yield
        finally:
            self._release(chat_key)

    @property
    def held(self) -> bool:
        """Whether any chat is being worked on."""
        return bool(self._locks)

    def _release(self, chat_key: str) -> None:
        lock, wanted = self._locks.pop(chat_key)
        if wanted > 1:
            self._locks[chat_key] = (lock, wanted - 1)
