"""The person's way through the screens, as the draft keeps it."""

from aiogram_dialog import DialogManager

from agency.discovery.walk import UNKNOWN, Walk
from flows import kit
from flows.answers import answers, give
from flows.states import Discovery
from flows.walked import TAKEN, again


async def walk(manager: DialogManager) -> Walk:
    """How far the person came in this conversation."""
    return again((await answers(manager)).get(TAKEN, ()))


async def keep(manager: DialogManager, now: Walk) -> None:
    """Keep the way and show the screen, or the outcome, to which it leads."""
    await give(manager, **{TAKEN: [list(step) for step in now.taken]})
    await onward(manager, now)


async def onward(manager: DialogManager, now: Walk) -> None:
    """Show where the way leads."""
    if now.screen is not None:
        await kit.go(manager, Discovery.ask)
    elif now.outcome.kind == "stage_map":
        await kit.go(manager, Discovery.stages)
    else:
        await kit.go(manager, Discovery.result)


async def choose(manager: DialogManager, screen_id: str, option: str) -> None:
    """Answer a screen; a press on one that was answered before changes nothing."""
    now = await walk(manager)
    here = now.screen
    if here is None or here.id != screen_id:
        return
    if option == UNKNOWN or option in {known.id for known in here.options}:
        await keep(manager, now.choose(option))
