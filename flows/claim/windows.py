"""The windows of a claim."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.profiles import profile_of
from flows import kit, who
from flows.answers import answers, give
from flows.claim import form, opening, passing_on, steps, summary
from flows.states import Claim
from gateway.unit import current_unit
from gateway.words import Label, T
from services.cases.opening import visible_case
from services.claims import filing as claims
from storage import cases


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _notice(),
        _who(),
        passing_on.turned(),
        *_amount(),
        form.window(),
        summary.window(),
        passing_on.papers(),
        on_start=opening.opened,
        on_process_result=steps.WHO.given,
    )


def _step(number: int) -> dict[str, Any]:
    return {"step": number, "steps": steps.STEPS}


def _notice() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        unit = current_unit()
        person = unit.person_id
        assert person is not None
        known = await unit.read(lambda tx: cases.of_person(tx, person))
        own = [case.number for case in known if case.kind == claims.NOTICE]
        return {"numbers": [(number, number) for number in own], "some": bool(own)}

    return Window(
        kit.error_line(),
        kit.progress(),
        T("claim-ask-notice"),
        kit.typed(steps.take_number),
        Column(kit.picks("own", "numbers", _take_own), when="some"),
        kit.ways_out("claim_notice", _back_from_first),
        state=Claim.notice,
        getter=[_step(1), getter],
    )


async def _back_from_first(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if steps.missing(await answers(manager)) is None:
        await kit.go(manager, Claim.summary)
    else:
        await kit.leave(query, button, manager)


async def _take_own(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    case = await unit.read(lambda tx: visible_case(tx, number, person))
    if case is not None:
        await give(manager, notice=opening.known(case), product=case.product)
        await steps.onward(manager)


def _who() -> Window:
    return Window(
        kit.error_line(),
        kit.progress(),
        T("claim-who-by-rules", when="by_rules"),
        T("claim-who-by-contract", when="by_contract"),
        T("notice-who", when="known"),
        Format("{profile_html}", when="known"),
        kit.only_buttons(),
        steps.WHO.buttons(),
        kit.ways_out("claim_who", steps.back_to(Claim.notice)),
        state=Claim.who,
        getter=[_step(2), who.known, _whose],
    )


async def _whose(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Whether the rules of loan insurance hold or a contract of its own."""
    notice = (await answers(dialog_manager)).get("notice", {})
    by_rules = profile_of(notice.get("product")).quotes_clauses
    return {"by_rules": by_rules, "by_contract": not by_rules}


def _amount() -> list[Window]:
    return [
        Window(
            kit.error_line(),
            kit.progress(),
            T("claim-ask-amount-by-rules", when="by_rules"),
            T("claim-ask-amount-by-contract", when="by_contract"),
            steps.AMOUNT.typed(),
            Button(Label("claim-button-in-form"), id="no_amount", on_click=steps.AMOUNT.leave_open),
            kit.ways_out("claim_amount", steps.back_to(Claim.who)),
            state=Claim.amount,
            getter=[_step(3), _whose],
        ),
        Window(
            kit.error_line(),
            kit.progress(),
            T("notice-ask-currency"),
            *steps.AMOUNT.currencies(),
            kit.ways_out("claim_currency", kit.going(Claim.amount)),
            state=Claim.currency,
            getter=_step(3),
        ),
    ]
