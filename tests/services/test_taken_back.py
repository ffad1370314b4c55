"""Payments that were noted by mistake and taken back: owed, told and reminded of as is true now."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, func, select

from services.cases import closed
from services.cases.timeline import verify
from services.policies import links, payments
from services.policies.payments import Judgement, Unfit
from services.reminding import planning
from services.reminding.explaining import explained
from services.reminding.sending import compose
from services.reminding.taken_back import TakeBack, take_back, take_back_reported
from storage import cases, people, taken_back
from storage.database import Database
from storage.tables import case_queue, payments_taken_back
from storage.tables import cases as case_table
from storage.tables import outbox as outbox_table
from tests.services.policies import BANK, DUE, at, imported, linked, planned, sample, turn, waiting
from tests.services.test_policies import opened

DAY = timedelta(days=1)
ENDS = DUE + 30 * DAY
REPORTED: dict[str, object] = {"policy": "SAMPLE-1", "instalment": 2}
WHY = "Платёж относится к другому договору"
SAID = TakeBack("officer:9001", WHY)


def confirmed(tx: Connection, now: datetime, *rows: dict[str, str]) -> UUID:
    """A person's report of the second instalment, confirmed by an officer."""
    imported(tx, now - DAY, *rows)
    linked(tx, now - DAY)
    part = next(one for one in sample(tx, now)[1] if one.number == 2)
    case = payments.report(tx, now, opened("payment_report", REPORTED), part.id).case
    payments.judge(tx, now, case.id, Judgement(accepted=True, actor="officer:9001"))
    return case.id


def arrives(tx: Connection) -> None:
    """All that waits in the outbox reaches who it is for."""
    tx.execute(outbox_table.update().values(state="sent"))


def said_now(tx: Connection, now: datetime, user: int = 1001) -> list[str]:
    """The keys that a person's waiting reminders say now, in order."""
    ids = [
        UUID(one) for row in waiting(tx) if row.chat_id == user for one in row.payload["reminders"]
    ]
    return [key for line in compose(tx, now, ids) for key in (*dict(line.ahead), line.key)]


def events(tx: Connection, kind: str) -> list[str]:
    """What the back office hears of the cases of a kind, in order."""
    rows = tx.execute(
        select(case_queue.c.event)
        .join(case_table, case_table.c.id == case_queue.c.case_id)
        .where(case_table.c.kind == kind)
        .order_by(case_queue.c.case_id, case_queue.c.seq)
    )
    return list(rows.scalars())


async def test_all_hear_that_it_is_owed_and_what_that_means(database: Database) -> None:
    now = at(DUE + 8 * DAY)

    def story(tx: Connection) -> tuple[list[str], list[str], str]:
        case_id = confirmed(tx, now)
        linked(tx, now, user=1003)
        arrives(tx)
        take_back_reported(tx, now, case_id, SAID)
        turn(tx, now)
        (reason,) = {
            str(dict(line.ahead)["reminder-taken-back"]["reason"])
            for row in waiting(tx)
            for line in compose(tx, now, [UUID(one) for one in row.payload["reminders"]])
        }
        return said_now(tx, now), said_now(tx, now, 1003), reason

    first, other, reason = await database.write(story)
    assert (
        first
        == other
        == ["reminder-taken-back", "reminder-taken-back-pay", "reminder-overdue-clause"]
    )
    assert reason == WHY


async def test_the_back_office_and_the_timeline_have_it(database: Database) -> None:
    now = at(DUE + 8 * DAY)

    def story(tx: Connection) -> tuple[list[str], list[str], bool]:
        case_id = confirmed(tx, now)
        take_back_reported(tx, now, case_id, SAID)
        turn(tx, now)
        line = cases.events(tx, case_id)[-1]
        assert (line.event, line.actor, line.data["reason"]) == (
            "payment_taken_back",
            "officer:9001",
            WHY,
        )
        whole = verify(cases.events(tx, case_id)) is None
        return events(tx, "payment_report"), events(tx, "premium_overdue"), whole

    reported, overdue, whole = await database.write(story)
    assert reported == [
        *("registered", "payment_confirmed", "status_changed", "payment_taken_back"),
    ]
    assert overdue == ["registered", "payment_taken_back", "premium_overdue"]
    assert whole


async def test_what_the_payment_suppressed_comes_back_once(database: Database) -> None:
    def story(tx: Connection) -> list[tuple[str, str]]:
        imported(tx, at(DUE - 20 * DAY))
        linked(tx, at(DUE - 20 * DAY))
        turn(tx, at(DUE - 7 * DAY))
        turn(tx, at(DUE - 3 * DAY, 1))
        _, (part,) = sample(tx, at(DUE))
        payments.pay(tx, at(DUE - 3 * DAY, 2), part, DUE - 4 * DAY)
        _, (part,) = sample(tx, at(DUE))
        assert take_back(tx, at(DUE - 3 * DAY, 11), part, SAID)
        for days in range(-3, 32):
            for hour in (11, 16):
                turn(tx, at(DUE + days * DAY, hour))
        return planned(tx)

    kinds = await database.write(story)
    assert len({kind for kind, _ in kinds}) == len(kinds)
    assert dict(kinds) == {
        **dict.fromkeys(
            ("before_7", "before_1", "due", "after_1", "after_7", "after_15", "after_25"), "handed"
        ),
        **dict.fromkeys(("after_29", "ended", "taken_back_1"), "handed"),
        "before_3": "dropped",
    }


async def test_a_word_at_night_waits_and_is_one_message(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, int, list[str]]:
        case_id = confirmed(tx, at(DUE + 6 * DAY))
        take_back_reported(tx, at(DUE + 6 * DAY, 23), case_id, SAID)
        turn(tx, at(DUE + 6 * DAY, 23))
        asleep = len(waiting(tx))
        turn(tx, at(DUE + 7 * DAY, 11))
        return asleep, len(waiting(tx)), said_now(tx, at(DUE + 7 * DAY, 11))

    asleep, count, words = await database.write(story)
    assert (asleep, count) == (0, 1)
    assert words == ["reminder-taken-back", "reminder-taken-back-pay", "reminder-overdue-clause"]


async def test_what_waits_for_the_morning_is_explained_then(database: Database) -> None:
    def story(tx: Connection) -> list[tuple[str, str | None]]:
        case_id = confirmed(tx, at(DUE + 8 * DAY))
        take_back_reported(tx, at(DUE + 8 * DAY, 23), case_id, SAID)
        found = explained(tx, at(DUE + 9 * DAY, 9), 10)
        return [(one.kind, one.suppressed) for one in found if one.why == "taken_back"]

    assert await database.write(story) == [("taken_back_1", None)]


async def test_after_the_end_of_the_term_it_says_that_the_agency_will_write(
    database: Database,
) -> None:
    def story(tx: Connection) -> tuple[list[str], str, list[str]]:
        case_id = confirmed(tx, at(DUE + 20 * DAY))
        later = at(ENDS + 20 * DAY)
        take_back_reported(tx, later, case_id, SAID)
        turn(tx, later)
        state = sample(tx, later)[1][0].state
        return said_now(tx, later), state, events(tx, "premium_overdue")

    words, state, told = await database.write(story)
    assert words == ["reminder-taken-back", "reminder-taken-back-over", "reminder-run-out-clause"]
    assert state == "ended"
    assert told[-2:] == ["premium_overdue", "grace_ended"]


async def test_the_beneficiary_is_warned_when_it_is_due_for_him(database: Database) -> None:
    def story(tx: Connection) -> list[tuple[str, str]]:
        case_id = confirmed(tx, at(DUE + 10 * DAY))
        linked(tx, at(DUE + 10 * DAY), user=1002, bin_=BANK)
        turn(tx, at(DUE + 16 * DAY))
        take_back_reported(tx, at(DUE + 17 * DAY), case_id, SAID)
        for days in range(17, 26):
            turn(tx, at(DUE + days * DAY))
        return planned(tx, 1002)

    assert await database.write(story) == [("after_15", "handed"), ("after_25", "handed")]


async def test_staff_phone_anew_whom_the_bot_cannot_reach(database: Database) -> None:
    now = at(DUE + 3 * DAY)

    def story(tx: Connection) -> tuple[int, int]:
        imported(tx, at(DUE - DAY))
        linked(tx, at(DUE - DAY))
        people.mark_reachability(tx, 1001, "blocked", at(DUE - DAY))
        turn(tx, at(DUE - DAY))
        arrives(tx)
        _, (part,) = sample(tx, now)
        payments.pay(tx, now, part, DUE)
        take_back(tx, now, sample(tx, now)[1][0], SAID)
        turn(tx, now)
        asked = func.count().filter(outbox_table.c.dedupe_key == planning.phone_key(part.id, 1001))
        notes = [row for row in waiting(tx, "desk.note") if row.payload["key"].endswith("phone")]
        alerts = waiting(tx, "desk.alert")
        return tx.execute(select(asked)).scalar_one(), len(notes) + len(alerts)

    assert await database.write(story) == (1, 1)


async def test_thanks_that_wait_for_the_morning_do_not_go(database: Database) -> None:
    def story(tx: Connection) -> list[str]:
        imported(tx, at(DUE))
        linked(tx, at(DUE))
        _, (part,) = sample(tx, at(DUE))
        payments.pay(tx, at(DUE, 23), part, DUE)
        take_back(tx, at(DUE, 23), sample(tx, at(DUE))[1][0], SAID)
        return [row.payload["key"] for row in waiting(tx, "notice")]

    assert await database.write(story) == []


async def test_found_after_all_is_thanked_for_and_may_be_taken_back_again(
    database: Database,
) -> None:
    now = at(DUE + 3 * DAY)

    def story(tx: Connection) -> tuple[int, list[str], list[tuple[str, str]]]:
        case_id = confirmed(tx, now)
        arrives(tx)
        take_back_reported(tx, now, case_id, SAID)
        payments.judge(tx, now, case_id, Judgement(accepted=True, actor="officer:9002"))
        thanks = [r for r in waiting(tx, "notice") if r.payload["key"] == "policy-paid-text"]
        take_back_reported(tx, now, case_id, SAID)
        return len(thanks), events(tx, "payment_report")[-3:], planned(tx)

    thanks, told, kinds = await database.write(story)
    assert thanks == 1
    assert told == ["payment_taken_back", "payment_confirmed", "payment_taken_back"]
    assert ("taken_back_2", "planned") in kinds


async def test_the_wrong_instalment_is_put_right(database: Database) -> None:
    now = at(DUE + 3 * DAY)
    both: tuple[dict[str, str], ...] = ({}, {"instalment_no": "3", "due_date": "2026-12-01"})

    def story(tx: Connection) -> dict[int, str]:
        case_id = confirmed(tx, now, *both)
        take_back_reported(tx, now, case_id, SAID)
        right = Judgement(accepted=True, actor="officer:9001", instalment=3)
        payments.judge(tx, now, case_id, right)
        states = {one.number: one.state for one in sample(tx, now)[1]}
        assert take_back_reported(tx, now, case_id, SAID).number == 3
        return states

    assert await database.write(story) == {2: "open", 3: "paid"}


async def test_it_is_taken_back_once_and_needs_a_reason(database: Database) -> None:
    now = at(DUE + 3 * DAY)

    def refused(tx: Connection, case_id: UUID, said: TakeBack) -> str:
        with pytest.raises(Unfit) as error:
            take_back_reported(tx, now, case_id, said)
        return error.value.key

    def story(tx: Connection) -> list[str]:
        case_id = confirmed(tx, now)
        iban = TakeBack("officer:9001", "KZ86125KZT5004100100")
        told = [refused(tx, case_id, TakeBack("officer:9001", "")), refused(tx, case_id, iban)]
        take_back_reported(tx, now, case_id, SAID)
        part = sample(tx, now)[1][0]
        assert not take_back(tx, now, part, SAID)
        assert len(taken_back.of_policy(tx, part.policy_id)) == 1
        return [*told, refused(tx, case_id, SAID)]

    assert await database.write(story) == [
        "policy-desk-reason-wanted",
        "desk-no-iban-here",
        "policy-desk-nothing-paid",
    ]


async def test_a_confirmation_is_not_undone_by_a_rejection(database: Database) -> None:
    """A case that was opened again still stands confirmed."""
    now = at(DUE + 3 * DAY)

    def story(tx: Connection) -> str:
        case_id = confirmed(tx, now)
        cases.set_status(tx, case_id, "closed", "registered")
        with pytest.raises(Unfit) as error:
            payments.judge(tx, now, case_id, Judgement(accepted=False, actor="officer:9002"))
        return error.value.key

    assert await database.write(story) == "policy-desk-confirmed-before"


async def test_two_officers_at_once_take_it_back_once(database: Database) -> None:
    now = at(DUE + 3 * DAY)
    case_id = await database.write(lambda tx: confirmed(tx, now))

    async def one(officer: int) -> bool:
        said = TakeBack(f"officer:{officer}", WHY)
        try:
            await database.write(lambda tx: take_back_reported(tx, now, case_id, said))
        except Unfit:
            return False
        return True

    done = await asyncio.gather(*(one(9000 + n) for n in range(4)))
    assert sum(done) == 1
    rows = select(func.count()).select_from(payments_taken_back)
    assert await database.read(lambda tx: tx.execute(rows).scalar_one()) == 1


async def test_a_later_file_does_not_undo_it_and_another_day_does(database: Database) -> None:
    paid = {"paid_on": str(DUE - DAY)}

    def story(tx: Connection) -> list[tuple[str, dict[str, list[int]]]]:
        imported(tx, at(DUE), paid)
        linked(tx, at(DUE))
        take_back(tx, at(DUE), sample(tx, at(DUE))[1][0], SAID)
        found = []
        for change in (paid, {"due_date": str(DUE + DAY), **paid}, {"paid_on": str(DUE)}):
            outcome = imported(tx, at(DUE), change)
            found.append((sample(tx, at(DUE))[1][0].state, outcome.taken_back))
        return found

    assert await database.write(story) == [
        ("open", {"SAMPLE-1": [2]}),
        ("open", {"SAMPLE-1": [2]}),
        ("paid", {}),
    ]


async def test_before_it_is_due_no_case_of_an_overdue_premium_is_opened(
    database: Database,
) -> None:
    def story(tx: Connection) -> tuple[list[str], list[str]]:
        imported(tx, at(DUE - 20 * DAY), {"paid_on": str(DUE - 21 * DAY)})
        linked(tx, at(DUE - 20 * DAY))
        now = at(DUE - 5 * DAY)
        take_back(tx, now, sample(tx, now)[1][0], SAID)
        turn(tx, now)
        return said_now(tx, now), events(tx, "premium_overdue")

    assert await database.write(story) == (
        ["reminder-taken-back", "reminder-taken-back-pay", "reminder-upcoming"],
        [],
    )


async def test_it_is_explained(database: Database) -> None:
    now = at(DUE + 8 * DAY)

    def story(tx: Connection) -> list[tuple[str, str, str | None]]:
        take_back_reported(tx, now, confirmed(tx, now), SAID)
        return [(one.kind, one.why, one.suppressed) for one in explained(tx, now, 10)]

    assert await database.write(story) == [
        ("after_7", "after", "superseded"),
        ("taken_back_1", "taken_back", None),
    ]


async def test_a_report_that_is_withdrawn_holds_no_reminder_up(database: Database) -> None:
    """However its case ends: who closes it has not said that the money came."""

    def story(tx: Connection) -> list[tuple[str, str]]:
        imported(tx, at(DUE))
        linked(tx, at(DUE))
        _, (part,) = sample(tx, at(DUE))
        case = payments.report(tx, at(DUE), opened("payment_report", REPORTED), part.id).case
        assert closed.withdraw(tx, at(DUE + 5 * DAY), case.id, "by mistake")
        turn(tx, at(DUE + 7 * DAY))
        return planned(tx)

    assert await database.write(story) == [("after_7", "handed")]


async def test_who_only_sees_is_sent_to_who_manages(database: Database) -> None:
    now = at(DUE + 8 * DAY)

    def story(tx: Connection) -> tuple[list[str], list[bool]]:
        case_id = confirmed(tx, now)
        policy, _ = sample(tx, now)
        people.ensure(tx, 1003, now)
        links.link(tx, now, 1003, policy.holder_id, "sees", "test")
        take_back_reported(tx, now, case_id, SAID)
        turn(tx, now)
        ids = [UUID(one) for row in waiting(tx) for one in row.payload["reminders"]]
        lines = {line.reminder.user_id: line.manages for line in compose(tx, now, ids)}
        return said_now(tx, now, 1003), [lines[1001], lines[1003]]

    words, manages = await database.write(story)
    assert words == ["reminder-taken-back", "reminder-taken-back-sees", "reminder-overdue-clause"]
    assert manages == [True, False]
