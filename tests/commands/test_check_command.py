"""exportbot check: officers judge, release and answer from the shell."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.cli import main
from jobs.replies import Replies
from storage import cases
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.schema import migrate
from tests.services.sample import NOW
from tests.services.test_checks import MARKER, MATCHING, ask, staffed


@pytest.fixture
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The number of a check's case, with one match, in a database that the settings name."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)

    def unit(tx: Connection) -> str:
        staffed(tx)
        check = ask(tx, MATCHING).check
        assert check is not None
        assert check.case_id is not None
        case = cases.get(tx, check.case_id)
        assert case is not None
        return case.number

    async def made() -> str:
        database = open_database(url, FieldCipher())
        await migrate(database)
        found = await database.write(unit)
        await database.close()
        return found

    return asyncio.run(made())


def said(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    code = main(["check", *words])
    out, err = capsys.readouterr()
    return json.loads(out) if code == 0 else (code, err)


def test_a_match_is_judged_and_the_result_released(
    number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (hit,) = said(capsys, "show", number)["hits"]
    assert (hit["list"], hit["standing"], hit["strength"]) == ("un", "open", "strong")
    assert said(capsys, "publish", number, "--officer", "1")[0] == 3
    clear = ("clear", number, "1", "--why", "other owners")
    assert said(capsys, *clear, "--officer", "1")["officers_lacking"] == 1
    assert said(capsys, *clear, "--officer", "4")[0] == 3
    assert said(capsys, *clear, "--officer", "2")["standing"] == "cleared"
    assert said(capsys, "publish", number, "--officer", "1")["level"] == "attention"
    answer = ("report", number, "--level", "favourable", "--text", "Good")
    assert said(capsys, *answer, "--officer", "3")["level"] == "favourable"
    assert (
        said(capsys, "report", number, "--level", "rosy", "--text", "x", "--officer", "3")[0] == 2
    )


def test_suspicions_are_for_compliance(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "note", number, "--officer", "3", "--text", MARKER)[0] == 3
    assert said(capsys, "note", number, "--officer", "1", "--text", MARKER) == {"kept": True}
    (note,) = said(capsys, "notes", number, "--officer", "2")["notes"]
    assert note["text"] == MARKER
    assert MARKER not in json.dumps(said(capsys, "show", number), ensure_ascii=False)


def test_the_back_office_answers_officially(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.json"
    for level, state in (("favourable", "refused"), ("high_risk", "done")):
        file.write_text(json.dumps({"level": level, "text": "Sample", "valid_until": "2027-01-01"}))
        assert main(["reply", number, "--official-report", str(file), "--id", level]) == 0
        _apply_replies(tmp_path)
        capsys.readouterr()
        assert main(["reply", number, "--official-report", str(file), "--id", level]) == 0
        assert json.loads(capsys.readouterr().out)["state"] == state
    assert said(capsys, "show", number)["official"]["level"] == "high_risk"


def _apply_replies(folder: Path) -> None:
    async def work() -> None:
        database = open_database(f"sqlite+aiosqlite:///{folder / 'exportbot.db'}", FieldCipher())
        await Replies(database, lambda: NOW).job().turn()
        await database.close()

    asyncio.run(work())
