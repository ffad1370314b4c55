"""Buttons from before a restart or of a window that is gone: a friendly word, the right window."""

from aiogram import Router
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import ErrorEvent
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from flows.states import Menu
from gateway.unit import current_unit
from gateway.words import reader_language
from locales.texts import texts


def router() -> Router:
    """The router of this file; other failures are left to the intake, which counts them."""
    made = Router(name="stale")
    made.errors.register(
        show_where_we_are, ExceptionTypeFilter(UnknownIntent, OutdatedIntent, UnknownState)
    )
    return made


async def show_where_we_are(event: ErrorEvent, dialog_manager: DialogManager) -> None:
    """Say that the button is old and show the current window, or the menu when there is none."""
    current_unit().toast = texts(reader_language())("stale-button")
    if dialog_manager.has_context():
        await dialog_manager.show(ShowMode.SEND)
    else:
        await dialog_manager.start(Menu.main, mode=StartMode.RESET_STACK)
