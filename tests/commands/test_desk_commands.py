"""queue, case, reply and document as a back office meets them: JSON out, exit codes."""

import asyncio
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, update

from bot.cli import main
from jobs.replies import Replies
from services.cases import correspondence
from services.cases.timeline import record
from services.documents import intake
from storage.cases import Case
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.documents import Kept
from storage.objects import open_objects
from storage.tables import case_queue
from tests.conftest import migrated
from tests.services.sample import a_case
from tests.services.test_payloads import a_document

Call = Callable[..., Any]
NOW = datetime.now(UTC)


@pytest.fixture
def base(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A migrated database that the settings name."""
    asyncio.run(migrated(database_url))
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return database_url


def written(base: str, unit: Callable[[Connection], Any]) -> Any:
    """The outcome of one unit on the database."""

    async def write() -> Any:
        database = open_database(base, FieldCipher())
        try:
            return await database.write(unit)
        finally:
            await database.close()

    return asyncio.run(write())


@pytest.fixture
def case(base: str) -> Case:
    """A case with two events."""

    def unit(tx: Connection) -> Case:
        made = a_case(tx, NOW)
        record(tx, NOW, made.id, "note", "system", {"text": "и ещё"})
        return made

    made: Case = written(base, unit)
    return made


@pytest.fixture
def ask(base: str, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command that succeeds; its JSON answer."""

    def run(*arguments: str) -> Any:
        assert main(arguments) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def refused(base: str, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command that is refused: exit code and the one line."""

    def run(*arguments: str) -> tuple[int, str]:
        code = main(arguments)
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1, said.err
        return code, said.err

    return run


def test_a_consumer_claims_renews_and_finishes(ask: Call, refused: Call, case: Case) -> None:
    (row,) = ask("queue", "claim", "--owner", "erp", "--batch", "5", "--lease", "60")["rows"]
    assert set(row) == {
        "id",
        "case_id",
        "seq",
        "kind",
        "schema_version",
        "payload",
        "lease_token",
        "leased_until",
        "attempts",
    }
    assert (row["seq"], row["kind"], row["attempts"]) == (1, "insured_event", 1)
    assert row["leased_until"].endswith("Z")
    assert row["payload"]["case"]["sender"]["full_name"] == "Имя Образцова"
    held = (row["id"], "--token", row["lease_token"])
    assert ask("queue", "renew", *held, "--lease", "120") == {"ok": True}
    assert ask("queue", "finish", *held) == {"ok": True}
    code, line = refused("queue", "finish", *held)
    assert code == 3
    assert "lease" in line
    (second,) = ask("queue", "claim", "--owner", "erp")["rows"]
    again = (second["id"], "--token", second["lease_token"])
    assert ask("queue", "release", *again) == {"ok": True}
    assert ask("queue", "stats")["ready"] == 1


def test_dead_rows_are_seen_and_dealt_with(ask: Call, refused: Call, case: Case, base: str) -> None:
    (row,) = ask("queue", "claim", "--owner", "erp")["rows"]
    written(base, only_one_try)
    held = (row["id"], "--token", row["lease_token"])
    assert ask("queue", "fail", *held, "--error", "нет такого договора") == {"ok": True}
    (dead,) = ask("queue", "list", "--state", "dead", "--case", case.number)["rows"]
    assert dead["last_error"] == "нет такого договора"
    assert "payload" not in dead
    assert ask("queue", "claim", "--owner", "erp")["rows"] == []
    assert ask("queue", "requeue", row["id"]) == {"ok": True}
    assert refused("queue", "skip", row["id"], "--reason", "x")[0] == 3
    shown = ask("queue", "show", row["id"])
    assert shown["state"] == "ready"
    assert "lease_token" not in shown
    assert ask("queue", "replay", "--from", "1") == {"ok": True, "rows": 0}


def only_one_try(tx: Connection) -> None:
    tx.execute(update(case_queue).values(max_attempts=1))


def test_staff_operations_from_the_shell(ask: Call, refused: Call, case: Case) -> None:
    (listed,) = ask("case", "list", "--status", "registered")["cases"]
    assert listed["number"] == case.number
    lower = case.number.lower().replace("-", " ")
    assert ask("case", "take", lower, "--officer", "9001")["status"] == "in_work"
    code, line = refused("case", "take", case.number, "--officer", "9002")
    assert (code, "9001" in line) == (3, True)
    assert refused("case", "release", case.number, "--officer", "9002")[0] == 3
    assert refused("case", "status", case.number, "paid")[0] == 3
    assert ask("case", "status", case.number, "complete")["status"] == "complete"
    assert ask("case", "release", case.number, "--officer", "9001")["assignee"] is None
    shown = ask("case", "show", case.number)
    assert shown["timeline_intact"] is True
    assert [event["event"] for event in shown["timeline"]] == [
        "registered",
        "note",
        "taken",
        "status_changed",
        "released",
    ]
    assert shown["case"]["sender"]["organisation"] == "ТОО «Образец»"


def test_the_same_reply_twice_has_one_effect(ask: Call, case: Case, base: str) -> None:
    said = ("reply", case.number, "--message", "Получили", "--lang", "ru", "--id", "K-7")
    first = ask(*said)
    assert (first["new"], first["state"]) == (True, "ready")
    apply_replies(base)
    second = ask(*said)
    assert (second["id"], second["new"], second["state"]) == (first["id"], False, "done")
    apply_replies(base)
    messages = ask("case", "show", case.number)["messages"]
    assert [(m["direction"], m["text"]) for m in messages] == [("from_staff", "Получили")]


def test_the_documents_are_declared_complete(ask: Call, refused: Call, case: Case) -> None:
    code, said = refused("case", "complete", case.number, "--on", "2999-01-01")
    assert (code, "--on" in said) == (2, True)
    assert ask("case", "complete", case.number)["status"] == "complete"
    shown = ask("case", "show", case.number)["case"]["clocks"]
    assert [one["clock"] for one in shown] == ["event_notice", "decision"]
    code, said = refused("case", "status", case.number, "refused")
    assert (code, "--reason" in said) == (2, True)


def test_consent_is_a_file_of_the_agency(
    ask: Call, refused: Call, case: Case, tmp_path: Path
) -> None:
    file = tmp_path / "answer.json"
    file.write_text(json.dumps({"answer": "yes"}), "utf-8")
    code, said = refused("reply", case.number, "--consent", str(file))
    assert (code, "--consent" in said) == (2, True)
    file.write_text(json.dumps({"answer": "given", "on": "2026-11-20", "paper": "12"}), "utf-8")
    assert ask("reply", case.number, "--consent", str(file))["new"]


def test_a_document_is_asked_for_with_a_date(ask: Call, case: Case, base: str) -> None:
    ask("reply", case.number, "--document-request", "Акт сверки", "--due", "2026-12-01")
    apply_replies(base)
    shown = ask("case", "show", case.number)
    assert shown["case"]["status"] == "waiting_for_you"
    (asked,) = (e for e in shown["timeline"] if e["event"] == "document_requested")
    assert asked["data"] == {"item": "Акт сверки", "due": "2026-12-01"}


def apply_replies(base: str) -> None:
    async def turn() -> None:
        database = open_database(base, FieldCipher())
        await Replies(database, lambda: datetime.now(UTC)).turn()
        await database.close()

    asyncio.run(turn())


def test_a_document_comes_out_whole_or_not_at_all(
    ask: Call, refused: Call, case: Case, base: str, tmp_path: Path
) -> None:
    document, content = a_document(case), b"%PDF sample"
    right = hashlib.sha256(content).hexdigest()
    written(base, lambda tx: correspondence.attach(tx, NOW, document))
    out = tmp_path / "act.pdf"
    get = ("document", "get", str(document.id), "--out", str(out))
    assert refused(*get)[0] == 3
    objects = open_objects(f"file://{(tmp_path / 'data' / 'documents').absolute()}")
    asyncio.run(objects.put(str(document.id), BytesIO(content)))
    written(base, lambda tx: intake.stored(tx, NOW, document.id, Kept(right, len(content))))
    assert ask(*get)["sha256"] == right
    assert out.read_bytes() == content
    asyncio.run(objects.delete(str(document.id)))
    asyncio.run(objects.put(str(document.id), BytesIO(b"changed")))
    out.unlink()
    assert refused(*get)[0] == 3
    assert list(tmp_path.glob("*act.pdf*")) == []


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (("queue", "claim", "--owner", " "), "--owner"),
        (("queue", "claim", "--owner", "erp", "--batch", "0"), "--batch"),
        (("queue", "claim", "--owner", "erp", "--lease", "-5"), "--lease"),
        (("queue", "finish", "7", "--token", str(uuid4())), "ID"),
        (("queue", "finish", str(uuid4()), "--token", "x"), "--token"),
        (("queue", "show", str(uuid4())), "ID"),
        (("queue", "list", "--state", "lost"), "--state"),
        (("queue", "list", "--case", "KE-2026-000001-0"), "NUMBER"),
        (("queue", "replay", "--from", "zero"), "--from"),
        (("case", "show", "KE-2026-000999-1"), "NUMBER"),
        (("case", "list", "--status", "lost"), "--status"),
        (("case", "take", "KE-2026-000001-0", "--officer", "me"), "--officer"),
        (("reply", "KE-2026-000001-0"), "reply"),
        (("reply", "KE-2026-000001-0", "--status", "lost"), "--status"),
        (("reply", "KE-2026-000001-0", "--message", " "), "--message"),
        (("reply", "KE-2026-000001-0", "--message", "x", "--lang", "en"), "--lang"),
        (("reply", "KE-2026-000001-0", "--message", "x", "--due", "2026-01-01"), "--due"),
        (("document", "get", "7", "--out", "x"), "KEY"),
    ],
)
def test_bad_input_is_one_line_that_names_the_field(
    refused: Call, arguments: tuple[str, ...], field: str
) -> None:
    code, line = refused(*arguments)
    assert code == 2
    assert f": {field}: " in line


def test_a_missing_argument_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["queue", "finish", str(uuid4())])
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "--token" in said


def test_no_database_is_said_and_none_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "nowhere"))
    monkeypatch.chdir(tmp_path)
    assert main(["queue", "stats"]) == 2
    assert "exportbot migrate" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("command", ["queue", "case", "document", "reply", "officers", "stats"])
def test_these_commands_do_not_load_the_bot(command: str) -> None:
    code = f"import sys, bot.commands.{command}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "sqlalchemy" in loaded
    assert not {"aiogram", "aiogram_dialog", "alembic", "aiohttp"} & set(loaded)
