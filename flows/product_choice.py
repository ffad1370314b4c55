"""A product as an answer: its group first, then its name; two windows wherever it is asked."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column, Select

from agency.profiles import products
from flows import kit
from flows.product_names import GROUPS, group_of, product_button
from gateway.words import reader_language
from locales.texts import texts

_GROUP = "group"


@dataclass(frozen=True, slots=True)
class ProductChoice:
    """The buttons of both windows; `members` is the second one, `take` gets the product's id.

    `groups` are offered, all of them unless some cannot be meant.
    """

    members: State
    take: Callable[[DialogManager, str], Awaitable[None]]
    groups: tuple[str, ...] = tuple(GROUPS)

    def group_buttons(self) -> Column:
        """A button a group."""
        return Column(kit.picks("group", self._groups, self._take_group))

    def product_buttons(self) -> Column:
        """A button a product of the chosen group."""
        return Column(kit.picks("product", self._members, self._take_product))

    async def _take_group(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, group: str
    ) -> None:
        manager.dialog_data[_GROUP] = group
        await kit.go(manager, self.members)

    async def _take_product(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
    ) -> None:
        product = next((known for known in products() if kit.short_key(known) == key), None)
        if product is not None and group_of(product) in self.groups:
            await self.take(manager, product)

    def _groups(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        words = texts(reader_language())
        return [(group, words(f"info-group-{group}")) for group in self.groups]

    def _members(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        chosen, language = data["dialog_data"].get(_GROUP), reader_language()
        listed = [one for one in products() if chosen in self.groups and group_of(one) == chosen]
        return [(kit.short_key(one), product_button(language, one)) for one in listed]
