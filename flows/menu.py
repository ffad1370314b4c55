"""The main menu: where every conversation starts and ends."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Row, Start
from aiogram_dialog.widgets.text import Format

from flows import apply, discovery, notice
from flows.hours import closed_line
from flows.kit import specialist
from flows.states import (
    BuyerCheck,
    Calculators,
    Cases,
    Info,
    Language,
    Menu,
    Other,
    Policies,
    Privacy,
)
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, reader_language, say


async def go_home(manager: DialogManager, line: str = "") -> None:
    """Leave every conversation for the menu; `line` is the key of what stands above it.

    A person who has not chosen a language is asked for it first.
    """
    if current_unit().language is None:
        await manager.start(Language.choose, mode=StartMode.RESET_STACK)
        return
    await manager.start(Menu.main, {"line": line}, mode=StartMode.RESET_STACK)


async def report(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a notice; one that was left is offered first."""
    await notice.start(manager)


async def find(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Let questions find the product; they go on where they were left."""
    await discovery.start(manager)


async def go_on_applying(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Go on with the request that was left."""
    await apply.resume(manager)


async def go_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Go on with the notice that was left."""
    await notice.resume(manager)


async def _menu(dialog_manager: DialogManager, house: House, **_: Any) -> dict[str, Any]:
    language = reader_language()
    line = _line(dialog_manager)
    parts = [say(language, line) if line else "", say(language, "menu-title"), closed_line(house)]
    return {
        "text_html": "\n\n".join(part for part in parts if part),
        "left": await notice.left_notice() is not None,
        "left_request": await apply.left_request() is not None,
    }


def _line(manager: DialogManager) -> str:
    """The line with which the menu was opened, until something else was seen."""
    data = manager.start_data
    if not isinstance(data, dict) or manager.dialog_data.get("line_was_read"):
        return ""
    return str(data.get("line", ""))


async def _forget_line(start_data: Any, result: Any, manager: DialogManager) -> None:
    del start_data, result
    manager.dialog_data["line_was_read"] = True


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            Format("{text_html}"),
            Button(Label("menu-continue"), id="go_on", on_click=go_on, when="left"),
            Button(
                Label("menu-continue-request"),
                id="go_on_request",
                on_click=go_on_applying,
                when="left_request",
            ),
            Button(Label("menu-find"), id="find", on_click=find),
            Button(Label("menu-report"), id="report", on_click=report),
            Start(Label("menu-check"), id="check", state=BuyerCheck.home),
            Start(Label("menu-other"), id="other", state=Other.choose),
            Start(Label("menu-cases"), id="cases", state=Cases.list),
            Row(
                Start(Label("policy-menu"), id="policies", state=Policies.list),
                Start(Label("menu-calculators"), id="calculators", state=Calculators.choose),
            ),
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
