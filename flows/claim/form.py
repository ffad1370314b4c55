"""The insurer's form, filled in and sent with what belongs to it."""

from collections.abc import Iterable
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Url
from aiogram_dialog.widgets.text import Format

from agency.documents import APPLICATION, items, suggest
from agency.profiles import profile_of
from flows import checklist, kit
from flows.answers import answers, draft_id
from flows.claim import steps
from flows.states import Claim
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from services.notices import Notice, send_paper
from storage import documents
from storage.documents import Document
from storage.outbox import Lane

_MOST: Final = 3
_NUMBER: Final = 1
"""The place of the claim itself in the list of papers (52.1)."""


async def _shown(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
    identity = draft_id(dialog_manager)
    files = await current_unit().read(lambda tx: documents.of_draft(tx, identity))
    notice = (await answers(dialog_manager)).get("notice", {})
    by_rules = profile_of(notice.get("product")).quotes_clauses
    is_link = house.claim_form.startswith("http")
    return {
        "step": 4,
        "steps": steps.STEPS,
        "files": len(files),
        "application_html": application_line(files),
        "form": house.claim_form,
        "is_link": is_link,
        "is_file": bool(house.claim_form) and not is_link,
        "is_missing": not house.claim_form,
        "by_rules": by_rules,
        "by_contract": not by_rules,
    }


def application_line(files: Iterable[Document]) -> str:
    """The files that are the claim itself, by their names (HTML); empty without one."""
    names = [file.original_name for file in files if file.item == APPLICATION and file.counts]
    if not names:
        return ""
    told = ", ".join(names[:_MOST]) + (", …" if len(names) > _MOST else "")
    return say(reader_language(), "claim-line-application", number=_NUMBER, value=told)


async def item_of_window(manager: DialogManager, file_name: str) -> str | None:
    """The claim itself, while its form is asked for and the file's name speaks of nothing else."""
    if manager.current_context().state != Claim.form:
        return None
    listed = items((await answers(manager)).get("notice", {}).get("product"))
    is_application = suggest(file_name, listed) in (None, APPLICATION)
    return APPLICATION if is_application and any(one.id == APPLICATION for one in listed) else None


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
        Format("{application_html}", when="application_html"),
        kit.only_buttons(),
        Url(Label("claim-button-form"), Format("{form}"), id="form_link", when="is_link"),
        Button(Label("claim-button-form"), id="form_file", on_click=_send_form, when="is_file"),
        Button(Label("claim-button-list"), id="claim_list", on_click=_list),
        Button(Label("claim-button-form-done"), id="form_done", on_click=steps.form_done),
        kit.ways_out("claim_form", steps.back_to(Claim.amount)),
        state=Claim.form,
        getter=_shown,
    )
