"""The summary of a notice, and the one button that sends it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from flows import kit, profile
from flows.answers import answers, draft
from flows.handing import handed_over
from flows.other_notices import fields, steps
from flows.other_notices.kinds import asked, details, shown
from flows.other_notices.rules import remarks
from flows.sections import html, joined
from flows.states import Other
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import texts
from services.cases.opening import open_case
from services.policies.seen import product_of
from services.profiles import answers_of
from storage import documents
from storage.profiles import Profile


async def summary(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the summary window."""
    kept, kind = await draft(dialog_manager), steps.kind_of(dialog_manager)
    files = await current_unit().read(lambda tx: documents.count_of(tx, kept.id))
    form, language = steps.form_of(kept.answers), reader_language()
    words = texts(language)
    sender = await profile.get(kept.answers["who"]["profile_id"])
    lines = [
        f"<b>{html(words(f'other-line-{name}'))}:</b> {html(_short(fields.told(name, form)))}"
        for name in shown(kind)
    ]
    role = sender.acting_as if sender else None
    parts = [
        profile.described(answers_of(sender)) if sender else "",
        "\n".join(lines),
        say(language, "notice-line-files", count=files) if files else "",
        remarks(kind.id, role, form, await steps.today(dialog_manager)),
    ]
    return {"kind": words(f"case-kind-{_dashed(kind.id)}"), "summary_html": joined(parts)}


async def changes(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The buttons that ask an answer again."""
    words = texts(reader_language())
    names = ("who", *shown(steps.kind_of(dialog_manager)))
    return {"changes": [(name, words(f"other-change-{name}")) for name in names]}


async def send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the notice a case."""
    given = await answers(manager)
    if "who" not in given or asked(steps.kind_of(manager), steps.form_of(given)):
        await steps.onward(manager)
        return
    sender = await profile.get(given["who"]["profile_id"])
    if sender is None:
        await kit.go(manager, Other.who)
    elif await profile.consented(manager):
        await _open(manager, sender)


async def _open(manager: DialogManager, sender: Profile) -> None:
    kept, unit, kind = await draft(manager), current_unit(), steps.kind_of(manager)
    house: House = manager.middleware_data["house"]
    form = steps.form_of(kept.answers)
    number = str(form.get("contract_number", ""))
    linked = await unit.read(lambda tx: product_of(tx, kept.user_id, number))
    command = handed_over(
        kept, sender, house, kind.id, form.get("product") or linked, details(kind, form)
    )
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    manager.dialog_data.pop("files_draft", None)
    await kit.go(manager, Other.sent)


def _short(text: str, most: int = 600) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def _dashed(code: str) -> str:
    return code.replace("_", "-")
