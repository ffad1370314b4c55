"""What the staff group reads outside of topics: how many cases wait to be shown, what ends soon."""

from collections.abc import Mapping
from datetime import date
from math import ceil
from typing import Any, Final

from aiogram.exceptions import TelegramBadRequest

from gateway.sender import Delivery
from gateway.words import say
from locales.texts import ChatLanguage, texts
from storage import backlog

_A_MINUTE: Final = 20
"""Messages that Telegram takes in a group."""
_MOST_LINES: Final = 40
_UNCHANGED: Final = "message is not modified"


class DeskGroup:
    """Makes these messages in the group's language."""

    def __init__(self, language: ChatLanguage) -> None:
        self._language: ChatLanguage = language

    async def backlog(self, delivery: Delivery) -> int | None:
        """Say how many new cases wait for their topics: one message, edited as they fall."""
        waiting, told = await delivery.database.read(
            lambda tx: (backlog.waiting(tx), backlog.message(tx))
        )
        if not waiting and told is None:
            return None
        text = self._backlog(waiting)
        if told is None or not await self._edited(delivery, told, text):
            told = (await delivery.bot.send_message(delivery.chat_id, text)).message_id
        kept = told if waiting else None
        await delivery.database.write(lambda tx: backlog.remember(tx, kept))
        return told

    async def days_off(self, delivery: Delivery) -> int:
        """The terms that end in the days off ahead."""
        payload = delivery.row.payload
        words = texts(self._language)
        lines = [self._term(one) for one in payload["clocks"]]
        more = len(lines) - _MOST_LINES
        shown = lines[:_MOST_LINES]
        if more > 0:
            shown.append(words("desk-list-more", count=more))
        text = say(
            self._language,
            "desk-days-off-list",
            first=words.date(date.fromisoformat(payload["first"])),
            last=words.date(date.fromisoformat(payload["last"])),
            lines="\n".join(shown),
        )
        return (await delivery.bot.send_message(delivery.chat_id, text)).message_id

    def _backlog(self, waiting: list[str]) -> str:
        if not waiting:
            return say(self._language, "desk-backlog-over")
        return say(
            self._language,
            "desk-backlog",
            count=len(waiting),
            minutes=ceil(len(waiting) / _A_MINUTE),
            first=waiting[0],
        )

    def _term(self, one: Mapping[str, Any]) -> str:
        words = texts(self._language)
        return words(
            "desk-line-clock",
            number=one["number"],
            clock=words(f"clock-name-{one['clock'].replace('_', '-')}"),
            last=words.date(date.fromisoformat(one["last"])),
        )

    async def _edited(self, delivery: Delivery, message_id: int, text: str) -> bool:
        try:
            await delivery.bot.edit_message_text(
                text, chat_id=delivery.chat_id, message_id=message_id
            )
        except TelegramBadRequest as error:
            return _UNCHANGED in error.message.lower()
        return True
