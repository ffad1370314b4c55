"""The main menu: where every conversation starts and ends."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Row, Start
from aiogram_dialog.widgets.text import Format

from flows import notice
from flows.hours import closed_line
from flows.kit import specialist
from flows.product_names import product_button, product_name
from flows.states import Cases, Info, Language, Menu, Privacy
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, reader_language, say


async def go_home(manager: DialogManager, line: str = "", product: str = "") -> None:
    """Leave every conversation for the menu; `line` is the key of what stands above it.

    A person who has not chosen a language is asked for it first.
    """
    if current_unit().language is None:
        await manager.start(Language.choose, mode=StartMode.RESET_STACK)
        return
    data = {"line": line, "product": product}
    await manager.start(Menu.main, data, mode=StartMode.RESET_STACK)


async def open_product(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Open the product that the person's own words asked for."""
    del query, button
    data = manager.start_data
    assert isinstance(data, dict)
    await manager.start(Info.product, {"product": data["product"]})


async def report(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a notice; one that was left is offered first."""
    await notice.start(manager)


async def go_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Go on with the notice that was left."""
    await notice.resume(manager)


async def _menu(dialog_manager: DialogManager, house: House, **_: Any) -> dict[str, Any]:
    language = reader_language()
    product, line = _asked_for(dialog_manager)
    named = {"product": product_name(language, product)} if product else {}
    above = say(language, line, **named) if line else ""
    parts = [above, say(language, "menu-title"), closed_line(house)]
    return {
        "text_html": "\n\n".join(part for part in parts if part),
        "product": product_button(language, product) if product else "",
        "left": await notice.left_notice() is not None,
    }


def _asked_for(manager: DialogManager) -> tuple[str, str]:
    """The product and the line with which the menu was opened, until something else was seen."""
    data = manager.start_data
    if not isinstance(data, dict) or manager.dialog_data.get("line_was_read"):
        return "", ""
    return data.get("product", ""), data.get("line", "")


async def _forget_line(start_data: Any, result: Any, manager: DialogManager) -> None:
    del start_data, result
    manager.dialog_data["line_was_read"] = True


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            Format("{text_html}"),
            Button(Label("menu-continue"), id="go_on", on_click=go_on, when="left"),
            Button(Format("{product}"), id="product", on_click=open_product, when="product"),
            Button(Label("menu-report"), id="report", on_click=report),
            Start(Label("menu-cases"), id="cases", state=Cases.list),
            Row(
                Start(Label("menu-products"), id="products", state=Info.products),
                Start(Label("menu-deadlines"), id="deadlines", state=Info.deadlines),
            ),
            specialist("menu"),
            Row(
                Start(Label("menu-contacts"), id="contacts", state=Info.contacts),
                Start(Label("menu-language"), id="language", state=Language.choose),
            ),
            Start(Label("menu-privacy"), id="privacy", state=Privacy.home),
            state=Menu.main,
            getter=_menu,
        ),
        on_process_result=_forget_line,
    )
