"""The command: help costs nothing, bad input is one line, every command is there."""

import importlib
import subprocess
import sys

import pytest

from bot.cli import COMMANDS, main

HEAVY = ("aiogram", "sqlalchemy", "pydantic", "aiohttp", "alembic")


def modules_after(*arguments: str) -> set[str]:
    """The top-level modules that a fresh process has loaded after running the command."""
    program = (
        "import sys\n"
        "from bot.cli import main\n"
        "try:\n"
        f"    main({list(arguments)!r})\n"
        "except SystemExit:\n"
        "    pass\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [(), ("--help",), ("--version",)])
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert modules_after(*arguments).isdisjoint(HEAVY)


def test_the_doctor_does_without_the_client_library() -> None:
    assert "aiogram" not in modules_after("doctor", "--help")


def test_without_a_command_the_help_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in COMMANDS)


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["no-such-command"])
    assert end.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_can_be_loaded(name: str) -> None:
    module = importlib.import_module(COMMANDS[name][0])
    assert callable(module.configure)
    assert callable(module.run)
