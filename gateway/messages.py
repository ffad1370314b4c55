"""Windows on their way to Telegram: what fails there must not fail the update."""

import asyncio
import os
from contextlib import suppress
from datetime import timedelta

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, ReplyKeyboardRemove
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.manager.message_manager import MessageManager

from agency.uuid7 import uuid7
from gateway.unit import Unit, current_unit
from storage import outbox, people
from storage.outbox import Lane, Outgoing

log = structlog.get_logger()

TRANSIENT = (TelegramRetryAfter, TelegramServerError, TelegramNetworkError, ClientDecodeError)
"""Failures of the moment. A proxy's HTML page raises `ClientDecodeError`, which is no API error."""

_UNCHANGED = "message is not modified"


class NotShown(Exception):
    """The window could not be shown now; it was put in the outbox or has nobody to see it."""


class WindowMessages(MessageManager):
    """Sends windows; keeps those that Telegram would not take for the sender."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: set[asyncio.Task[None]] = set()

    async def show_message(
        self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None
    ) -> OldMessage:
        try:
            return await super().show_message(bot, new_message, old_message)
        except TelegramBadRequest as error:
            if _UNCHANGED not in error.message.lower():
                raise
            raise NotShown from error
        except TelegramForbiddenError as error:
            await _mark_unreachable(current_unit(), str(error.message))
            raise NotShown from error
        except TRANSIENT as error:
            await _keep_for_sender(current_unit(), new_message, error)
            raise NotShown from error

    async def remove_message_safe(
        self, bot: Bot, old_message: OldMessage, new_message: NewMessage | None
    ) -> None:
        if self.had_reply_keyboard(old_message) and not self.need_reply_keyboard(new_message):
            await self.remove_reply_kbd(bot, old_message)
        await super().remove_message_safe(bot, old_message, new_message)

    async def remove_reply_kbd(self, bot: Bot, old_message: OldMessage | None) -> None:
        """Take a reply keyboard away by a message that is gone at once.

        Not every Telegram app hides the keyboard when the message that brought it is deleted.
        """
        if old_message is None:
            return
        chat_id = old_message.chat.id
        sent = await bot.send_message(chat_id, "…", reply_markup=ReplyKeyboardRemove())
        with suppress(TelegramBadRequest):
            await bot.delete_message(chat_id, sent.message_id)

    def answer_beside(self, bot: Bot, query: CallbackQuery, unit: Unit) -> None:
        """Answer a button press without holding up what is shown; once per update."""
        if unit.answered or not query.id:
            return
        unit.answered = True
        task = asyncio.create_task(answer_query(bot, query.id, unit.toast))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    @property
    def at_rest(self) -> bool:
        """Whether every button press has its answer."""
        return not self._answers

    async def finish(self) -> None:
        """Wait for answers under way, at the end of the process."""
        await asyncio.gather(*self._answers)


async def answer_query(bot: Bot, query_id: str, toast: str | None) -> None:
    """End a button's busy state; a press that is too old to be answered is nobody's loss."""
    try:
        await bot.answer_callback_query(query_id, text=toast)
    except (TelegramAPIError, ClientDecodeError) as error:
        log.info("callback.unanswered", error=type(error).__name__)


async def _mark_unreachable(unit: Unit, reason: str) -> None:
    if unit.person_id is not None:
        user_id, now = unit.person_id, unit.now
        await unit.database.write(lambda tx: people.mark_reachability(tx, user_id, reason, now))


async def _keep_for_sender(unit: Unit, window: NewMessage, error: Exception) -> None:
    """One waiting window a chat: only the latest is worth seeing."""
    pause = error.retry_after if isinstance(error, TelegramRetryAfter) else 1
    markup = window.reply_markup
    payload = {
        "text": window.text or "",
        "parse_mode": "HTML",
        "markup": markup.model_dump(mode="json", exclude_none=True)
        if isinstance(markup, InlineKeyboardMarkup)
        else None,
    }
    row = Outgoing(
        id=uuid7(unit.now, os.urandom),
        chat_id=window.chat.id,
        lane=Lane.ANSWER,
        kind="window",
        payload=payload,
    )
    when = unit.now + timedelta(seconds=pause)
    await unit.database.write(lambda tx: outbox.replace_waiting(tx, row, when))
    log.info("window.kept", error=type(error).__name__)
