"""The ways into discovery: where it was left, or from the first question."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button

from agency.discovery.walk import Walk
from flows.answers import adopt, begin, open_draft
from flows.discovery.path import keep, onward, walk
from flows.states import Discovery
from flows.walked import KIND


async def start(manager: DialogManager) -> None:
    """Go on where the person left, at a question or at the products found."""
    await manager.start(Discovery.ask, mode=StartMode.RESET_STACK)


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the answers that were left, or on new ones."""
    left = await open_draft(KIND)
    if left is None:
        begin(manager, KIND)
        return
    adopt(manager, left)
    await onward(manager, await walk(manager))


async def anew(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Forget the answers and ask from the first question."""
    await keep(manager, Walk())
