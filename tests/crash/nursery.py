"""Processes that start at once: born of one that has loaded the bot already.

Loading takes seconds of a processor, and the tests here start some two hundred processes. Each is
still a process of its own, with its own memory, connections and threads, and dies by `kill -9`.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any

_LOADED = ("bot.app", "bot.commands.polling", "bot.commands.web", "bot.commands.worker", "bot.web")
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Child:
    """A process that the nursery has started."""

    pid: int

    def kill(self) -> None:
        """End it without a word; nothing happens when it has ended."""
        if self.ended() is None:
            os.kill(self.pid, signal.SIGKILL)

    def ended(self) -> int | None:
        """How it ended: its exit code, or the signal as a negative number; None while it runs."""
        code: int | None = _ask({"ended": self.pid})
        return code


def born(role: str, environment: Mapping[str, str], log: Path) -> Child:
    """Start `tests.crash.victim` in this role; what it says is added to `log`."""
    return Child(_ask({"role": role, "environment": dict(environment), "log": str(log)}))


def _ask(request: dict[str, Any]) -> Any:
    nursery = _nursery()
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(json.dumps(request) + "\n")
    nursery.stdin.flush()
    return json.loads(nursery.stdout.readline())


@cache
def _nursery() -> "subprocess.Popen[str]":
    """One for all tests of this process; it ends when its standard input does."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.crash.nursery"],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _serve(asked: IO[str], answers: IO[str]) -> None:
    for module in _LOADED:
        import_module(module)
    victim = import_module("tests.crash.victim")
    import_module("bot.app").warm_up()
    ended: dict[int, int] = {}
    for line in asked:
        request = json.loads(line)
        if "role" in request:
            answer: int | None = os.fork()
            if answer == 0:
                _live(victim.live, request)
        else:
            answer = _end_of(request["ended"], ended)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _live(life: Any, request: dict[str, Any]) -> None:
    """The child's whole life; it never comes back."""
    log = os.open(request["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for mine, theirs in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(mine, theirs)
    os.environ.clear()
    os.environ.update(request["environment"])
    code = 1
    try:
        code = life(request["role"])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _end_of(pid: int, ended: dict[int, int]) -> int | None:
    if pid not in ended:
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            ended[pid] = os.waitstatus_to_exitcode(status)
    return ended.get(pid)


if __name__ == "__main__":
    _serve(sys.stdin, sys.stdout)
