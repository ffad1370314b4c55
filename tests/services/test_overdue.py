"""Cases of overdue premiums: of instalments that are gone, and of policies that were nobody's."""

from datetime import timedelta

from sqlalchemy import Connection, select

from services.policies.overdue import NOBODY
from storage import cases, instalments
from storage.database import Database
from storage.tables import case_queue
from storage.tables import cases as case_table
from tests.services.policies import DUE, at, imported, linked, planned, sample, turn

DAY = timedelta(days=1)
BOTH: tuple[dict[str, str], ...] = ({}, {"instalment_no": "3", "due_date": "2026-09-08"})


def the_case(tx: Connection) -> cases.Case:
    """The only case there is."""
    found = cases.get(tx, tx.execute(select(case_table.c.id)).scalar_one())
    assert found is not None
    return found


def events(tx: Connection) -> list[str]:
    """What the back office was told, in order."""
    rows = tx.execute(select(case_queue.c.event).order_by(case_queue.c.seq))
    return [row.event for row in rows]


async def test_an_instalment_that_an_import_no_longer_has_is_not_owed(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, dict[str, list[int]], list[int]]:
        imported(tx, at(DUE - 40 * DAY), *BOTH)
        linked(tx, at(DUE - 40 * DAY))
        turn(tx, at(DUE - 7 * DAY))
        outcome = imported(tx, at(DUE - 6 * DAY), BOTH[1])
        for days in range(-5, 6):
            turn(tx, at(DUE + days * DAY))
        _, parts = sample(tx, at(DUE))
        return outcome.instalments["changed"], outcome.withdrawn, [one.number for one in parts]

    assert await database.write(story) == (1, {"SAMPLE-1": [2]}, [3])
    kinds = [kind for kind, _ in await database.read(planned)]
    assert sorted(kinds) == ["before_14", "before_3", "before_7", "before_7"]


async def test_what_comes_back_is_owed_again(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], list[str]]:
        for rows in (BOTH, BOTH[1:], BOTH):
            imported(tx, at(DUE - 40 * DAY), *rows)
        policy, parts = sample(tx, at(DUE))
        ever = instalments.ever_of_policy(tx, policy.id)
        return [one.state for one in parts], [one.state for one in ever]

    assert await database.write(story) == (["open", "open"], ["open", "open"])


async def test_a_payment_that_is_known_is_not_withdrawn(database: Database) -> None:
    def story(tx: Connection) -> list[str]:
        imported(tx, at(DUE), {"paid_on": "2026-08-30"}, BOTH[1])
        imported(tx, at(DUE), BOTH[1])
        return [one.state for one in sample(tx, at(DUE))[1]]

    assert await database.write(story) == ["paid", "open"]


async def test_the_back_office_hears_and_the_case_ends(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[str], str]:
        imported(tx, at(DUE - 2 * DAY), *BOTH)
        linked(tx, at(DUE - 2 * DAY))
        turn(tx, at(DUE + DAY))
        imported(tx, at(DUE + 2 * DAY), BOTH[1])
        return events(tx), the_case(tx).status

    told, status = await database.write(story)
    assert told == ["registered", "premium_overdue", "instalment_withdrawn", "status_changed"]
    assert status == "closed"


async def test_a_case_of_nobody_goes_to_the_first_who_manages(database: Database) -> None:
    def story(tx: Connection) -> list[int]:
        imported(tx, at(DUE - DAY))
        turn(tx, at(DUE + DAY))
        owners = [the_case(tx).user_id]
        for person in (1001, 1002):
            linked(tx, at(DUE + DAY), person)
            owners.append(the_case(tx).user_id)
        return owners

    assert await database.write(story) == [NOBODY, 1001, 1001]
    (mine,) = await database.read(lambda tx: cases.of_person(tx, 1001))
    assert mine.kind == "premium_overdue"
    assert mine.sender["user_id"] == 1001
    assert (await database.read(events))[-1] == "link_granted"
