"""Working days of Kazakhstan and Kyrgyzstan.

A maintained holiday library is the seed; `agency/data/holidays_override.csv` comes before it, since
transfers of working days are decreed year by year and some religious days are only estimated ahead.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final, Literal, get_args

import holidays

from agency.errors import BadInput
from agency.facts import read_csv

Country = Literal["KZ", "KG"]

FIRST_DAY: Final = date(2000, 1, 1)
LAST_DAY: Final = date(2076, 12, 31)
"""Outside of these the library knows no lunar holidays, so nothing is counted there."""

_ESTIMATED: Final = "(estimated)"
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class Count:
    """A day reached by counting working days, and the days off passed over, in order of date."""

    last_day: date
    skipped: tuple[date, ...]


class WorkCalendar:
    """Which days are working days in one country: Monday to Friday, holidays and transfers kept."""

    def __init__(self, country: Country) -> None:
        self.country: Final = country
        self._seed = holidays.country_holidays(country, language="en_US")
        self._override = {
            date.fromisoformat(row["date"]): row["kind"]
            for row in read_csv("holidays_override.csv")
            if row["country"] == country
        }
        self.complete_until: Final = max(
            day for day, kind in self._override.items() if kind == "complete_until"
        )

    def is_working(self, day: date) -> bool:
        """Whether people work on `day`."""
        kind = self._override.get(day)
        if kind in {"working_day", "day_off"}:
            return kind == "working_day"
        if kind == "ordinary":
            return day.weekday() < 5
        return bool(self._seed.is_working_day(day))

    def is_estimated(self, day: date) -> bool:
        """Whether `day` may turn out a holiday or a working day: a lunar date not yet announced."""
        return day not in self._override and _ESTIMATED in str(self._seed.get(day, ""))

    def next_working(self, day: date) -> date:
        """`day` itself when people work on it, else the first working day after it."""
        while not self.is_working(day):
            day += _DAY
        return day

    def after(self, start: date, days: int) -> Count:
        """The `days`-th working day after `start`, which itself is not counted."""
        return self._walk(start, days, _DAY)

    def before(self, end: date, days: int) -> Count:
        """The `days`-th working day before `end`, which itself is not counted."""
        count = self._walk(end, days, -_DAY)
        return Count(count.last_day, count.skipped[::-1])

    def between(self, start: date, end: date) -> int:
        """Working days after `start` up to and with `end`; below nought when `end` has passed."""
        if end < start:
            return -self.between(end, start)
        return sum(self.is_working(day) for day in days_after(start, end))

    def uncertain(self, start: date, end: date) -> bool:
        """Whether a count over these days may still change by a decree or an announced holiday."""
        first, last = min(start, end), max(start, end)
        return last > self.complete_until or any(map(self.is_estimated, days_after(first, last)))

    def _walk(self, day: date, days: int, step: timedelta) -> Count:
        skipped = []
        while days:
            day += step
            if self.is_working(day):
                days -= 1
            else:
                skipped.append(day)
        return Count(day, tuple(skipped))


@cache
def work_calendar(country: Country) -> WorkCalendar:
    """The calendar of one country, built once per process."""
    if country not in get_args(Country):
        raise BadInput("country", "one of " + ", ".join(get_args(Country)))
    return WorkCalendar(country)


def days_after(start: date, end: date) -> Iterator[date]:
    """The days after `start` up to and with `end`."""
    return (start + timedelta(days=n) for n in range(1, (end - start).days + 1))


def checked_day(field: str, day: date) -> date:
    """`day` itself; raises `BadInput` on `field` outside of what the calendars know."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise BadInput(field, f"a date from {FIRST_DAY} to {LAST_DAY}")
    return day
