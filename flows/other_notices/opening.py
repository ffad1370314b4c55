"""The ways into a notice: by its kind, anew or where it was left."""

from typing import Any

from aiogram_dialog import DialogManager, StartMode

from flows.answers import adopt, begin, draft_id, open_draft
from flows.other_notices.kinds import KINDS
from flows.other_notices.steps import onward
from flows.states import Other
from storage.drafts import Draft


async def start(manager: DialogManager, kind: str) -> None:
    """Begin a notice of a kind, or go on with the one that was left.

    Of an overdue invoice it is asked first whether it is one to watch.
    """
    watch = kind == "overdue_watch" and not await left(kind)
    state = Other.watch if watch else Other.who
    await manager.start(state, {"kind": kind}, mode=StartMode.RESET_STACK)


async def left(kind: str) -> Draft | None:
    """The person's notice of a kind that was begun and not sent, if he answered something."""
    found = await open_draft(kind)
    return found if found is not None and "who" in found.answers else None


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the notice that was left, or on a new one."""
    given = data if isinstance(data, dict) else {}
    manager.dialog_data.update(
        {name: given[name] for name in ("case_id", "number") if name in given}
    )
    if manager.current_context().state != Other.who or given.get("kind") not in KINDS:
        return
    await work_on(manager, given["kind"])


async def work_on(manager: DialogManager, kind: str) -> None:
    """Have the dialog work on the draft of a kind."""
    manager.dialog_data["kind"] = kind
    known = await open_draft(kind)
    if known is None:
        begin(manager, kind)
    else:
        adopt(manager, known)
    manager.dialog_data["files_draft"] = str(draft_id(manager))
    if known is not None and "who" in known.answers:
        await onward(manager)
