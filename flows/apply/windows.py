"""The windows of a request."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText, Group, Row
from aiogram_dialog.widgets.text import Format

from agency.catalogue.products import form_fields
from flows import kit, one_field, who
from flows.answers import answers
from flows.apply import fields, opening, sending, steps
from flows.hours import closed_line
from flows.product_names import product_name
from flows.states import Apply, Files
from gateway.house import House
from gateway.words import Label, T, reader_language
from locales.texts import texts


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _who(),
        _origin(),
        _field(),
        _summary(),
        _sent(),
        on_start=opening.opened,
        on_process_result=steps.WHO.given,
    )


async def _progress(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    given = await answers(dialog_manager)
    product = product_name(reader_language(), given["product"])
    return {"product": product, "steps": len(form_fields(given["product"])) + 2}


def _who() -> Window:
    async def first(**_: object) -> dict[str, Any]:
        return {"step": 1}

    return Window(
        kit.error_line(),
        kit.progress(),
        T("apply-intro"),
        T("notice-who", when="known"),
        Format("{profile_html}", when="known"),
        kit.only_buttons(),
        steps.WHO.buttons(),
        kit.ways_out("who", _back_from_who),
        state=Apply.who,
        getter=[_progress, first, who.known],
    )


async def _back_from_who(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if steps.missing(await answers(manager)):
        await kit.leave(query, button, manager)
    else:
        await kit.go(manager, Apply.summary)


def _origin() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        origins = [(each, words(f"apply-button-origin-{each}")) for each in steps.ORIGINS]
        return {"step": 2, "origins": origins}

    return Window(
        kit.error_line(),
        kit.progress(),
        T("discovery-ask-non_raw_kazakh"),
        kit.only_buttons(),
        Column(kit.picks("origin", "origins", steps.take_origin)),
        kit.ways_out("origin", steps.back_from_origin),
        state=Apply.origin,
        getter=[_progress, getter],
    )


def _field() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        given = await answers(dialog_manager)
        field = dialog_manager.dialog_data[one_field.FIELD]
        words = texts(reader_language())
        hint = f"apply-hint-{field}"
        return {
            **steps.step(given, field),
            "question": words(f"products-field-{field}"),
            "hint": words(hint) if words.has(hint) else words("apply-hint-any"),
            "options": one_field.offered(field, fields.options(field)),
            "skips": [(field, words("apply-button-skip"))] if field != "currency" else [],
            "backs": [(field, words("kit-back"))],
        }

    return Window(
        kit.error_line(),
        kit.progress(),
        T("apply-question"),
        kit.typed(steps.take_words, fields.LONGEST),
        Group(kit.picks("option", "options", steps.FIELD.take_option), width=2),
        kit.picks("skip", "skips", steps.FIELD.skip),
        Row(
            kit.picks("back_field", "backs", steps.back),
            Button(Label("kit-cancel"), id="cancel_field", on_click=kit.set_aside),
        ),
        kit.specialist("field"),
        state=Apply.field,
        getter=getter,
    )


def _summary() -> Window:
    async def changes(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        given, words = await answers(dialog_manager), texts(reader_language())
        names = ("who", "origin", *form_fields(given["product"]))
        shown = [name for name in names if name != "currency"]
        return {"changes": [(name, words(f"apply-change-{name}")) for name in shown]}

    return Window(
        kit.error_line(),
        T("apply-summary"),
        Format("\n{summary_html}\n"),
        T("products-field-end-note"),
        kit.only_buttons(),
        Button(Label("apply-button-send"), id="send", on_click=sending.send),
        Group(kit.picks("change", "changes", steps.change), width=2),
        kit.ways_out("summary", kit.going(Apply.origin)),
        state=Apply.summary,
        getter=[sending.shown, changes],
    )


async def _add_files(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = {name: manager.dialog_data[name] for name in ("case_id", "number")}
    await manager.start(Files.collecting, data)


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"], "closed_html": closed_line(house)}

    return Window(
        kit.error_line(),
        T("apply-sent"),
        T("products-field-end-note"),
        Format("\n{closed_html}", when="closed_html"),
        kit.only_buttons(),
        Button(Label("cases-button-files"), id="files", on_click=_add_files),
        CopyText(Label("button-copy-number"), Format("{number}")),
        kit.menu_button("sent"),
        state=Apply.sent,
        getter=getter,
    )
