"""Who is writing: the same step in every conversation that ends in a case."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Column

from flows import profile
from flows.answers import give
from gateway.words import Label
from services.profiles import answers_of


@dataclass(frozen=True, slots=True)
class Who:
    """The step's actions; `onward` goes to the question that follows."""

    onward: Callable[[DialogManager], Awaitable[None]]

    def buttons(self) -> Column:
        """The step's buttons, for a window with the data of `known`."""
        return Column(
            Button(Label("notice-button-begin"), id="fill", on_click=self.confirm, when="new"),
            Button(Label("notice-button-me"), id="me", on_click=self.confirm, when="known"),
            Button(Label("notice-button-edit-me"), id="edit", on_click=self.change, when="known"),
            Button(
                Label("notice-button-other-me"), id="other_me", on_click=self.other, when="known"
            ),
        )

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


async def known(**_: object) -> dict[str, Any]:
    """The data of the step's window: the profile used last, if there is one."""
    last = await profile.current()
    return {
        "known": last is not None,
        "new": last is None,
        "profile_html": profile.described(answers_of(last)) if last else "",
    }
