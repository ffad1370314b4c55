"""The summary of a claim, and the one button that registers it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Group
from aiogram_dialog.widgets.text import Format

from flows import kit, profile
from flows.answers import answers, draft
from flows.claim import steps
from flows.handing import handed_over
from flows.product_names import product_name
from flows.states import Claim, Files
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from services.cases.opening import OpenCase
from services.claims.filing import CLAIM, file_claim
from services.profiles import answers_of
from storage import documents

_CHANGES: Final = {
    "notice": Claim.notice,
    "who": Claim.who,
    "amount": Claim.amount,
    "form": Claim.form,
}


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    kept = await draft(dialog_manager)
    files = await current_unit().read(lambda tx: documents.count_of(tx, kept.id))
    sender = await profile.get(kept.answers["who"]["profile_id"])
    words = texts(reader_language())
    parts = [
        profile.described(answers_of(sender)) if sender else "",
        "\n".join(_lines(kept.answers)),
    ]
    return {
        "summary_html": "\n\n".join(part for part in parts if part),
        "files": files,
        "changes": [(name, words(f"claim-change-{name}")) for name in _CHANGES],
    }


def _lines(given: Mapping[str, Any]) -> list[str]:
    language = reader_language()
    notice, amount = given["notice"], given["amount"]
    lines = [say(language, "claim-line-notice", value=notice["number"])]
    if "contract_number" in notice:
        lines.append(say(language, "notice-line-number", value=notice["contract_number"]))
    if "product" in notice:
        product = product_name(language, notice["product"])
        lines.append(say(language, "notice-line-product", value=product))
    money = texts(language).money(Decimal(amount["value"]), amount["currency"]) if amount else ""
    told = money or texts(language)("claim-amount-in-form")
    return [*lines, say(language, "claim-line-amount", value=told)]


async def _change(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    await kit.go(manager, _CHANGES[name])


async def _register(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    given = await answers(manager)
    if steps.missing(given) is not None or await steps.is_others_turn(given):
        await steps.onward(manager)
        return
    if not await profile.consented(manager):
        return
    command = await _command(manager)
    if command is None:
        await kit.go(manager, Claim.who)
        return
    unit, notice = current_unit(), given["notice"].get("id")
    known = UUID(notice) if notice else None
    opened = await unit.commit(lambda tx: file_claim(tx, unit.now, command, known))
    data = {
        "case_id": str(opened.case.id),
        "number": opened.case.number,
        "fresh": True,
        "claim": True,
    }
    await manager.start(Files.collecting, data, mode=StartMode.RESET_STACK)


async def _command(manager: DialogManager) -> OpenCase | None:
    kept = await draft(manager)
    sender = await profile.get(kept.answers["who"]["profile_id"])
    if sender is None:
        return None
    house: House = manager.middleware_data["house"]
    notice = kept.answers["notice"]
    return handed_over(kept, sender, house, CLAIM, notice.get("product"), details(kept.answers))


def details(given: Mapping[str, Any]) -> dict[str, str]:
    """What a claim hands over; what stands in the form alone is left out."""
    said = {
        "notice_number": given["notice"]["number"],
        "contract_number": given["notice"].get("contract_number"),
        "amount": given["amount"].get("value"),
        "currency": given["amount"].get("currency"),
    }
    return {name: value for name, value in said.items() if value}


def window() -> Window:
    """The window of the summary."""
    return Window(
        kit.error_line(),
        T("claim-summary"),
        Format("{summary_html}"),
        T("claim-files"),
        T("claim-press-register"),
        kit.only_buttons(),
        Button(Label("claim-button-register"), id="register_claim", on_click=_register),
        Group(kit.picks("claim_change", "changes", _change), width=2),
        kit.ways_out("claim_summary", kit.going(Claim.form)),
        state=Claim.summary,
        getter=_shown,
    )
