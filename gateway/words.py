"""Texts on their way into a Telegram message: formatted for the reader, escaped for HTML."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from html import escape
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog.api.protocols import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text

from gateway.callbacks import NoticeButton
from gateway.unit import current_unit
from locales.texts import ChatLanguage, Texts, texts

BUTTON: Final = 28
"""Letters of a button: as many as a phone shows."""
FALLBACK: ChatLanguage = "ru"
"""For who has not chosen yet: what most people of both countries read."""


def reader_language() -> ChatLanguage:
    """The language of the person whose update is being worked on."""
    return current_unit().language or FALLBACK


def say(language: ChatLanguage, key: str, /, **arguments: object) -> str:
    """A text of the catalogue as HTML: what people typed is escaped, so that it stays text."""
    plain = {
        name: escape(value, quote=False) if isinstance(value, str) else value
        for name, value in arguments.items()
    }
    return texts(language)(key, **plain)


def shortened(number: str, most: int) -> str:
    """A long number for a button: its last characters tell it from others of the same kind."""
    return number if len(number) <= most else f"…{number[1 - most :]}"


class T(Text):
    """A dialog text by its key; its arguments are the plain values of the window's data."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        arguments = {k: v for k, v in data.items() if isinstance(v, str | int)}
        return say(reader_language(), self.key, **arguments)


class Label(T):
    """A button's text by its key: buttons are no HTML, so nothing is escaped."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        arguments = {k: v for k, v in data.items() if isinstance(v, str | int)}
        return texts(reader_language())(self.key, **arguments)


def notice(
    payload: Mapping[str, Any], language: ChatLanguage
) -> tuple[str, InlineKeyboardMarkup | None]:
    """The text (HTML) and buttons of a notice as `services.notices` put it into the outbox."""
    arguments = shown(payload["arguments"], language)
    buttons = [[_button(button, language)] for button in payload.get("buttons", [])]
    markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
    return say(language, payload["key"], **arguments), markup


def shown(arguments: Mapping[str, Any], language: ChatLanguage) -> dict[str, str | int]:
    """The arguments of a notice as its reader reads them; nothing is escaped yet."""
    return {name: _argument(value, language) for name, value in arguments.items()}


def _argument(value: Any, language: ChatLanguage) -> str | int:
    if not isinstance(value, dict):
        return value if isinstance(value, int) else str(value)
    words = texts(language)
    if "moment" in value:
        return moment_in(words, datetime.fromisoformat(value["moment"]), value["zone"])
    if "day" in value:
        return words.date(date.fromisoformat(value["day"]))
    if "money" in value:
        return words.money(Decimal(value["money"]), value["currency"])
    if "figure" in value:
        return words.number(Decimal(value["figure"]))
    return "; ".join(words(key) for key in value["term"].split())


def moment_in(words: Texts, moment: datetime, zone: str) -> str:
    """Date and time in a zone that is named: a deadline is never read by another clock."""
    local = words.moment(moment.astimezone(ZoneInfo(zone)))
    return words(f"zone-{zone.replace('/', '-').lower()}", moment=local)


def _button(button: Mapping[str, str], language: ChatLanguage) -> InlineKeyboardButton:
    label = texts(language)(button["key"])
    if "copy" in button:
        return InlineKeyboardButton(text=label, copy_text=CopyTextButton(text=button["copy"]))
    data = NoticeButton(action=button["action"], target=button["target"]).pack()
    return InlineKeyboardButton(text=label, callback_data=data)
