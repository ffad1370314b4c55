"""Chats that were spoken with a moment ago, so that the next update needs no look at the database.

What is remembered may be out of date: then the commit's version does not match, and the update
runs again from a fresh read.
"""

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final

from storage.chats import Snapshot

MOST: Final = 5_000
LONGEST: Final = timedelta(seconds=30)
"""What another process may have learned of a person, such as a blocked bot, is read by then."""


class RecentChats:
    """The last committed state of chats; an entry is taken out by who works on it."""

    def __init__(self) -> None:
        self._chats: OrderedDict[str, tuple[Snapshot, datetime]] = OrderedDict()

    def take(self, chat_key: str, now: datetime) -> Snapshot | None:
        """What is remembered of a chat, if it is fresh; it is put back by `keep` after a commit."""
        snapshot, at = self._chats.pop(chat_key, (None, now))
        return snapshot if snapshot is not None and abs(now - at) <= LONGEST else None

    def keep(self, chat_key: str, snapshot: Snapshot, now: datetime) -> None:
        """Remember a chat as it was committed."""
        self._chats[chat_key] = (snapshot, now)
        if len(self._chats) > MOST:
            self._chats.popitem(last=False)
