"""Products: a list by group, and of each what it is about and how to go on."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Select
from aiogram_dialog.widgets.text import Format

from agency.catalogue import products as catalogue
from agency.catalogue.product import Product
from agency.profiles import profile_of
from flows import notice
from flows.kit import going, leave, menu_button, short_key, specialist
from flows.product_names import GROUPS, group_of, product_button, product_name
from flows.states import Info
from gateway.words import Label, T, reader_language, say
from locales.texts import ChatLanguage, texts


async def open_group(query: CallbackQuery, select: Any, manager: DialogManager, group: str) -> None:
    """Show the products of a group."""
    if group not in GROUPS:
        return
    manager.dialog_data["group"] = group
    await manager.switch_to(Info.group)


async def open_product(query: CallbackQuery, select: Any, manager: DialogManager, key: str) -> None:
    """Show one product; `key` is its `short_key`, since ids are longer than a button carries."""
    for product in catalogue.products():
        if short_key(product.id) == key:
            manager.dialog_data["product"] = product.id
            await manager.switch_to(Info.product)


async def close_product(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back to the group, or to where the product was opened from."""
    if "group" in manager.dialog_data:
        await manager.switch_to(Info.group)
    else:
        await leave(query, button, manager)


async def report(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a notice; which contract it is about is asked there."""
    await notice.start(manager)


async def _groups(**_: Any) -> dict[str, Any]:
    words = texts(reader_language())
    return {"groups": [(words(f"info-group-{group}"), group) for group in GROUPS]}


async def _group(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    language, group = reader_language(), dialog_manager.dialog_data["group"]
    members = [one.id for one in catalogue.products() if group_of(one.id) == group]
    names = [say(language, "info-product-line", name=product_name(language, p)) for p in members]
    return {
        "title_html": say(language, f"info-group-{group}-title"),
        "names_html": "\n".join(names),
        "products": [(product_button(language, p), short_key(p)) for p in members],
    }


async def _product(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown = catalogue.product(_shown(dialog_manager))
    language = reader_language()
    instrument = profile_of(shown.id).instrument
    parts = [
        say(language, "info-product-title", name=product_name(language, shown.id)),
        _about(language, shown),
        say(language, f"info-go-on-{instrument}"),
        say(language, "info-sanctions") if catalogue.screened_names(shown.id) else "",
    ]
    return {
        "text_html": "\n\n".join(part for part in parts if part),
        "takes_notice": profile_of(shown.id).takes_notice,
    }


def _shown(manager: DialogManager) -> str:
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    return str(manager.dialog_data.get("product") or given["product"])


def _about(language: ChatLanguage, product: Product) -> str:
    words = texts(language)
    covers = words(f"products-{product.id}-covers")
    applicants = ", ".join(words(f"products-party-{party}") for party in product.applicants)
    lines = [
        say(language, "info-product-line-text", line=words(f"products-{product.id}-line")),
        say(language, f"info-covers-{product.kind}", covers=covers),
        say(language, "info-applicants", applicants=applicants),
    ]
    return "\n".join(lines)


def windows() -> list[Window]:
    """The windows on products."""
    return [
        Window(
            T("info-products"),
            Column(
                Select(
                    Format("{item[0]}"),
                    id="group",
                    item_id_getter=lambda item: item[1],
                    items="groups",
                    on_click=open_group,
                )
            ),
            specialist("products"),
            Button(Label("kit-back"), id="back_products", on_click=leave),
            state=Info.products,
            getter=_groups,
        ),
        Window(
            Format("{title_html}\n\n{names_html}"),
            Column(
                Select(
                    Format("{item[0]}"),
                    id="product",
                    item_id_getter=lambda item: item[1],
                    items="products",
                    on_click=open_product,
                )
            ),
            Button(Label("kit-back"), id="back_group", on_click=going(Info.products)),
            state=Info.group,
            getter=_group,
        ),
        Window(
            Format("{text_html}"),
            Button(Label("menu-report"), id="report", on_click=report, when="takes_notice"),
            specialist("product"),
            menu_button("product"),
            Button(Label("kit-back"), id="back_product", on_click=close_product),
            state=Info.product,
            getter=_product,
        ),
    ]
