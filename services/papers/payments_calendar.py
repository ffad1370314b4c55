"""A policy's payments as a calendar file, each day with alarms."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from locales.texts import ChatLanguage, texts
from services.papers.ics import Day, calendar
from services.papers.made import Made, file_name


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """`data`: `policy`, `currency`, `at`, and `rows` of `id`, `number`, `due`, `amount`."""
    words = texts(language)
    days = [_day(row, data, language) for row in data["rows"]]
    name = words("policy-calendar-name", policy=data["policy"])
    content = calendar(days, name, datetime.fromisoformat(data["at"]))
    file = file_name(words, "payments_calendar", "ics", data["policy"])
    return Made(file, "text/calendar", content)


def _day(row: Mapping[str, Any], data: Mapping[str, Any], language: ChatLanguage) -> Day:
    words = texts(language)
    amount = words.money(Decimal(row["amount"]), data["currency"])
    return Day(
        uid=f"{row['id']}@exportbot",
        on=date.fromisoformat(row["due"]),
        title=words("policy-calendar-title", number=row["number"], policy=data["policy"]),
        description=words("policy-calendar-description", amount=amount),
        alarm_days=(7, 1),
    )
