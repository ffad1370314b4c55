"""Letters that a person forwards: in the language of their reader, with nothing around them."""

from typing import cast

from gateway.sender import Delivery
from locales.texts import Language, texts


async def send_letter(delivery: Delivery) -> int:
    """Send a letter as plain text: no buttons and no marks travel with it."""
    payload = delivery.row.payload
    words = texts(cast("Language", payload["language"]))
    text = words(payload["key"], **payload["arguments"])
    sent = await delivery.bot.send_message(delivery.chat_id, text, parse_mode=None)
    return sent.message_id
