"""When a person of the agency reads: office hours on business days, in the office's own zone."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agency.errors import BadInput

_HOURS: Final = re.compile(r"(\d{1,2}):(\d\d)\s*[-–—]\s*(\d{1,2}):(\d\d)")
_LONGEST_CLOSED_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class Office:
    """Opening hours of one day; open from `opens` on, closed from `closes` on."""

    opens: time
    closes: time
    zone: ZoneInfo
    is_business_day: Callable[[date], bool]

    def is_open(self, moment: datetime) -> bool:
        """Whether somebody is in at an aware `moment`."""
        local = moment.astimezone(self.zone)
        return self.is_business_day(local.date()) and self.opens <= local.time() < self.closes

    def next_opening(self, moment: datetime) -> datetime:
        """When somebody is in next, in the office's zone: `moment` itself while it is open.

        Raises `ValueError` when the calendar has no business day within two months.
        """
        local = moment.astimezone(self.zone)
        if self.is_open(moment):
            return local
        for days in range(_LONGEST_CLOSED_DAYS + 1):
            opening = datetime.combine(local.date() + timedelta(days), self.opens, self.zone)
            if opening >= local and self.is_business_day(opening.date()):
                return opening
        raise ValueError(f"no business day within {_LONGEST_CLOSED_DAYS} days of {local.date()}")


def office(hours: str, zone: str, is_business_day: Callable[[date], bool]) -> Office:
    """An office from its settings: `09:00-18:30`, `Asia/Almaty`, and a calendar.

    Raises `BadInput` that names `OFFICE_HOURS` or `OFFICE_TZ`.
    """
    opens, closes = _parse(hours)
    return Office(opens, closes, _zone(zone), is_business_day)


def _parse(hours: str) -> tuple[time, time]:
    match = _HOURS.fullmatch(hours.strip())
    try:
        first, first_minute, last, last_minute = map(int, match.groups() if match else ())
        opens, closes = time(first, first_minute), time(last, last_minute)
    except ValueError:
        raise BadInput("OFFICE_HOURS", "hours of one day, such as 09:00-18:30") from None
    if opens >= closes:
        raise BadInput("OFFICE_HOURS", "the office must close after it opens, on the same day")
    return opens, closes


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput("OFFICE_TZ", "a time zone such as Asia/Almaty") from None
