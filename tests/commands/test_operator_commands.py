"""What an operator does when something went wrong: dead updates, keys."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Connection

from bot.cli import main
from storage import inbox
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.inbox import Received
from tests.conftest import migrated

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A migrated database that the settings name."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    asyncio.run(migrated(url))
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return url


def in_database(base: str, unit: Callable[[Connection], Any]) -> Any:
    async def work() -> Any:
        database = open_database(base, FieldCipher())
        try:
            return await database.write(unit)
        finally:
            await database.close()

    return asyncio.run(work())


def give_up(tx: Connection) -> None:
    """Two updates that failed as often as one may."""
    for number in (71, 72):
        received = Received(number, "1001", '{"secret": "words"}')
        for _ in range(inbox.TRIES):
            inbox.fail(tx, received, "KeyError", NOW)


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(arguments) == 0
    return json.loads(capsys.readouterr().out)


def test_a_dead_update_is_named_and_runs_again(
    base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    in_database(base, give_up)
    listed = answer(capsys, "updates", "list")["updates"]
    assert [(one["update_id"], one["error"]) for one in listed] == [
        (71, "KeyError"),
        (72, "KeyError"),
    ]
    assert "words" not in json.dumps(listed)
    assert answer(capsys, "updates", "retry", "U-71") == {"ok": True, "updates": 1}
    due = in_database(base, lambda tx: inbox.due_again(tx, datetime.now(UTC)))
    assert [one.update_id for one in due] == [71]
    assert answer(capsys, "updates", "retry", "--all")["updates"] == 1
    assert answer(capsys, "updates", "list") == {"updates": []}


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["retry"], 2, "ID: a number of an update, or --all"),
        (["retry", "soon"], 2, "ID: a whole number"),
        (["retry", "5", "--all"], 2, "ID: a number of an update, or --all"),
        (["retry", "5"], 3, "no update of this number was given up"),
    ],
)
def test_a_slip_is_one_line(
    base: str,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    told: str,
) -> None:
    assert main(["updates", *arguments]) == code
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert told in err


def test_values_are_written_with_the_newest_key(
    base: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_database(base, give_up)
    monkeypatch.setenv("FIELD_KEYS", Fernet.generate_key().decode())
    assert answer(capsys, "rewrite-keys")["rewritten"]["inbox"] == 2
    assert main(["updates", "retry", "71"]) == 0


def test_without_a_key_nothing_is_rewritten(base: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rewrite-keys"]) == 2
    assert capsys.readouterr().err.startswith("exportbot rewrite-keys: FIELD_KEYS: must be set")
