"""Office hours as people hear of them."""

from uuid import UUID

from agency.deadlines import work_calendar
from agency.office import Office, office
from gateway.house import House
from gateway.unit import current_unit
from gateway.wording import closed_text
from gateway.words import reader_language
from services.cases.opening import tell_at_night


def closed_line(house: House) -> str:
    """When a person reads next, and what needs no waiting, as HTML; empty while somebody is in."""
    now = current_unit().now
    return closed_text(_office(house), house.emergency_contact, now, reader_language())


def say_at_night(house: House, case_id: UUID) -> None:
    """Tell a person who wrote to a case outside office hours when it is read: once until then."""
    unit, ours = current_unit(), _office(house)
    person = unit.person_id
    if person is not None and not ours.is_open(unit.now):
        opening = ours.next_opening(unit.now)
        unit.do(lambda tx: tell_at_night(tx, unit.now, person, case_id, opening))


def _office(house: House) -> Office:
    return office(house.office_hours, house.office_zone, work_calendar("KZ").is_working)
