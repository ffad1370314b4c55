"""The buyers on file of the person who is writing."""

from typing import Final

from gateway.unit import current_unit
from services.checks.known_buyers import KnownBuyer, of_person

MOST: Final = 6


async def known_buyers() -> list[KnownBuyer]:
    """Those with a limit first; at most six."""
    unit = current_unit()
    person = unit.person_id
    if person is None:
        return []
    return await unit.read(lambda tx: of_person(tx, unit.now, person, MOST))
