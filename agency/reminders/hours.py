"""The hour at which a person is reminded: his own, by the tz database, never a quiet one."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

FIRST_HOUR: Final = 8
LAST_HOUR: Final = 20
"""Nobody is reminded before the one or once the hour of the other has passed."""
USUAL_HOUR: Final = 10
_ASTANA: Final = "Asia/Almaty"
"""Days of an instalment are counted by its clock, which the first full hour anywhere follows."""
_DAY: Final = timedelta(days=1)
_remembered: Final = lru_cache(maxsize=1024)
"""In one morning thousands ask the same few questions."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The full hour at which a person wants to be reminded, and his zone in the tz database."""

    hour: int
    zone: str

    def at(self, day: date) -> datetime:
        """That hour of `day`, in UTC."""
        return datetime.combine(day, time(self.hour), ZoneInfo(self.zone)).astimezone(UTC)

    def today(self, now: datetime) -> date:
        """The person's day."""
        return now.astimezone(ZoneInfo(self.zone)).date()


@_remembered
def is_quiet(hours: Hours, now: datetime) -> bool:
    """Whether it is no time to write to the person."""
    return not FIRST_HOUR <= now.astimezone(ZoneInfo(hours.zone)).hour <= LAST_HOUR


@_remembered
def next_moment(hours: Hours, day: date, now: datetime) -> datetime:
    """When a reminder of `day` goes: at the person's hour, or, if that is past, once it may."""
    wanted = hours.at(day)
    if wanted > now:
        return wanted
    if not is_quiet(hours, now):
        return now
    today = hours.at(hours.today(now))
    return today if today > now else hours.at(hours.today(now) + _DAY)


def in_time(hours: Hours, wanted: datetime, ends: date, now: datetime) -> datetime:
    """`wanted`, or, where in Astana that is after `ends`, as soon as the person is awake."""
    if day_of(wanted) <= ends:
        return wanted
    if not is_quiet(hours, now):
        return now
    waking = Hours(FIRST_HOUR, hours.zone)
    today = waking.at(hours.today(now))
    return today if today > now else waking.at(hours.today(now) + _DAY)


@_remembered
def first_moment(day: date) -> datetime:
    """When `day` begins in Astana, in UTC: what is to be done on it is worked out from then on."""
    return datetime.combine(day, time(), ZoneInfo(_ASTANA)).astimezone(UTC)


@_remembered
def day_of(now: datetime) -> date:
    """The day it is in Astana."""
    return now.astimezone(ZoneInfo(_ASTANA)).date()
