"""Buttons of a window that is gone, or of somebody else: a friendly word, the right window."""

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.api.internal import CONTEXT_KEY

from flows.kit import toast
from flows.menu import go_home


def router() -> Router:
    """The router of this file; other failures are left to the intake, which counts them."""
    made = Router(name="stale")
    made.callback_query.register(refuse_stranger, _is_strangers)
    made.errors.register(
        show_where_we_are, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState)
    )
    return made


def homeless_router() -> Router:
    """For buttons that nobody else knows, in a chat without a window; it comes last."""
    made = Router(name="homeless")
    made.callback_query.register(show_menu, F.message.chat.type == ChatType.PRIVATE, _has_no_window)
    return made


async def refuse_stranger(query: CallbackQuery) -> None:
    """A private chat's buttons are for its person alone; his conversation stays as it is."""
    toast("stale-not-yours")


async def show_where_we_are(event: ErrorEvent, dialog_manager: DialogManager) -> None:
    """Say that the button is old and show the current window, or the menu when there is none."""
    query = event.update.callback_query
    if query is not None and await _is_strangers(query):
        await refuse_stranger(query)
        return
    toast("stale-button")
    if dialog_manager.has_context():
        await dialog_manager.show(ShowMode.SEND)
    else:
        await go_home(dialog_manager)


async def show_menu(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Say that the button is old and show the menu."""
    toast("stale-button")
    await go_home(dialog_manager)


async def _is_strangers(query: CallbackQuery) -> bool:
    chat = query.message.chat if query.message else None
    return chat is not None and chat.type == ChatType.PRIVATE and chat.id != query.from_user.id


async def _has_no_window(query: CallbackQuery, **data: Any) -> bool:
    return data.get(CONTEXT_KEY) is None
