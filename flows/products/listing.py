"""The catalogue by groups."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.catalogue import products as catalogue
from flows import kit
from flows.product_names import GROUPS, group_of, product_button, product_name
from flows.products.card import open_product
from flows.states import Discovery, Info, Lookup
from gateway.words import Label, T, reader_language, say
from locales.texts import texts


async def open_group(query: CallbackQuery, select: Any, manager: DialogManager, group: str) -> None:
    """Show the products of a group."""
    if group in GROUPS:
        manager.dialog_data["group"] = group
        await manager.switch_to(Info.group)


async def find(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Let questions find the product."""
    await manager.start(Discovery.ask)


async def look_up_deals(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Show who used the products, by goods or country."""
    await manager.start(Lookup.deals)


async def _groups(**_: Any) -> dict[str, Any]:
    words = texts(reader_language())
    return {"groups": [(group, words(f"info-group-{group}")) for group in GROUPS]}


async def _group(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    language, group = reader_language(), dialog_manager.dialog_data["group"]
    members = [one.id for one in catalogue.products() if group_of(one.id) == group]
    names = [say(language, "info-product-line", name=product_name(language, p)) for p in members]
    return {
        "title_html": say(language, f"info-group-{group}-title"),
        "names_html": "\n".join(names),
        "products": [(kit.short_key(p), product_button(language, p)) for p in members],
    }


def windows() -> list[Window]:
    """The groups, and the products of one."""
    return [
        Window(
            T("info-products"),
            Button(Label("menu-find"), id="find", on_click=find),
            Column(kit.picks("group", "groups", open_group)),
            Button(Label("catalogue-button-deals"), id="deals", on_click=look_up_deals),
            kit.specialist("products"),
            Button(Label("kit-back"), id="back_products", on_click=kit.leave),
            state=Info.products,
            getter=_groups,
        ),
        Window(
            Format("{title_html}\n\n{names_html}"),
            Column(kit.picks("product", "products", open_product)),
            Button(Label("kit-back"), id="back_group", on_click=kit.going(Info.products)),
            state=Info.group,
            getter=_group,
        ),
    ]
