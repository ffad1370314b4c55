"""The ways into the notice: anew, where it was left, or the choice between the two."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button

from flows.answers import adopt, begin, draft_id, open_draft
from flows.notice.steps import KIND, onward
from flows.states import Notice
from gateway.unit import current_unit
from storage import drafts
from storage.drafts import Draft


async def left_notice() -> Draft | None:
    """The person's notice that was begun and not sent, if it has answers."""
    left = await open_draft(KIND)
    return left if left is not None and left.answers else None


async def start(manager: DialogManager) -> None:
    """Begin a notice; one that was left is offered first."""
    state = Notice.resume if await left_notice() else Notice.who
    await manager.start(state, mode=StartMode.RESET_STACK)


async def resume(manager: DialogManager) -> None:
    """Go on with the notice that was left, or begin one."""
    await manager.start(Notice.who, mode=StartMode.RESET_STACK)


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the draft that was left, or on a new one."""
    left = await open_draft(KIND)
    if left is None:
        _begin(manager)
        return
    adopt(manager, left)
    manager.dialog_data["files_draft"] = str(left.id)
    if left.answers and manager.current_context().state == Notice.who:
        await onward(manager)


def _begin(manager: DialogManager) -> None:
    manager.dialog_data["files_draft"] = str(begin(manager, KIND))


async def go_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Go on where the notice was left."""
    await onward(manager)


async def begin_anew(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Throw the left answers away, as the person asked, and begin anew."""
    left = draft_id(manager)
    current_unit().do(lambda tx: drafts.close(tx, left, "discarded"))
    _begin(manager)
    await onward(manager)
