"""The summary of a claim, and the one button that registers it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button

from flows import closing
from flows.answers import answers, draft
from flows.claim import steps
from flows.claim.form import application_line
from flows.product_names import product_name
from flows.sections import joined
from flows.states import Claim, Files
from gateway.unit import current_unit
from gateway.words import Label, reader_language, say
from locales.texts import texts
from services.claims.filing import CLAIM, file_claim
from storage import documents

_CLOSING: Final = closing.Closing(
    state=Claim.summary,
    place="claim",
    title="claim-summary",
    below=("claim-files", "claim-press-register"),
    labels="claim-change",
    changes={
        "notice": Claim.notice,
        "who": Claim.who,
        "amount": Claim.amount,
        "form": Claim.form,
    },
)


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    kept = await draft(dialog_manager)
    sender, files = await closing.sender_and_files(kept)
    sent = await current_unit().read(lambda tx: documents.of_draft(tx, kept.id))
    parts = [sender, "\n".join(_lines(kept.answers)), application_line(sent)]
    return {"summary_html": joined(parts), "files": files}


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


async def _register(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    given = await answers(manager)
    if steps.missing(given) is not None or await steps.is_others_turn(given):
        await steps.onward(manager)
        return
    product = given["notice"].get("product")
    command = await closing.command(manager, CLAIM, product, details(given), Claim.who)
    if command is None:
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
    register = Button(Label("claim-button-register"), id="register_claim", on_click=_register)
    return _CLOSING.window(register, _shown, Claim.form)
