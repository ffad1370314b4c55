"""The summary of a notice, and the one button that sends it."""

from collections.abc import Mapping
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from flows import closing, kit, profile
from flows.answers import answers, draft
from flows.day import today
from flows.other_notices import fields, steps
from flows.other_notices.kinds import asked, details, shown
from flows.other_notices.rules import remarks
from flows.sections import html, joined
from flows.states import Other
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import texts
from services.cases.opening import open_case
from services.policies.seen import product_of
from services.profiles import answers_of
from storage import documents


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
        remarks(kind.id, role, form, await today(dialog_manager)),
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
    await _open(manager, steps.form_of(given))


async def _open(manager: DialogManager, form: Mapping[str, Any]) -> None:
    unit, kind, person = current_unit(), steps.kind_of(manager), (await draft(manager)).user_id
    number = str(form.get("contract_number", ""))
    linked = await unit.read(lambda tx: product_of(tx, person, number))
    product = form.get("product") or linked
    command = await closing.command(manager, kind.id, product, details(kind, form), Other.who)
    if command is None:
        return
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    manager.dialog_data.pop("files_draft", None)
    await kit.go(manager, Other.sent)


def _short(text: str, most: int = 600) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def _dashed(code: str) -> str:
    return code.replace("_", "-")
