"""The staff desk without Telegram: every operation by command and by a row of the queue."""

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from bot.cli import main
from services.cases.timeline import verify
from services.desk.audit import verify_desk_audit
from storage import cases, replies
from storage.cases import Case
from storage.replies import Reply
from tests.commands import test_desk_commands as shared
from tests.conftest import migrated
from tests.services.sample import a_case

IBAN = "KZ86125KZT5004100100"
Call = Callable[..., Any]


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Case:
    """A case on a migrated SQLite file that the settings name."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    asyncio.run(migrated(url))
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    made: Case = shared.written(url, lambda tx: a_case(tx, shared.NOW))
    return made


@pytest.fixture
def url(case: Case, tmp_path: Path) -> str:
    """The database of the case."""
    return f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command that succeeds; its JSON answer."""

    def run(*arguments: str) -> Any:
        assert main(arguments) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command that is refused: exit code and the one line."""

    def run(*arguments: str) -> tuple[int, str]:
        code, said = main(arguments), capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1), said.err
        return code, said.err

    return run


def test_a_whole_day_of_work_by_command(ask: Call, refused: Call, case: Case, url: str) -> None:
    for number, role in (("9001", "officer"), ("9002", "head")):
        ask("officers", "add", number, "--role", role, "--name", f"N{number}", "--language", "kk")
    of = ("--officer", "9001")
    number = case.number
    assert ask("case", "take", number, *of)["outcome"] == "taken"
    assert refused("case", "assign", number, "--to", "777", *of)[0] == 3
    assert ask("case", "note", number, "--text", "позвонить", *of)["outcome"] == "noted"
    assert ask("case", "answer", number, "--text", "Добрый день", *of)["outcome"] == "answered"
    asked = ask("case", "ask", number, "--item", "Акт", "--due", "1.12", *of)
    assert (asked["outcome"], asked["status"]) == ("asked_until", "waiting_for_you")
    held = ask("case", "answer", number, "--text", f"Счёт {IBAN}", *of)
    assert held["outcome"] == "answer_waits"
    assert refused("case", "agree", number, *of)[0] == 3
    assert ask("case", "agree", number, "--officer", "9002")["outcome"] == "held_agreed"
    assert ask("case", "snooze", number, "--until", "3d", *of)["outcome"] == "snoozed"
    assert ask("case", "wake", number, *of)["outcome"] == "woken_now"
    assert "role" in refused("case", "block", number, "--reason", "x", *of)[1]
    assert (
        ask("case", "block", number, "--reason", "x", "--officer", "9002")["outcome"] == "blocked"
    )
    assert ask("case", "unblock", number, "--officer", "9002")["outcome"] == "unblocked"
    assert ask("case", "assign", number, "--to", "9002", *of)["assignee"] == 9002
    assert ask("officers", "hand-over", "9002", "--to", "9001")["count"] == 1
    assert ask("case", "close", number, "--outcome", "solved", *of)["status"] == "closed"
    assert ask("case", "reopen", number, *of)["status"] == "in_work"
    assert refused("case", "status", number, "no_insured_event", *of, "--reason", "нет")[0] == 3
    decided = ask(
        "case", "status", number, "no_insured_event", "--officer", "9002", "--reason", "нет"
    )
    assert decided["status"] == "no_insured_event"
    assert shared.written(url, verify_desk_audit) is None
    events = shared.written(url, lambda tx: cases.events(tx, case.id))
    assert verify(events) is None
    assert "person_blocked" in [event.event for event in events]
    assert ask("stats", "--queue", "--of", "9001", "--overdue")["open"] == 1


def test_lists_of_the_desk(ask: Call, refused: Call, case: Case, tmp_path: Path) -> None:
    roster = tmp_path / "duty.csv"
    roster.write_text("day,officer\n2099-01-01,9001\n2099-01-02,9002\n", "utf-8")
    assert ask("duty", "import", str(roster)) == {"days": 2}
    roster.write_text("day,officer\n2099-01-01,9001\nнет,9002\n", "utf-8")
    code, line = refused("duty", "import", str(roster))
    assert (code, "line 3" in line) == (2, True)
    assert ask("duty", "clear", "2099-01-02") == {"ok": True}
    assert refused("duty", "clear", "2099-01-02")[0] == 3
    kept = ("--lang", "ru", "--text", "Обращение {number}: {status}.")
    assert ask("canned", "set", "hello", *kept)["language"] == "ru"
    assert refused("canned", "set", "hello", "--lang", "ru", "--text", "{name}")[0] == 2
    shown = ask("case", "preview", case.number, "--name", "hello")
    assert shown["text"] == f"Обращение {case.number}: зарегистрировано."
    assert ask("case", "canned", case.number, "--name", "hello")["outcome"] == "answered"
    assert refused("case", "canned", case.number, "--name", "other")[0] == 3
    assert ask("canned", "list")["answers"] == {"hello": ["ru"]}
    assert refused("officers", "add", "9001", "--role", "boss", "--name", "N")[0] == 2
    assert refused("officers", "remove", "9001")[0] == 3


def test_the_same_by_rows_of_the_queue(case: Case, url: str) -> None:
    payloads: list[dict[str, Any]] = [
        {"operation": "take", "officer": 9001},
        {"operation": "assign", "officer": 9001, "to": 9002},
        {"operation": "take", "officer": 9001},
        {"operation": "ask", "item": "Акт", "due": "2000-01-01"},
        {"operation": "dance"},
        {"operation": "note", "officer": "9002", "text": "из системы"},
        {"operation": "close", "outcome": "answered"},
    ]
    ids = [uuid4() for _ in payloads]

    def put(tx: Connection) -> None:
        for number, (identity, payload) in enumerate(zip(ids, payloads, strict=True)):
            at = shared.NOW + timedelta(seconds=number)
            reply = Reply(identity, case.number, "operation", payload, None, str(identity), at)
            assert replies.add(tx, reply)

    shared.written(url, put)
    shared.apply_replies(url)
    states = shared.written(url, lambda tx: [replies.state_of(tx, one) for one in ids])
    assert [state for state, _ in states] == [
        "done",
        "done",
        "refused",
        "refused",
        "refused",
        "done",
        "done",
    ]
    assert states[2][1].startswith("operation: taken-by-colleague")
    after = shared.written(url, lambda tx: cases.get(tx, case.id))
    assert (after.status, after.assignee) == ("closed", 9002)
