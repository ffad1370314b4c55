"""What is done to papers: questions answered, files assigned, replaced, taken back."""

from typing import Any
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from flows import kit
from flows.checklist.opening import owner_of, papers_of, seen
from flows.checklist.shown import asked_item, current_item, to_assign
from flows.states import Checklist
from gateway.unit import current_unit
from services.claims import checklist
from storage.documents import Document

_VIEW = ("asked", "item", "file", "replaces", "after")


@seen
async def to_list(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back to the whole list."""
    await show_list(manager)


async def show_list(manager: DialogManager) -> None:
    """Show the whole list; nothing is chosen any more."""
    for name in _VIEW:
        manager.dialog_data.pop(name, None)
    await kit.go(manager, Checklist.list)


@seen
async def choose_item(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """Show one paper; one of which it is not known whether it is needed is asked about first."""
    papers = await papers_of(manager)
    manager.dialog_data["item"] = item
    manager.dialog_data.pop("file", None)
    if item in papers.standing.unasked:
        manager.dialog_data["asked"] = item
        await kit.go(manager, Checklist.question)
    else:
        await kit.go(manager, Checklist.item)


@seen
async def ask_all(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask what was not asked yet, one question after the other."""
    manager.dialog_data.pop("asked", None)
    manager.dialog_data.pop("item", None)
    await kit.go(manager, Checklist.question)


@seen
async def ask_again(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Change the answer of the shown paper's question."""
    manager.dialog_data["asked"] = manager.dialog_data.get("item")
    await kit.go(manager, Checklist.question)


@seen
async def say_yes(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The paper is needed."""
    await _answer(manager, applies=True)


@seen
async def say_no(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """There is no such paper."""
    await _answer(manager, applies=False)


async def _answer(manager: DialogManager, *, applies: bool) -> None:
    unit = current_unit()
    owner, item = await owner_of(manager), await asked_item(manager)
    await unit.commit(lambda tx: checklist.answer(tx, unit.now, owner, item.id, applies=applies))
    alone = manager.dialog_data.pop("asked", None)
    if alone is not None:
        manager.dialog_data["item"] = item.id
        await kit.go(manager, Checklist.item)
    elif (await papers_of(manager)).standing.unasked:
        await kit.go(manager, Checklist.question)
    else:
        await show_list(manager)


@seen
async def assign(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """Say which paper the shown file is, and go on with the next one."""
    unit = current_unit()
    owner, papers = await owner_of(manager), await papers_of(manager)
    file = to_assign(manager, papers)
    if file is not None:
        identity = file.id
        await unit.commit(lambda tx: checklist.assign(tx, unit.now, owner, identity, item))
    manager.dialog_data.pop("file", None)
    if (await papers_of(manager)).loose:
        await kit.go(manager, Checklist.assign)
        kit.inform(manager, "checklist-assigned")
    else:
        await show_list(manager)
        kit.inform(manager, "checklist-assigned")


@seen
async def choose_file(query: CallbackQuery, select: Any, manager: DialogManager, file: str) -> None:
    """Show one file of the paper."""
    manager.dialog_data["file"] = file
    await kit.go(manager, Checklist.file)


@seen
async def withdraw(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Take the shown file back."""
    unit, owner = current_unit(), await owner_of(manager)
    file = manager.dialog_data.pop("file", None)
    if file is not None:
        await unit.commit(lambda tx: checklist.withdraw(tx, unit.now, owner, UUID(file)))
    await kit.go(manager, Checklist.item)
    kit.inform(manager, "checklist-withdrawn")


@seen
async def replace(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The next file takes the place of the shown one."""
    manager.dialog_data["replaces"] = manager.dialog_data.get("file")
    await kit.go(manager, Checklist.replace)


async def file_came(manager: DialogManager, document: Document) -> None:
    """After a file was kept from one of our windows: put it where that window says.

    From the list it is asked which paper it is, with a suggestion.
    """
    state = manager.current_context().state
    replaces = manager.dialog_data.pop("replaces", None)
    if state == Checklist.replace and replaces is not None:
        unit, owner = current_unit(), await owner_of(manager)
        await unit.commit(
            lambda tx: checklist.withdraw(tx, unit.now, owner, UUID(replaces), document.id)
        )
        manager.dialog_data.pop("file", None)
        await kit.go(manager, Checklist.item)
        kit.inform(manager, "checklist-replaced")
    elif state in (Checklist.list, Checklist.assign):
        manager.dialog_data.pop("file", None)
        await kit.go(manager, Checklist.assign)


async def item_of_window(manager: DialogManager) -> str | None:
    """The paper for which the current window takes files, if it is for one."""
    state = manager.current_context().state
    if state not in (Checklist.item, Checklist.replace):
        return None
    return current_item(manager, await papers_of(manager)).id
