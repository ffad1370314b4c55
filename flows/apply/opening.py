"""The ways into a request: for a product, or where it was left."""

from typing import Any

from aiogram_dialog import DialogManager, StartMode

from flows.answers import adopt, begin, draft_id, give, open_draft
from flows.apply.prefill import filled
from flows.apply.steps import KIND, onward
from flows.states import Apply
from storage.drafts import Draft


async def start(manager: DialogManager, product: str) -> None:
    """Ask to be called about a product, over the current window."""
    await manager.start(Apply.who, {"product": product})


async def resume(manager: DialogManager) -> None:
    """Go on with the request that was left."""
    left = await left_request()
    if left is not None:
        data = {"product": left.answers["product"]}
        await manager.start(Apply.who, data, mode=StartMode.RESET_STACK)


async def left_request() -> Draft | None:
    """The person's request that was begun and not sent, if he answered something."""
    left = await open_draft(KIND)
    return left if left is not None and "who" in left.answers else None


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the request that was left, for the product asked for, or on a new one."""
    product = str(data["product"])
    left = await open_draft(KIND)
    if left is None:
        begin(manager, KIND, {"product": product})
    else:
        adopt(manager, left)
    manager.dialog_data["files_draft"] = str(draft_id(manager))
    if left is None or left.answers.get("product") != product:
        await give(manager, product=product, form=await filled(product, left))
    if left is not None and "who" in left.answers:
        await onward(manager)
