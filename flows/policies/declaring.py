"""A declaration of turnover: the form out, the filled form back, one button."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from flows import kit, profile
from flows.answers import begin, draft
from flows.handing import handed_over
from flows.policies.opening import files_of, seen_policy
from flows.states import Policies
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from services.notices import Notice, send_paper
from services.policies.declarations import KIND, declare
from services.policies.seen import Seen
from storage.outbox import Lane


def windows() -> list[Window]:
    """The windows of this file."""
    return [_declare(), _declared()]


def _declare() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        seen = await _seen(dialog_manager)
        count = await files_of(dialog_manager)
        day = seen.policy.next_declaration if seen else None
        return {
            "policy": seen.policy.number if seen else "",
            "day": texts(reader_language()).date(day) if day else "",
            "count": count,
            "files": bool(count),
        }

    return Window(
        kit.error_line(),
        T("policy-declare"),
        T("policy-pay-files", when="files"),
        kit.only_buttons(),
        Button(Label("policy-button-form"), id="form", on_click=_form),
        Button(Label("policy-button-send-declaration"), id="send_declaration", on_click=_send),
        kit.specialist("declare"),
        Button(Label("kit-back"), id="back_declare", on_click=kit.going(Policies.card)),
        state=Policies.declare,
        getter=getter,
    )


async def _seen(manager: DialogManager) -> Seen | None:
    return await seen_policy(manager.dialog_data["policy_id"])


async def begin_declaring(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """A draft takes the filled form until the declaration is sent."""
    manager.dialog_data["files_draft"] = str(begin(manager, KIND))
    await kit.go(manager, Policies.declare)


async def _form(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    seen, unit = await _seen(manager), current_unit()
    person = unit.person_id
    if seen is None or person is None or seen.policy.next_declaration is None:
        kit.complain(manager, "policy-unknown")
        return
    data = {
        "policy": seen.policy.number,
        "currency": seen.policy.currency,
        "until": seen.policy.next_declaration.isoformat(),
    }
    arguments = {"policy": seen.policy.number}
    notice = Notice(person, "policy-form-text", arguments, lane=Lane.ANSWER)
    unit.do(lambda tx: send_paper(tx, unit.now, notice, "turnover_template", data))
    kit.inform(manager, "policy-form-coming")


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if not await files_of(manager):
        kit.complain(manager, "policy-declaration-wanted")
    elif await profile.current() is None:
        await profile.fill(manager)
    elif await profile.consented(manager):
        await send_declaration(manager)


async def send_declaration(manager: DialogManager) -> None:
    """Hand the declaration over; staff work out whether more premium is due."""
    sender, seen = await profile.current(), await _seen(manager)
    if sender is None or seen is None or not seen.manages:
        kit.complain(manager, "policy-unknown")
        return
    kept, unit = await draft(manager), current_unit()
    house: House = manager.middleware_data["house"]
    day = seen.policy.next_declaration
    command = handed_over(
        kept,
        sender,
        house,
        KIND,
        seen.policy.product,
        {"policy": seen.policy.number, "until": day.isoformat() if day else None},
    )
    policy_id = seen.policy.id
    opened = await unit.commit(lambda tx: declare(tx, unit.now, command, policy_id))
    manager.dialog_data["number"] = opened.case.number
    manager.dialog_data.pop("files_draft", None)
    await kit.go(manager, Policies.declared)


def _declared() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"]}

    return Window(
        kit.error_line(),
        T("policy-declared"),
        kit.only_buttons(),
        Button(Label("policy-button-all"), id="all_declared", on_click=kit.going(Policies.list)),
        kit.menu_button("declared"),
        state=Policies.declared,
        getter=getter,
    )
