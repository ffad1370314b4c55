"""A country as an answer: pressed, or typed in any language; doubtful names become buttons."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group, Select

from agency import countries
from flows import kit
from flows.answers import answers
from gateway.words import reader_language

_MEANT: Final = "countries"


@dataclass(frozen=True, slots=True)
class CountryQuestion:
    """The widgets of the question; `keep` takes the code of ISO 3166-1 and goes on.

    `offered` are the buttons until a typed name turns out to be that of several countries.
    """

    offered: tuple[str, ...]
    keep: Callable[[DialogManager, str], Awaitable[None]]
    width: int = 2

    def widgets(self) -> tuple[MessageInput, Group]:
        """What a window needs to take the answer."""
        buttons = kit.picks("country", self._shown, self.take_pressed)
        return kit.typed(self.take_typed), Group(buttons, width=self.width)

    async def take_typed(self, text: str, message: Message, manager: DialogManager) -> None:
        """Keep a country by its name; else say what to do and stay."""
        found = countries.find(text)
        if len(found) == 1:
            await self._take(manager, found[0])
            return
        manager.dialog_data[_MEANT] = found
        kit.complain(manager, "kit-which-country" if found else "kit-no-country")

    async def take_pressed(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, code: str
    ) -> None:
        """Keep the country of a button."""
        await self._take(manager, code)

    async def _take(self, manager: DialogManager, code: str) -> None:
        manager.dialog_data.pop(_MEANT, None)
        await self.keep(manager, code)

    def _shown(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        codes = data["dialog_data"].get(_MEANT) or self.offered
        return [(code, countries.name(code, reader_language())) for code in codes]


async def moves(manager: DialogManager, code: str) -> bool:
    """Whether another country stood among the answers: what was said of it is asked again."""
    return (await answers(manager)).get("country") not in {None, code}
