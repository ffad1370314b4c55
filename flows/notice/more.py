"""The list of what completes a notice before it is sent; each is optional and can be changed."""

from typing import Any, Final

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.notice_questions import questions
from flows import kit
from flows.answers import answers
from flows.notice.asking import Asking, Places
from flows.notice.told import lines, marked
from flows.states import Notice
from gateway.words import Label, T

_ASKING: Final = Asking(Places(Notice.more, Notice.more_text, Notice.party, Notice.address))


async def _listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    given = await answers(dialog_manager)
    return {
        "told_html": "\n".join(lines(given)),
        "questions": marked(questions(given["contract"]["product"] or None), given),
    }


def windows() -> list[Window]:
    """The windows of this file."""
    return [_list(), *_ASKING.windows()]


def _list() -> Window:
    return Window(
        kit.error_line(),
        T("notice-more"),
        Format("{told_html}", when="told_html"),
        kit.only_buttons(),
        Column(kit.picks("question", "questions", _ASKING.pick)),
        Button(
            Label("notice-button-more-done"), id="more_done", on_click=kit.going(Notice.summary)
        ),
        kit.specialist("more"),
        state=Notice.more,
        getter=_listed,
    )
