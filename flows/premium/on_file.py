"""Buyers that need not be asked about: with a limit that holds, or checked before."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from flows.answers import give
from flows.premium import steps
from flows.premium.known import known_buyers


async def take(query: CallbackQuery, select: Select[str], manager: DialogManager, key: str) -> None:
    """Take a buyer over with all that is known of him."""
    found = next((one for one in await known_buyers() if one.id.hex[-12:] == key), None)
    if found is None:
        return
    known: dict[str, Any] = dict.fromkeys(steps.OF_BUYER)
    await give(manager, **{**known, **found.answers})
    await steps.onward(manager)


async def another(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask about a buyer that is not on file."""
    manager.dialog_data["other_buyer"] = True
    await steps.onward(manager)
