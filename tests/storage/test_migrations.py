"""What an earlier version stored is there, whole, after the database was brought up to date."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

import pytest
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from agency.canonical import GENESIS
from services.cases.timeline import case_state, record, verify
from storage import cases, documents, outbox, queue
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.outbox import Lane
from storage.schema import is_current, migrate

MIGRATIONS: Final = Path(__file__).parents[2] / "storage" / "migrations"
EARLIER: Final = [
    script.revision
    for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    if not script.is_head
]
AT: Final = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
NUMBER: Final = "KE-2026-000001-7"

# As the first version wrote it: later versions know these columns at least.
ROWS: Final = (
    """INSERT INTO people (user_id, language, changed_at) VALUES (1001, 'kk', :at)""",
    """INSERT INTO cases (id, number, kind, draft_id, user_id, language, product, status, sender,
                          body, said_at, registered_at, registered_day, last_event_hash,
                          last_event_seq)
       VALUES (:case, :number, 'insured_event', :draft, 1001, 'kk', 'loan_insurance', 'registered',
               '{"country": "KZ"}', '{"amount": "12.00"}', :at, :at, :day, :genesis, 0)""",
    """INSERT INTO documents (id, user_id, case_id, chat_id, message_id, file_id, file_unique_id,
                              kind, original_name, mime, size, state, next_at, received_at)
       VALUES (:document, 1001, :case, 1001, 7, 'f', 'u', 'document', 'sample.pdf',
               'application/pdf', 5, 'waiting', :at, :at)""",
    """INSERT INTO outbox (id, chat_id, order_key, lane, kind, case_id, payload, state,
                           available_at, created_at)
       VALUES (:letter, 1001, '1001', 1, 'notice', :case, '{}', 'ready', :at, :at)""",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "postgresql":
        found: str = request.getfixturevalue("postgres_url")
        return found
    return f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"


@pytest.mark.parametrize("revision", EARLIER)
async def test_nothing_is_lost_on_the_way_up(url: str, revision: str) -> None:
    database = open_database(url, FieldCipher())
    case_id, document_id = uuid4(), uuid4()
    await database.write(lambda tx: _upgrade(tx, revision))
    await database.write(lambda tx: _fill(tx, case_id, document_id))
    assert not await is_current(database)
    await migrate(database)
    assert await is_current(database)
    await _is_whole(database, case_id, document_id)
    await _goes_on(database, case_id)
    await database.close()


async def test_a_second_migration_changes_nothing(url: str) -> None:
    database = open_database(url, FieldCipher())
    await migrate(database)
    await migrate(database)
    assert await is_current(database)
    await database.close()


def _upgrade(tx: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = tx
    command.upgrade(config, revision)
    assert MigrationContext.configure(tx).get_current_revision() == revision


def _fill(tx: Connection, case_id: UUID, document_id: UUID) -> None:
    lite = tx.dialect.name == "sqlite"
    values: dict[str, Any] = {
        "case": case_id,
        "document": document_id,
        "draft": uuid4(),
        "letter": uuid4(),
        "at": AT,
        "day": AT.date(),
        "number": NUMBER,
        "genesis": GENESIS,
    }
    if lite:
        values = {k: v.hex if isinstance(v, UUID) else v for k, v in values.items()}
        values |= {"at": "2026-03-10 08:00:00.000000", "day": "2026-03-10"}
    for statement in ROWS:
        tx.execute(text(statement), {k: v for k, v in values.items() if f":{k}" in statement})


async def _is_whole(database: Database, case_id: UUID, document_id: UUID) -> None:
    found = await database.read(lambda tx: cases.get(tx, case_id))
    assert found is not None
    assert (found.number, found.registered_at, found.body) == (NUMBER, AT, {"amount": "12.00"})
    (paper,) = await database.read(lambda tx: documents.of_case(tx, case_id))
    assert (paper.id, paper.original_name) == (document_id, "sample.pdf")
    (letter,) = await database.read(lambda tx: outbox.due(tx, AT, Lane.RECEIPT, 10))
    assert letter.chat_id == 1001


async def _goes_on(database: Database, case_id: UUID) -> None:
    """The case lives on in the new schema: its timeline, its queue row."""
    await database.write(lambda tx: record(tx, AT, case_id, "note", "system", {"text": "образец"}))
    found = await database.read(lambda tx: cases.by_number(tx, NUMBER))
    assert found is not None
    events = await database.read(lambda tx: cases.events(tx, case_id))
    assert len(events) == 1
    assert verify(events) is None
    assert (await database.read(lambda tx: case_state(tx, found)))["number"] == NUMBER
    assert len(await database.read(lambda tx: queue.listed(tx, "ready", NUMBER))) == 1
