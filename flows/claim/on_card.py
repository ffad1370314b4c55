"""What a case's card says of its terms and whose turn it is, with the buttons for that."""

from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from agency.status import FINAL
from flows import checklist, completing, kit
from flows.claim import opening
from gateway.clock_texts import lines, not_started
from gateway.unit import current_unit
from gateway.words import Label, reader_language, say
from locales.texts import texts
from services.cases import turns
from services.cases.completing import may_complete
from services.cases.opening import visible_case, zone_of
from services.claims import filing as claims
from services.desk import agreements
from services.reminding.terms import send_calendar
from storage.cases import Case

NONE = dict.fromkeys(("may_claim", "may_pass_on", "may_complete", "is_claim", "has_days"), False)
"""The data of a card on which nothing of this is shown."""


async def data(case: Case) -> dict[str, Any]:
    """Which buttons the card has, and `terms_html`."""
    (running, missing), filed = await current_unit().read(
        lambda tx: (claims.standing(tx, case), claims.filed_on(tx, case))
    )
    language = reader_language()
    today = current_unit().now.astimezone(ZoneInfo(zone_of(case.sender))).date()
    state = {"kind": case.kind, "status": case.status, "clocks": running}
    parts = [
        await checklist.in_short(case) if case.kind == "payout_claim" else "",
        *lines(running, today, language),
        not_started(state, missing, language),
        _turn(case, filed),
        _consent(case),
    ]
    own = case.user_id == current_unit().person_id
    takes = own and turns.takes_claim(case) and filed is None
    return {
        "may_claim": takes and turns.may_file(case),
        "may_pass_on": takes,
        "may_complete": may_complete(case),
        "is_claim": case.kind == "payout_claim" and case.status not in FINAL,
        "has_days": any(one["state"] == "running" and one["last_day"] for one in running),
        "terms_html": "\n".join(part for part in parts if part),
    }


def _turn(case: Case, filed: str | None) -> str:
    if filed is not None:
        return say(reader_language(), "claim-card-filed", claim=filed)
    if not turns.takes_claim(case):
        return ""
    return say(
        reader_language(), "claim-card-own-turn" if turns.may_file(case) else "claim-card-turn"
    )


def _consent(case: Case) -> str:
    if case.kind != agreements.KIND:
        return ""
    language, given = reader_language(), case.body.get("consent")
    if given is None:
        return say(language, "agreement-wait")
    key = f"agreement-card-{given['answer'].replace('_', '-')}"
    day = texts(language).date(agreements.day_of(given))
    told = {"paper": given.get("paper", "—"), "text": given.get("text", "")}
    return say(language, key, day=day, **told)


def buttons() -> list[Button]:
    """The buttons of the card; `data` says which of them are there."""
    return [
        Button(Label("claim-button-file"), id="claim", on_click=_claim, when="may_claim"),
        Button(Label("notice-button-complete"), id="more", on_click=complete, when="may_complete"),
        Button(Label("claim-button-pass-on"), id="pass_on", on_click=_pass_on, when="may_pass_on"),
        Button(Label("claim-button-papers"), id="papers", on_click=_papers, when="may_pass_on"),
        Button(Label("claim-button-list"), id="claim_list", on_click=show_list, when="is_claim"),
        Button(Label("clock-button-calendar"), id="calendar", on_click=_calendar, when="has_days"),
    ]


async def _case(manager: DialogManager) -> Case | None:
    unit, number = current_unit(), manager.dialog_data["number"]
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: visible_case(tx, number, person))


async def complete(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask what completes the notice whose number the dialog knows."""
    await completing.start(manager, manager.dialog_data["number"])


async def _claim(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await opening.start(manager, manager.dialog_data["number"])


async def _pass_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await opening.pass_on(manager, manager.dialog_data["number"])


async def _papers(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    case = await _case(manager)
    if case is not None:
        await opening.show_papers(manager, case.product or "")


async def show_list(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Show the list of papers of the shown case."""
    await checklist.open_for(manager, manager.dialog_data["number"])


async def _calendar(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    unit, case = current_unit(), await _case(manager)
    person = unit.person_id
    assert person is not None
    if case is not None:
        unit.do(lambda tx: send_calendar(tx, unit.now, case, person))
        kit.toast("clock-calendar-coming")
