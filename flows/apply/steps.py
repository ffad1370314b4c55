"""The answers of a request: who, the origin of the goods, then the product's own fields."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency.catalogue.products import form_fields
from flows import kit, one_field
from flows.answers import answers, give
from flows.apply import fields
from flows.day import today
from flows.states import Apply
from flows.who import Who
from gateway.words import reader_language
from locales.texts import texts

KIND: Final = "product_request"
ORIGINS: Final = ("yes", "no", "unsure")
_BEFORE: Final = 2
"""Answers before the form: who, and the origin."""


def field_asked(given: Mapping[str, Any]) -> str | None:
    """The first field of the form without an answer; without an amount no currency is asked."""
    form = given.get("form", {})
    amount = any(form.get(name) for name in fields.AMOUNTS)
    wanted = (name for name in form_fields(given["product"]) if amount or name != "currency")
    return next((name for name in wanted if name not in form), None)


def missing(given: Mapping[str, Any]) -> bool:
    """Whether something is still to be answered before it can be sent."""
    return "who" not in given or "origin" not in given or field_asked(given) is not None


def step(given: Mapping[str, Any], field: str) -> dict[str, int]:
    """The data of `kit.progress` for a field."""
    known = form_fields(given["product"])
    return {"step": known.index(field) + 1 + _BEFORE, "steps": len(known) + _BEFORE}


async def onward(manager: DialogManager) -> None:
    """Go to the first answer that is missing, or to the summary."""
    given = await answers(manager)
    if "who" not in given:
        await kit.go(manager, Apply.who)
    elif "origin" not in given:
        await kit.go(manager, Apply.origin)
    else:
        await _ask(manager, field_asked(given))


async def _ask(manager: DialogManager, field: str | None) -> None:
    manager.dialog_data[one_field.FIELD] = field
    await kit.go(manager, Apply.field if field else Apply.summary)


async def back_from_origin(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back to who it is; when all is answered, to the summary."""
    await kit.go(manager, Apply.who if missing(await answers(manager)) else Apply.summary)


async def back(
    query: CallbackQuery, select: Select[str], manager: DialogManager, field: str
) -> None:
    """Back one field; when all are answered, to the summary."""
    given = await answers(manager)
    if not one_field.is_asked(manager, field):
        return
    known = form_fields(given["product"])
    if not missing(given):
        await kit.go(manager, Apply.summary)
    elif known.index(field) == 0:
        await kit.go(manager, Apply.origin)
    else:
        await _ask(manager, known[known.index(field) - 1])


async def take_origin(
    query: CallbackQuery, select: Select[str], manager: DialogManager, origin: str
) -> None:
    """Keep whether the goods are Kazakh and non-raw; a no is explained and ends nothing."""
    await give(manager, origin=origin)
    await onward(manager)
    if origin == "no":
        kit.inform(manager, "discovery-check-non_raw_kazakh-failed")


async def take_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed answer, or ask back."""
    field = manager.dialog_data[one_field.FIELD]
    form = (await answers(manager)).get("form", {})
    found = fields.said(field, text, form, await today(manager))
    if isinstance(found, fields.Doubt):
        kit.complain(manager, found.key, **found.arguments)
    else:
        await _keep(manager, found)


async def _keep(manager: DialogManager, found: Mapping[str, str]) -> None:
    form = (await answers(manager)).get("form", {})
    await give(manager, form={**form, **found})
    await onward(manager)


async def change(
    query: CallbackQuery, select: Select[str], manager: DialogManager, what: str
) -> None:
    """Ask one answer again; the summary comes back after it."""
    states = {"who": Apply.who, "origin": Apply.origin}
    if what in states:
        await kit.go(manager, states[what])
    elif what in form_fields((await answers(manager))["product"]):
        await _ask(manager, what)


def lines(given: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The form as it is shown: label and answer; a currency stands with its amount."""
    words = texts(reader_language())
    form = given.get("form", {})
    return [
        (words(f"apply-field-{name}"), fields.told(name, form, words))
        for name in form_fields(given["product"])
        if name != "currency"
    ]


WHO: Final = Who(onward)
FIELD: Final = one_field.FieldButtons(fields.chosen, _keep)
