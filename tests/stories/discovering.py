"""Steps of stories about products, discovery and requests."""

from typing import Any, Final

from agency.discovery.screens import screen
from agency.discovery.walk import Walk
from locales.texts import texts
from storage import queue
from storage.cases import Case
from tests.stories.driver import Chat, Town, plain

ORGANISATION: Final = "ТОО «Пример»"


async def answers(person: Chat, *options: str) -> Walk:
    """The person finds a product by pressing these options from the first screen on."""
    await person.presses("menu-find")
    return await goes_on(person, Walk(), *options)


async def goes_on(person: Chat, walk: Walk, *options: str) -> Walk:
    """The person presses these options on the screens that follow."""
    for option in options:
        here = walk.screen
        assert here is not None
        await person.sees(here.text_key)
        await person.presses(screen(here.id).option_key(option))
        walk = walk.choose(option)
    return walk


def short(product: str) -> str:
    """The key of a product's button."""
    return f"product-short-{product.replace('_', '-')}"


def name(person: Chat, product: str) -> str:
    """A product's full name as the person reads it."""
    return plain(texts(person.language)(f"products-{product}-name"))


async def queued_payload(town: Town, case: Case) -> dict[str, Any]:
    """What the back office gets first of a case."""
    rows = await town.look_up(lambda tx: queue.listed(tx, None, case.number))
    return dict(rows[0].payload)
