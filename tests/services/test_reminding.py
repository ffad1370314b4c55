"""Reminders from the day they are worked out to the message, by each road to a database."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from agency.reminders import day_of
from services.policies import payments
from services.reminding.habits import change
from services.reminding.planning import foreseen, plan
from services.reminding.sending import again_tomorrow, compose, hand
from storage import people
from storage.database import Database
from storage.reminders import Habits
from storage.tables import case_queue, cases, reminders
from tests.services.policies import (
    BANK,
    DUE,
    at,
    imported,
    linked,
    planned,
    said,
    sample,
    turn,
    waiting,
)

DAY = timedelta(days=1)


def live_through(tx: Connection, first: date, last: date) -> None:
    """A worker that looks every six hours."""
    moment = at(first, 0)
    while moment <= at(last, 23):
        turn(tx, moment)
        moment += timedelta(hours=6)


async def test_a_year_of_one_instalment_says_everything_once(database: Database) -> None:
    def story(tx: Connection) -> list[str]:
        imported(tx, at(date(2026, 7, 1)))
        linked(tx, at(date(2026, 7, 1)))
        live_through(tx, date(2026, 8, 1), date(2026, 10, 20))
        return [kind for kind, _ in planned(tx)]

    assert await database.write(story) == [
        *("before_14", "before_7", "before_3", "before_1", "due"),
        *("after_1", "after_7", "after_15", "after_25", "after_29", "ended"),
    ]


async def test_the_back_office_hears_of_lateness_in_one_case_in_order(database: Database) -> None:
    def story(tx: Connection) -> list[tuple[str, str]]:
        imported(tx, at(date(2026, 7, 1)), {}, {"instalment_no": "3", "due_date": "2026-09-10"})
        linked(tx, at(date(2026, 7, 1)))
        live_through(tx, DUE - DAY, DUE + 45 * DAY)
        rows = tx.execute(
            select(cases.c.kind, case_queue.c.event)
            .join(cases, cases.c.id == case_queue.c.case_id)
            .order_by(case_queue.c.seq)
        )
        return [(row.kind, row.event) for row in rows]

    assert await database.write(story) == [
        ("premium_overdue", event)
        for event in (
            "registered",
            "premium_overdue",
            "premium_overdue",
            "grace_ended",
            "grace_ended",
        )
    ]


async def test_a_payment_closes_the_case_and_ends_the_reminders(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], str, int]:
        imported(tx, at(date(2026, 7, 1)))
        linked(tx, at(date(2026, 7, 1)))
        live_through(tx, DUE, DUE + 8 * DAY)
        _, (part,) = sample(tx, at(DUE))
        assert payments.pay(tx, at(DUE + 9 * DAY), part, DUE + 8 * DAY)
        live_through(tx, DUE + 9 * DAY, DUE + 40 * DAY)
        status: str = tx.execute(select(cases.c.status)).scalar_one()
        return [kind for kind, _ in planned(tx)], status, len(waiting(tx, "notice"))

    kinds, status, thanks = await database.write(story)
    assert kinds == ["due", "after_1", "after_7"]
    assert (status, thanks) == ("closed", 1)


async def test_paid_between_planning_and_sending_is_not_sent(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], list[str]]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY))
        turn(tx, at(DUE))
        before = said(tx, at(DUE))
        _, (part,) = sample(tx, at(DUE))
        payments.pay(tx, at(DUE), part, DUE)
        return before, said(tx, at(DUE))

    assert await database.write(story) == (["reminder-today"], [])


async def test_restarts_imports_and_clocks_that_jump_plan_nothing_twice(
    database: Database,
) -> None:
    def story(tx: Connection) -> list[tuple[str, str]]:
        imported(tx, at(DUE - 3 * DAY))
        linked(tx, at(DUE - 3 * DAY))
        for hours in (0, 1, 30, -20, 5, 0, 30):
            turn(tx, at(DUE - 3 * DAY) + timedelta(hours=hours))
            imported(tx, at(DUE - 3 * DAY) + timedelta(hours=hours))
            linked(tx, at(DUE - 3 * DAY))
        return planned(tx)

    found = await database.write(story)
    assert len({kind for kind, _ in found}) == len(found)


async def test_several_on_one_day_are_one_message(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, list[str]]:
        imported(
            tx, at(DUE - 2 * DAY), {}, {"policy_number": "SAMPLE-2", "product": "loan_insurance"}
        )
        linked(tx, at(DUE - 2 * DAY))
        turn(tx, at(DUE))
        return len(waiting(tx)), said(tx, at(DUE))

    assert await database.write(story) == (1, ["reminder-today", "reminder-today"])


async def test_a_late_start_says_one_thing_of_each_instalment(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[tuple[str, str]], list[str]]:
        imported(tx, at(DUE - 30 * DAY))
        linked(tx, at(DUE - 30 * DAY))
        turn(tx, at(DUE + 17 * DAY))
        return planned(tx), said(tx, at(DUE + 17 * DAY))

    kinds, words = await database.write(story)
    assert kinds == [("after_15", "handed")]
    assert words == ["reminder-overdue-clause"]


async def test_nobody_is_written_to_at_night(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, int]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY))
        turn(tx, at(DUE, 23))
        asleep = len(waiting(tx))
        turn(tx, at(DUE + DAY, 10))
        return asleep, len(waiting(tx))

    assert await database.write(story) == (0, 1)


async def test_a_person_chooses_his_hour_and_what_he_does_not_want(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[tuple[str, str]], int, int]:
        imported(tx, at(DUE - 8 * DAY))
        linked(tx, at(DUE - 8 * DAY))
        habits = Habits("Asia/Almaty", 15, frozenset({"early"}))
        change(tx, at(DUE - 8 * DAY), 1001, habits)
        turn(tx, at(DUE - 7 * DAY, 16))
        turn(tx, at(DUE, 14))
        before = len(waiting(tx))
        turn(tx, at(DUE, 15))
        return planned(tx), before, len(waiting(tx))

    kinds, before, after = await database.write(story)
    assert kinds == [("before_7", "dropped"), ("due", "handed")]
    assert (before, after) == (0, 1)


async def test_last_warnings_are_sent_whatever_was_switched_off(database: Database) -> None:
    def story(tx: Connection) -> list[tuple[str, str]]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY))
        change(tx, at(DUE), 1001, Habits("Asia/Almaty", 10, frozenset({"early", "near", "late"})))
        live_through(tx, DUE, DUE + 31 * DAY)
        return planned(tx)

    found = dict(await database.write(story))
    assert found["after_15"] == "dropped"
    assert found["after_25"] == found["after_29"] == "handed"


async def test_staff_phone_whom_the_bot_cannot_reach(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[tuple[str, str]], list[str]]:
        imported(tx, at(DUE - 8 * DAY))
        linked(tx, at(DUE - 8 * DAY))
        people.mark_reachability(tx, 1001, "blocked", at(DUE - 8 * DAY))
        live_through(tx, DUE - 8 * DAY, DUE)
        return planned(tx), [row.payload["key"] for row in waiting(tx, "desk.alert")]

    kinds, told = await database.write(story)
    assert {state for _, state in kinds} == {"failed"}
    assert told == ["reminder-desk-phone"]


async def test_the_beneficiary_hears_of_the_cover_and_of_nothing_else(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], set[str]]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY), user=1002, bin_=BANK)
        live_through(tx, DUE, DUE + 35 * DAY)
        ids = [UUID(one) for row in waiting(tx) for one in row.payload["reminders"]]
        told = [compose(tx, at(DUE + 35 * DAY), [one])[0] for one in ids]
        return [kind for kind, _ in planned(tx, 1002)], {n for line in told for n in line.arguments}

    kinds, told = await database.write(story)
    assert kinds == ["after_15", "after_25", "ended"]
    assert told == {"policy", "due", "ends"}


async def test_tomorrow_reminds_once_more(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, int, list[tuple[str, str]]]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY))
        turn(tx, at(DUE - DAY))
        bundle = waiting(tx)[-1].id
        first = again_tomorrow(tx, at(DUE - DAY), bundle, 1001)
        again_tomorrow(tx, at(DUE - DAY), bundle, 1001)
        stranger = again_tomorrow(tx, at(DUE - DAY), bundle, 1002)
        return first, stranger, planned(tx)

    first, stranger, kinds = await database.write(story)
    assert (first, stranger) == (1, 0)
    assert [kind.partition("+")[0] for kind, _ in kinds] == ["before_1", "before_1"]


async def test_a_new_due_day_is_reminded_of_from_the_beginning(database: Database) -> None:
    def story(tx: Connection) -> list[str]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY))
        turn(tx, at(DUE))
        imported(tx, at(DUE), {"due_date": "2026-10-01"})
        live_through(tx, DUE + DAY, date(2026, 9, 25))
        return [kind for kind, _ in planned(tx)]

    kinds = await database.write(story)
    assert kinds[-2:] == ["before_14", "before_7"]


async def test_what_is_foreseen_is_what_is_planned(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], list[str]]:
        imported(tx, at(DUE - 20 * DAY))
        linked(tx, at(DUE - 20 * DAY))
        told, happened = [], []
        for days in range(-15, 35):
            now = at(DUE + days * DAY)
            made, _ = foreseen(tx, now, 100)
            told += [one.milestone.kind for one in made if one.suppressed is None]
            before = len(planned(tx))
            plan(tx, now, 100)
            hand(tx, now, 100)
            happened += [kind for kind, _ in planned(tx)[before:]]
        return told, happened

    told, happened = await database.write(story)
    assert told == happened
    assert day_of(at(DUE)) == DUE


async def test_who_comes_on_the_last_day_is_warned_before_it_ends(database: Database) -> None:
    """At eight in the evening of London it would be midnight in Astana, and the cover over."""
    last = DUE + 30 * DAY

    def story(tx: Connection) -> list[datetime]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(last, 8))
        change(tx, at(last, 8), 1001, Habits("Europe/London", 20, frozenset()))
        turn(tx, at(last, 8))
        return list(tx.scalars(select(reminders.c.send_at).where(reminders.c.kind == "after_29")))

    (moment,) = await database.write(story)
    assert day_of(moment) == last


async def test_the_beneficiary_of_a_first_instalment_hears_that_cover_never_began(
    database: Database,
) -> None:
    def story(tx: Connection) -> str:
        imported(tx, at(DUE - DAY), {"instalment_no": "1"})
        linked(tx, at(DUE - DAY), user=1002, bin_=BANK)
        live_through(tx, DUE + 31 * DAY, DUE + 32 * DAY)
        ((row, *_),) = [waiting(tx)]
        return compose(tx, at(DUE + 32 * DAY), [UUID(row.payload["reminders"][0])])[0].key

    assert await database.write(story) == "reminder-beneficiary-run-out-first"
