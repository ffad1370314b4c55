"""The summary of a request for consent, and the button that sends it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Group
from aiogram_dialog.widgets.text import Format

from flows import kit, profile
from flows.answers import answers, draft
from flows.consent_request import steps
from flows.consent_request.law import warnings
from flows.handing import handed_over
from flows.states import Agreement
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from services.cases.opening import OpenCase, open_case
from services.desk.agreements import KIND
from services.profiles import answers_of
from storage import documents

_EXCERPT: Final = 500
_CHANGES: Final = {
    "act": Agreement.act,
    "contract": Agreement.contract,
    "text": Agreement.story,
    "by": Agreement.by,
    "who": Agreement.who,
    "draft": Agreement.draft,
}


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    kept = await draft(dialog_manager)
    files = await current_unit().read(lambda tx: documents.count_of(tx, kept.id))
    sender = await profile.get(kept.answers["who"]["profile_id"])
    words = texts(reader_language())
    parts = [
        profile.described(answers_of(sender)) if sender else "",
        "\n".join(_lines(kept.answers, files)),
        *warnings(kept.answers["act"], kept.answers["product"]),
    ]
    return {
        "summary_html": "\n\n".join(part for part in parts if part),
        "changes": [(name, words(f"agreement-change-{name}")) for name in _CHANGES],
    }


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


async def _change(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    await kit.go(manager, _CHANGES[name])


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    given = await answers(manager)
    if steps.missing(given) is not None:
        await steps.onward(manager)
        return
    if not await profile.consented(manager):
        return
    command = await _command(manager)
    if command is None:
        await kit.go(manager, Agreement.who)
        return
    unit = current_unit()
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    await kit.go(manager, Agreement.sent)


async def _command(manager: DialogManager) -> OpenCase | None:
    kept = await draft(manager)
    sender = await profile.get(kept.answers["who"]["profile_id"])
    if sender is None:
        return None
    house: House = manager.middleware_data["house"]
    return handed_over(
        kept, sender, house, KIND, kept.answers["product"] or None, details(kept.answers)
    )


def details(given: Mapping[str, Any]) -> dict[str, str]:
    """What a request hands over; what the person did not know is left out."""
    said = {name: given[name] for name in ("act", "contract_number", "text", "by")}
    return {name: value for name, value in said.items() if value}


def window() -> Window:
    """The window of the summary."""
    return Window(
        kit.error_line(),
        T("agreement-summary"),
        Format("{summary_html}"),
        T("agreement-press-send"),
        kit.only_buttons(),
        Button(Label("agreement-button-send"), id="send_request", on_click=_send),
        Group(kit.picks("request_change", "changes", _change), width=2),
        kit.ways_out("request_summary", kit.going(Agreement.draft)),
        state=Agreement.summary,
        getter=_shown,
    )
