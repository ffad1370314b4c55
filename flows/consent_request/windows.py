"""The windows of a request for consent."""

from datetime import timedelta
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText
from aiogram_dialog.widgets.text import Format

from flows import kit, who
from flows.answers import answers, draft_id
from flows.consent_request import opening, steps, summary
from flows.day import today
from flows.hours import closed_line
from flows.states import Agreement
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from storage import documents


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _act(),
        _product(),
        _contract(),
        _story(),
        _by(),
        _who(),
        _draft(),
        summary.window(),
        _sent(),
        on_start=opening.opened,
        on_process_result=steps.WHO.given,
    )


def _asking(
    state: State, number: int, *widgets: Any, back: kit.OnClick, getter: Any = ()
) -> Window:
    place = (state.state or "").partition(":")[2]

    async def step(**_: object) -> dict[str, Any]:
        return {"step": number, "steps": steps.STEPS}

    return Window(
        kit.error_line(),
        kit.progress(),
        T(f"agreement-ask-{place}"),
        *widgets,
        kit.ways_out(f"agreement_{place}", back),
        state=state,
        getter=[step, *getter],
    )


def _act() -> Window:
    async def acts(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        named = [(act, words(f"agreement-button-{act.replace('_', '-')}")) for act in steps.ACTS]
        return {"acts": named}

    return _asking(
        Agreement.act,
        1,
        kit.only_buttons(),
        Column(kit.picks("act", "acts", steps.take_act)),
        back=_back_from_act,
        getter=[acts],
    )


async def _back_from_act(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if steps.missing(await answers(manager)) is None:
        await kit.go(manager, Agreement.summary)
    else:
        await kit.leave(query, button, manager)


def _product() -> Window:
    async def products(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        loan = words("product-short-loan-insurance")
        other = words("agreement-button-product-other")
        return {"products": [("loan", loan), ("other", other)]}

    return _asking(
        Agreement.product,
        2,
        kit.only_buttons(),
        Column(kit.picks("request_product", "products", steps.take_product)),
        back=steps.back_to(Agreement.act),
        getter=[products],
    )


def _contract() -> Window:
    return _asking(
        Agreement.contract,
        3,
        kit.typed(steps.take_contract),
        Button(
            Label("notice-button-not-at-hand"), id="request_no_number", on_click=steps.no_contract
        ),
        back=steps.back_to(Agreement.product),
    )


def _story() -> Window:
    return _asking(
        Agreement.story,
        4,
        kit.typed(steps.take_story, steps.LONGEST_STORY),
        back=steps.back_to(Agreement.contract),
    )


def _by() -> Window:
    async def days(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        now, words = await today(dialog_manager), texts(reader_language())
        ahead = [now + timedelta(days=count) for count in (7, 14, 30)]
        return {"days": [(day.isoformat(), words.date(day)) for day in ahead]}

    return _asking(
        Agreement.by,
        5,
        kit.typed(steps.take_by),
        Column(kit.picks("request_day", "days", steps.take_day)),
        Button(Label("agreement-button-no-day"), id="no_day", on_click=steps.no_day),
        back=steps.back_to(Agreement.story),
        getter=[days],
    )


def _who() -> Window:
    return _asking(
        Agreement.who,
        6,
        Format("{profile_html}", when="known"),
        kit.only_buttons(),
        steps.WHO.buttons(),
        back=steps.back_to(Agreement.by),
        getter=[who.known],
    )


def _draft() -> Window:
    async def counted(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        identity = draft_id(dialog_manager)
        return {"files": await current_unit().read(lambda tx: documents.count_of(tx, identity))}

    return _asking(
        Agreement.draft,
        7,
        kit.only_buttons(),
        Button(Label("agreement-button-draft-done"), id="draft_done", on_click=steps.draft_done),
        back=steps.back_to(Agreement.who),
        getter=[counted],
    )


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"], "closed_html": closed_line(house)}

    return Window(
        kit.error_line(),
        T("agreement-sent"),
        T("agreement-wait"),
        Format("\n{closed_html}", when="closed_html"),
        kit.only_buttons(),
        CopyText(Label("button-copy-number"), Format("{number}")),
        kit.menu_button("agreement_sent"),
        state=Agreement.sent,
        getter=getter,
    )
