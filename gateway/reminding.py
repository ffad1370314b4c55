"""The message of a person's reminders: one line a thing, in the language chosen by now."""

from collections.abc import Sequence
from uuid import UUID

from aiogram.types import InlineKeyboardMarkup

from gateway.sender import Delivery
from gateway.words import notice, say
from locales.texts import ChatLanguage
from services.reminding.planning import HOLDER
from services.reminding.sending import MOST_LINES, Line, compose

_KEYS = {
    "paid": "reminder-button-paid",
    "policy": "reminder-button-details",
    "policies": "reminder-button-policies",
    "tomorrow": "reminder-button-tomorrow",
    "ask": "reminder-button-ask",
}


async def send_reminder(delivery: Delivery, language: ChatLanguage) -> int | None:
    """Send what is still true; None when nothing of it is."""
    ids = [UUID(one) for one in delivery.row.payload["reminders"]]
    lines = await delivery.database.write(lambda tx: compose(tx, delivery.now, ids))
    if not lines:
        return None
    sent = await delivery.bot.send_message(
        delivery.chat_id,
        text_of(lines, language),
        reply_markup=_markup(lines, delivery.row.id, language),
    )
    return sent.message_id


def text_of(lines: Sequence[Line], language: ChatLanguage) -> str:
    """The message (HTML)."""
    shown = [_told(line, language) for line in lines[:MOST_LINES]]
    if len(lines) == 1:
        return shown[0]
    title = say(language, "reminder-title-many", count=len(lines))
    if len(lines) > MOST_LINES:
        shown.append(say(language, "reminder-more", count=len(lines) - MOST_LINES))
    return "\n\n".join([title, *shown])


def _told(line: Line, language: ChatLanguage) -> str:
    parts = [(line.key, line.arguments), *line.beside]
    return "\n".join(_text(key, arguments, language) for key, arguments in parts)


def _text(key: str, arguments: object, language: ChatLanguage) -> str:
    return notice({"key": key, "arguments": arguments}, language)[0]


def _markup(lines: Sequence[Line], bundle: UUID, language: ChatLanguage) -> InlineKeyboardMarkup:
    buttons = [_button(action, target) for action, target in _actions(lines, bundle)]
    markup = notice({"key": "kit-attention", "arguments": {}, "buttons": buttons}, language)[1]
    assert markup is not None
    return markup


def _actions(lines: Sequence[Line], bundle: UUID) -> list[tuple[str, str]]:
    about = {line.policy_id for line in lines if line.policy_id is not None}
    only = lines[0] if len(lines) == 1 else None
    found: list[tuple[str, str]] = []
    if only is not None and only.reminder.topic == HOLDER:
        found.append(("paid", only.reminder.subject.hex))
    if len(about) == 1:
        found.append(("policy", next(iter(about)).hex))
    elif about:
        found.append(("policies", ""))
    return [*found, ("tomorrow", bundle.hex), ("ask", "")]


def _button(action: str, target: str) -> dict[str, str]:
    return {"key": _KEYS[action], "action": action, "target": target}
