"""The calculators, to choose from."""

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from flows import kit, premium
from flows.states import Calculators
from gateway.words import Label, T


async def open_premium(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Work a premium out; one that was left is offered first."""
    await premium.start(manager)


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            kit.error_line(),
            T("calculator-choose"),
            kit.only_buttons(),
            Button(Label("calculator-button-premium"), id="premium", on_click=open_premium),
            kit.specialist("calculators"),
            Button(Label("kit-back"), id="back_calculators", on_click=kit.leave),
            state=Calculators.choose,
        )
    )
