"""Days that must not be missed, as a calendar file with alarms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

_PRODUCT: Final = "-//exportbot//exportbot//"


@dataclass(frozen=True, slots=True)
class Day:
    """A whole day of the calendar; `uid` stays the same when the day is moved and sent again."""

    uid: str
    on: date
    title: str
    description: str
    alarm_days: tuple[int, ...] = (7, 1)
    """How many days before its alarms ring, at nine in the morning."""


def calendar(days: Iterable[Day], name: str, at: datetime) -> bytes:
    """The file (RFC 5545) of `days`; `at` (UTC) is when it was made."""
    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    for one in days:
        made.add_component(_event(one, at))
    content: bytes = made.to_ical()
    return content


def _event(one: Day, at: datetime) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", at)
    event.add("dtstart", one.on)
    event.add("dtend", one.on + timedelta(days=1))
    event.add("summary", one.title)
    event.add("description", one.description)
    for before in one.alarm_days:
        event.add_component(_alarm(one.title, before))
    return event


def _alarm(title: str, days_before: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(hours=9) - timedelta(days=days_before))
    return alarm
