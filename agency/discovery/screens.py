"""The screens of guided discovery: what each asks, what an answer sets and where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from agency.errors import BadInput
from agency.facts import read_json

Answers = Mapping[str, Any]
"""Published keys to published codes; also the free fields that only the checks read."""

FIRST: Final = "S1"
MOST_SCREENS: Final = 5


@dataclass(frozen=True)
class Option:
    """A button: `sets` overwrites earlier answers; `next` is a screen, None reads the table."""

    id: str
    sets: Answers
    next: str | None


@dataclass(frozen=True)
class Screen:
    """A question and its options; its text keys come from `text_key` and `option_key`."""

    id: str
    options: tuple[Option, ...]

    @property
    def asks_back(self) -> bool:
        """Whether it is shown because earlier answers contradict the need."""
        return self.id.startswith("A")

    @property
    def text_key(self) -> str:
        """The question's text; `-long` at an option's key is its long form."""
        return f"discovery-{self.id.lower()}"

    def option_key(self, option_id: str) -> str:
        """The button's text, at most 28 characters; add `-long` for the full one."""
        return f"{self.text_key}-{self.option(option_id).id}"

    def option(self, option_id: str) -> Option:
        """One option; raises `BadInput` that lists the ids for an unknown one."""
        for each in self.options:
            if each.id == option_id:
                return each
        raise BadInput("option", "one of " + ", ".join(each.id for each in self.options))


def screens() -> Mapping[str, Screen]:
    """All screens by id."""
    return _screens()


def screen(screen_id: str) -> Screen:
    """One screen; raises `BadInput` for an unknown id."""
    if screen_id not in _screens():
        raise BadInput("screen", "one of " + ", ".join(_screens()))
    return _screens()[screen_id]


def codes() -> Mapping[str, tuple[str | bool, ...]]:
    """The keys that choose products and the codes each takes."""
    return _codes()


@cache
def _screens() -> Mapping[str, Screen]:
    raw = read_json("discovery.json")["screens"]
    return MappingProxyType({name: Screen(name, _options(told)) for name, told in raw.items()})


def _options(told: list[dict[str, Any]]) -> tuple[Option, ...]:
    return tuple(
        Option(each["id"], MappingProxyType(each["set"]), each.get("next")) for each in told
    )


@cache
def _codes() -> Mapping[str, tuple[str | bool, ...]]:
    raw = read_json("discovery.json")["codes"]
    return MappingProxyType({key: tuple(values) for key, values in raw.items()})
