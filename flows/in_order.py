"""Answers that are asked one after the other and looked at together at the end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from flows import kit
from flows.answers import answers


@dataclass(frozen=True, slots=True)
class InOrder:
    """`missing` is the window of the first answer that is not given yet, None when all are."""

    missing: Callable[[Mapping[str, Any]], State | None]
    summary: State

    async def onward(self, manager: DialogManager) -> None:
        """Go to the first answer that is missing, or to the summary."""
        await kit.go(manager, self.missing(await answers(manager)) or self.summary)

    def back_to(self, before: State) -> kit.OnClick:
        """Back one answer; when all are given, back to the summary."""

        async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
            complete = self.missing(await answers(manager)) is None
            await kit.go(manager, self.summary if complete else before)

        return press
