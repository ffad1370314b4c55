"""What the checks of a product need to know beside the person's answers."""

from zoneinfo import ZoneInfo

from agency.discovery.checks import ListHit, Surroundings
from gateway.unit import current_unit
from services.cases.opening import ASTANA
from storage import listed


async def surroundings() -> Surroundings:
    """The day it is in Astana, and what the loaded lists say of providers and funders."""
    unit = current_unit()
    today = unit.now.astimezone(ZoneInfo(ASTANA)).date()
    found = await unit.read(listed.read)
    if found is None:
        return Surroundings(today=today, hits=None)
    hits = {product: ListHit(hit.name, hit.list, hit.as_of) for product, hit in found.items()}
    return Surroundings(today=today, hits=hits)
