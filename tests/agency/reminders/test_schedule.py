"""Reminders as laws: over random schedules, payments, clocks and days off."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.deadlines import work_calendar
from agency.deadlines.calendars import Country
from agency.reminders import (
    Cover,
    Hours,
    Milestone,
    Standing,
    Term,
    chosen,
    cover,
    day_of,
    first_moment,
    grace_of,
    in_time,
    is_quiet,
    looks,
    milestones,
    next_moment,
)

DAY = timedelta(days=1)
dues = st.dates(date(2026, 1, 15), date(2027, 12, 31))
graces = st.integers(0, 90)
countries: st.SearchStrategy[Country] = st.sampled_from(["KZ", "KG"])
zones = st.sampled_from(["Asia/Almaty", "Asia/Bishkek", "Europe/Berlin", "America/New_York"])
hours = st.builds(Hours, st.integers(8, 20), zones)
LOAN = Term(2, date(2026, 9, 1), 30)


def kinds(plan: tuple[Milestone, ...]) -> list[str]:
    return [each.kind for each in plan]


def test_a_term_of_thirty_days_is_spoken_of_as_the_agency_promises() -> None:
    plan = milestones(LOAN, "holder", work_calendar("KZ"))
    assert kinds(plan) == [
        *("before_14", "before_7", "before_3", "before_1", "due"),
        *("after_1", "after_7", "after_15", "after_25", "after_29", "ended"),
    ]
    assert [each.kind for each in plan if each.required] == ["after_25", "after_29", "ended"]


def test_a_beneficiary_hears_at_fifteen_and_twenty_five_days_and_at_the_end() -> None:
    plan = milestones(LOAN, "beneficiary", work_calendar("KZ"))
    assert kinds(plan) == ["after_15", "after_25", "ended"]


def test_without_a_known_term_nobody_is_told_of_an_end() -> None:
    term = Term(2, date(2026, 9, 1), None)
    assert "ended" not in kinds(milestones(term, "holder", work_calendar("KZ")))
    assert milestones(term, "beneficiary", work_calendar("KZ")) == ()


@pytest.mark.parametrize(
    ("product", "said", "days"),
    [
        ("loan_insurance", None, 30),
        ("loan_insurance", 10, 30),
        ("export_credit_insurance", 45, 45),
        ("export_credit_insurance", None, None),
    ],
)
def test_thirty_days_are_of_loan_insurance_alone(
    product: str, said: int | None, days: int | None
) -> None:
    assert grace_of(product, said) == days


@pytest.mark.parametrize(
    ("number", "today", "standing"),
    [
        (1, date(2026, 9, 1), Standing.UPCOMING),
        (1, date(2026, 9, 2), Standing.NOT_STARTED),
        (2, date(2026, 9, 2), Standing.OVERDUE),
        (2, date(2026, 10, 1), Standing.OVERDUE),
        (2, date(2026, 10, 2), Standing.RUN_OUT),
    ],
)
def test_how_cover_stands(number: int, today: date, standing: Standing) -> None:
    assert cover(Term(number, LOAN.due, 30), today).standing is standing


def test_a_paid_instalment_stands_as_paid_for_ever() -> None:
    assert cover(LOAN, date(2030, 1, 1), paid=True).standing is Standing.PAID


def test_an_unknown_term_never_gives_a_date() -> None:
    found = cover(Term(3, date(2026, 9, 1), None), date(2027, 1, 1))
    assert found == Cover(Standing.OVERDUE_NO_DATE, -122, None)


@given(dues, graces, countries, st.integers(1, 6))
def test_days_to_speak_are_working_days_as_far_as_truth_allows(
    due: date, grace: int, country: Country, number: int
) -> None:
    calendar = work_calendar(country)
    for each in milestones(Term(number, due, grace), "holder", calendar):
        wanted = due + timedelta(days=each.offset)
        if each.kind == "ended":
            assert each.day >= wanted
            assert calendar.is_working(each.day)
        else:
            assert each.day <= wanted
            assert each.offset <= 0 or each.day > due
            assert calendar.is_working(each.day) or each.day == wanted


@given(dues, graces, countries, st.data())
def test_every_unpaid_instalment_gets_its_final_warning_before_cover_ends(
    due: date, grace: int, country: Country, data: st.DataObject
) -> None:
    """Whatever days the worker misses, as long as it looks once from the last warning on."""
    calendar, term = work_calendar(country), Term(2, due, grace)
    assert term.ends is not None
    plan = milestones(term, "holder", calendar)
    warnings = [each for each in plan if each.kind != "ended"]
    last = max(warnings, key=lambda each: each.offset)
    assert last.required
    assert last.day < term.ends or grace == 0
    begins = due - timedelta(days=20)
    window = (term.ends - begins).days
    missed = data.draw(st.sets(st.integers(0, window)))
    saved = data.draw(st.integers((last.day - begins).days, window))
    said: dict[str, date] = {}
    for passed in range(window + 1):
        if passed in missed and passed != saved:
            continue
        today = begins + timedelta(days=passed)
        now_worth = chosen(plan, today, said)
        if now_worth is not None:
            said[now_worth.kind] = today
    assert said[last.kind] <= term.ends


@given(dues, st.one_of(st.none(), graces), countries, st.data())
def test_nothing_is_said_twice_nor_after_payment_whatever_the_clock_does(
    due: date, grace: int | None, country: Country, data: st.DataObject
) -> None:
    plan = milestones(Term(2, due, grace), "holder", work_calendar(country))
    jumps = data.draw(st.lists(st.integers(-40, 140), max_size=60))
    said: list[Milestone] = []
    for jump in jumps:
        found = chosen(plan, due + timedelta(days=jump), {each.kind for each in said})
        if found is not None:
            said.append(found)
    assert len({each.kind for each in said}) == len(said)
    assert [each.offset for each in said] == sorted(each.offset for each in said)


@given(dues, st.integers(2, 90), countries, st.integers(-20, 120))
def test_a_late_start_says_one_thing(due: date, grace: int, country: Country, late: int) -> None:
    plan = milestones(Term(2, due, grace), "holder", work_calendar(country))
    today = due + timedelta(days=late)
    first = chosen(plan, today)
    assert chosen(plan, today, {first.kind} if first else ()) is None


@given(dues, st.one_of(st.none(), graces), countries)
def test_the_days_to_look_are_all_days_on_which_anything_happens(
    due: date, grace: int | None, country: Country
) -> None:
    calendar, term = work_calendar(country), Term(2, due, grace)
    days = looks(term, calendar)
    assert days == tuple(sorted(set(days)))
    assert {each.day for each in milestones(term, "holder", calendar)} <= set(days)
    assert {each.day for each in milestones(term, "beneficiary", calendar)} <= set(days)
    assert due + DAY in days
    assert term.ends is None or term.ends + DAY in days


@given(hours, st.integers(0, 2 * 365 * 24 * 60), st.integers(-5, 5))
def test_nobody_is_reminded_in_quiet_hours_nor_before_the_day(
    wanted: Hours, minutes: int, ahead: int
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    day = wanted.today(now) + timedelta(days=ahead)
    moment = next_moment(wanted, day, now)
    assert moment >= now
    assert not is_quiet(wanted, moment)
    assert wanted.today(moment) >= day
    assert moment.astimezone(ZoneInfo(wanted.zone)).hour == wanted.hour or moment == now


@given(hours, st.integers(0, 365 * 24 * 60), st.integers(0, 3))
def test_a_last_warning_does_not_wait_for_an_hour_after_the_end(
    wanted: Hours, minutes: int, left: int
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ends = day_of(now) + timedelta(days=left)
    usual = next_moment(wanted, day_of(now), now)
    moment = in_time(wanted, usual, ends, now)
    assert moment >= now
    assert not is_quiet(wanted, moment)
    assert moment <= usual
    assert moment == usual or day_of(usual) > ends


@given(dues, hours)
def test_reminders_are_worked_out_before_anybodys_day_begins(day: date, wanted: Hours) -> None:
    assert first_moment(day) <= wanted.at(day)
