"""Everything takes its time: shows what a test reads before it is there.

`pytest -p tests.slow tests/stories` delays every call to Telegram, every look of the sender, every
row it sends and every update, by a time drawn anew for each test; `SLOW_SEED` chooses other times.
"""

import asyncio
import os
import random
from collections.abc import Callable
from typing import Any, Final

import pytest

_SEED: Final = os.environ.get("SLOW_SEED", "1")
_TIMES: Final = random.Random(_SEED)
_SHORT, _LONG = 0.05, 0.5


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """The same test is slow in the same way each time."""
    _TIMES.seed(_SEED + item.nodeid)


def pytest_configure(config: pytest.Config) -> None:
    """Slow down what works apart from the test."""
    from bot.polling import Poller
    from gateway.intake import Intake
    from gateway.sender import Sender
    from gateway.session import ChatSession

    _delay(ChatSession, "make_request")
    _delay(Sender, "turn")
    _delay(Sender, "_send")
    _delay(Intake, "_run")
    _delay(Poller, "_keep")


def _delay(owner: type, name: str) -> None:
    """Let a method begin late, or its answer come late."""
    original: Callable[..., Any] = getattr(owner, name)

    async def late(*args: Any, **kwargs: Any) -> Any:
        before = _TIMES.random() < 0.5
        await _pause(before)
        answer = await original(*args, **kwargs)
        await _pause(not before)
        return answer

    setattr(owner, name, late)


async def _pause(wanted: bool) -> None:
    if wanted:
        longest = _LONG if _TIMES.random() < 0.5 else _SHORT
        await asyncio.sleep(_TIMES.uniform(_SHORT, longest))
