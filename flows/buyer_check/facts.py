"""What the exporter may add: years of trade, delays, terms of payment, the amount."""

from typing import Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency.screening.subject import OFFERED
from agency.spoken import amounts
from flows import kit
from flows.answers import answers, give
from flows.states import BuyerCheck

FACTS: Final = (*OFFERED, "amount")


async def ask(query: CallbackQuery, select: Select[str], manager: DialogManager, fact: str) -> None:
    """Ask for one fact; the summary comes back after it."""
    if fact in FACTS:
        manager.dialog_data["fact"] = fact
        await kit.go(manager, BuyerCheck.fact)


async def take(query: CallbackQuery, select: Select[str], manager: DialogManager, key: str) -> None:
    """Keep a fact chosen by button; a press on another question changes nothing."""
    fact, _, option = key.partition(".")
    if fact == manager.dialog_data.get("fact") and option in OFFERED.get(fact, ()):
        await _keep(manager, {fact: option})


async def take_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed amount with its currency; the other facts are chosen."""
    if manager.dialog_data.get("fact") != "amount":
        kit.complain(manager, "kit-press-a-button")
        return
    said = amounts.understand(text)
    if isinstance(said, amounts.AmountDoubt):
        kit.complain(manager, f"notice-amount-{said.reason.replace('_', '-')}")
    elif said.currency is None:
        kit.complain(manager, "check-amount-currency")
    else:
        await _keep(manager, {"amount": str(said.value), "currency": said.currency})


async def leave_open(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Leave the fact out, or take it back."""
    fact = str(manager.dialog_data.get("fact", ""))
    gone = {"amount", "currency"} if fact == "amount" else {fact}
    known = (await answers(manager)).get("facts", {})
    await give(manager, facts={name: known[name] for name in known.keys() - gone})
    await kit.go(manager, BuyerCheck.summary)


async def _keep(manager: DialogManager, found: dict[str, str]) -> None:
    known = (await answers(manager)).get("facts", {})
    await give(manager, facts={**known, **found})
    await kit.go(manager, BuyerCheck.summary)
