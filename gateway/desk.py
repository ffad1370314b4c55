"""The staff group: a topic per case, a card that follows it, and what the agency lets in there."""

from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, TypeVar
from uuid import UUID

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from sqlalchemy import Connection

from gateway import desk_texts
from gateway.callbacks import DeskButton
from gateway.sender import Delivery, TopicGone
from gateway.words import say
from locales.texts import ChatLanguage
from services.timeline import case_state
from storage import cases, documents, messages, topics
from storage.cases import Case
from storage.topics import Topic

T = TypeVar("T")

_GONE: Final = ("message thread not found", "topic_deleted", "topic_id_invalid")
_UNCHANGED: Final = "message is not modified"
_CARD_GONE: Final = "message to edit not found"


class Desk:
    """Makes what staff see. With `full` false nothing of a case enters but number, kind, product,
    language, status, times and counters."""

    def __init__(self, language: ChatLanguage, *, full: bool) -> None:
        self._language: ChatLanguage = language
        self._full = full

    async def card(self, delivery: Delivery) -> int:
        """Show a case as it stands: a new topic and pinned card, or its card edited in place."""
        case, state = await self._case(delivery)
        topic = await self._topic(delivery, case)
        text = desk_texts.card(state, self._language, full=self._full)
        markup = self._buttons(case)
        if topic.card_message_id is not None and await self._edited(delivery, topic, text, markup):
            return topic.card_message_id
        sent = await _in_topic(
            delivery.bot.send_message(
                topic.chat_id, text, message_thread_id=topic.thread_id, reply_markup=markup
            )
        )
        kept = replace(topic, card_message_id=sent.message_id)
        await delivery.database.write(lambda tx: topics.keep(tx, kept))
        await _pin(delivery, topic.chat_id, sent.message_id)
        return sent.message_id

    async def message(self, delivery: Delivery) -> int:
        """Show what the exporter wrote; by reference only, that he wrote."""
        case, _ = await self._case(delivery)
        message_id = UUID(delivery.row.payload["message_id"])
        written = await delivery.database.read(lambda tx: messages.of_case(tx, case.id))
        message = next(one for one in written if one.id == message_id)
        key = "desk-message" if self._full else "desk-message-reference"
        if message.revision:
            key = "desk-message-edited" if self._full else "desk-message-edited-reference"
        text = say(self._language, key, number=case.number, text=message.text)
        return await self._say(delivery, case, text)

    async def file(self, delivery: Delivery) -> int:
        """Hand a file on to the case's topic; by reference only, that it came."""
        case, _ = await self._case(delivery)
        key = UUID(delivery.row.payload["document_id"])
        paper = await delivery.database.read(lambda tx: documents.get(tx, key))
        if paper is None or not self._full:
            return await self._say(
                delivery, case, say(self._language, "desk-file-reference", number=case.number)
            )
        topic = await self._topic(delivery, case)
        send = delivery.bot.send_photo if paper.kind == "photo" else delivery.bot.send_document
        sent = await _in_topic(
            send(topic.chat_id, paper.file_id, message_thread_id=topic.thread_id)
        )
        return sent.message_id

    async def note(self, delivery: Delivery) -> int:
        """Tell staff something of a case, in its topic."""
        case, _ = await self._case(delivery)
        payload = delivery.row.payload
        return await self._say(
            delivery, case, say(self._language, payload["key"], **payload["arguments"])
        )

    async def alert(self, delivery: Delivery) -> int:
        """Tell staff something that belongs to no case, in the group itself."""
        payload = delivery.row.payload
        text = say(self._language, payload["key"], **payload["arguments"])
        return (await delivery.bot.send_message(delivery.chat_id, text)).message_id

    async def _say(self, delivery: Delivery, case: Case, text: str) -> int:
        topic = await self._topic(delivery, case)
        sent = await _in_topic(
            delivery.bot.send_message(topic.chat_id, text, message_thread_id=topic.thread_id)
        )
        return sent.message_id

    async def _case(self, delivery: Delivery) -> tuple[Case, dict[str, Any]]:
        case_id = delivery.row.case_id
        assert case_id is not None

        def look(tx: Connection) -> tuple[Case, dict[str, Any]]:
            case = cases.get(tx, case_id)
            assert case is not None
            return case, case_state(tx, case)

        return await delivery.database.read(look)

    async def _topic(self, delivery: Delivery, case: Case) -> Topic:
        known = await delivery.database.read(lambda tx: topics.get(tx, case.id))
        if known is not None:
            return known
        name = desk_texts.topic_name(case, self._language)
        made = await delivery.bot.create_forum_topic(delivery.chat_id, name)
        topic = Topic(case.id, delivery.chat_id, made.message_thread_id, card_message_id=None)
        await delivery.database.write(lambda tx: topics.keep(tx, topic))
        return topic

    async def _edited(
        self, delivery: Delivery, topic: Topic, text: str, markup: InlineKeyboardMarkup
    ) -> bool:
        try:
            await _in_topic(
                delivery.bot.edit_message_text(
                    text,
                    chat_id=topic.chat_id,
                    message_id=topic.card_message_id,
                    reply_markup=markup,
                )
            )
        except TelegramBadRequest as error:
            if _UNCHANGED in error.message.lower():
                return True
            if _CARD_GONE in error.message.lower():
                return False
            raise
        return True

    def _buttons(self, case: Case) -> InlineKeyboardMarkup:
        action = "take" if case.assignee is None else "release"
        button = InlineKeyboardButton(
            text=say(self._language, f"desk-button-{action}"),
            callback_data=DeskButton(action=action, case=case.id).pack(),
        )
        return InlineKeyboardMarkup(inline_keyboard=[[button]])


async def _pin(delivery: Delivery, chat_id: int, message_id: int) -> None:
    """A group that does not let the bot pin still has the card."""
    with suppress(TelegramBadRequest):
        await delivery.bot.pin_chat_message(chat_id, message_id, disable_notification=True)


async def _in_topic(call: Awaitable[T]) -> T:
    """Run a call into a topic; raises `TopicGone` when the topic was deleted."""
    try:
        return await call
    except TelegramBadRequest as error:
        if any(known in error.message.lower() for known in _GONE):
            raise TopicGone from error
        raise
