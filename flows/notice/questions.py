"""The windows of the answers two to five: contract, event, date, amount."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group

from flows import kit
from flows.answers import answers
from flows.day import today
from flows.notice import steps
from flows.product_names import product_name
from flows.states import Notice, Question
from gateway.words import Label, T, reader_language
from locales.texts import texts


def step(number: int) -> dict[str, Any]:
    """The data of `kit.progress`."""
    return {"step": number, "steps": steps.STEPS}


def _asking(
    state: State, number: int, *widgets: Any, back: kit.OnClick, getter: Any = ()
) -> Window:
    place = (state.state or "").partition(":")[2]
    return Window(
        kit.error_line(),
        kit.progress(),
        T(f"notice-ask-{place.replace('_', '-')}"),
        *widgets,
        kit.ways_out(place, back),
        state=state,
        getter=[step(number), *getter],
    )


def contract() -> list[Window]:
    """Number and product of the contract: one step, three windows."""
    return [
        _asking(
            Notice.contract,
            2,
            kit.typed(steps.take_number),
            Button(Label("notice-button-not-at-hand"), id="no_number", on_click=steps.no_number),
            back=steps.back_to(Notice.who),
        ),
        _asking(
            Notice.group,
            2,
            kit.only_buttons(),
            steps.PRODUCT.group_buttons(),
            Button(Label("notice-button-dont-know"), id="no_product", on_click=steps.no_product),
            back=steps.back_to(Notice.contract),
        ),
        _asking(
            Notice.product,
            2,
            kit.only_buttons(),
            steps.PRODUCT.product_buttons(),
            back=kit.going(Notice.group),
        ),
    ]


def not_insurance() -> list[Window]:
    """What is said of products under which the agency takes no notice."""

    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        product = dialog_manager.dialog_data.get("product", "")
        return {"product": product_name(reader_language(), product) if product else ""}

    return [
        Window(
            kit.error_line(),
            T("notice-guarantee"),
            kit.only_buttons(),
            Button(Label("notice-button-tell-demand"), id="tell_demand", on_click=_tell_demand),
            Button(Label("kit-back"), id="back_guarantee", on_click=kit.going(Notice.group)),
            kit.menu_button("guarantee"),
            state=Notice.guarantee,
            getter=getter,
        ),
        Window(
            kit.error_line(),
            T("notice-referral"),
            kit.only_buttons(),
            Button(Label("kit-back"), id="back_referral", on_click=kit.going(Notice.group)),
            kit.specialist("referral"),
            kit.menu_button("referral"),
            state=Notice.referral,
            getter=getter,
        ),
    ]


async def _tell_demand(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = {"product": manager.dialog_data.get("product"), "topic": "demand"}
    await manager.start(Question.text, data)


def event() -> list[Window]:
    """What happened, by button or in words."""

    async def kinds(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        contract = (await answers(dialog_manager)).get("contract", {})
        words = texts(reader_language())
        return {
            "kinds": [
                (kit.short_key(kind.id), words(f"event-{kind.id.replace('_', '-')}-short"))
                for kind in steps.offered_events(contract.get("product"))
            ]
        }

    return [
        _asking(
            Notice.event,
            3,
            kit.typed(steps.take_event_words, steps.LONGEST_STORY),
            Column(kit.picks("event", "kinds", steps.take_event)),
            back=steps.back_to(Notice.group),
            getter=[kinds],
        ),
        _asking(
            Notice.event_words,
            3,
            kit.typed(steps.take_event_words, steps.LONGEST_STORY),
            back=kit.going(Notice.event),
        ),
    ]


def date_() -> Window:
    """The day, by button or as people say it."""

    async def days(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        now = await today(dialog_manager)
        words = texts(reader_language())
        named = {0: words("notice-today"), 1: words("notice-yesterday")}
        shown = steps.offered_days(dialog_manager, now)
        meant = bool(dialog_manager.dialog_data.get("days"))
        return {
            "days": [
                (day.isoformat(), words.date(day) if meant else named[(now - day).days])
                for day in shown
            ]
        }

    return _asking(
        Notice.date,
        4,
        kit.typed(steps.take_date_words),
        Group(kit.picks("day", "days", steps.take_day), width=2),
        back=steps.back_to(Notice.event),
        getter=[days],
    )


def amount() -> list[Window]:
    """Amount and currency."""

    return [
        _asking(
            Notice.amount,
            5,
            steps.AMOUNT.typed(),
            Button(
                Label("notice-button-not-known"), id="no_amount", on_click=steps.AMOUNT.leave_open
            ),
            back=steps.back_to(Notice.date),
        ),
        _asking(
            Notice.currency,
            5,
            *steps.AMOUNT.currencies(),
            back=kit.going(Notice.amount),
        ),
    ]
