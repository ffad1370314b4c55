"""verify and audit from the shell: JSON out, exit codes, no content shown."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot.cli import main
from bot.receipt_key import receipt_signer
from bot.settings import load
from services.proof.receipts import issue
from services.proof.signing import Signer, new_key
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.tables import case_events
from tests.conftest import migrated
from tests.services.sample import NOW, a_case


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A migrated SQLite file that the settings name."""
    made = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    asyncio.run(migrated(made))
    monkeypatch.setenv("DATABASE_URL", made)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return made


def written(url: str, unit: Any) -> Any:
    """The outcome of one unit on the database."""

    async def write() -> Any:
        database = open_database(url, FieldCipher())
        try:
            return await database.write(unit)
        finally:
            await database.close()

    return asyncio.run(write())


def test_verify_says_what_a_file_is_and_nothing_of_it(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def unit(tx: Any) -> Any:
        case = a_case(tx)
        return issue(tx, NOW, 1001, case.id, [case])

    receipt = written(url, unit)
    good = receipt_signer(load()).json(receipt.content)
    foreign = Signer([new_key()]).json(receipt.content)
    for content, code, verdict in (
        (good, 0, "genuine"),
        (good.replace(b"125000", b"925000"), 3, "changed"),
        (foreign, 3, "foreign"),
        (b"sample", 3, "no_receipt"),
    ):
        file = tmp_path / "receipt"
        file.write_bytes(content)
        assert main(["verify", str(file)]) == code
        said = capsys.readouterr().out
        assert json.loads(said) == {"genuine": code == 0, "verdict": verdict}
    assert main(["verify", str(tmp_path / "none")]) == 2
    assert "FILE" in capsys.readouterr().err


def test_audit_answers_with_the_broken_line(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    case = written(url, a_case)
    assert main(["audit", "verify"]) == 0
    assert json.loads(capsys.readouterr().out)["intact"] is True
    written(url, lambda tx: tx.execute(update(case_events).values(actor="system")))
    assert main(["audit", "verify"]) == 3
    said = json.loads(capsys.readouterr().out)
    assert said["broken"] == [{"what": case.number, "seq": 1, "why": "line"}]
