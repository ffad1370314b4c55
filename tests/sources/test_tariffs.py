"""The agency's tariff is read again when its file changes, and never lost to a damaged one."""

import os
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from agency.errors import BadInput
from sources.tariffs import WatchedTariffs

TARIFF = """version = "{version}"
effective_from = 2026-01-01
source = "SAMPLE"

[[cell]]
product = "loan_insurance"
per_month = "0"
constant = "1.4"
"""
MINUTE = 60.0


class Clock:
    """Seconds that a test puts forward."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def write(file: Path, content: str, at: int) -> None:
    """A file as written at some second."""
    file.write_text(content, "utf-8")
    os.utime(file, (at, at))


def versions(watched: WatchedTariffs) -> list[str]:
    return [one.version for one in watched()]


def test_a_new_version_is_taken_up_within_a_minute(tmp_path: Path) -> None:
    file, clock = tmp_path / "tariff.toml", Clock()
    write(file, TARIFF.format(version="first"), 1)
    watched = WatchedTariffs(file, clock)
    write(file, TARIFF.format(version="second"), 2)
    clock.now = MINUTE - 1
    assert versions(watched) == ["first"]
    clock.now = MINUTE
    assert versions(watched) == ["second"]


def test_a_damaged_file_keeps_the_old_one_and_is_logged_once(tmp_path: Path) -> None:
    file, clock = tmp_path / "tariff.toml", Clock()
    write(file, TARIFF.format(version="first"), 1)
    watched = WatchedTariffs(file, clock)
    write(file, "version = ", 2)
    with capture_logs() as logged:
        for minute in (1, 2, 3):
            clock.now = minute * MINUTE
            assert versions(watched) == ["first"]
    assert [(line["event"], line["log_level"]) for line in logged] == [("tariff.damaged", "error")]
    assert "tariff.toml" in logged[0]["why"]
    write(file, TARIFF.format(version="mended"), 3)
    clock.now = 4 * MINUTE
    assert versions(watched) == ["mended"]


def test_a_file_that_is_gone_changes_no_price(tmp_path: Path) -> None:
    file, clock = tmp_path / "tariff.toml", Clock()
    write(file, TARIFF.format(version="first"), 1)
    watched = WatchedTariffs(file, clock)
    file.unlink()
    clock.now = MINUTE
    with capture_logs() as logged:
        assert versions(watched) == ["first"]
    assert [line["event"] for line in logged] == ["tariff.damaged"]


def test_a_version_is_added_to_a_folder(tmp_path: Path) -> None:
    clock = Clock()
    write(tmp_path / "1.toml", TARIFF.format(version="first"), 1)
    watched = WatchedTariffs(tmp_path, clock)
    write(tmp_path / "2.toml", TARIFF.format(version="second"), 2)
    clock.now = MINUTE
    assert versions(watched) == ["first", "second"]


def test_a_start_with_a_damaged_file_says_so(tmp_path: Path) -> None:
    write(tmp_path / "tariff.toml", "version = ", 1)
    with pytest.raises(BadInput):
        WatchedTariffs(tmp_path / "tariff.toml")
