"""The windows of an estimate: where it was left, the summary, the price, the case."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText, Group, Row
from aiogram_dialog.widgets.text import Format

from agency.premium.wording import answer_lines
from flows import kit
from flows.answers import answers
from flows.hours import closed_line
from flows.premium import opening, questions, result, sending
from flows.states import Premium
from gateway.house import House
from gateway.words import Label, T, reader_language
from locales.texts import texts


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _resume(),
        *questions.windows(),
        _summary(),
        _result(),
        _sent(),
        on_start=opening.opened,
        on_process_result=sending.WHO.given,
    )


def _resume() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        lines = answer_lines(_complete(await answers(dialog_manager)), texts(reader_language()))
        return {"left_html": result.labelled(lines)}

    return Window(
        kit.error_line(),
        T("estimate-resume"),
        Format("{left_html}"),
        kit.only_buttons(),
        Column(
            Button(Label("estimate-button-continue"), id="go_on", on_click=opening.go_on),
            Button(Label("estimate-button-anew"), id="anew_left", on_click=opening.anew),
        ),
        kit.specialist("p_resume"),
        kit.menu_button("p_resume"),
        state=Premium.resume,
        getter=getter,
    )


def _complete(given: Any) -> dict[str, Any]:
    """An amount that still lacks its currency is not told."""
    return {k: v for k, v in given.items() if k != "amount" or "currency" in v}


def _summary() -> Window:
    return Window(
        kit.error_line(),
        T("estimate-summary"),
        Format("\n{summary_html}"),
        kit.only_buttons(),
        Button(Label("estimate-button-work-out"), id="work_out", on_click=result.work_out),
        Group(kit.picks("change", "changes", result.change), width=2),
        kit.ways_out("p_summary", kit.leave),
        state=Premium.summary,
        getter=result.summary,
    )


def _result() -> Window:
    return Window(
        kit.error_line(),
        Format("{result_html}"),
        kit.only_buttons(),
        Button(Label("estimate-button-exact"), id="exact", on_click=sending.WHO.confirm),
        Button(
            Label("estimate-button-change"), id="to_change", on_click=kit.going(Premium.summary)
        ),
        Row(
            Button(
                Label("estimate-button-picture"),
                id="picture",
                on_click=result.send_picture,
                when="priced",
            ),
            Button(Label("estimate-button-pdf"), id="pdf", on_click=result.send_pdf, when="priced"),
        ),
        Button(Label("estimate-button-anew"), id="anew", on_click=opening.anew),
        kit.specialist("p_result"),
        kit.menu_button("p_result"),
        state=Premium.result,
        getter=result.shown,
    )


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
        number = dialog_manager.dialog_data["number"]
        return {"number": number, "closed_html": closed_line(house)}

    return Window(
        kit.error_line(),
        T("estimate-sent"),
        Format("\n{closed_html}", when="closed_html"),
        kit.only_buttons(),
        CopyText(Label("button-copy-number"), Format("{number}")),
        Button(Label("estimate-button-anew"), id="anew_sent", on_click=opening.anew),
        kit.menu_button("p_sent"),
        state=Premium.sent,
        getter=getter,
    )
