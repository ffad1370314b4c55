"""The ways into a check: the page with earlier ones, or one of those."""

from typing import Any
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from flows import kit
from flows.answers import adopt, begin, draft, draft_id, open_draft
from flows.buyer_check.steps import onward
from flows.states import BuyerCheck
from gateway.unit import current_unit
from services.checks.asking import KIND, own
from storage import checks, drafts
from storage.checks import Check

SHOWN: int = 8
"""Earlier checks on the first page."""


async def start(manager: DialogManager) -> None:
    """Open the page over the current window."""
    await kit.open_over(manager, BuyerCheck.home, {})


async def show(manager: DialogManager, check: str) -> None:
    """Open one check over the current window; the page, when there is no such check."""
    await kit.open_over(manager, BuyerCheck.result, {"check": check})


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the answers that were left, or on none; show the check that was asked for."""
    left = await open_draft(KIND)
    if left is None:
        _begin(manager)
    else:
        adopt(manager, left)
        manager.dialog_data["files_draft"] = str(left.id)
    wanted = data.get("check") if isinstance(data, dict) else None
    if wanted and await shown(manager, wanted) is None:
        await manager.switch_to(BuyerCheck.home)


async def shown(manager: DialogManager, check: str) -> Check | None:
    """Have the result window show a check of the person's own."""
    found = await _own(check)
    if found is not None:
        manager.dialog_data["check_id"] = str(found.id)
        if found.case_id is not None:
            manager.dialog_data["case_id"] = str(found.case_id)
    return found


async def current(manager: DialogManager) -> Check | None:
    """The check on the result window; None when it has been erased."""
    return await _own(str(manager.dialog_data.get("check_id", "")))


async def earlier() -> list[Check]:
    """The person's checks, the newest first."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: checks.of_person(tx, person, SHOWN))


async def open_earlier(
    query: CallbackQuery, select: Select[str], manager: DialogManager, check: str
) -> None:
    """Show an earlier check."""
    if await shown(manager, check) is not None:
        await kit.go(manager, BuyerCheck.result)


async def go_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask what is not answered yet; after a check that was made, everything."""
    if (await draft(manager)).state != "open":
        _begin(manager)
    await onward(manager)


async def anew(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin another check; answers that were left are thrown away, as the person asked."""
    left = draft_id(manager)
    current_unit().do(lambda tx: drafts.close(tx, left, "discarded"))
    _begin(manager)
    await onward(manager)


def _begin(manager: DialogManager) -> None:
    manager.dialog_data["files_draft"] = str(begin(manager, KIND))


async def _own(check: str) -> Check | None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    try:
        wanted = UUID(check)
    except ValueError:
        return None
    return await unit.read(lambda tx: own(tx, wanted, person))
