"""The ways into a request for consent: anew, or where it was left."""

from typing import Any

from aiogram_dialog import DialogManager

from flows import kit
from flows.answers import adopt, begin, open_draft
from flows.consent_request.steps import onward
from flows.states import Agreement
from services.desk.agreements import KIND


async def start(manager: DialogManager) -> None:
    """Begin a request, or go on with the one that was left."""
    await kit.open_over(manager, Agreement.act, {})


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the draft that was left, or on a new one."""
    left = await open_draft(KIND)
    if left is None:
        manager.dialog_data["files_draft"] = str(begin(manager, KIND))
        return
    adopt(manager, left)
    manager.dialog_data["files_draft"] = str(left.id)
    if left.answers:
        await onward(manager)
