"""Who is writing: the same step in every conversation that ends in a case."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from flows import profile
from flows.answers import give


@dataclass(frozen=True, slots=True)
class Who:
    """The step's actions; `onward` goes to the question that follows."""

    onward: Callable[[DialogManager], Awaitable[None]]

    async def confirm(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        """The profile used last is the sender; what it lacks is asked first."""
        known = await profile.current()
        if known is None:
            await profile.fill(manager)
        elif known.organisation is None:
            await profile.edit(manager, known)
        elif await profile.consented(manager):
            await self._take(manager, str(known.id))

    async def change(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        """Change the profile used last."""
        known = await profile.current()
        if known is None:
            await profile.fill(manager)
        else:
            await profile.edit(manager, known)

    async def other(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        """Choose among organisations."""
        await profile.choose(manager)

    async def given(self, start_data: Any, result: Any, manager: DialogManager) -> None:
        """Take the profile that was filled or chosen above; a refused consent is explained."""
        if profile.refused(result, manager):
            return
        if isinstance(result, dict) and "profile_id" in result:
            await self._take(manager, str(result["profile_id"]))

    async def _take(self, manager: DialogManager, profile_id: str) -> None:
        known = await profile.get(profile_id)
        if known is not None:
            await give(manager, who={"profile_id": profile_id, "country": known.country})
            await self.onward(manager)
