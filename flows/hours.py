"""Office hours as people hear of them."""

from agency.deadlines import work_calendar
from agency.office import office
from gateway.house import House
from gateway.unit import current_unit
from gateway.wording import closed_text
from gateway.words import reader_language


def closed_line(house: House) -> str:
    """When a person reads next, and what needs no waiting, as HTML; empty while somebody is in."""
    ours = office(house.office_hours, house.office_zone, work_calendar("KZ").is_working)
    return closed_text(ours, house.emergency_contact, current_unit().now, reader_language())
