"""The ways into the list of papers, and whose papers the dialog works on."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from flows import kit
from flows.states import Checklist
from gateway.unit import current_unit
from services.cases import papers as case_papers
from services.cases.opening import visible_case
from services.cases.papers import Owner, Papers
from services.cases.visibility import sees
from storage import cases

Pressed = Callable[..., Awaitable[None]]
_NOBODYS: Final = UUID(int=0)


async def open_for(manager: DialogManager, number: str) -> None:
    """Show the papers of a case over the current window; a case of somebody else stays closed."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    case = await unit.read(lambda tx: visible_case(tx, number, person))
    if case is None:
        return
    given = {
        "case_id": str(case.id),
        "number": case.number,
        "product": case.product or "",
        "role": str(case.sender.get("acting_as", "")),
    }
    await manager.start(Checklist.list, given)


async def open_for_draft(
    manager: DialogManager, draft_id: UUID, product: str | None, role: str | None = None
) -> None:
    """Show the papers of a draft that is no case yet over the current window."""
    given = {"files_draft": str(draft_id), "product": product or "", "role": role or ""}
    await manager.start(Checklist.list, given)


async def opened(data: Any, manager: DialogManager) -> None:
    """Remember whose papers they are."""
    manager.dialog_data.update(data if isinstance(data, dict) else {})


async def owner_of(manager: DialogManager) -> Owner:
    """The case or draft whose papers the dialog shows; a draft that became a case is its case."""
    known = manager.dialog_data
    product = known.get("product") or None
    target = kit.ids(kit.belonging(manager))
    case_id, draft_id = target["case_id"], target["draft_id"]
    if case_id is not None:
        found = await current_unit().read(lambda tx: cases.get(tx, case_id))
        return case_papers.of_case(found) if found else Owner(case_id, True, product)
    assert draft_id is not None
    return await current_unit().read(lambda tx: case_papers.owner_of_draft(tx, draft_id, product))


async def papers_of(manager: DialogManager) -> Papers:
    """How the papers stand; of a case that may not be seen any more nothing is known."""
    owner = await owner_of(manager)
    if not await may_see(owner):
        owner = Owner(_NOBODYS, False, owner.product)
    return await current_unit().read(lambda tx: case_papers.papers(tx, owner))


async def may_see(owner: Owner) -> bool:
    """Whether the person may still see whose papers these are; his own draft he always may."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return not owner.is_case or await unit.read(lambda tx: sees(tx, owner.id, person))


def seen(press: Pressed) -> Pressed:
    """A button's action that is only taken by who may still see the case; others leave it."""

    @wraps(press)
    async def checked(
        query: CallbackQuery, widget: Any, manager: DialogManager, *more: Any
    ) -> None:
        if await may_see(await owner_of(manager)):
            await press(query, widget, manager, *more)
        else:
            await kit.shut_out(manager)

    return checked
