"""The windows of the list of papers."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row
from aiogram_dialog.widgets.text import Format

from flows import kit
from flows.checklist import actions, shown
from flows.checklist.opening import opened, seen
from flows.pages import Pages
from flows.states import Checklist
from flows.uploading import upload_button
from gateway.words import Label, T


def dialog() -> Dialog:
    """The dialog of this folder."""
    return Dialog(_list(), _question(), _item(), _file(), _replace(), _assign(), on_start=opened)


def _list() -> Window:
    return Window(
        kit.error_line(),
        T("checklist-title-rules", when="by_rules"),
        T("checklist-title-contract", when="by_contract"),
        T("checklist-number", when="number"),
        Format("{lines_html}\n"),
        Format("{short_html}"),
        T("checklist-for-information", when="for_information"),
        T("checklist-how"),
        kit.only_buttons(),
        Button(Label("checklist-button-ask"), id="ask", on_click=actions.ask_all, when="unasked"),
        Button(
            Label("checklist-button-assign"),
            id="assign",
            on_click=seen(kit.going(Checklist.assign)),
            when="loose",
        ),
        Pages(
            kit.picks("item", "items", actions.choose_item),
            name="pages",
            height=6,
        ),
        upload_button("list"),
        Button(Label("kit-back"), id="back_list", on_click=kit.leave),
        kit.specialist("papers"),
        state=Checklist.list,
        getter=shown.list_data,
    )


def _question() -> Window:
    return Window(
        kit.error_line(),
        kit.progress(),
        Format("{question_html}\n"),
        Format("{form_html}"),
        kit.only_buttons(),
        Row(
            Button(Label("checklist-yes"), id="yes", on_click=actions.say_yes),
            Button(Label("checklist-no"), id="no", on_click=actions.say_no),
        ),
        Button(Label("checklist-button-list"), id="list_question", on_click=actions.to_list),
        kit.specialist("paper_question"),
        state=Checklist.question,
        getter=shown.question_data,
    )


def _item() -> Window:
    return Window(
        kit.error_line(),
        T("checklist-item-title"),
        Format("{form_html}"),
        Format("{state_html}"),
        Format("\n{files_html}", when="files_html"),
        T("checklist-page-first", when="page_first"),
        T("checklist-send-here"),
        kit.only_buttons(),
        upload_button("item"),
        Column(kit.picks("file", "files", actions.choose_file)),
        Button(
            Label("checklist-button-again"),
            id="again",
            on_click=actions.ask_again,
            when="conditional",
        ),
        Button(Label("checklist-button-list"), id="list_item", on_click=actions.to_list),
        kit.specialist("paper"),
        state=Checklist.item,
        getter=shown.item_data,
    )


def _file() -> Window:
    return Window(
        kit.error_line(),
        T("checklist-file-title", when="some"),
        T("checklist-file-gone", when="none"),
        kit.only_buttons(),
        Column(
            Button(
                Label("checklist-button-replace"),
                id="replace",
                on_click=actions.replace,
                when="some",
            ),
            Button(
                Label("checklist-button-other"),
                id="other",
                on_click=seen(kit.going(Checklist.assign)),
                when="some",
            ),
            Button(
                Label("checklist-button-withdraw"),
                id="withdraw",
                on_click=actions.withdraw,
                when="some",
            ),
        ),
        Button(Label("kit-back"), id="back_file", on_click=seen(kit.going(Checklist.item))),
        state=Checklist.file,
        getter=shown.file_data,
    )


def _replace() -> Window:
    return Window(
        kit.error_line(),
        T("checklist-replace"),
        kit.only_buttons(),
        Button(Label("kit-back"), id="back_replace", on_click=seen(kit.going(Checklist.file))),
        kit.specialist("paper_replace"),
        state=Checklist.replace,
        getter=shown.file_data,
    )


def _assign() -> Window:
    return Window(
        kit.error_line(),
        T("checklist-assign", when="some"),
        T("checklist-assign-left", when="more"),
        T("checklist-assign-none", when="none"),
        kit.only_buttons(),
        Pages(
            kit.picks("which", "items", actions.assign),
            name="which_pages",
            height=7,
        ),
        Button(Label("checklist-button-later"), id="later", on_click=actions.to_list),
        kit.specialist("paper_assign"),
        state=Checklist.assign,
        getter=shown.assign_data,
    )
