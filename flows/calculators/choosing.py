"""The calculators, to choose from."""

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Start

from flows import kit, premium
from flows.calculators import fund_loan, payout
from flows.states import Calculators, FundLoan, Payout
from gateway.words import Label, T


async def open_premium(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Work a premium out; one that was left is offered first."""
    await premium.start(manager)


def dialogs() -> list[Dialog]:
    """The choice and the forms."""
    return [_choice(), payout.calculator().dialog(), fund_loan.calculator().dialog()]


def _choice() -> Dialog:
    return Dialog(
        Window(
            kit.error_line(),
            T("calculator-choose"),
            kit.only_buttons(),
            Button(Label("calculator-button-premium"), id="premium", on_click=open_premium),
            Start(Label("calculator-button-payout"), id="payout", state=Payout.answer),
            Start(Label("calculator-button-fund"), id="fund", state=FundLoan.answer),
            kit.specialist("calculators"),
            Button(Label("kit-back"), id="back_calculators", on_click=kit.leave),
            state=Calculators.choose,
        )
    )
