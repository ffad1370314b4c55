"""What the checks of a product need to know beside the person's answers."""

from zoneinfo import ZoneInfo

from agency.discovery.checks import Surroundings
from gateway.house import House
from gateway.unit import current_unit
from services.cases import ASTANA


def surroundings(house: House) -> Surroundings:
    """The day it is in Astana, and what the loaded lists say of providers and funders."""
    today = current_unit().now.astimezone(ZoneInfo(ASTANA)).date()
    return Surroundings(today=today, hits=house.listed)
