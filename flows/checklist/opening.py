"""The ways into the list of papers, and whose papers the dialog works on."""

from typing import Any
from uuid import UUID

from aiogram_dialog import DialogManager

from flows import kit
from flows.states import Checklist
from gateway.unit import current_unit
from services.cases import papers as case_papers
from services.cases.opening import visible_case
from services.cases.papers import Owner, Papers


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
        return Owner(case_id, True, product)
    assert draft_id is not None
    return await current_unit().read(lambda tx: case_papers.owner_of_draft(tx, draft_id, product))


async def papers_of(manager: DialogManager) -> Papers:
    """How the papers stand."""
    owner = await owner_of(manager)
    return await current_unit().read(lambda tx: case_papers.papers(tx, owner))
