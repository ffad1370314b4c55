"""What becomes of payments, cases and reminders when a policy changes under them."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from services.policies import declarations, payments
from services.reminding.explaining import explained
from storage import policies
from storage.database import Database
from storage.tables import cases as case_table
from tests.services.policies import DUE, at, imported, linked, planned, sample, turn, waiting
from tests.services.test_policies import opened

DAY = timedelta(days=1)
ENDS = DUE + 30 * DAY


pytestmark = pytest.mark.parametrize("database_url", ["sqlite-file"], indirect=True)
"""One road is enough: the statements are those of the other stories."""


@pytest.fixture
def reported() -> dict[str, object]:
    return {"policy": "SAMPLE-1", "instalment": 2}


def status_of(tx: Connection, kind: str) -> str:
    found: str = tx.execute(
        select(case_table.c.status).where(case_table.c.kind == kind)
    ).scalar_one()
    return found


def words_to(tx: Connection, user: int) -> list[str]:
    """The keys of the notices that wait for a person."""
    return [row.payload["key"] for row in waiting(tx, "notice") if row.chat_id == user]


async def test_a_last_warning_that_waits_outlives_a_report(
    database: Database, reported: dict[str, object]
) -> None:
    def story(tx: Connection) -> str:
        imported(tx, at(DUE))
        linked(tx, at(DUE))
        turn(tx, at(ENDS - DAY, 8))
        _, (part,) = sample(tx, at(DUE))
        payments.report(tx, at(ENDS - DAY, 9), opened("payment_report", reported), part.id)
        turn(tx, at(ENDS - DAY, 10))
        return dict(planned(tx))["after_29"]

    assert await database.write(story) == "handed"


async def test_a_payment_that_an_import_brings_is_heard_of(
    database: Database, reported: dict[str, object]
) -> None:
    def story(tx: Connection) -> tuple[str, str, list[str], list[str]]:
        imported(tx, at(DUE))
        linked(tx, at(DUE))
        linked(tx, at(DUE), user=1003)
        turn(tx, at(DUE + DAY))
        _, (part,) = sample(tx, at(DUE))
        payments.report(tx, at(DUE + DAY), opened("payment_report", reported), part.id)
        imported(tx, at(DUE + 2 * DAY), {"paid_on": str(DUE + DAY)})
        cases_now = status_of(tx, "premium_overdue"), status_of(tx, "payment_report")
        return *cases_now, words_to(tx, 1001), words_to(tx, 1003)

    overdue, report, to_first, to_other = await database.write(story)
    assert (overdue, report) == ("closed", "closed")
    assert "policy-paid-text" in to_first
    assert "policy-paid-text" in to_other


async def test_who_sleeps_is_thanked_in_the_morning(database: Database) -> None:
    def story(tx: Connection) -> list[object]:
        imported(tx, at(DUE))
        linked(tx, at(DUE))
        imported(tx, at(DUE, 2), {"paid_on": str(DUE - DAY)})
        return [row.available_at for row in waiting(tx, "notice")]

    assert await database.write(story) == [at(DUE, 10)]


async def test_a_payment_after_the_last_day_promises_nothing(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], str]:
        imported(tx, at(DUE))
        linked(tx, at(DUE))
        turn(tx, at(ENDS + DAY))
        _, (part,) = sample(tx, at(DUE))
        payments.pay(tx, at(ENDS + 3 * DAY), part, ENDS + 2 * DAY)
        imported(tx, at(ENDS + 4 * DAY), {"amount": "99", "paid_on": str(ENDS + 2 * DAY)})
        return words_to(tx, 1001), status_of(tx, "premium_overdue")

    told, status = await database.write(story)
    assert told == ["policy-paid-late-text"]
    assert status != "closed"


async def test_what_was_withdrawn_by_mistake_is_reminded_of_once(database: Database) -> None:
    both: tuple[dict[str, str], ...] = ({}, {"instalment_no": "3", "due_date": "2026-12-01"})

    def story(tx: Connection) -> list[tuple[str, str]]:
        imported(tx, at(DUE - 7 * DAY), *both)
        linked(tx, at(DUE - 7 * DAY))
        turn(tx, at(DUE - 7 * DAY))
        imported(tx, at(DUE - 6 * DAY), both[1])
        imported(tx, at(DUE - 6 * DAY, 11), *both)
        turn(tx, at(DUE - 6 * DAY, 12))
        # Withdrawn while one waits for its hour, and back before it.
        turn(tx, at(DUE - 3 * DAY, 1))
        imported(tx, at(DUE - 3 * DAY, 2), both[1])
        imported(tx, at(DUE - 3 * DAY, 3), *both)
        turn(tx, at(DUE - 3 * DAY, 10))
        return planned(tx)

    assert await database.write(story) == [("before_7", "handed"), ("before_3", "handed")]


async def test_shorter_days_of_grace_bring_the_last_warning_forward(database: Database) -> None:
    contract = {"product": "export_credit_insurance"}

    def story(tx: Connection) -> list[str]:
        imported(tx, at(DUE - DAY), {**contract, "grace_days": "60"})
        linked(tx, at(DUE - DAY))
        for days in range(9):
            turn(tx, at(DUE + days * DAY))
        imported(tx, at(DUE + 9 * DAY), {**contract, "grace_days": "10"})
        turn(tx, at(DUE + 9 * DAY))
        return [kind for kind, _ in planned(tx)]

    assert (await database.write(story))[-1] == "after_9"


async def test_longer_days_of_grace_let_a_term_go_on(database: Database) -> None:
    contract = {"product": "export_credit_insurance"}

    def story(tx: Connection) -> str:
        imported(tx, at(DUE), {**contract, "grace_days": "10"})
        turn(tx, at(DUE + 11 * DAY))
        imported(tx, at(DUE + 12 * DAY), {**contract, "grace_days": "45"})
        return sample(tx, at(DUE))[1][0].state

    assert await database.write(story) == "open"


async def test_a_later_due_day_ends_the_case_of_the_overdue_one(database: Database) -> None:
    def story(tx: Connection) -> str:
        imported(tx, at(DUE))
        turn(tx, at(DUE + DAY))
        imported(tx, at(DUE + 2 * DAY), {"due_date": str(ENDS)})
        return status_of(tx, "premium_overdue")

    assert await database.write(story) == "closed"


async def test_the_last_declaration_is_not_asked_for_again(database: Database) -> None:
    terms = {
        "product": "short_term_receivables_insurance",
        "declare_months": "12",
        "first_declaration": "2026-12-01",
        "minimum_premium": "1000",
        "tariff_pct": "0.8",
    }

    def story(tx: Connection) -> list[object]:
        imported(tx, at(DUE), terms)
        linked(tx, at(DUE))
        policy, _ = sample(tx, at(DUE))
        declarations.declare(tx, at(DUE), opened("turnover_declaration", {}), policy.id)
        following: list[object] = []
        for end in ("2027-06-01", "2028-06-01"):
            imported(tx, at(DUE), {**terms, "end": end})
            found = policies.by_number(tx, "SAMPLE-1")
            assert found is not None
            following.append(found.next_declaration and str(found.next_declaration))
        return following

    assert await database.write(story) == [None, "2027-12-01"]


async def test_what_waits_for_its_hour_is_explained_as_due(database: Database) -> None:
    declared = {"declare_months": "3", "first_declaration": str(DUE + 7 * DAY)}

    def story(tx: Connection) -> tuple[list[tuple[str, str | None]], list[str | None]]:
        imported(tx, at(DUE - DAY), declared)
        linked(tx, at(DUE - DAY))
        turn(tx, at(DUE, 1))
        waits = explained(tx, at(DUE, 9), 10)
        turn(tx, at(DUE, 10))
        after = explained(tx, at(DUE, 11), 10)
        return (
            [(one.topic, one.suppressed) for one in waits],
            [one.suppressed for one in after if one.topic == "premium"],
        )

    waits, after = await database.write(story)
    assert waits == [("premium", None), ("declarations", None)]
    assert after == ["planned_before"]
