"""The ways into an estimate: for a product, where it was left, or anew."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button

from agency.premium.asked import missing
from flows import kit
from flows.answers import adopt, answers, begin, draft_id, open_draft
from flows.premium import steps
from flows.states import Premium
from gateway.unit import current_unit
from storage import drafts


async def start(manager: DialogManager, product: str | None = None) -> None:
    """Begin an estimate, for a product over the current window; a left one is offered first."""
    if product is not None:
        await manager.start(Premium.group, {"product": product})
        return
    left = await open_draft(steps.KIND)
    state = Premium.resume if left is not None and left.answers else Premium.group
    await manager.start(state, mode=StartMode.RESET_STACK)


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the answers that were left, or on new ones; a product that was asked for is set."""
    left = await open_draft(steps.KIND)
    if left is None:
        begin(manager, steps.KIND)
    else:
        adopt(manager, left)
    manager.dialog_data["files_draft"] = str(draft_id(manager))
    product = data.get("product") if isinstance(data, dict) else None
    if product is not None:
        await steps.set_product(manager, str(product))
        await steps.onward(manager)


async def go_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Go on where the estimate was left; one with all its answers shows its price again."""
    if missing(await answers(manager)) is None:
        manager.dialog_data[steps.PRICED] = True
    await steps.onward(manager)


async def anew(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Throw the answers away, as the person asked, and begin with the product."""
    left = draft_id(manager)
    current_unit().do(lambda tx: drafts.close(tx, left, "discarded"))
    manager.dialog_data.clear()
    manager.dialog_data["files_draft"] = str(begin(manager, steps.KIND))
    await kit.go(manager, Premium.group)
