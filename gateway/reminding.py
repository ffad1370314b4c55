"""The message of a person's reminders: one line a thing, in the language chosen by now."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from uuid import UUID

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from gateway.callbacks import NoticeButton
from gateway.sender import Delivery
from gateway.words import BUTTON, notice, say, shortened
from locales.texts import ChatLanguage, texts
from services.notices import Argument
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
        reply_markup=markup_of(lines, delivery.row.id, language),
    )
    return sent.message_id


def text_of(lines: Sequence[Line], language: ChatLanguage) -> str:
    """The message (HTML); what ends cover comes first, and nothing of it is left out."""
    ordered = sorted(lines, key=_urgency)
    if len(ordered) == 1:
        return _told(ordered[0], language)
    title = say(language, "reminder-title-many", count=len(ordered))
    whole = [_told(line, language) for line in ordered[:MOST_LINES]]
    while len("\n\n".join(whole)) > _MOST_WHOLE:
        whole.pop()
    short = [_short(line, language) for line in ordered[len(whole) :]]
    unsaid = 0
    while len("\n".join(short)) > _MOST_SHORT:
        short.pop()
        unsaid += 1
    rest = [say(language, "reminder-more", count=unsaid)] if unsaid else []
    return "\n\n".join(part for part in [title, *whole, "\n".join(short), *rest] if part)


_MOST_WHOLE: Final = 2600
_MOST_SHORT: Final = 1200
"""Letters: together, with what stands around them, less than a message of Telegram takes."""


def _urgency(line: Line) -> int:
    if line.ahead:
        return 0
    if line.reminder.required:
        return 1
    return 2 if line.key.startswith(_LATE) else 3


_LATE: Final = ("reminder-not-started", "reminder-overdue", "reminder-run-out")


def _told(line: Line, language: ChatLanguage) -> str:
    parts = [(line.key, line.arguments), *_of_first(line), *line.beside]
    told = ["\n".join(_text(*part, language) for part in some) for some in (line.ahead, parts)]
    return "\n\n".join(one for one in told if one)


def _of_first(line: Line) -> Iterator[tuple[str, Mapping[str, Argument]]]:
    """Of the first instalment: that cover waits for it (23), and how long it can still be paid."""
    if line.key in ("reminder-upcoming", "reminder-today") and line.arguments["number"] == 1:
        yield "reminder-starts-cover", {}
    if line.key.startswith("reminder-not-started") and "ends" in line.arguments:
        yield "reminder-last-day", {"ends": line.arguments["ends"]}


def _short(line: Line, language: ChatLanguage) -> str:
    """What does not fit as a whole is named all the same."""
    if "due" not in line.arguments:
        return _told(line, language)
    about = {name: line.arguments[name] for name in ("policy", "due")}
    return _text("reminder-short", about, language)


def _text(key: str, arguments: object, language: ChatLanguage) -> str:
    return notice({"key": key, "arguments": arguments}, language)[0]


def markup_of(lines: Sequence[Line], bundle: UUID, language: ChatLanguage) -> InlineKeyboardMarkup:
    """The buttons under the message; `bundle` is the row of the outbox that it is made from."""
    buttons = [_button(action, target) for action, target in _actions(lines, bundle)]
    markup = notice({"key": "kit-attention", "arguments": {}, "buttons": buttons}, language)[1]
    assert markup is not None
    return InlineKeyboardMarkup(
        inline_keyboard=[*_paid_of_several(lines, language), *markup.inline_keyboard]
    )


def _paid_of_several(
    lines: Sequence[Line], language: ChatLanguage
) -> Iterator[list[InlineKeyboardButton]]:
    """A button an instalment, since "paid" alone would not say which."""
    theirs = [line for line in sorted(lines, key=_urgency) if _may_report(line)]
    for line in theirs[:_MOST_PAID] if len(lines) > 1 else ():
        label = _paid_of(str(line.arguments["policy"]), str(line.arguments["number"]), language)
        data = NoticeButton(action="paid", target=line.reminder.subject.hex).pack()
        yield [InlineKeyboardButton(text=label, callback_data=data)]


def _may_report(line: Line) -> bool:
    return line.reminder.topic == HOLDER and line.manages


def _paid_of(policy: str, number: str, language: ChatLanguage) -> str:
    """The policy's number gets the room that the words leave it."""
    words = texts(language)
    room = BUTTON - len(words("reminder-button-paid-of", policy="", number=number))
    return words("reminder-button-paid-of", policy=shortened(policy, room), number=number)


_MOST_PAID: Final = 5


def _actions(lines: Sequence[Line], bundle: UUID) -> list[tuple[str, str]]:
    about = {line.policy_id for line in lines if line.policy_id is not None}
    only = lines[0] if len(lines) == 1 else None
    found: list[tuple[str, str]] = []
    if only is not None and _may_report(only):
        found.append(("paid", only.reminder.subject.hex))
    if len(about) == 1:
        found.append(("policy", next(iter(about)).hex))
    elif about:
        found.append(("policies", ""))
    return [*found, ("tomorrow", bundle.hex), ("ask", "")]


def _button(action: str, target: str) -> dict[str, str]:
    return {"key": _KEYS[action], "action": action, "target": target}
