"""An amount as an answer and, where it was said without one, its currency as the next."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Select

from agency.money import CURRENCIES
from agency.spoken import amounts
from flows import kit
from flows.answers import answers, give
from gateway.words import reader_language
from locales.texts import texts


@dataclass(frozen=True, slots=True)
class AmountQuestion:
    """The widgets of the two questions; `onward` goes to what is missing next.

    With `rough` it is kept as `approx` that an amount was said roughly.
    """

    onward: Callable[[DialogManager], Awaitable[None]]
    rough: bool = False
    offered: tuple[str, ...] = CURRENCIES

    def typed(self) -> MessageInput:
        """What a window needs to take the amount."""
        return kit.typed(self.take)

    def currencies(self) -> tuple[MessageInput, Group]:
        """What a window needs to take the currency, with or without the amount."""
        buttons = kit.picks("currency", self._shown, self.take_currency)
        return kit.typed(self.take_currency_words), Group(buttons, width=2)

    async def take(self, text: str, message: Message, manager: DialogManager) -> None:
        """Keep an amount; without its currency that is asked next."""
        await self._keep(manager, amounts.understand(text), text)

    async def leave_open(
        self, query: CallbackQuery, button: Button, manager: DialogManager
    ) -> None:
        """No amount is told: it can follow later."""
        await give(manager, amount={})
        await self.onward(manager)

    async def take_currency(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, code: str
    ) -> None:
        """Keep the currency of a button."""
        await self._keep_currency(manager, code)

    async def take_currency_words(
        self, text: str, message: Message, manager: DialogManager
    ) -> None:
        """Keep the currency as people call it; an amount said anew is taken too."""
        said = amounts.currency_or_amount(text)
        if isinstance(said, str):
            await self._keep_currency(manager, said)
        else:
            await self._keep(manager, said, text)

    async def _keep(
        self, manager: DialogManager, said: amounts.Amount | amounts.AmountDoubt, text: str
    ) -> None:
        if isinstance(said, amounts.AmountDoubt):
            kit.complain(manager, f"notice-amount-{said.reason.replace('_', '-')}")
            return
        amount: dict[str, Any] = {"value": str(said.value)}
        if said.currency:
            amount["currency"] = said.currency
        if self.rough and amounts.is_rough(text):
            amount["approx"] = True
        await give(manager, amount=amount)
        await self.onward(manager)

    async def _keep_currency(self, manager: DialogManager, code: str) -> None:
        amount = (await answers(manager)).get("amount", {})
        await give(manager, amount={**amount, "currency": code})
        await self.onward(manager)

    def _shown(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        return currency_buttons(self.offered)


def currency_buttons(offered: Iterable[str] = CURRENCIES) -> list[tuple[str, str]]:
    """Key and label of the buttons of currencies."""
    words = texts(reader_language())
    return [(code, f"{code} · {words(f'currency-{code.lower()}')}") for code in offered]
