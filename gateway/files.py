"""Bytes of files from Telegram, and files of cases on their way to people."""

import asyncio
import hashlib
from dataclasses import dataclass
from typing import IO, Final

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramRetryAfter,
)
from aiogram.types import File, InlineKeyboardMarkup, Message
from aiohttp import ClientError

MOST_BYTES: Final = 20 * 1024 * 1024
"""What Telegram lets a bot download (Bot API, getFile)."""
_PIECE: Final = 256 * 1024
_SILENCE: Final = 60
"""Seconds without a byte after which a download counts as failed."""
_TOO_BIG: Final = "file is too big"


class TooBig(Exception):
    """The file is larger than a bot may download."""


class Unavailable(Exception):
    """The file did not come this time; its words name the kind of failure."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What arrived: SHA-256 in hex, and bytes."""

    sha256: str
    size: int


async def fetch(bot: Bot, file_id: str, into: IO[bytes]) -> Fetched:
    """Bring a file's bytes into `into`, piece by piece.

    Raises `TooBig`, `Unavailable`, or `TelegramRetryAfter` when Telegram asks for a pause.
    """
    try:
        file = await bot.get_file(file_id)
        fetched = await _download(bot, file, into)
    except TelegramRetryAfter:
        raise
    except TelegramBadRequest as error:
        if _TOO_BIG in error.message.lower():
            raise TooBig from error
        raise Unavailable(error.message) from error
    except (AiogramError, ClientError, TimeoutError, asyncio.IncompleteReadError) as error:
        raise Unavailable(type(error).__name__) from error
    if file.file_size is not None and fetched.size != file.file_size:
        raise Unavailable("the download was cut short")
    return fetched


async def _download(bot: Bot, file: File, into: IO[bytes]) -> Fetched:
    if file.file_path is None:
        raise Unavailable("Telegram gave no path")
    url = bot.session.api.file_url(bot.token, file.file_path)
    digest, size = hashlib.sha256(), 0
    async for piece in bot.session.stream_content(
        url, timeout=_SILENCE, chunk_size=_PIECE, raise_for_status=True
    ):
        size += len(piece)
        if size > MOST_BYTES:
            raise TooBig
        digest.update(piece)
        into.write(piece)
    return Fetched(digest.hexdigest(), size)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file that Telegram has, for a chat; `caption` is HTML."""

    chat_id: int
    kind: str
    file_id: str
    caption: str
    thread_id: int | None = None
    markup: InlineKeyboardMarkup | None = None


async def send_parcel(bot: Bot, parcel: Parcel) -> Message:
    """Send a file on by its id, as the kind of message that it came in."""
    send = {
        "photo": bot.send_photo,
        "video": bot.send_video,
        "voice": bot.send_voice,
        "audio": bot.send_audio,
    }.get(parcel.kind, bot.send_document)
    sent: Message = await send(  # type: ignore[operator]
        parcel.chat_id,
        parcel.file_id,
        caption=parcel.caption,
        message_thread_id=parcel.thread_id,
        reply_markup=parcel.markup,
    )
    return sent
