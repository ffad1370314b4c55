"""What a policyholder sees of a claim that is not his to file: whose turn it is, the papers."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column

from agency.documents import items
from flows import kit
from flows.answers import answers
from flows.claim import opening, steps
from flows.states import Claim
from gateway.words import Label, T, reader_language
from locales.texts import texts


def turned() -> Window:
    """The beneficiary's turn: a link to pass on, and a way back for who named a wrong role."""

    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        notice = (await answers(dialog_manager)).get("notice", {})
        return {"own": "id" in notice}

    return Window(
        kit.error_line(),
        T("claim-turned"),
        kit.only_buttons(),
        Column(
            Button(Label("claim-button-pass-on"), id="pass_on", on_click=_pass_on, when="own"),
            Button(Label("claim-button-papers"), id="papers", on_click=kit.going(Claim.papers)),
            Button(Label("claim-button-role"), id="role", on_click=steps.WHO.change),
        ),
        kit.ways_out("turned", kit.going(Claim.who)),
        state=Claim.turned,
        getter=getter,
    )


async def _pass_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await opening.pass_on(manager, (await answers(manager))["notice"]["number"])


def papers() -> Window:
    """What the beneficiary is asked for; to be read, not to be sent."""

    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        product = await _product(dialog_manager)
        words = texts(reader_language())
        names = [words(f"checklist-item-{each.id.replace('_', '-')}") for each in items(product)]
        return {"papers": "\n".join(f"• {name}" for name in names)}

    return Window(
        kit.error_line(),
        T("claim-papers"),
        kit.only_buttons(),
        Button(Label("kit-back"), id="back_papers", on_click=_back),
        kit.specialist("claim_papers"),
        state=Claim.papers,
        getter=getter,
    )


async def _product(manager: DialogManager) -> str | None:
    if "product" in manager.dialog_data:
        product: str = manager.dialog_data["product"]
        return product or None
    product = (await answers(manager)).get("notice", {}).get("product", "")
    return product or None


async def _back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if "product" in manager.dialog_data:
        await kit.leave(query, button, manager)
    else:
        await kit.go(manager, Claim.turned)
