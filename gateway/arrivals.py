"""Updates as Telegram's JSON: kept as they came, also those that the library cannot read."""

import json
from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic import ValidationError

from gateway.origin import origin_of
from storage.inbox import Received

UNREADABLE = "unreadable"
"""The chat key of updates that cannot be read: they wait for nobody, and nobody for them."""


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` whose answer is left as it is: one strange update must not hide the others.

    Source: https://core.telegram.org/bots/api#getupdates
    """

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


def arrival(bot: Bot, raw: dict[str, Any]) -> tuple[Received, Update | None]:
    """An update as the inbox keeps it, and its parsed form where there is one.

    Raises `KeyError` or `TypeError` for something that is no update at all.
    """
    update_id = raw["update_id"]
    if not isinstance(update_id, int):
        raise TypeError("update_id")
    text = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    try:
        update = Update.model_validate(raw, context={"bot": bot})
        return Received(update_id, origin_of(update).chat_key, text), update
    except (ValidationError, LookupError, AttributeError):
        return Received(update_id, UNREADABLE, text), None
