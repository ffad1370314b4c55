"""Buyers that need not be asked about: with a limit that holds, or checked before."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency import countries
from flows import kit
from flows.answers import give
from flows.premium import steps
from flows.premium.known import known_buyers
from flows.states import Premium
from services.checks.known_buyers import KnownBuyer


async def take(query: CallbackQuery, select: Select[str], manager: DialogManager, key: str) -> None:
    """Take a buyer over with all that is known of him."""
    found = next((one for one in await known_buyers() if one.id.hex[-12:] == key), None)
    if found is not None:
        await _take_over(manager, found)


async def take_words(text: str, message: Message, manager: DialogManager) -> None:
    """Take a buyer by his name; a country begins the questions on another one."""
    wanted, known = text.casefold(), await known_buyers()
    named = [one for one in known if wanted == one.name.casefold()]
    if not named and countries.find(text):
        manager.dialog_data[steps.OTHER_BUYER] = True
        await kit.go(manager, Premium.country)
        await steps.COUNTRY.take_typed(text, message, manager)
        return
    alike = named or [one for one in known if wanted in one.name.casefold()]
    if len(alike) == 1:
        await _take_over(manager, alike[0])
    else:
        kit.complain(manager, "estimate-buyer-or-country")


async def _take_over(manager: DialogManager, buyer: KnownBuyer) -> None:
    known: dict[str, Any] = dict.fromkeys(steps.OF_BUYER)
    await give(manager, **{**known, **buyer.answers})
    await steps.onward(manager)


async def another(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask about a buyer that is not on file."""
    manager.dialog_data[steps.OTHER_BUYER] = True
    await steps.onward(manager)
