"""A premium paid: which instalment, the payment order, one button; staff look and answer."""

from datetime import date
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.money import plain
from flows import kit, profile
from flows.answers import begin, draft, give
from flows.handing import handed_over
from flows.policies import telling
from flows.policies.opening import files_of, seen_policy
from flows.states import Policies
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from services.cases.opening import OpenCase
from services.policies.payments import KIND, report
from services.policies.seen import Seen
from storage.instalments import PAID, Instalment
from storage.profiles import Profile

_MOST: Final = 12


def windows() -> list[Window]:
    """The windows of this file."""
    return [_choose(), _proof(), _sent()]


def _choose() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        seen = await _seen(dialog_manager)
        open_parts = _payable(seen)
        words = texts(reader_language())
        labels = [
            (
                part.id.hex,
                words(
                    "policy-button-instalment",
                    number=part.number,
                    due=f"{part.due:%d.%m.%Y}",
                ),
            )
            for part in open_parts[:_MOST]
        ]
        return {
            "policy": seen.policy.number if seen else "",
            "parts": labels,
            "some": bool(labels),
            "none": not labels,
        }

    return Window(
        kit.error_line(),
        T("policy-pay-choose", when="some"),
        T("policy-pay-nothing", when="none"),
        kit.only_buttons(),
        Column(kit.picks("part", "parts", _chosen)),
        kit.specialist("pay"),
        Button(Label("kit-back"), id="back_pay", on_click=kit.going(Policies.card)),
        state=Policies.pay,
        getter=getter,
    )


def _payable(seen: Seen | None) -> list[Instalment]:
    if seen is None or not seen.manages:
        return []
    return [part for part in seen.parts if part.state != PAID and part.report_case_id is None]


async def _seen(manager: DialogManager) -> Seen | None:
    return await seen_policy(manager.dialog_data["policy_id"])


async def _chosen(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    await _begin(manager, part)


async def begin_with(manager: DialogManager, part: str) -> None:
    """Go on with the instalment that a reminder was about, if its payment can be reported."""
    seen, wanted = await _seen(manager), UUID(part)
    if wanted in {one.id for one in _payable(seen)}:
        await _begin(manager, wanted.hex)
    elif wanted in {one.id for one in (seen.parts if seen else ()) if one.report_case_id}:
        kit.inform(manager, "reminder-reported")


async def _begin(manager: DialogManager, part: str) -> None:
    """A draft takes the payment order until the report is sent."""
    manager.dialog_data["instalment_id"] = part
    identity = begin(manager, KIND)
    manager.dialog_data["files_draft"] = str(identity)
    await give(manager, instalment=part)
    await kit.go(manager, Policies.proof)


def _proof() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        part = await _part(dialog_manager)
        seen = await _seen(dialog_manager)
        count = await files_of(dialog_manager)
        return {
            "policy": seen.policy.number if seen else "",
            "number": part.number if part else 0,
            "amount": telling.amount(seen, part) if seen and part else "",
            "count": count,
            "files": bool(count),
        }

    return Window(
        kit.error_line(),
        T("policy-pay-proof"),
        T("policy-pay-files", when="files"),
        kit.only_buttons(),
        Button(Label("policy-button-send-report"), id="send_report", on_click=_send),
        kit.specialist("proof"),
        Button(Label("kit-back"), id="back_proof", on_click=kit.going(Policies.pay)),
        state=Policies.proof,
        getter=getter,
    )


async def _part(manager: DialogManager) -> Instalment | None:
    wanted = UUID(manager.dialog_data["instalment_id"])
    return next((part for part in _payable(await _seen(manager)) if part.id == wanted), None)


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the report a case; the payment order is what staff look for the money by."""
    if not await files_of(manager):
        kit.complain(manager, "policy-pay-order-wanted")
        return
    if await profile.current() is None:
        await profile.fill(manager)
    elif await profile.consented(manager):
        await send_report(manager)


async def send_report(manager: DialogManager) -> None:
    """Hand the report over; staff look for the payment."""
    sender, seen = await profile.current(), await _seen(manager)
    part = await _part(manager)
    if sender is None or seen is None or part is None:
        await kit.go(manager, Policies.pay)
        return
    unit = current_unit()
    command = await _command(manager, sender, seen, part)
    opened = await unit.commit(lambda tx: report(tx, unit.now, command, part.id))
    manager.dialog_data["number"] = opened.case.number
    manager.dialog_data.pop("files_draft", None)
    await kit.go(manager, Policies.paid)


async def _command(
    manager: DialogManager, sender: Profile, seen: Seen, part: Instalment
) -> OpenCase:
    kept = await draft(manager)
    house: House = manager.middleware_data["house"]
    return handed_over(kept, sender, house, KIND, seen.policy.product, _details(seen, part))


def _details(seen: Seen, part: Instalment) -> dict[str, Any]:
    due: date = part.due
    return {
        "policy": seen.policy.number,
        "instalment": part.number,
        "due": due.isoformat(),
        "amount": plain(part.amount),
        "currency": seen.policy.premium_currency,
    }


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"]}

    return Window(
        kit.error_line(),
        T("policy-pay-sent"),
        Format("<code>{number}</code>"),
        kit.only_buttons(),
        Button(Label("policy-button-all"), id="all_paid", on_click=kit.going(Policies.list)),
        kit.menu_button("paid"),
        state=Policies.paid,
        getter=getter,
    )
