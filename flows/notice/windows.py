"""The windows of the notice: where it begins, and its summary."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row
from aiogram_dialog.widgets.text import Format

from flows import kit, who
from flows.answers import answers, draft
from flows.notice import extras, more, opening, questions, risks, steps, summary
from flows.states import Notice
from gateway.words import Label, T, reader_language
from locales.texts import texts
from services.cases.opening import zone_of


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _resume(),
        _who(),
        *questions.contract(),
        *questions.not_insurance(),
        *questions.event(),
        questions.date_(),
        *questions.amount(),
        _summary(),
        extras.window(),
        *more.windows(),
        risks.window(),
        on_start=opening.opened,
        on_process_result=steps.WHO.given,
    )


def _resume() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        left = await draft(dialog_manager)
        words = texts(reader_language())
        return {
            "moment": words.moment(_local(left.said_at, left.answers)),
            "answered": len(left.answers),
        }

    return Window(
        kit.error_line(),
        T("notice-resume"),
        kit.only_buttons(),
        Column(
            Button(Label("notice-button-continue"), id="go_on", on_click=opening.go_on),
            Button(Label("notice-button-anew"), id="anew", on_click=opening.begin_anew),
        ),
        kit.specialist("resume"),
        kit.menu_button("resume"),
        state=Notice.resume,
        getter=getter,
    )


def _local(moment: datetime, given: Mapping[str, Any]) -> datetime:
    return moment.astimezone(ZoneInfo(zone_of(given.get("who", {}))))


def _who() -> Window:
    return Window(
        kit.error_line(),
        kit.progress(),
        T("notice-intro", when="new"),
        T("notice-who", when="known"),
        Format("{profile_html}", when="known"),
        kit.only_buttons(),
        steps.WHO.buttons(),
        kit.ways_out("who", _back_from_who),
        state=Notice.who,
        getter=[questions.step(1), who.known],
    )


async def _back_from_who(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if steps.missing(await answers(manager)) is None:
        await kit.go(manager, Notice.summary)
    else:
        await kit.set_aside(query, button, manager)


def _summary() -> Window:
    async def changes(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        return {"changes": [(name, words(f"notice-change-{name}")) for name in summary.CHANGES]}

    return Window(
        kit.error_line(),
        T("notice-summary"),
        Format("{summary_html}"),
        T("notice-press-register"),
        kit.only_buttons(),
        Button(Label("notice-button-register"), id="register", on_click=summary.register),
        Group(kit.picks("change", "changes", summary.change), width=2),
        Row(
            Button(Label("notice-button-extras"), id="extras", on_click=kit.going(Notice.extras)),
            Button(Label("notice-button-more"), id="more", on_click=kit.going(Notice.more)),
        ),
        Button(Label("notice-button-risks"), id="risks", on_click=kit.going(Notice.risks)),
        kit.ways_out("summary", kit.going(Notice.amount)),
        state=Notice.summary,
        getter=[summary.shown, changes],
    )
