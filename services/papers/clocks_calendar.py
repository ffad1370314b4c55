"""The days by which something of a case must be done, as a calendar file with alarms."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from locales.texts import ChatLanguage, texts
from services.papers.ics import Day, calendar
from services.papers.made import Made, file_name

_MIME: Final = "text/calendar"


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """`data`: the case's `number`, `at` (when it was asked for) and `days`, each clock's last day.

    A day sent again takes the earlier one's place in the calendar.
    """
    words, number = texts(language), data["number"]
    about = words("clock-calendar-about", number=number)
    days = [
        Day(
            uid=f"{number}-{clock}@exportbot",
            on=date.fromisoformat(last_day),
            title=words("clock-calendar-title", name=_name(clock, language), number=number),
            description=about,
        )
        for clock, last_day in data["days"].items()
    ]
    name = words("clock-calendar-name", number=number)
    content = calendar(days, name, datetime.fromisoformat(data["at"]))
    return Made(file_name(words, "clocks_calendar", "ics", number), _MIME, content)


def _name(clock: str, language: ChatLanguage) -> str:
    return texts(language)(f"clock-name-{clock.replace('_', '-')}")
