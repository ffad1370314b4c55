"""The sender: one process at a time brings the outbox to Telegram, at the pace it allows."""

import asyncio
import os
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from sqlalchemy import Connection

from gateway.faults import where
from gateway.messages import TRANSIENT
from gateway.pace import Pace
from services.deliveries import delivered, still_comes, undeliverable, withheld
from services.notices import STAFF_CHAT
from storage import leases, outbox, topics
from storage.database import Database
from storage.outbox import Lane, Outgoing
from storage.sqlite import SqliteFile

log = structlog.get_logger()

LEASE: Final = timedelta(seconds=20)
"""On SQLite, where a process may wait for another's write for nearly as long."""
SHORT_LEASE: Final = timedelta(seconds=8)
"""Where nobody waits for another's write; clocks of several machines differ by less than that."""
IDLE: Final = 0.2
"""Seconds between two looks at an empty outbox, and at most between two at a full one."""
_A_LANE: Final = 40
_LONGEST_PAUSE: Final = 300
_MOST_GOING: Final = 80
_MOST_REMINDERS_GOING: Final = 40
"""Chats to which something is on its way when no reminder begins any more."""
_CROWD: Final = 10
"""More rows than that for the staff group go one a second."""
_UNCOUNTED: Final = frozenset({"desk.mark"})
"""Reactions are no messages, and a member of staff waits for his."""

_ASIDE: Final = frozenset({"archive"})
"""What takes long to make goes beside the turn, one of a chat at a time: nothing waits for it."""
_GROWING: Final = frozenset({"album"})
"""Rows to which others may be added until they begin to be sent."""
_MOST_ASIDE: Final = 2
_NAME: Final = "sender"
_STAFF: Final = "staff"
"""Stands for all lines of the staff group: they go one after the other."""

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Delivery:
    """A row on its way: `chat_id` is the real one, also for the staff group."""

    bot: Bot
    database: Database
    row: Outgoing
    chat_id: int
    now: datetime


Maker = Callable[[Delivery], Awaitable[int | Sequence[int] | None]]
"""Makes and sends a row's message; answers its id, those of an album, or None without any."""


class TopicGone(Exception):
    """The case's topic was deleted: forget it and make it anew."""


class Sender:
    """Sends what is due while it holds the lease; another takes over when it falls silent."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        clock: Clock,
        makers: Mapping[str, Maker],
        staff_chat_id: int | None,
    ) -> None:
        self._bot, self._database, self._clock = bot, database, clock
        self._makers = makers
        self._staff_chat_id = staff_chat_id
        self._owner = f"{os.getpid()}-{os.urandom(4).hex()}"
        self._pace = Pace(clock())
        self._lease = LEASE if isinstance(database, SqliteFile) else SHORT_LEASE
        self._renew_at: datetime | None = None
        self._crowded = False
        self._aside: dict[str, asyncio.Task[bool]] = {}
        self._going: dict[str, asyncio.Task[bool]] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop` is set, then give the lease back."""
        while not stop.is_set():
            busy = await self.turn(IDLE)
            if not busy:
                await _pause(stop, IDLE)
        await asyncio.gather(*self._aside.values(), *self._going.values())
        await self._database.write(lambda tx: leases.give_back(tx, _NAME, self._owner))

    async def turn(self, patience: float | None = None) -> bool:
        """Send what may go now; false when there was nothing to do or it is another's turn.

        What is on its way for longer than `patience` seconds goes on beside the next turns: a chat
        that Telegram is slow with holds up nobody else.
        """
        now = self._clock()
        if not await self._holds_lease(now):
            return False
        rows, staff_chat = await self._database.read(lambda tx: _due(tx, now, self._staff_chat_id))
        self._send_aside([row for row in rows if row.kind in _ASIDE], staff_chat)
        self._begin([row for row in rows if row.kind not in _ASIDE], staff_chat)
        if self._going:
            await asyncio.wait(self._going.values(), timeout=patience)
        self._pace.forget_idle(now)
        return self._has_sent()

    def _begin(self, rows: list[Outgoing], staff_chat: int | None) -> None:
        lines: dict[str, list[Outgoing]] = defaultdict(list)
        for row in rows:
            lines[row.order_key].append(row)
        staff = [line for line in lines.values() if line[0].chat_id == STAFF_CHAT]
        if staff and _STAFF not in self._going:
            self._going[_STAFF] = asyncio.create_task(self._one_by_one(staff, staff_chat))
        for key, line in lines.items():
            bulk = line[0].lane is Lane.REMINDER
            most = _MOST_REMINDERS_GOING if bulk else _MOST_GOING
            to_staff = line[0].chat_id == STAFF_CHAT
            if not to_staff and key not in self._going and len(self._going) < most:
                self._going[key] = asyncio.create_task(self._line(line, staff_chat))

    def _has_sent(self) -> bool:
        """Whether anything was sent since the last turn, or is on its way."""
        done = [key for key, task in self._going.items() if task.done()]
        # A failure that nobody settled ends the sender.
        sent = [self._going.pop(key).result() for key in done]
        return any(sent) or bool(self._going)

    async def _holds_lease(self, now: datetime) -> bool:
        if self._renew_at is not None and now < self._renew_at:
            return True
        fresh = self._renew_at is None
        if fresh and self._is_sending():
            # Of a lease that was lost: taken again, these would count as a dead sender's.
            return False

        def take(tx: Connection) -> bool:
            held = leases.take(tx, _NAME, self._owner, now, self._lease)
            if held and fresh:
                outbox.take_over(tx)
            return held

        held = await self._database.write(take)
        self._renew_at = now + self._lease / 4 if held else None
        return held

    def _is_sending(self) -> bool:
        self._has_sent()
        return bool(self._going) or not all(task.done() for task in self._aside.values())

    def _send_aside(self, rows: list[Outgoing], staff_chat: int | None) -> None:
        for key in [key for key, task in self._aside.items() if task.done()]:
            # A failure that nobody settled ends the sender, as one within a turn does.
            self._aside.pop(key).result()
        for row in rows:
            if row.order_key not in self._aside and len(self._aside) < _MOST_ASIDE:
                self._aside[row.order_key] = asyncio.create_task(self._line([row], staff_chat))

    async def _one_by_one(self, lines: list[list[Outgoing]], staff_chat: int | None) -> bool:
        """The staff group gets its cases in the order in which they came."""
        self._crowded = sum(map(len, lines)) > _CROWD
        return any([await self._line(line, staff_chat) for line in lines])

    async def _line(self, line: list[Outgoing], staff_chat: int | None) -> bool:
        """Send a line's rows in order, as far as the pace and Telegram let it."""
        for number, row in enumerate(line):
            chat_id = staff_chat if row.chat_id == STAFF_CHAT else row.chat_id
            if chat_id is None:
                await self._drop(row, "no staff group is set")
            elif row.kind not in _UNCOUNTED and not self._may_go(row, chat_id):
                return number > 0
            elif not await self._send(row, chat_id):
                return True
        return True

    def _may_go(self, row: Outgoing, chat_id: int) -> bool:
        bulk = row.lane is Lane.REMINDER
        return self._pace.allows(chat_id, self._clock(), crowded=self._crowded, bulk=bulk)

    async def _send(self, row: Outgoing, chat_id: int) -> bool:
        started = self._clock()
        if row.kind in _GROWING and await self._still_comes(row, started):
            return False
        begun = await self._database.write(lambda tx: _begun(tx, started, row, self._owner))
        if begun is None:
            return True
        row = begun
        delivery = Delivery(self._bot, self._database, row, chat_id, self._clock())
        try:
            made = await self._makers[row.kind](delivery)
        except Exception as error:
            return await self._settle(row, chat_id, error)
        now = self._clock()
        await self._database.write(lambda tx: delivered(tx, now, row, _ids(made)))
        return True

    async def _still_comes(self, row: Outgoing, now: datetime) -> bool:
        return await self._database.write(lambda tx: still_comes(tx, now, row))

    async def _settle(self, row: Outgoing, chat_id: int, error: Exception) -> bool:
        """Decide what a failure means; true when the rows behind this one may go on."""
        now = self._clock()
        log.info("outbox.failed", kind=row.kind, error=type(error).__name__, where=where(error))
        if isinstance(error, TelegramMigrateToChat):
            after = error.migrate_to_chat_id
            await self._later(row, now, lambda tx: topics.move_staff_chat(tx, chat_id, after))
        elif isinstance(error, TopicGone) and row.case_id is not None:
            case_id = row.case_id
            await self._later(row, now, lambda tx: topics.forget(tx, case_id))
        elif isinstance(error, TelegramRetryAfter):
            until = now + timedelta(seconds=error.retry_after)
            await self._later(row, until, lambda tx: outbox.hold_chat(tx, row.chat_id, until))
        elif isinstance(error, TelegramForbiddenError | TelegramBadRequest):
            await self._drop(row, error.message, person_is_gone=_is_gone(error))
            return True
        elif isinstance(error, TRANSIENT) or row.attempts < outbox.MOST_ATTEMPTS:
            pause = min(2 ** min(row.attempts, 10), _LONGEST_PAUSE)
            await self._later(row, now + timedelta(seconds=pause))
        else:
            await self._drop(row, type(error).__name__)
            return True
        return False

    async def _later(
        self,
        row: Outgoing,
        when: datetime,
        beside: Callable[[Connection], object] = lambda _: None,
    ) -> None:
        def unit(tx: Connection) -> None:
            outbox.later(tx, row.id, "to be sent again", when)
            beside(tx)

        await self._database.write(unit)

    async def _drop(self, row: Outgoing, reason: str, *, person_is_gone: bool = False) -> None:
        now = self._clock()
        await self._database.write(
            lambda tx: undeliverable(tx, now, row, reason, person_is_gone=person_is_gone)
        )


def _due(
    tx: Connection, now: datetime, staff_chat_id: int | None
) -> tuple[list[Outgoing], int | None]:
    rows = [row for lane in Lane for row in outbox.due(tx, now, lane, _A_LANE)]
    return rows, topics.staff_chat(tx, staff_chat_id)


def _begun(tx: Connection, now: datetime, row: Outgoing, owner: str) -> Outgoing | None:
    """The row as it goes: from now on nothing is added to it. None: it does not go.

    Who stood still while another took over begins nothing more, whatever he read before.
    """
    if not outbox.begin(tx, row.id, leases.holds(_NAME, owner)) or withheld(tx, now, row):
        return None
    return replace(row, payload=outbox.payload_of(tx, row.id)) if row.kind in _GROWING else row


def _ids(made: int | Sequence[int] | None) -> Sequence[int]:
    if made is None:
        return ()
    return (made,) if isinstance(made, int) else made


def _is_gone(error: TelegramForbiddenError | TelegramBadRequest) -> bool:
    return isinstance(error, TelegramForbiddenError) or "chat not found" in error.message.lower()


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
