"""The law of reminders, over the whole engine: no cover ends without a last warning.

Random terms, days off, zones, hours, switched off groups, reports of payment, late imports and
workers that stand still; what the law takes for granted is asserted, so that it is never empty.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, create_engine

from agency.reminders import Hours, day_of, is_quiet
from services.policies import payments
from services.reminding.habits import change
from services.reminding.sending import Line, compose
from services.reminding.taken_back import TakeBack, take_back
from storage import people
from storage.cipher import FieldCipher
from storage.columns import CIPHER_ATTRIBUTE
from storage.reminders import Habits
from storage.tables import metadata, outbox
from tests.services.policies import HOLDER, at, imported, linked, sample, turn, waiting
from tests.services.test_policies import opened

DAY = timedelta(days=1)
ZONES = ("Asia/Almaty", "Asia/Bishkek", "Europe/Moscow", "Europe/Berlin", "Asia/Shanghai")
GROUPS = ("early", "near", "late")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = create_engine("sqlite://")
    setattr(made.dialect, CIPHER_ATTRIBUTE, FieldCipher())
    metadata.create_all(made)
    yield made
    made.dispose()


Said = list[tuple[datetime, Line]]


def told(tx: Connection, now: datetime) -> Said:
    """A worker's turn and the sender's after it: what a person reads, when."""
    turn(tx, now)
    lines = [
        (now, line)
        for row in waiting(tx)
        for line in compose(tx, now, [UUID(one) for one in row.payload["reminders"]])
    ]
    tx.execute(outbox.delete())
    return lines


def _mistake(
    due: date, ends: date, begins: datetime, mistaken: tuple[int, int] | None
) -> tuple[datetime | None, datetime | None]:
    """When a payment is noted, and when it is taken back: by the evening before the last day."""
    if mistaken is None:
        return None, None
    latest = at(ends - DAY, 20)
    paid = max(begins, min(at(due + mistaken[0] * DAY, 9), latest - DAY / 4))
    return paid, min(paid + timedelta(hours=mistaken[1]), latest)


def _no_flood(said: Said) -> None:
    """Nothing is said twice, and on one day at most what was due, a new last hour and one word."""
    kinds = [line.reminder.kind for _, line in said]
    assert len(set(kinds)) == len(kinds)
    days = Counter(day_of(when) for when, _ in said)
    assert max(days.values(), default=0) <= 2


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    due=st.dates(date(2026, 1, 15), date(2027, 11, 1)),
    grace=st.integers(1, 45),
    number=st.integers(1, 3),
    habits=st.builds(
        Habits, st.sampled_from(ZONES), st.integers(8, 20), st.frozensets(st.sampled_from(GROUPS))
    ),
    late=st.integers(-20, 44),
    late_hour=st.integers(0, 23),
    outage=st.tuples(st.integers(-10, 44), st.integers(0, 40)),
    reports=st.none() | st.integers(0, 44),
    mistaken=st.none() | st.tuples(st.integers(-20, 43), st.integers(1, 400)),
)
def test_every_unpaid_instalment_gets_its_last_warning_before_cover_ends(
    engine: Engine,
    due: date,
    grace: int,
    number: int,
    habits: Habits,
    late: int,
    late_hour: int,
    outage: tuple[int, int],
    reports: int | None,
    mistaken: tuple[int, int] | None,
) -> None:
    """Known by the morning before the last day, and a worker that is back by then.

    A payment may be confirmed by mistake and taken back, by the evening before the last day: then
    the last warning comes after that, whatever was said before.
    """
    ends = due + grace * DAY
    begins = at(min(due + late * DAY, ends - DAY), late_hour)
    stands_from = due + outage[0] * DAY
    stands_to = min(stands_from + outage[1] * DAY, ends - DAY)
    hours = Hours(habits.hour, habits.zone)
    with engine.connect() as tx, tx.begin() as whole:
        imported(
            tx,
            begins,
            {
                "product": "export_credit_insurance",
                "grace_days": str(grace),
                "instalment_no": str(number),
                "due_date": str(due),
                "end": str(ends + DAY),
                "start": str(due - 300 * DAY),
            },
        )
        linked(tx, begins, bin_=HOLDER)
        people.choose_language(tx, 1001, "kk", begins)
        change(tx, begins, 1001, habits)
        said: Said = []
        taken_back: datetime | None = None
        moment = begins
        reported = reports is None
        paid_at, back_at = _mistake(due, ends, begins, mistaken)
        while day_of(moment) <= ends:
            if not stands_from <= day_of(moment) < stands_to:
                said += told(tx, moment)
            if not reported and reports is not None and day_of(moment) >= due + reports * DAY:
                _, (part,) = sample(tx, moment)
                payments.report(tx, moment, opened("payment_report", {}), part.id)
                reported = True
            _, (part,) = sample(tx, moment)
            if paid_at is not None and moment >= paid_at and part.state == "open":
                payments.pay(tx, moment, part, min(due, day_of(moment)))
                paid_at = None
            elif back_at is not None and moment >= back_at and part.state == "paid":
                assert take_back(tx, moment, part, TakeBack("back_office", "A mistake"))
                taken_back, back_at = moment, None
            moment += timedelta(hours=1 if day_of(moment) >= ends - DAY else 6)
        whole.rollback()
    event(f"standing still: {stands_from < stands_to}, late: {day_of(begins) > due}")
    event(f"taken back: {taken_back is not None}")
    last = [(when, line) for when, line in said if line.reminder.required]
    if taken_back is not None:
        last = [(when, line) for when, line in last if when >= taken_back]
        assert [line for _, line in last if line.ahead], "nobody is told that it was taken back"
    assert last, "no last warning"
    _no_flood(said)
    assert all(not is_quiet(hours, when) for when, _ in said)
    if number > 1:
        assert all("ends" in line.arguments for when, line in last if day_of(when) > due)
