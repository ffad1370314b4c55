"""Office hours as people hear of them."""

from agency.deadlines import work_calendar
from agency.office import office
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import texts


def closed_line(house: House) -> str:
    """When a person reads next, as HTML; empty while somebody is in."""
    ours = office(house.office_hours, house.office_zone, work_calendar("KZ").is_working)
    now = current_unit().now
    if ours.is_open(now):
        return ""
    language = reader_language()
    return say(language, "menu-closed", moment=texts(language).moment(ours.next_opening(now)))
