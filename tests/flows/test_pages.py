"""The pager of long lists: which page it is, between two arrows."""

from types import SimpleNamespace
from typing import Any, cast

from aiogram_dialog import DialogManager

from flows.kit import picks
from flows.pages import Pages


async def pager(count: int, page: int) -> list[list[str]]:
    """The labels of a list of `count` entries, four a page."""
    context = SimpleNamespace(widget_data={"pages": page})
    manager: Any = SimpleNamespace(current_context=lambda: context, is_preview=lambda: False)
    pages = Pages(picks("entry", "entries", None), name="pages", height=4)
    data = {"entries": [(str(n), f"entry {n}") for n in range(count)]}
    keys = await pages.render_keyboard(data, cast("DialogManager", manager))
    return [[key.text for key in row] for row in keys]


async def test_the_page_stands_between_the_arrows() -> None:
    assert (await pager(6, 0))[-1] == ["◀️", "1/2", "▶️"]
    assert await pager(6, 1) == [["entry 4"], ["entry 5"], ["◀️", "2/2", "▶️"]]


async def test_one_page_has_no_pager() -> None:
    assert await pager(4, 0) == [["entry 0"], ["entry 1"], ["entry 2"], ["entry 3"]]
