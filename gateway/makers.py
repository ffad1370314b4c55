"""What makes each kind of outbox row into a message to a person."""

from collections.abc import Mapping
from typing import Final

from aiogram.types import InlineKeyboardMarkup

from gateway import albums, papers, progress, reminding
from gateway.archive import ArchivePost
from gateway.desk import Desk
from gateway.files import Parcel, send_parcel
from gateway.letters import send_letter
from gateway.receipts import ReceiptPost
from gateway.sender import Delivery, Maker
from gateway.wording import Wording
from gateway.words import FALLBACK, notice, say
from locales.texts import CHAT_LANGUAGES, ChatLanguage
from services.notices import COLLEAGUE
from storage import people

_IN_A_CAPTION: Final = 1024
_IN_A_MESSAGE: Final = 4096
"""Letters that Telegram takes."""


def makers(
    desk: Desk, post: ReceiptPost, packer: ArchivePost, wording: Wording
) -> Mapping[str, Maker]:
    """Every kind of row that services write, with what sends it."""

    async def send_notice(delivery: Delivery) -> int:
        text, markup = await _notice(delivery, wording)
        sent = await delivery.bot.send_message(delivery.chat_id, text, reply_markup=markup)
        return sent.message_id

    async def send_file(delivery: Delivery) -> int:
        return await _send_file(delivery, wording)

    async def send_album(delivery: Delivery) -> list[int]:
        return await albums.send(delivery, wording, await _language(delivery))

    async def send_receipt(delivery: Delivery) -> int:
        return await post.send(delivery, await _language(delivery))

    async def send_archive(delivery: Delivery) -> int:
        return await packer.send(delivery, await _language(delivery))

    return {
        "notice": send_notice,
        "file": send_file,
        "album": send_album,
        "paper": send_paper,
        "reminder": send_reminder,
        "receipt": send_receipt,
        "letter": send_letter,
        "archive": send_archive,
        "progress": tell_progress,
        "window": send_window,
        "desk.card": desk.card,
        "desk.icon": desk.icon,
        "desk.message": desk.message,
        "desk.file": desk.file,
        "desk.account": desk.account,
        "desk.note": desk.note,
        "desk.hits": desk.hits,
        "desk.mark": desk.mark,
        "desk.alert": desk.alert,
        "desk.batch": desk.batches.send,
        "desk.backlog": desk.group.backlog,
        "desk.days_off": desk.group.days_off,
    }


async def _notice(delivery: Delivery, wording: Wording) -> tuple[str, InlineKeyboardMarkup | None]:
    """A notice in the language that its reader has chosen by now."""
    payload, language = delivery.row.payload, await _language(delivery)
    text, markup = notice(payload, language)
    if payload.get(COLLEAGUE):
        told = say(language, "cases-of-colleague", name=payload[COLLEAGUE])
        most = _IN_A_CAPTION if "file_kind" in payload else _IN_A_MESSAGE
        text = f"{told}\n\n{text}" if len(told) + len(text) < most else text
    return await wording.around(delivery.database, payload, text, language), markup


async def _send_file(delivery: Delivery, wording: Wording) -> int:
    """A file of staff with its notice as the caption."""
    payload = delivery.row.payload
    caption, markup = await _notice(delivery, wording)
    parcel = Parcel(
        delivery.chat_id, payload["file_kind"], payload["file_id"], caption, markup=markup
    )
    return (await send_parcel(delivery.bot, parcel)).message_id


async def send_paper(delivery: Delivery) -> int:
    """Send a paper of ours in the language that its reader has chosen by now."""
    return await papers.send_paper(delivery, await _language(delivery))


async def send_reminder(delivery: Delivery) -> int | None:
    """Send a person's reminders in the language that he has chosen by now."""
    return await reminding.send_reminder(delivery, await _language(delivery))


async def tell_progress(delivery: Delivery) -> int | None:
    """Tell how a person's files fare, in the language that he has chosen by now."""
    return await progress.tell(delivery, await _language(delivery))


async def send_window(delivery: Delivery) -> int:
    """Send a window that Telegram would not take when it was drawn."""
    payload = delivery.row.payload
    markup = payload["markup"]
    sent = await delivery.bot.send_message(
        delivery.chat_id,
        payload["text"],
        parse_mode=payload["parse_mode"],
        reply_markup=InlineKeyboardMarkup.model_validate(markup) if markup else None,
    )
    return sent.message_id


async def _language(delivery: Delivery) -> ChatLanguage:
    person = await delivery.database.read(lambda tx: people.find(tx, delivery.chat_id))
    if person is None or person.language is None:
        return FALLBACK
    return next(known for known in CHAT_LANGUAGES if known == person.language)
