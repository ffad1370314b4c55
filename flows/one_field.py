"""A form asked field by field in one window: which is asked, and what a button of it means."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Select

FIELD: Final = "field"
"""In the view's data: the field that is asked."""


def offered(field: str, options: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Key and label of a field's buttons; the key names the field too."""
    return [(f"{field}.{option}", label) for option, label in options]


def pressed(
    manager: DialogManager, key: str, chosen: Callable[[str, str], str | None]
) -> dict[str, str]:
    """What a button answers, as `chosen` reads its option.

    Empty for a field that is not asked, or an option it has not: then nothing is changed.
    """
    field, _, option = key.partition(".")
    value = chosen(field, option) if is_asked(manager, field) else None
    return {} if value is None else {field: value}


def is_asked(manager: DialogManager, field: str) -> bool:
    """Whether this is the field that the window asks."""
    return bool(field) and field == manager.dialog_data.get(FIELD)


@dataclass(frozen=True, slots=True)
class FieldButtons:
    """What the buttons of the window do; `chosen` reads an option, `keep` goes on with an answer.

    A field that `may_skip` is left open: the specialist will ask.
    """

    chosen: Callable[[str, str], str | None]
    keep: Callable[[DialogManager, Mapping[str, str]], Awaitable[None]]
    may_skip: Callable[[DialogManager, str], bool] = is_asked

    async def take_option(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
    ) -> None:
        """Keep the answer of a button; a press on a field that was answered changes nothing."""
        if found := pressed(manager, key, self.chosen):
            await self.keep(manager, found)

    async def skip(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, field: str
    ) -> None:
        """Leave the field open."""
        if is_asked(manager, field) and self.may_skip(manager, field):
            await self.keep(manager, {field: ""})
