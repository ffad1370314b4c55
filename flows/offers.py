"""One clarifying question where a sentence may have meant several things."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Column, Select

from flows import kit
from flows.intents import label, open_intent
from flows.states import Offer
from gateway.words import T


async def ask(manager: DialogManager, intents: Sequence[str]) -> None:
    """Ask which of a few things was meant."""
    data = {"intents": list(intents)}
    await manager.start(Offer.choose, data, mode=StartMode.RESET_STACK)


async def choose(
    query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
) -> None:
    """Go where the chosen button leads."""
    for intent in _offered(manager):
        if kit.short_key(intent) == key:
            await open_intent(manager, intent)


def _offered(manager: DialogManager) -> list[str]:
    given = manager.start_data
    return list(given["intents"]) if isinstance(given, dict) else []


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return {"intents": [(kit.short_key(one), label(one)) for one in _offered(dialog_manager)]}


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            T("discovery-clarify"),
            Column(kit.picks("intent", "intents", choose)),
            kit.specialist("offer"),
            kit.menu_button("offer"),
            state=Offer.choose,
            getter=_shown,
        )
    )
