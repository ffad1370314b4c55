"""Products side by side."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from agency.catalogue import products as catalogue
from agency.catalogue.wording import compare, differences
from flows.kit import short_key
from flows.product_names import group_of, product_button, product_name
from flows.products.card import product_shown
from flows.sections import bold, html, joined
from flows.states import Info
from gateway.words import reader_language
from locales.texts import Texts, texts


async def offered(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the choice of a second product: the closest ones."""
    first, language = product_shown(dialog_manager), reader_language()
    others = _near(first)
    return {
        "name": product_name(language, first),
        "others": [(short_key(other), product_button(language, other)) for other in others],
    }


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the comparison."""
    ids = _compared(dialog_manager)
    language = reader_language()
    words = texts(language)
    names = "\n".join(
        bold(f"{place}. {product_name(language, each)}") for place, each in enumerate(ids, start=1)
    )
    told = "\n".join(html(line) for line in differences(ids, words))
    return {"compared_html": joined([names, *_rows(ids, words), told])}


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, key: str) -> None:
    """Compare the card's product with another one."""
    first = product_shown(manager)
    for other in _near(first):
        if short_key(other) == key:
            manager.dialog_data["ids"] = [first, other]
            await manager.switch_to(Info.compared)


def _near(first: str) -> list[str]:
    """Products that are often taken for this one, then those of its group."""
    ids = [each.id for each in catalogue.products() if each.id != first]
    close = [each for each in ids if catalogue.difference(first, each)]
    kin = [each for each in ids if group_of(each) == group_of(first)]
    return list(dict.fromkeys((*close, *kin)))


def _compared(manager: DialogManager) -> list[str]:
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    return list(manager.dialog_data.get("ids") or given["ids"])


def _rows(ids: Sequence[str], words: Texts) -> list[str]:
    rows = []
    for row in compare(ids, words):
        cells = [f"{place}. {html(cell)}" for place, cell in enumerate(row.cells, start=1)]
        same = len(set(row.cells)) == 1
        rows.append("\n".join((bold(row.title), *([html(row.cells[0])] if same else cells))))
    return rows
