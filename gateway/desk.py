"""The staff group: a topic per case, a card that follows it, and what the agency lets in there."""

from collections.abc import Awaitable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
    ReplyParameters,
)
from sqlalchemy import Connection

from agency.status import FINAL
from gateway import desk_checks, desk_texts
from gateway.callbacks import DeskButton
from gateway.desk_batch import BatchDesk
from gateway.desk_group import DeskGroup
from gateway.desk_icons import Icons, state_of
from gateway.files import Parcel, send_parcel
from gateway.sender import Delivery, TopicGone
from gateway.words import notice, say
from locales.texts import CHAT_LANGUAGES, ChatLanguage
from services.cases.clocks import astana_day
from services.cases.opening import LONG_DETAILS, ON_A_CARD
from services.cases.timeline import case_state
from services.checks import judging as check_desk
from services.notices import refresh_icon
from storage import cases, desk_cases, documents, messages, topics
from storage.cases import Case
from storage.topics import Topic

T = TypeVar("T")

DELIVERED: Final = "👌"
"""The reaction to staff's words that reached the exporter; Telegram allows bots a short list."""
_GONE: Final = ("message thread not found", "topic_deleted", "topic_id_invalid")
_UNCHANGED: Final = "message is not modified"
_TOPIC_UNCHANGED: Final = "topic_not_modified"
_CARD_GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")


@dataclass(frozen=True, slots=True)
class _View:
    """A case, its state as the back office has it, and its topic in the group of now."""

    case: Case
    state: dict[str, Any]
    topic: Topic | None
    icon: str
    today: date


class Desk:
    """Makes what staff see. With `full` false nothing of a case enters but number, kind, product,
    language, status, times and counters. With `scans` a file waits for the virus scanner's word.
    """

    def __init__(self, language: ChatLanguage, *, full: bool, scans: bool = False) -> None:
        self._language: ChatLanguage = language
        self._full = full
        self._scans = scans
        self._icons = Icons()
        self.group = DeskGroup(language)
        self.batches = BatchDesk(language, full=full)

    async def card(self, delivery: Delivery) -> int:
        """Show a case as it stands: a new topic and pinned card, or its card edited in place."""
        view = await self._view(delivery)
        if view.topic is not None and await self._edited(delivery, view, view.topic):
            assert view.topic.card_message_id is not None
            if view.topic.icon != view.icon:
                case_id = view.case.id
                await delivery.database.write(lambda tx: refresh_icon(tx, delivery.now, case_id))
            return view.topic.card_message_id
        return (await self._new_card(delivery, view)).card_message_id or 0

    async def icon(self, delivery: Delivery) -> None:
        """Have a topic's icon say how its case stands now."""
        view = await self._view(delivery)
        if view.topic is None or view.topic.icon == view.icon:
            return
        wanted = await self._icons.of(delivery.bot, view.icon)
        if wanted is not None:
            await _in_topic(_changed_icon(delivery, view.topic, wanted))
        case_id, icon = view.case.id, view.icon
        await delivery.database.write(lambda tx: topics.keep_icon(tx, case_id, icon))

    async def message(self, delivery: Delivery) -> int:
        """Show what the exporter wrote; by reference only, that he wrote."""
        view = await self._view(delivery)
        message_id = UUID(delivery.row.payload["message_id"])
        written = await delivery.database.read(lambda tx: messages.of_case(tx, view.case.id))
        message = next(one for one in written if one.id == message_id)
        key = "desk-message-edited" if message.revision else "desk-message"
        if not self._full:
            return (
                await self._say(delivery, view, say(self._language, f"{key}-reference"))
            ).message_id
        return await self._quote(delivery, view, f"{key}-title", message.text)

    async def account(self, delivery: Delivery) -> int | None:
        """Show the whole of what its card could only begin."""
        view = await self._view(delivery)
        told = [view.case.body[name] for name in sorted(LONG_DETAILS & view.case.body.keys())]
        long = "\n\n".join(text for text in told if len(text) > ON_A_CARD)
        if not self._full or not long:
            return None
        return await self._quote(delivery, view, "desk-account-title", long)

    async def file(self, delivery: Delivery) -> int | None:
        """Hand a file on to the case's topic; by reference only, that it came.

        One that came by the upload page was not to go through Telegram, and does not.
        """
        if self._scans and not delivery.row.payload.get("checked"):
            return None
        view = await self._view(delivery)
        key = UUID(delivery.row.payload["document_id"])
        paper = await delivery.database.read(lambda tx: documents.get(tx, key))
        if paper is None or not self._full:
            text = say(self._language, "desk-file-reference")
            return (await self._say(delivery, view, text)).message_id
        if paper.source is not None:
            text = say(self._language, f"desk-file-{paper.source}", name=paper.original_name)
            return (await self._say(delivery, view, text)).message_id
        topic = await self._topic(delivery, view)
        caption = say(self._language, "desk-file-title", name=paper.original_name)
        parcel = Parcel(topic.chat_id, paper.kind, paper.file_id, caption, topic.thread_id)
        return (await _in_topic(send_parcel(delivery.bot, parcel))).message_id

    async def note(self, delivery: Delivery) -> int:
        """Tell staff something of a case in its topic, under the message it is about."""
        view, payload = await self._view(delivery), delivery.row.payload
        language = self._reader(payload)
        text, _ = notice(payload, language)
        sent = await self._say(
            delivery, view, text, payload.get("reply_to"), desk_texts.choices(payload, language)
        )
        return sent.message_id

    async def hits(self, delivery: Delivery) -> int:
        """Show the possible list matches of a check."""
        view = await self._view(delivery)
        try:
            board = await delivery.database.read(lambda tx: check_desk.board(tx, view.case.id))
            text = desk_checks.hit_lines(board, self._language, full=self._full)
        except check_desk.NoSuchCheck:
            text = say(self._language, "check-desk-no-such-hit")
        return (await self._say(delivery, view, text)).message_id

    async def mark(self, delivery: Delivery) -> int | None:
        """Mark words of staff that reached the exporter; a group without reactions gets a line."""
        message_id = delivery.row.payload["message_id"]
        try:
            await delivery.bot.set_message_reaction(
                delivery.chat_id, message_id, [ReactionTypeEmoji(emoji=DELIVERED)]
            )
        except TelegramBadRequest:
            view = await self._view(delivery)
            text = say(self._language, "desk-delivered")
            return (await self._say(delivery, view, text, message_id)).message_id
        return None

    async def alert(self, delivery: Delivery) -> int:
        """Tell staff something that belongs to no case, in the group itself or where it was asked.

        A topic that is gone by now is none to answer in.
        """
        payload = delivery.row.payload
        text, _ = notice(payload, self._reader(payload))
        sent = await delivery.bot.send_message(
            delivery.chat_id,
            text,
            message_thread_id=payload.get("thread"),
            reply_parameters=_reply_to(payload.get("reply_to")),
        )
        return sent.message_id

    def _reader(self, payload: Mapping[str, Any]) -> ChatLanguage:
        wanted = payload.get("language")
        return next((one for one in CHAT_LANGUAGES if one == wanted), self._language)

    async def _quote(self, delivery: Delivery, view: _View, title: str, text: str) -> int:
        for part in desk_texts.quoted(say(self._language, title), text):
            sent = await self._say(delivery, view, part)
        return sent.message_id

    async def _say(
        self,
        delivery: Delivery,
        view: _View,
        text: str,
        reply_to: int | None = None,
        markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        topic = await self._topic(delivery, view)
        return await _in_topic(
            delivery.bot.send_message(
                topic.chat_id,
                text,
                message_thread_id=topic.thread_id,
                reply_parameters=_reply_to(reply_to),
                reply_markup=markup,
            )
        )

    async def _view(self, delivery: Delivery) -> _View:
        case_id = delivery.row.case_id
        assert case_id is not None

        def look(tx: Connection) -> _View:
            case = cases.get(tx, case_id)
            assert case is not None
            topic = topics.get(tx, case_id)
            here = topic if topic is not None and topic.chat_id == delivery.chat_id else None
            icon = state_of(case, desk_cases.get(tx, case_id))
            return _View(case, case_state(tx, case), here, icon, astana_day(delivery.now))

        return await delivery.database.read(look)

    async def _topic(self, delivery: Delivery, view: _View) -> Topic:
        """The case's topic; one that is made now begins with the card."""
        if view.topic is not None and view.topic.card_message_id is not None:
            return view.topic
        return await self._new_card(delivery, view)

    async def _new_topic(self, delivery: Delivery, view: _View) -> Topic:
        name = desk_texts.topic_name(view.case, self._language)
        icon = await self._icons.of(delivery.bot, view.icon)
        made = await delivery.bot.create_forum_topic(
            delivery.chat_id, name, icon_custom_emoji_id=icon
        )
        thread = made.message_thread_id
        topic = Topic(view.case.id, delivery.chat_id, thread, card_message_id=None, icon=view.icon)
        await delivery.database.write(lambda tx: topics.keep(tx, topic))
        return topic

    async def _new_card(self, delivery: Delivery, view: _View) -> Topic:
        topic = view.topic or await self._new_topic(delivery, view)
        sent = await _in_topic(
            delivery.bot.send_message(
                topic.chat_id,
                self._text(view),
                message_thread_id=topic.thread_id,
                reply_markup=self._buttons(view.case),
            )
        )
        kept = replace(topic, card_message_id=sent.message_id)
        await delivery.database.write(lambda tx: topics.keep(tx, kept))
        # A group that does not let the bot pin still has the card.
        with suppress(TelegramBadRequest):
            await delivery.bot.pin_chat_message(
                topic.chat_id, sent.message_id, disable_notification=True
            )
        return kept

    async def _edited(self, delivery: Delivery, view: _View, topic: Topic) -> bool:
        """Whether the card shows the case now; false when there is none to edit."""
        if topic.card_message_id is None:
            return False
        try:
            await delivery.bot.edit_message_text(
                self._text(view),
                chat_id=topic.chat_id,
                message_id=topic.card_message_id,
                reply_markup=self._buttons(view.case),
            )
        except TelegramBadRequest as error:
            words = error.message.lower()
            if any(known in words for known in _CARD_GONE):
                return False
            if _UNCHANGED not in words:
                raise
        return True

    def _text(self, view: _View) -> str:
        return desk_texts.card(view.state, self._language, full=self._full, today=view.today)

    def _buttons(self, case: Case) -> InlineKeyboardMarkup | None:
        if case.status in FINAL:
            return None
        action = "take" if case.assignee is None else "release"
        button = InlineKeyboardButton(
            text=say(self._language, f"desk-button-{action}"),
            callback_data=DeskButton(action=action, case=case.id).pack(),
        )
        return InlineKeyboardMarkup(inline_keyboard=[[button]])


def _reply_to(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)


async def _changed_icon(delivery: Delivery, topic: Topic, icon: str) -> None:
    try:
        await delivery.bot.edit_forum_topic(
            topic.chat_id, topic.thread_id, icon_custom_emoji_id=icon
        )
    except TelegramBadRequest as error:
        if _TOPIC_UNCHANGED not in error.message.lower():
            raise


async def _in_topic(call: Awaitable[T]) -> T:
    """Run a call into a topic; raises `TopicGone` when the topic was deleted."""
    try:
        return await call
    except TelegramBadRequest as error:
        if any(known in error.message.lower() for known in _GONE):
            raise TopicGone from error
        raise
