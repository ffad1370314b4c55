"""When staff are reminded of a case, and who of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import Final

from agency.deadlines import WorkCalendar
from agency.office import Office

_DAY: Final = timedelta(days=1)
SHARES: Final = (50, 80, 100)
"""Percent of a term at which staff hear of it; each goes to the next of `Reader`."""


class Reader(IntEnum):
    """Who is called: everybody in the topic, whoever is on duty, the head."""

    TOPIC = 1
    DUTY = 2
    HEAD = 3


@dataclass(frozen=True, slots=True)
class Patience:
    """Office minutes that a case may stay untaken, and an exporter unanswered."""

    untaken: int
    waiting: int


def reader_after(worked: timedelta, patience: int) -> Reader | None:
    """Who is called after so much office time: one more reader each time patience runs out."""
    times = int(worked / timedelta(minutes=patience))
    return Reader(min(times, Reader.HEAD)) if times else None


def reader_at(percent: int) -> Reader | None:
    """Who is called when so much of a term has passed."""
    passed = sum(percent >= share for share in SHARES)
    return Reader(passed) if passed else None


def office_time(office: Office, start: datetime, end: datetime) -> timedelta:
    """How much of the time between two moments the office was open."""
    total, day = timedelta(), start.astimezone(office.zone).date()
    last = end.astimezone(office.zone).date()
    while day <= last:
        total += _open_on(office, day, start, end)
        day += _DAY
    return total


def days_off_ahead(calendar: WorkCalendar, today: date) -> tuple[date, ...]:
    """The days off that begin tomorrow; empty when tomorrow or today itself is no such day."""
    if not calendar.is_working(today):
        return ()
    return tuple(_days_off_after(calendar, today))


def _days_off_after(calendar: WorkCalendar, today: date) -> Iterator[date]:
    day = today + _DAY
    while not calendar.is_working(day):
        yield day
        day += _DAY


def _open_on(office: Office, day: date, start: datetime, end: datetime) -> timedelta:
    if not office.is_business_day(day):
        return timedelta()
    opens = datetime.combine(day, office.opens, office.zone)
    closes = datetime.combine(day, office.closes, office.zone)
    return max(min(closes, end) - max(opens, start), timedelta())
