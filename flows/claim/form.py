"""The insurer's form, filled in and sent with what belongs to it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Url
from aiogram_dialog.widgets.text import Format

from agency.profiles import profile_of
from flows import checklist, kit
from flows.answers import answers, draft_id
from flows.claim import steps
from flows.states import Claim
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T
from services.notices import Notice, send_paper
from storage import documents
from storage.outbox import Lane


async def _shown(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
    identity = draft_id(dialog_manager)
    files = await current_unit().read(lambda tx: documents.count_of(tx, identity))
    notice = (await answers(dialog_manager)).get("notice", {})
    by_rules = profile_of(notice.get("product")).quotes_clauses
    is_link = house.claim_form.startswith("http")
    return {
        "step": 4,
        "steps": steps.STEPS,
        "files": files,
        "form": house.claim_form,
        "is_link": is_link,
        "is_file": bool(house.claim_form) and not is_link,
        "is_missing": not house.claim_form,
        "by_rules": by_rules,
        "by_contract": not by_rules,
    }


async def _send_form(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    house: House = manager.middleware_data["house"]
    unit = current_unit()
    assert unit.person_id is not None
    notice = Notice(user_id=unit.person_id, key="claim-form-text", lane=Lane.ANSWER)
    data = {"path": house.claim_form}
    unit.do(lambda tx: send_paper(tx, unit.now, notice, "claim_form", data))
    kit.toast("claim-form-coming")


async def _list(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    notice = (await answers(manager)).get("notice", {})
    await checklist.open_for_draft(manager, draft_id(manager), notice.get("product"), "beneficiary")


def window() -> Window:
    """The window where the form is fetched and its file counted."""
    return Window(
        kit.error_line(),
        kit.progress(),
        T("claim-ask-form-by-rules", when="by_rules"),
        T("claim-ask-form-by-contract", when="by_contract"),
        T("claim-form-missing", when="is_missing"),
        T("claim-files"),
        kit.only_buttons(),
        Url(Label("claim-button-form"), Format("{form}"), id="form_link", when="is_link"),
        Button(Label("claim-button-form"), id="form_file", on_click=_send_form, when="is_file"),
        Button(Label("claim-button-list"), id="claim_list", on_click=_list),
        Button(Label("claim-button-form-done"), id="form_done", on_click=steps.form_done),
        kit.ways_out("claim_form", steps.back_to(Claim.amount)),
        state=Claim.form,
        getter=_shown,
    )
