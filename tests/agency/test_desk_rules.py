"""What the desk goes by: roles, account numbers, ready answers, days ahead, who is called when."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.deadlines import work_calendar
from agency.desk.alarms import Reader, days_off_ahead, office_time, reader_after, reader_at
from agency.desk.canned import Lacking, checked_name, checked_text, filled
from agency.desk.ibans import ibans
from agency.desk.moments import day_ahead, ends_with_day, moment_ahead
from agency.desk.roles import WITHOUT_LIST, Action, Role, allowed_to, may
from agency.errors import BadInput
from agency.office import office

OFFICE = office("09:00-18:30", "Asia/Almaty", work_calendar("KZ").is_working)
TODAY = date(2026, 11, 20)
MOMENTS = st.integers(0, 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def test_every_role_works_and_few_decide() -> None:
    assert allowed_to(Action.WORK) == tuple(Role)
    assert allowed_to(Action.DECIDE) == (Role.UNDERWRITER, Role.HEAD)
    assert allowed_to(Action.CLEAR_HIT) == (Role.COMPLIANCE, Role.HEAD)
    assert allowed_to(Action.OFFICERS) == (Role.ADMIN,)
    assert not may(Role.OFFICER, Action.BLOCK)
    assert not WITHOUT_LIST & {Action.CLEAR_HIT, Action.RESTRICTED, Action.OFFICERS}


@pytest.mark.parametrize(
    "text",
    [
        "KZ86125KZT5004100100",
        "Счёт: KZ86 125K ZT50 0410 0100, спасибо",
        "счёт kz86125kzt5004100100",
        "КZ86125КZТ5004100100 и дальше ТЕКСТ 123",
        "KZ86-125K-ZT50-0410-0100",
    ],
)
def test_an_account_number_is_seen_as_people_write_it(text: str) -> None:
    assert ibans(text) == ["KZ86125KZT5004100100"]


@pytest.mark.parametrize(
    "text", ["KE-2026-000123-7", "БИН 190540000014", "KZ87125KZT5004100100", "DE12", ""]
)
def test_other_numbers_are_none(text: str) -> None:
    assert ibans(text) == []


def test_a_ready_answer_is_filled_or_stopped() -> None:
    assert filled("№ {number}, {due}", {"number": "A", "due": "{number}"}) == "№ A, {number}"
    with pytest.raises(Lacking, match="due"):
        filled("{due}", {"number": "A", "due": ""})
    for wrong in ("{name}", "{number", "{ }", "", "x" * 3001):
        with pytest.raises(BadInput):
            checked_text(wrong)
    assert checked_name(" Docs-1 ") == "docs-1"
    with pytest.raises(BadInput):
        checked_name("два слова")


def test_days_ahead_as_staff_type_them() -> None:
    assert day_ahead("due", "2026-12-01", TODAY) == date(2026, 12, 1)
    assert day_ahead("due", "1.12", TODAY) == date(2026, 12, 1)
    assert day_ahead("due", "1.02", TODAY) == date(2027, 2, 1)
    assert ends_with_day("Акт сверки 20.12.2026", TODAY) == ("Акт сверки", date(2026, 12, 20))
    assert ends_with_day("Договор № 5", TODAY) == ("Договор № 5", None)
    for wrong in ("2026-11-19", "31.02", "завтра", "2029-01-01"):
        with pytest.raises(BadInput):
            day_ahead("due", wrong, TODAY)


def test_a_length_of_time_or_a_morning() -> None:
    now = datetime(2026, 11, 20, 6, tzinfo=UTC)
    assert moment_ahead("until", "2h", now) == now + timedelta(hours=2)
    assert moment_ahead("until", "3д", now) == now + timedelta(days=3)
    assert moment_ahead("until", "23.11", now).isoformat() == "2026-11-23T09:00:00+05:00"
    for wrong in ("0d", "400d", "20.11.2026", ""):
        with pytest.raises(BadInput):
            moment_ahead("until", wrong, now)


def test_only_office_time_counts() -> None:
    friday = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)  # 17:30 in Astana
    monday = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)  # 10:00
    assert office_time(OFFICE, friday, monday) == timedelta(hours=2)


@given(MOMENTS, MOMENTS, MOMENTS)
def test_office_time_adds_up_and_is_no_more_than_passed(
    one: datetime, two: datetime, three: datetime
) -> None:
    first, second, third = sorted((one, two, three))
    whole = office_time(OFFICE, first, third)
    assert whole == office_time(OFFICE, first, second) + office_time(OFFICE, second, third)
    assert timedelta() <= whole <= third - first


def test_each_time_one_more_reader() -> None:
    assert [reader_after(timedelta(minutes=m), 60) for m in (59, 60, 120, 999)] == [
        None,
        Reader.TOPIC,
        Reader.DUTY,
        Reader.HEAD,
    ]
    assert [reader_at(percent) for percent in (49, 50, 80, 100, 140)] == [
        None,
        Reader.TOPIC,
        Reader.DUTY,
        Reader.HEAD,
        Reader.HEAD,
    ]


def test_days_off_are_told_on_the_last_working_day_before() -> None:
    calendar = work_calendar("KZ")
    assert days_off_ahead(calendar, date(2026, 11, 20)) == (date(2026, 11, 21), date(2026, 11, 22))
    assert days_off_ahead(calendar, date(2026, 11, 19)) == ()
    assert days_off_ahead(calendar, date(2026, 11, 21)) == ()
