"""Papers made by us on their way to people: made in a thread, so that nobody waits for them."""

import asyncio
from typing import Any

from aiogram.types import BufferedInputFile, Message

from gateway.sender import Delivery
from gateway.words import notice
from locales.texts import ChatLanguage
from services.papers.made import Made, make


async def send_paper(delivery: Delivery, language: ChatLanguage) -> int:
    """Make the paper that the row asks for and send it with its notice as the caption."""
    payload = delivery.row.payload
    made = await asyncio.to_thread(make, payload["paper"], payload["data"], language)
    caption, markup = notice(payload, language)
    return (await _send(delivery, made, caption=caption, reply_markup=markup)).message_id


async def _send(delivery: Delivery, made: Made, **beside: Any) -> Message:
    file = BufferedInputFile(made.content, made.name)
    if made.mime.startswith("image/"):
        return await delivery.bot.send_photo(delivery.chat_id, file, **beside)
    return await delivery.bot.send_document(delivery.chat_id, file, **beside)
