from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.deadlines import business_days_left, clocks, deadline, lag, work_calendar
from agency.errors import BadInput

# Days off of Kazakhstan in 2026 that fall on Monday to Friday, written down by hand.
DAYS_OFF_2026 = {
    date(2026, 1, 1),
    date(2026, 1, 2),
    date(2026, 1, 7),
    date(2026, 3, 9),
    date(2026, 3, 23),
    date(2026, 3, 24),
    date(2026, 3, 25),
    date(2026, 5, 1),
    date(2026, 5, 7),
    date(2026, 5, 11),
    date(2026, 5, 27),
    date(2026, 7, 6),
    date(2026, 10, 26),
    date(2026, 12, 16),
}
days_2026 = st.dates(date(2026, 1, 1), date(2026, 9, 30))
DAY = timedelta(days=1)


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in DAYS_OFF_2026


def nth_working_day(start: date, days: int) -> tuple[date, list[date]]:
    """One day after another, as with a finger on a wall calendar."""
    day, skipped = start, []
    for _ in range(days):
        day += DAY
        while not is_working(day):
            skipped.append(day)
            day += DAY
    return day, skipped


def test_every_day_of_2026_agrees_with_the_wall_calendar() -> None:
    calendar = work_calendar("KZ")
    year = [date(2026, 1, 1) + n * DAY for n in range(365)]
    assert [d for d in year if calendar.is_working(d) != is_working(d)] == []


@pytest.mark.parametrize(
    ("clock", "days"),
    [
        ("decision", 30),
        ("payment", 10),
        ("risk_change_policyholder", 3),
        ("termination_notice", 10),
    ],
)
@given(start=days_2026)
def test_business_days_are_counted_one_by_one(clock: str, days: int, start: date) -> None:
    term = deadline(clock, start)
    last_day, skipped = nth_working_day(start, days)
    assert (term.last_day, list(term.skipped)) == (last_day, skipped)
    assert term.rolled_last_day == last_day
    assert term.counted == "business_days"


@pytest.mark.parametrize(
    ("clock", "days"),
    [
        ("event_notice", 90),
        ("missing_documents", 15),
        ("risk_change_beneficiary", 30),
        ("recovery_transfer", 5),
        ("complaint_answer", 14),
        ("premium_grace", 30),
    ],
)
@given(start=days_2026)
def test_calendar_days_are_counted_one_by_one(clock: str, days: int, start: date) -> None:
    term = deadline(clock, start)
    unmoved = start
    for _ in range(days):
        unmoved += DAY
    moved = unmoved
    while not is_working(moved):
        moved += DAY
    assert (term.last_day, term.rolled_last_day) == (unmoved, moved)
    assert term.skipped == ()


def test_the_clauses_stand_beside_the_clocks() -> None:
    assert {name: clock.clause for name, clock in clocks().items()} == {
        "event_notice": "47.1",
        "missing_documents": "35.5",
        "decision": "54, 62",
        "payment": "63",
        "risk_change_policyholder": "33.3",
        "risk_change_beneficiary": "41",
        "termination_notice": "68",
        "recovery_transfer": "72",
        "complaint_answer": "79",
        "premium_grace": "30, 68.4",
        "waiting_period": "2.12",
        "rkdf_early_repayment_notice": None,
    }


@given(start=days_2026, days=st.integers(1, 200))
def test_the_earlier_of_contract_and_ceiling_wins(start: date, days: int) -> None:
    term = deadline("event_notice", start, contract_days=days)
    assert term.days == min(days, 90)
    assert term.basis == ("contract" if days <= 90 else "rules")


@given(start=days_2026, product=st.sampled_from(["export_credit_insurance", "tender_guarantee"]))
def test_no_clause_reaches_another_product(start: date, product: str) -> None:
    for name in clocks():
        if name == "rkdf_early_repayment_notice":
            continue
        term = deadline(name, start, product)
        assert (term.basis, term.clause, term.last_day) == ("contract", None, None)
        own = deadline(name, start, product, contract_days=20)
        assert (own.clause, own.last_day) == (None, start + 20 * DAY)


def test_the_contract_sets_the_waiting_period() -> None:
    term = deadline("waiting_period", date(2026, 8, 20), contract_days=180)
    assert term.last_day == term.rolled_last_day == date(2027, 2, 16)
    with pytest.raises(BadInput, match="waiting_days"):
        deadline("waiting_period", date(2026, 8, 20))


def test_early_repayment_is_counted_back_by_the_kyrgyz_calendar() -> None:
    term = deadline("rkdf_early_repayment_notice", date(2026, 5, 20))
    # 11-19 May are seven working days; 1-10 May is one long holiday; eight more end on 21 April.
    assert term.last_day == date(2026, 4, 21)
    assert date(2026, 5, 5) in term.skipped
    assert term.skipped == tuple(sorted(term.skipped))


def test_a_transfer_by_decree_comes_before_the_seed() -> None:
    kazakh = work_calendar("KZ")
    assert kazakh.is_working(date(2025, 1, 5))
    assert not kazakh.is_working(date(2025, 1, 3))
    assert kazakh.is_working(date(2026, 8, 31))
    assert not kazakh.is_estimated(date(2026, 5, 27))
    assert kazakh.is_estimated(date(2027, 5, 16))


def test_a_term_beyond_the_known_calendar_is_called_uncertain() -> None:
    assert not deadline("decision", date(2026, 8, 3)).uncertain
    assert deadline("decision", date(2026, 12, 1)).uncertain
    # Only its end can move a calendar term, and this end lies in the known year.
    assert not deadline("event_notice", date(2026, 8, 3)).uncertain


@given(start=days_2026, after=st.integers(0, 300))
def test_a_notice_is_late_after_the_unmoved_day(start: date, after: int) -> None:
    term = deadline("event_notice", start)
    found = lag(term, start + after * DAY)
    assert found.days_after_event == after
    assert found.late == (after > 90)
    assert (found.effect is None) == (after <= 90)


def test_a_notice_between_the_unmoved_and_the_moved_day_is_told_apart() -> None:
    term = deadline("event_notice", date(2026, 8, 9))  # day 90 is Saturday 7 November
    assert term.last_day == date(2026, 11, 7)
    assert lag(term, date(2026, 11, 9)).effect == "late_unless_moved"
    assert lag(term, date(2026, 11, 10)).effect == "insurer_may_refuse"
    with pytest.raises(BadInput, match="notice_date"):
        lag(term, date(2026, 8, 8))


def test_days_left_go_below_nought() -> None:
    friday = date(2026, 11, 20)
    assert business_days_left(friday, date(2026, 11, 24)) == 2
    assert business_days_left(friday, friday) == 0
    assert business_days_left(date(2026, 11, 24), friday) == -2


@pytest.mark.parametrize(
    ("clock", "start", "product", "days", "field"),
    [
        ("nap", date(2026, 1, 1), None, None, "clock"),
        ("decision", date(1999, 1, 1), None, None, "from"),
        ("decision", date(2026, 1, 1), "umbrella", None, "product"),
        ("decision", date(2026, 1, 1), None, 10, "contract_days"),
        ("event_notice", date(2026, 1, 1), None, 0, "contract_days"),
        ("rkdf_early_repayment_notice", date(2026, 1, 1), "loan_insurance", None, "product"),
    ],
)
def test_bad_input_names_the_field(
    clock: str, start: date, product: str | None, days: int | None, field: str
) -> None:
    with pytest.raises(BadInput) as caught:
        deadline(clock, start, product, days)
    assert caught.value.field == field
