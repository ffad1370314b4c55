"""The only way of an update into the bot: chat lock, unit of work, handlers, commit, speech."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Final

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Chat, TelegramObject, Update, User
from aiogram_dialog.api.entities import DialogAction, DialogUpdate, DialogUpdateEvent, ShowMode
from pydantic import ValidationError

from gateway.faults import where
from gateway.locks import ChatLocks
from gateway.messages import WindowMessages
from gateway.origin import Origin, origin_of
from gateway.recent import RecentChats
from gateway.shut_out import refuse
from gateway.unit import Unit, enter, leave
from services.failures import fail
from storage import chats, inbox
from storage.chats import AlreadyDone, VersionConflict
from storage.database import Database
from storage.inbox import Received

log = structlog.get_logger()

TIME_LIMIT: Final = 45.0
"""Seconds for an update; Telegram itself gives a webhook 60."""
MOST_RUNS: Final = 8
REDRAW_PAUSE: Final = 0.8
"""Seconds by which a window's redraw waits for more of the same burst, such as an album."""

Clock = Callable[[], datetime]


class Intake:
    """Feeds updates to the dispatcher; an update takes effect once, whatever happens."""

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        database: Database,
        clock: Clock,
        messages: WindowMessages,
    ) -> None:
        self._bot, self._dispatcher = bot, dispatcher
        self._database, self._clock = database, clock
        self._messages = messages
        self._locks = ChatLocks()
        self._recent = RecentChats()
        self._redraws: dict[str, asyncio.Task[None]] = {}

    async def work(self, received: Received, update: Update | None = None) -> bool:
        """Work one update through; false when it failed (which is noted, and it will be retried).

        `update` is the parsed form of `received`, where it is at hand. Raises `TimeoutError` at the
        time limit, with the update rolled back and noted likewise.
        """
        if update is None:
            return await self._work_unparsed(received)
        origin = origin_of(update)
        async with self._locks.hold(origin.chat_key):
            try:
                async with asyncio.timeout(TIME_LIMIT):
                    await self._run(update, origin)
            except Exception as error:
                await self._note_failure(received, origin.person_id, error)
                if isinstance(error, TimeoutError):
                    raise
                return False
        return True

    async def _work_unparsed(self, received: Received) -> bool:
        if await self._database.read(lambda tx: inbox.is_dead(tx, received.update_id)):
            return True
        try:
            update = Update.model_validate_json(received.raw, context={"bot": self._bot})
        except ValidationError as error:
            await self._note_failure(received, None, error)
            return False
        return await self.work(received, update)

    async def redraw(self, chat: Chat, user: User, thread_id: int | None) -> None:
        """Show a chat's current window again; nothing else changes, a failure is only logged."""
        origin = Origin(inbox.chat_key(chat.id, thread_id), chat, user, thread_id, None)
        async with self._locks.hold(origin.chat_key):
            await self._redraw(origin)

    @property
    def at_rest(self) -> bool:
        """Whether no update is being worked on, no press unanswered, no window to be redrawn."""
        return not self._locks.held and not self._redraws and self._messages.at_rest

    async def close(self) -> None:
        """Let what was begun come to its end."""
        await asyncio.gather(*self._redraws.values(), return_exceptions=True)
        await self._messages.finish()

    async def _run(self, update: Update, origin: Origin) -> None:
        for _ in range(MOST_RUNS):
            unit = await self._unit(update.update_id, origin)
            if unit.snapshot.seen:
                await self._redraw(origin)
                return
            try:
                await self._feed(unit, update)
            except VersionConflict:
                continue
            except AlreadyDone:
                await self._redraw(origin)
                return
            self._remember(unit)
            self._redraw_later(unit, origin)
            return
        raise VersionConflict(origin.chat_key)

    async def _unit(self, update_id: int | None, origin: Origin) -> Unit:
        now = self._clock()
        user_id = origin.user.id if origin.user else None
        snapshot = self._recent.take(origin.chat_key, now)
        if snapshot is None:
            snapshot = await self._database.read(
                lambda tx: chats.read_chat(tx, update_id or 0, origin.chat_key, user_id)
            )
        return Unit(
            database=self._database,
            update_id=update_id,
            chat_key=origin.chat_key,
            person_id=origin.person_id,
            now=now,
            said_at=origin.said_at or now,
            snapshot=snapshot,
        )

    def _remember(self, unit: Unit) -> None:
        if unit.person_id is not None:
            self._recent.keep(unit.chat_key, unit.outcome(), unit.now)

    async def _feed(self, unit: Unit, update: TelegramObject) -> None:
        token = enter(unit)
        try:
            assert isinstance(update, Update)
            if unit.snapshot.blocked and unit.person_id is not None:
                refuse(self._bot, self._dispatcher["house"], unit, update)
            else:
                await self._offer(update)
            await unit.save()
            if isinstance(update, Update) and update.callback_query is not None:
                self._messages.answer_beside(self._bot, update.callback_query, unit)
            await unit.speak()
        finally:
            leave(token)

    async def _offer(self, update: Update) -> None:
        """To the handlers; the dialogs' own event is none that the dispatcher would feed."""
        if not isinstance(update, DialogUpdate):
            await self._dispatcher.feed_update(self._bot, update)
            return
        event = update.event
        assert isinstance(event, DialogUpdateEvent)
        await self._dispatcher.propagate_event(
            update_type="update",
            event=update,
            bot=self._bot,
            event_from_user=event.from_user,
            event_chat=event.chat,
            event_thread_id=event.thread_id,
            **self._dispatcher.workflow_data,
        )

    async def _redraw(self, origin: Origin) -> None:
        if origin.chat is None or origin.user is None:
            return
        event = DialogUpdateEvent(
            from_user=origin.user,
            chat=origin.chat,
            thread_id=origin.thread_id,
            business_connection_id=None,
            action=DialogAction.UPDATE,
            data=None,
            intent_id=None,
            stack_id="",
            show_mode=ShowMode.EDIT,
        )
        try:
            unit = await self._unit(None, origin)
            await self._feed(unit, DialogUpdate(aiogd_update=event.as_(self._bot)))
        except Exception as error:
            # What the update changed is committed: asking for it again would only repeat this.
            log.error("redraw.failed", error=type(error).__name__, where=where(error))

    def _redraw_later(self, unit: Unit, origin: Origin) -> None:
        key = origin.chat_key
        if unit.redraw_soon and key not in self._redraws:
            self._redraws[key] = asyncio.create_task(self._redraw_after_pause(origin))

    async def _redraw_after_pause(self, origin: Origin) -> None:
        await asyncio.sleep(REDRAW_PAUSE)
        del self._redraws[origin.chat_key]
        assert origin.chat is not None
        assert origin.user is not None
        await self.redraw(origin.chat, origin.user, origin.thread_id)

    async def _note_failure(
        self, received: Received, person_id: int | None, error: Exception
    ) -> None:
        reason = type(error).__name__
        log.error("update.failed", update_id=received.update_id, error=reason, where=where(error))
        now = self._clock()
        await self._database.write(lambda tx: fail(tx, now, received, person_id, reason))
