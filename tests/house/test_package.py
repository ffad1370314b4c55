"""The package that is installed holds what the code reads; light commands stay light."""

import asyncio
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from storage.tables import metadata
from tests.conftest import migrated

ROOT: Final = Path(__file__).parents[2]
ROOMS: Final = (
    *("agency", "bot", "flows", "gateway", "handlers", "jobs"),
    *("locales", "sandbox", "services", "sources", "storage"),
)


def files_of(folder: Path) -> set[str]:
    """Everything in the rooms that is no leftover of a run."""
    return {
        path.relative_to(folder).as_posix()
        for room in ROOMS
        for path in (folder / room).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def test_the_wheel_holds_every_file_of_the_rooms(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for room in ROOMS:
        shutil.copytree(ROOT / room, source / room, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    wheel_options = ("--no-deps", "--no-build-isolation", "--quiet", "--wheel-dir", str(tmp_path))
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *wheel_options, str(source)],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as package:
        packed = set(package.namelist())
    assert files_of(source) - packed == set()
    assert any(name.endswith("licenses/LICENSE") for name in packed)


NOTICE: Final = '{"clock": "event_notice", "from": "2026-11-02"}'
PLAIN: Final = '{"operation": "plain", "sum_insured": "1000", "tariff_pct": "1", "instalments": 1}'


@pytest.mark.parametrize(
    ("command", "request_"),
    [
        (("premium", "--request", "-"), PLAIN),
        (("deadlines", "--request", "-"), NOTICE),
        (("products",), ""),
        (("queue", "stats"), ""),
        (("case", "list"), ""),
    ],
    ids=lambda given: given[0] if isinstance(given, tuple) else "",
)
def test_a_command_without_a_chat_does_without_its_library(
    command: tuple[str, ...], request_: str, tmp_path: Path
) -> None:
    asyncio.run(migrated(f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"))
    program = (
        "import sys; from bot.cli import main; code = main(sys.argv[1:]);"
        " sys.stderr.write(' '.join(m for m in ('aiogram', 'aiogram_dialog') if m in sys.modules));"
        " sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *command],
        input=request_,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "DATA_DIR": str(tmp_path)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_the_migrations_make_the_tables(tmp_path: Path) -> None:
    file = tmp_path / "exportbot.db"
    asyncio.run(migrated(f"sqlite+aiosqlite:///{file}"))
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert differences == []
