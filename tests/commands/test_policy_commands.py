"""Policies and payments by command, as the back office uses it from a file of samples."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from tests.conftest import migrated
from tests.services.policies import ROW
from tests.services.test_policies import a_csv

Said = tuple[int, str, str]
Call = Callable[..., Said]
FAR = {**ROW, "start": "2069-06-01", "end": "2071-06-01", "due_date": "2070-01-01"}
"""Not due yet, whenever this is run."""
WHY = "The money was for another contract"


@pytest.fixture
def call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Call:
    """Run a command on a fresh database; its exit code, answer and lines of errors."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    asyncio.run(migrated(url))
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Said:
        code = main(arguments)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def imported(call: Call, *rows: dict[str, str]) -> Said:
    """A file of these rows, brought in."""
    Path("policies.csv").write_bytes(a_csv(*rows))
    return call("policies", "import", "policies.csv")


def answer(said: Said) -> Any:
    code, out, err = said
    assert code == 0, err
    return json.loads(out)


def test_a_dry_run_changes_nothing_and_a_fault_is_named_by_its_line(call: Call) -> None:
    bad = {**FAR, "policy_number": "SAMPLE-2", "due_date": "soon"}
    Path("policies.csv").write_bytes(a_csv(FAR, bad))
    code, out, err = call("policies", "import", "policies.csv", "--dry-run")
    assert (code, json.loads(out)["policies"]["new"]) == (2, 1)
    assert "line 3: due_date" in err
    assert answer(call("policies", "list", "--json"))["policies"] == []


def test_a_payment_is_noted_taken_back_and_stays_so(call: Call) -> None:
    imported(call, FAR)
    assert answer(call("policies", "paid", "SAMPLE-1", "2", "--on", "2026-01-05"))["new"]
    back = ("policies", "unpaid", "SAMPLE-1", "2", "--reason", WHY, "--officer", "Sample")
    assert answer(call(*back))["new"]
    assert not answer(call(*back))["new"], "once"
    shown = answer(call("policies", "show", "SAMPLE-1"))
    assert shown["instalments"][0]["state"] == "open"
    (kept,) = shown["taken_back"]
    assert (kept["reason"], kept["by"]) == (WHY, "back_office Sample")
    code, _, err = imported(call, {**FAR, "paid_on": "2026-01-05"})
    assert code == 0
    assert "SAMPLE-1: instalment 2: its payment was taken back" in err
    assert answer(call("policies", "paid", "SAMPLE-1", "2", "--on", "2026-01-05"))["new"]


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (("unpaid", "SAMPLE-1", "2", "--reason", ""), "reason"),
        (("unpaid", "SAMPLE-1", "2", "--reason", "KZ86125KZT5004100100"), "reason"),
        (("unpaid", "SAMPLE-1", "9", "--reason", WHY), "INSTALMENT"),
        (("unpaid", "ANOTHER", "2", "--reason", WHY), "POLICY"),
        (("take-back-payment", "KE-2026-000001-7", "--reason", WHY), "CASE"),
        (("paid", "SAMPLE-1", "2", "--on", "2090-01-01"), "--on"),
    ],
)
def test_what_makes_no_sense_is_one_line(
    call: Call, arguments: tuple[str, ...], field: str
) -> None:
    imported(call, {**FAR, "paid_on": "2026-01-05"})
    code, out, err = call("policies", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert field.lower() in err.lower()
