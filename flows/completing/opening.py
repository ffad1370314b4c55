"""The way into completing a notice: each has a draft of its own, to go on with after days."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from flows.answers import adopt, begin
from flows.states import Completing
from gateway.unit import current_unit
from services.cases.completing import may_complete
from services.cases.opening import visible_case
from storage import drafts
from storage.cases import Case
from storage.drafts import Draft

KIND: Final = "notice_completed"


async def start(manager: DialogManager, number: str) -> None:
    """Ask what completes a notice, over the current window."""
    await manager.start(Completing.questions, {"number": number})


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on what was begun for this notice, or begin."""
    manager.dialog_data["number"] = data["number"]
    case = await current(manager)
    if case is None:
        await manager.switch_to(Completing.closed)
        return
    manager.dialog_data["case_id"] = str(case.id)
    left = await _left(case)
    if left is None:
        begin(manager, KIND, {"number": case.number})
    else:
        adopt(manager, left)


async def current(manager: DialogManager) -> Case | None:
    """The notice, if the person may still see and complete it."""
    unit, number = current_unit(), manager.dialog_data["number"]
    person = unit.person_id
    assert person is not None
    case = await unit.read(lambda tx: visible_case(tx, number, person))
    return case if case is not None and may_complete(case) else None


async def _left(case: Case) -> Draft | None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    found = await unit.read(lambda tx: drafts.open_ones(tx, person, KIND))
    return next((one for one in found if one.answers.get("number") == case.number), None)
