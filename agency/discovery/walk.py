"""A person's way through the screens: a value that grows answer by answer and can go back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from agency.discovery.screens import FIRST, Answers, Option, Screen, screen
from agency.discovery.table import NOTHING_MATCHES, Outcome, outcome

UNKNOWN: Final = "unknown"
"""The option "I don't know", which stands on every screen and sets nothing."""


@dataclass(frozen=True)
class Walk:
    """`taken` are the screens answered, each with the option's id or `UNKNOWN`."""

    taken: tuple[tuple[str, str], ...] = ()

    @property
    def answers(self) -> Answers:
        """What the answers set; later ones overwrite earlier ones."""
        gathered: dict[str, object] = {}
        for option in self._options():
            gathered.update(option.sets)
        return MappingProxyType(gathered)

    @property
    def screen(self) -> Screen | None:
        """The screen to show now; None when the outcome stands."""
        if not self.taken:
            return screen(FIRST)
        last, chosen = self.taken[-1]
        if chosen == UNKNOWN:
            return None if screen(last).asks_back else self._asked_back()
        following = screen(last).option(chosen).next
        return screen(following) if following else self._asked_back()

    @property
    def outcome(self) -> Outcome:
        """What the table says so far; not knowing an ask-back leads to the stage map."""
        if self.taken and self.taken[-1][1] == UNKNOWN and screen(self.taken[-1][0]).asks_back:
            return NOTHING_MATCHES
        return outcome(self.answers)

    @property
    def said(self) -> tuple[str, ...]:
        """Text keys of the answers that still hold, in the order given, in their long form."""
        known = self.answers
        return tuple(
            f"{screen(at).option_key(chosen)}-long"
            for at, chosen in self.taken
            if chosen != UNKNOWN and _holds(screen(at).option(chosen), known)
        )

    def choose(self, option_id: str) -> "Walk":
        """The walk after an answer on the present screen, `UNKNOWN` included.

        Raises `BadInput` for an option that the present screen has not.
        """
        here = self.screen
        if here is None:
            return self
        if option_id != UNKNOWN:
            here.option(option_id)
        return replace(self, taken=(*self.taken, (here.id, option_id)))

    def back(self) -> "Walk":
        """The walk without its last answer; the first screen when there is none."""
        return replace(self, taken=self.taken[:-1])

    def _asked_back(self) -> Screen | None:
        found = outcome(self.answers)
        return screen(found.ask) if found.ask else None

    def _options(self) -> Iterator[Option]:
        for at, chosen in self.taken:
            if chosen != UNKNOWN:
                yield screen(at).option(chosen)


def _holds(option: Option, known: Answers) -> bool:
    return all(known.get(key) == code for key, code in option.sets.items())
