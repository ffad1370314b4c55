"""Files that staff sent together, on their way to a person: together too, in their order."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.types import (
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
)

from gateway.files import Parcel, send_parcel
from gateway.sender import Delivery
from gateway.wording import Wording
from gateway.words import notice
from locales.texts import ChatLanguage

_BARE: Final = "desk-file-bare-text"
Media = InputMediaAudio | InputMediaDocument | InputMediaPhoto | InputMediaVideo
_MEDIA: Final[Mapping[str, type[Media]]] = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "audio": InputMediaAudio,
    "document": InputMediaDocument,
}


async def send(delivery: Delivery, wording: Wording, language: ChatLanguage) -> list[int]:
    """Send the members of a row; answers the id of each message, in their order.

    A caption stands where staff wrote one: Telegram shows a single one under the whole.
    """
    members = sorted(delivery.row.payload["members"], key=lambda one: one["place"])
    captions = [await _caption(delivery, wording, one, language) for one in members]
    if len(members) == 1:
        kind, file_id = members[0]["file_kind"], members[0]["file_id"]
        parcel = Parcel(delivery.chat_id, kind, file_id, captions[0] or "")
        return [(await send_parcel(delivery.bot, parcel)).message_id]
    media = [
        _MEDIA[one["file_kind"]](media=one["file_id"], caption=caption)
        for one, caption in zip(members, captions, strict=True)
    ]
    sent = await delivery.bot.send_media_group(delivery.chat_id, media)  # type: ignore[arg-type]
    return [message.message_id for message in sent]


async def _caption(
    delivery: Delivery, wording: Wording, member: Mapping[str, Any], language: ChatLanguage
) -> str | None:
    if member["key"] == _BARE:
        return None
    text, _ = notice(member, language)
    return await wording.around(delivery.database, member, text, language)
