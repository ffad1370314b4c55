"""After a rotation the old key is needed by nothing that was rewritten."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Connection, insert, select

from storage import people
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.rotation import rewrite
from storage.tables import drafts
from tests.conftest import migrated

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
MANY = 450
"""More than two portions of the rewriting."""


def keep_drafts(tx: Connection) -> None:
    people.ensure(tx, 7, NOW)
    rows = [
        {
            "id": uuid4(),
            "user_id": 7,
            "kind": "insured_event",
            "state": "discarded",
            "version": 1,
            "answers": {"contract_number": f"SAMPLE-{number}"},
            "answered": 1,
            "said_at": NOW,
            "created_at": NOW,
        }
        for number in range(MANY)
    ]
    tx.execute(insert(drafts), rows)


def numbers(tx: Connection) -> set[str]:
    return {
        answers["contract_number"] for answers in tx.execute(select(drafts.c.answers)).scalars()
    }


async def under(url: str, keys: list[str], unit: Any) -> Any:
    database = open_database(url, FieldCipher(keys))
    try:
        return await database.write(unit)
    finally:
        await database.close()


@pytest.mark.parametrize("before", [[], [OLD]], ids=["plain", "under the old key"])
async def test_what_was_written_before_is_under_the_newest_key(
    database_url: str, before: list[str]
) -> None:
    await migrated(database_url)
    await under(database_url, before, keep_drafts)
    keys = [NEW, OLD]
    database = open_database(database_url, FieldCipher(keys))
    assert (await rewrite(database, FieldCipher(keys)))["drafts"] == MANY
    assert sum((await rewrite(database, FieldCipher(keys))).values()) == 0
    await database.close()
    found = await under(database_url, [NEW], numbers)
    assert found == {f"SAMPLE-{number}" for number in range(MANY)}


async def test_a_key_that_is_missing_stops_it_before_anything_is_lost(database_url: str) -> None:
    await migrated(database_url)
    await under(database_url, [OLD], keep_drafts)
    cipher = FieldCipher([NEW])
    database = open_database(database_url, cipher)
    with pytest.raises(ValueError, match="a key that is not set"):
        await rewrite(database, cipher)
    await database.close()
    assert len(await under(database_url, [OLD], numbers)) == MANY
