"""A long list of buttons in pages: two arrows with the page between them, nothing for one page."""

from typing import Any, Final

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Keyboard, ScrollingGroup

_BACK: Final = "◀️"
_ON: Final = "▶️"


class Pages(ScrollingGroup):
    """`height` buttons, one below the other, at a time; the arrows lead around."""

    def __init__(self, buttons: Keyboard, name: str, height: int, when: Any = None) -> None:
        super().__init__(
            buttons, id=name, width=1, height=height, hide_on_single_page=True, when=when
        )

    async def _render_pager(self, pages: int, manager: DialogManager) -> RawKeyboard:
        if pages <= 1:
            return []
        page = min(await self.get_page(manager), pages - 1)
        keys = (
            (_BACK, (page - 1) % pages),
            (f"{page + 1}/{pages}", page),
            (_ON, (page + 1) % pages),
        )
        return [
            [
                InlineKeyboardButton(text=text, callback_data=self._item_callback_data(to))
                for text, to in keys
            ]
        ]
