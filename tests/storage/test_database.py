"""Units of work on every database that the product runs on."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Connection, insert, select, text

from storage import chats, inbox, people
from storage.chats import AlreadyDone, Commit, VersionConflict
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.inbox import Received
from storage.tables import drafts
from storage.tables import people as people_table
from tests.conftest import migrated

NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)


def _user_ids(tx: Connection) -> list[int]:
    return list(tx.execute(select(people_table.c.user_id)).scalars())


def _changed_at(tx: Connection) -> datetime:
    moment: datetime = tx.execute(select(people_table.c.changed_at)).scalar_one()
    return moment


def _raw_answers(tx: Connection) -> str:
    return str(tx.execute(text("SELECT answers FROM drafts")).scalar_one())


def commit(update_id: int, version: int, **document: object) -> Commit:
    return Commit(update_id, "1001", version, document, [], first=True, now=NOW)


async def test_a_unit_that_raises_leaves_nothing(database: Database) -> None:
    def unit(tx: Connection) -> None:
        people.ensure(tx, 7, NOW)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(unit)
    assert await database.read(lambda tx: people.find(tx, 7)) is None


async def test_a_failing_unit_does_not_take_its_neighbours_along(database: Database) -> None:
    def failing(tx: Connection) -> None:
        people.ensure(tx, 13, NOW)
        raise ZeroDivisionError

    def good(number: int) -> object:
        return database.write(lambda tx: people.ensure(tx, number, NOW))

    units = [good(n) for n in range(10)] + [database.write(failing)] + [good(20)]
    outcomes = await asyncio.gather(*units, return_exceptions=True)  # type: ignore[call-overload]
    assert [type(o) for o in outcomes if o is not None] == [ZeroDivisionError]
    found = await database.read(_user_ids)
    assert sorted(found) == [*range(10), 20]


async def test_times_come_back_in_utc(database: Database) -> None:
    almaty = NOW.astimezone(ZoneInfo("Asia/Almaty"))
    await database.write(lambda tx: people.ensure(tx, 7, almaty))
    stored = await database.read(_changed_at)
    assert stored == NOW
    assert stored.tzinfo is not None


async def test_an_update_takes_effect_once(database: Database) -> None:
    await database.write(lambda tx: chats.commit(tx, commit(1, 0, step=1)))
    with pytest.raises(AlreadyDone):
        await database.write(lambda tx: chats.commit(tx, commit(1, 1, step=2)))
    snapshot = await database.read(lambda tx: chats.read_chat(tx, 1, "1001", 1001))
    assert snapshot.seen
    assert (snapshot.version, snapshot.document) == (1, {"step": 1})


async def test_of_two_commits_on_one_version_one_wins(database: Database) -> None:
    await database.write(lambda tx: chats.commit(tx, commit(1, 0, step=1)))
    outcomes = await asyncio.gather(
        database.write(lambda tx: chats.commit(tx, commit(2, 1, step=2))),
        database.write(lambda tx: chats.commit(tx, commit(3, 1, step=3))),
        return_exceptions=True,
    )
    failures = [type(outcome) for outcome in outcomes if isinstance(outcome, Exception)]
    assert failures == [VersionConflict]
    loser = 2 if isinstance(outcomes[0], VersionConflict) else 3
    snapshot = await database.read(lambda tx: chats.read_chat(tx, loser, "1001", None))
    assert not snapshot.seen, "the update that lost must be able to run again"


async def test_a_pending_update_is_finished_by_its_commit(database: Database) -> None:
    received = Received(5, "1001", '{"update_id": 5}')
    await database.write(lambda tx: inbox.accept(tx, [received], NOW))
    await database.write(lambda tx: inbox.accept(tx, [received], NOW))
    assert await database.read(inbox.unfinished) == [received]
    await database.write(lambda tx: chats.commit(tx, commit(5, 0, step=1)))
    assert await database.read(inbox.unfinished) == []
    assert await database.read(inbox.counts) == {"done": 1}


async def test_three_failures_make_a_dead_letter(database: Database) -> None:
    received = Received(6, "1001", '{"update_id": 6}')
    outcomes = [
        await database.write(
            partial(inbox.fail, one=received, reason="KeyError", now=NOW + timedelta(minutes=n))
        )
        for n in range(4)
    ]
    assert outcomes == [False, False, True, False]
    assert await database.read(inbox.counts) == {"dead": 1}
    assert await database.read(lambda tx: inbox.due_again(tx, NOW + timedelta(days=1))) == []


async def test_a_failed_update_waits_before_its_next_try(database: Database) -> None:
    received = Received(6, "1001", "{}")
    await database.write(lambda tx: inbox.fail(tx, received, "KeyError", NOW))
    assert await database.read(lambda tx: inbox.due_again(tx, NOW)) == []
    later = NOW + timedelta(seconds=10)
    assert await database.read(lambda tx: inbox.due_again(tx, later)) == [received]


async def test_personal_columns_are_unreadable_without_the_key(database_url: str) -> None:
    await migrated(database_url)
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    draft = {
        "id": uuid4(),
        "user_id": 7,
        "kind": "insured_event",
        "state": "open",
        "version": 1,
        "answers": {"contract_number": "SECRET-42"},
        "answered": 1,
        "said_at": NOW,
        "created_at": NOW,
    }
    with_old = open_database(database_url, FieldCipher([old]))
    await with_old.write(lambda tx: people.ensure(tx, 7, NOW))
    await with_old.write(lambda tx: tx.execute(insert(drafts).values(draft)))
    raw = await with_old.read(_raw_answers)
    await with_old.close()
    assert "SECRET-42" not in raw
    rotated = open_database(database_url, FieldCipher([new, old]))
    answers = await rotated.read(lambda tx: tx.execute(select(drafts.c.answers)).scalar_one())
    await rotated.close()
    assert answers == {"contract_number": "SECRET-42"}


def test_lookups_survive_a_rotation_of_keys() -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    assert FieldCipher([old]).lookup("190540000014") == FieldCipher([new, old]).lookup(
        "190540000014"
    )
    assert FieldCipher([old]).lookup("190540000014") != FieldCipher([new]).lookup("190540000014")
