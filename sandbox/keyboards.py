"""Keyboards a bot attaches to its messages: what Telegram refuses."""

import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sandbox.entities import utf16_length
from sandbox.errors import BadRequest

Button = dict[str, Any]

_INLINE_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
_REPLY_ACTIONS = (
    "request_users",
    "request_chat",
    "request_managed_bot",
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
    "request_user",
)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
_STYLES = ("danger", "success", "primary")
_LINKS = ("http://", "https://", "tg://", "ton://")
MOST_BUTTONS = 100
WIDEST_ROW = 8


def check_markup(markup: dict[str, Any]) -> None:
    """Raise BadRequest for a keyboard that Telegram would not take."""
    if "inline_keyboard" in markup:
        _check_size(markup["inline_keyboard"])
        for row in markup["inline_keyboard"]:
            for button in row:
                _check_inline(button)
    elif "keyboard" in markup:
        _check_size(markup["keyboard"])
        for row in markup["keyboard"]:
            for button in row:
                _check_reply(button)
        _check_placeholder(markup)
    elif "force_reply" in markup:
        _check_placeholder(markup)


def _check_size(rows: list[list[Button]]) -> None:
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise BadRequest("reply markup is too long")
    if any(len(row) > WIDEST_ROW for row in rows):
        raise BadRequest(f"a keyboard row must not have more than {WIDEST_ROW} buttons")


def _check_placeholder(markup: dict[str, Any]) -> None:
    if utf16_length(markup.get("input_field_placeholder") or "") > 64:
        raise BadRequest("input field placeholder is too long")


def _check_inline(button: Button) -> None:
    _check_text(button, "inline keyboard button")
    actions = [name for name in _INLINE_ACTIONS if button.get(name) is not None]
    if not actions:
        raise BadRequest(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise BadRequest(
            "can't parse inline keyboard button: "
            f"exactly one action is allowed, found {', '.join(actions)}"
        )
    _check_action(button, actions[0])


def _check_action(button: Button, action: str) -> None:
    value = button[action]
    if action == "callback_data" and not 1 <= len(value.encode()) <= 64:
        raise BadRequest("BUTTON_DATA_INVALID")
    if action == "copy_text" and not 1 <= utf16_length(value["text"]) <= 256:
        raise BadRequest("BUTTON_COPY_TEXT_INVALID")
    if action == "url" and not value.lower().startswith(_LINKS):
        raise BadRequest(
            f"inline keyboard button URL '{value}' is invalid: Unsupported URL protocol"
        )
    if action == "url":
        _check_deep_link(value)


def _check_deep_link(url: str) -> None:
    """`t.me/...?start=` takes at most 64 of `A-Za-z0-9_-`."""
    parts = urlsplit(url)
    if parts.hostname not in ("t.me", "telegram.me"):
        return
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name in ("start", "startgroup") and not _PAYLOAD.fullmatch(value):
            raise BadRequest("BUTTON_URL_INVALID")


def _check_reply(button: Button | str) -> None:
    if isinstance(button, str):
        button = {"text": button}
    _check_text(button, "keyboard button")
    if sum(1 for name in _REPLY_ACTIONS if button.get(name)) > 1:
        raise BadRequest("can't parse keyboard button: at most one action is allowed")


def _check_text(button: Button, what: str) -> None:
    if not button["text"].strip():
        raise BadRequest(f"{what} text must be non-empty")
    if button.get("style") not in (None, *_STYLES):
        raise BadRequest(f"can't parse {what}: Invalid button style specified")


def is_inline(markup: dict[str, Any] | None) -> bool:
    return markup is not None and "inline_keyboard" in markup
