"""Days and lengths of time ahead, as staff type them: `2026-12-01`, `1.12`, `3d`, `2h`."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from agency.errors import BadInput

_ZONE: Final = ZoneInfo("Asia/Almaty")
_MORNING: Final = time(9)
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_POINTS: Final = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?")
_LENGTH: Final = re.compile(r"(\d{1,3})\s*([dhдчкс])", re.IGNORECASE)
_HOURS: Final = "hчс"
_FURTHEST: Final = timedelta(days=366)


def day_ahead(field: str, text: str, today: date) -> date:
    """A day from today on, within a year; one without a year is the next such day.

    Raises `BadInput` on `field`.
    """
    found = _day(text.strip(), today)
    if found is None or not today <= found <= today + _FURTHEST:
        raise BadInput(field, "a day from today on, such as 2026-12-01 or 1.12.2026")
    return found


def ends_with_day(text: str, today: date) -> tuple[str, date | None]:
    """What stands before a day at the end of a text, and the day; None when none is there."""
    head, _, tail = text.strip().rpartition(" ")
    if not head or (_ISO.fullmatch(tail) or _POINTS.fullmatch(tail)) is None:
        return text.strip(), None
    return head.strip(), day_ahead("DATE", tail, today)


def moment_ahead(field: str, text: str, now: datetime) -> datetime:
    """`3d`, `2h`, or a day's morning in Astana; raises `BadInput` on `field`."""
    plain, today = text.strip(), now.astimezone(_ZONE).date()
    if match := _LENGTH.fullmatch(plain):
        count, in_hours = int(match.group(1)), match.group(2).lower() in _HOURS
        length = timedelta(hours=count) if in_hours else timedelta(days=count)
        if timedelta() < length <= _FURTHEST:
            return now + length
    day = _day(plain, today)
    if day is None or not today < day <= today + _FURTHEST:
        raise BadInput(field, "3d, 2h or a later day such as 2026-12-01")
    return datetime.combine(day, _MORNING, _ZONE)


def _day(text: str, today: date) -> date | None:
    try:
        if match := _ISO.fullmatch(text):
            return date(*map(int, match.groups()))
        if match := _POINTS.fullmatch(text):
            return _by_points(match, today)
    except ValueError:
        return None
    return None


def _by_points(match: re.Match[str], today: date) -> date:
    day, month = int(match.group(1)), int(match.group(2))
    if year := match.group(3):
        return date(int(year) % 100 + 2000, month, day)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)
