"""The answers of a notice: who, then its fields."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from flows import kit, one_field
from flows.answers import answers, give
from flows.day import today
from flows.other_notices import fields
from flows.other_notices.kinds import KINDS, Kind, asked, may_skip, shown
from flows.states import Other
from flows.who import Who


def kind_of(manager: DialogManager) -> Kind:
    """The kind of the dialog's notice."""
    return KINDS[manager.dialog_data["kind"]]


def form_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """The fields answered so far."""
    return dict(given.get("form", {}))


async def onward(manager: DialogManager) -> None:
    """Go to the first answer that is missing, or to the summary."""
    given = await answers(manager)
    if "who" not in given:
        await kit.go(manager, Other.who)
    else:
        await ask(manager, asked(kind_of(manager), form_of(given)))


async def ask(manager: DialogManager, field: str | None) -> None:
    """Ask a field; None: show the summary."""
    manager.dialog_data[one_field.FIELD] = field
    await kit.go(manager, Other.field if field else Other.summary)


async def back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back one field; when all are answered, to the summary."""
    kind, form = kind_of(manager), form_of(await answers(manager))
    field = manager.dialog_data.get(one_field.FIELD)
    if asked(kind, form) is None:
        await kit.go(manager, Other.summary)
    elif field is None or kind.fields.index(field) == 0:
        await kit.go(manager, Other.who)
    else:
        await ask(manager, kind.fields[kind.fields.index(field) - 1])


async def back_from_who(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back to the choice; when all is answered, to the summary."""
    given = await answers(manager)
    if "who" in given and asked(kind_of(manager), form_of(given)) is None:
        await kit.go(manager, Other.summary)
    else:
        await kit.go(manager, Other.choose)


async def take_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed answer, or ask back."""
    field = manager.dialog_data[one_field.FIELD]
    longest = fields.LONGEST_STORY if field == "text" else fields.LONGEST_LINE
    if len(text) > longest:
        kit.complain(manager, "kit-too-long", longest=longest)
        return
    found = fields.said(field, text, await today(manager))
    if isinstance(found, fields.Doubt):
        kit.complain(manager, found.key)
    else:
        await _keep(manager, found)


async def change(
    query: CallbackQuery, select: Select[str], manager: DialogManager, what: str
) -> None:
    """Ask one answer again; the summary comes back after it."""
    if what == "who":
        await kit.go(manager, Other.who)
    elif what in shown(kind_of(manager)):
        await ask(manager, what)


async def _keep(manager: DialogManager, found: Mapping[str, str]) -> None:
    form = form_of(await answers(manager))
    if "amount" in found and "currency" not in found:
        form.pop("currency", None)
    await give(manager, form={**form, **found})
    await onward(manager)


def _may_skip(manager: DialogManager, field: str) -> bool:
    return may_skip(kind_of(manager), field)


FIELD: Final = one_field.FieldButtons(fields.chosen, _keep, _may_skip)
WHO: Final = Who(onward)
