"""The summary of a request for consent, and the button that sends it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from flows import closing, kit
from flows.answers import answers, draft
from flows.consent_request import steps
from flows.consent_request.law import warnings
from flows.sections import joined
from flows.states import Agreement
from gateway.unit import current_unit
from gateway.words import Label, reader_language, say
from locales.texts import texts
from services.cases.opening import open_case
from services.desk.agreements import KIND

_EXCERPT: Final = 500
_CLOSING: Final = closing.Closing(
    state=Agreement.summary,
    place="request",
    title="agreement-summary",
    below=("agreement-press-send",),
    labels="agreement-change",
    changes={
        "act": Agreement.act,
        "contract": Agreement.contract,
        "text": Agreement.story,
        "by": Agreement.by,
        "who": Agreement.who,
        "draft": Agreement.draft,
    },
)


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    kept = await draft(dialog_manager)
    given = kept.answers
    sender, files = await closing.sender_and_files(kept)
    told = "\n".join(_lines(given, files))
    return {"summary_html": joined([sender, told, *warnings(given["act"], given["product"])])}


def _lines(given: Mapping[str, Any], files: int) -> list[str]:
    language = reader_language()
    words = texts(language)
    text = given["text"]
    values = {
        "act": words(f"agreement-act-{given['act'].replace('_', '-')}"),
        "contract": given["contract_number"] or words("notice-not-at-hand-line"),
        "text": text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…",
        "by": words.date(date.fromisoformat(given["by"]))
        if given["by"]
        else words("agreement-no-day"),
    }
    lines = [say(language, f"agreement-line-{name}", value=value) for name, value in values.items()]
    return [*lines, say(language, "notice-line-files", count=files)]


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    given = await answers(manager)
    if steps.missing(given) is not None:
        await steps.onward(manager)
        return
    product = given["product"] or None
    command = await closing.command(manager, KIND, product, details(given), Agreement.who)
    if command is None:
        return
    unit = current_unit()
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    await kit.go(manager, Agreement.sent)


def details(given: Mapping[str, Any]) -> dict[str, str]:
    """What a request hands over; what the person did not know is left out."""
    said = {name: given[name] for name in ("act", "contract_number", "text", "by")}
    return {name: value for name, value in said.items() if value}


def window() -> Window:
    """The window of the summary."""
    send = Button(Label("agreement-button-send"), id="send_request", on_click=_send)
    return _CLOSING.window(send, _shown, Agreement.draft)
