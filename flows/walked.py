"""How far a person came in guided discovery, for every conversation that builds on it."""

from collections.abc import Iterable
from typing import Any, Final

from agency.discovery.walk import Walk
from agency.errors import BadInput
from flows.answers import open_draft

KIND: Final = "discovery"
TAKEN: Final = "taken"
"""The answer of the draft that holds the screens passed, each with its option."""


def again(taken: Iterable[Any]) -> Walk:
    """The way along the screens of today; what they no longer ask ends it."""
    now = Walk()
    for screen_id, option in taken:
        if now.screen is None or now.screen.id != screen_id:
            break
        try:
            now = now.choose(option)
        except BadInput:
            break
    return now


async def kept_walk() -> Walk:
    """How far the person came the last time."""
    left = await open_draft(KIND)
    return again(left.answers.get(TAKEN, ())) if left else Walk()
