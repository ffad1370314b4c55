"""The calendar of working days by which an organisation is reminded."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from agency.deadlines import Country, WorkCalendar, work_calendar
from agency.reminders import day_of

_HOMES: Final[dict[str, Country]] = {"KZ": "KZ", "KG": "KG"}
_ZONES: Final = {"KG": "Asia/Bishkek"}
ASTANA: Final = "Asia/Almaty"
ZONE: Final = ZoneInfo(ASTANA)


def today(now: datetime) -> date:
    """The day it is in Astana."""
    return day_of(now)


def of(country: str) -> WorkCalendar:
    """The calendar of an organisation's country; Kazakhstan's where we keep none."""
    return work_calendar(_HOMES.get(country, "KZ"))


def zone_of(country: str) -> str:
    """The time zone in which an organisation's people are reminded until they choose another."""
    return _ZONES.get(country, ASTANA)
