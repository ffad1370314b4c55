"""Office hours: open, closed, and when a person reads next."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.office import office

HOLIDAY = date(2026, 3, 23)


def weekday(day: date) -> bool:
    return day.weekday() < 5 and day != HOLIDAY


OFFICE = office("09:00-18:30", "Asia/Almaty", weekday)
moments = st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def almaty(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=OFFICE.zone)


@pytest.mark.parametrize(
    ("moment", "is_open", "opening"),
    [
        (almaty(11, 9), True, almaty(11, 9)),
        (almaty(11, 8, 59), False, almaty(11, 9)),
        (almaty(11, 18, 29), True, almaty(11, 18, 29)),
        (almaty(11, 18, 30), False, almaty(12, 9)),
        (almaty(13, 20), False, almaty(16, 9)),
        (almaty(14, 12), False, almaty(16, 9)),
        (almaty(20, 23), False, almaty(24, 9)),
        (almaty(23, 10), False, almaty(24, 9)),
        (datetime(2026, 3, 11, 4, 0, tzinfo=UTC), True, almaty(11, 9)),
        (datetime(2026, 3, 11, 3, 59, tzinfo=UTC), False, almaty(11, 9)),
        (datetime(2026, 3, 15, 20, 0, tzinfo=UTC), False, almaty(16, 9)),
    ],
)
def test_open_and_next_opening(moment: datetime, is_open: bool, opening: datetime) -> None:
    assert OFFICE.is_open(moment) is is_open
    assert OFFICE.next_opening(moment) == opening


@given(moments)
def test_the_next_opening_is_open_and_the_first(moment: datetime) -> None:
    opening = OFFICE.next_opening(moment)
    assert OFFICE.is_open(opening)
    assert opening >= moment
    assert (opening == moment) is OFFICE.is_open(moment)
    if opening > moment:
        assert not OFFICE.is_open(opening - timedelta(microseconds=1))
        assert OFFICE.next_opening(moment + (opening - moment) / 2) == opening


def test_a_calendar_without_business_days_ends_the_search() -> None:
    with pytest.raises(ValueError, match="no business day"):
        office("09:00-18:30", "Asia/Almaty", lambda _: False).next_opening(almaty(11, 9))


@pytest.mark.parametrize(
    "hours",
    ["", "9-18", "09:00", "25:00-26:00", "09:00-18:60", "18:30-09:00", "09:00-09:00"],
)
def test_hours_that_make_no_sense(hours: str) -> None:
    with pytest.raises(BadInput, match=r"^OFFICE_HOURS: "):
        office(hours, "Asia/Almaty", weekday)


@pytest.mark.parametrize("zone", ["", "Almaty", "Asia/Nowhere", "../etc/passwd", "UTC+5 "])
def test_zones_that_make_no_sense(zone: str) -> None:
    with pytest.raises(BadInput, match=r"^OFFICE_TZ: "):
        office("09:00-18:30", zone, weekday)


def test_other_ways_to_write_hours() -> None:
    same = office(" 9:00 – 18:30 ", "Asia/Almaty", weekday)
    assert (same.opens, same.closes) == (OFFICE.opens, OFFICE.closes)
