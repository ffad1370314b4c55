"""`exportbot reply --quote` and `--limit`: files of underwriters' answers."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from bot.cli import main
from jobs.replies import Replies
from storage import quotes
from storage.cases import Case
from storage.cipher import FieldCipher
from storage.database import open_database
from tests.conftest import migrated
from tests.services.sample import a_case

NOW: Final = datetime.now(UTC)
QUOTE: Final = (
    '{"rate": 1.2500, "premium": "3125.50", "currency": "USD", "valid_until": "2999-01-01"}'
)
LIMIT: Final = {"amount": "200000", "currency": "USD", "valid_until": "2999-01-01"}


@pytest.fixture
def case(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Case:
    """A case in a migrated database that the settings name."""
    asyncio.run(migrated(database_url))
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.chdir(tmp_path)

    async def write() -> Case:
        database = open_database(database_url, FieldCipher())
        try:
            return await database.write(lambda tx: a_case(tx, NOW))
        finally:
            await database.close()

    return asyncio.run(write())


async def applied(url: str, case: Case) -> tuple[list[Any], list[Any]]:
    """The quotes of the case and the limits of its person, once a worker had its turn."""
    database = open_database(url, FieldCipher())
    try:
        await Replies(database, lambda: NOW).turn()
        given = await database.read(lambda tx: quotes.quotes_of(tx, case.id))
        limits = await database.read(lambda tx: quotes.limits_of(tx, case.user_id, NOW.date(), 5))
    finally:
        await database.close()
    return given, limits


def test_a_quote_and_a_limit_are_kept_with_their_figures_as_written(
    case: Case, database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "quote.json").write_text(QUOTE, "utf-8")
    named = {**LIMIT, "buyer": "Sample Trade", "country": "UZ"}
    (tmp_path / "limit.json").write_text(json.dumps(named), "utf-8")
    for kind in ("quote", "limit"):
        for new in (True, False):
            code = main(["reply", case.number, f"--{kind}", f"{kind}.json", "--id", kind])
            assert (code, json.loads(capsys.readouterr().out)["new"]) == (0, new)
    (quote,), (limit,) = asyncio.run(applied(database_url, case))
    assert str(quote.rate) == "1.2500"
    assert str(quote.premium.amount) == "3125.50"
    assert limit.limit.buyer == "Sample Trade"


@pytest.mark.parametrize(
    ("kind", "text", "named"),
    [
        ("quote", '{"rate": "0"}', "rate:"),
        ("quote", "[]", "--quote:"),
        ("quote", "no json", "--quote:"),
        ("limit", json.dumps(LIMIT), "buyer:"),
        ("limit", '{"buyer": "x", "country": "Narnia"}', "country:"),
    ],
)
def test_a_file_that_makes_no_sense_is_named_in_one_line(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, text: str, named: str
) -> None:
    (tmp_path / "file.json").write_text(text, "utf-8")
    assert main(["reply", case.number, f"--{kind}", "file.json"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"exportbot reply: {named}")
    assert said.err.count("\n") == 1
