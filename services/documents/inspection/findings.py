"""What an examination says of a file."""

from dataclasses import dataclass
from enum import StrEnum


class Problem(StrEnum):
    """Why a file is refused; each has its sentence and its remedy in the person's language."""

    EMPTY = "empty"
    KIND = "kind"
    PROGRAM = "program"
    BROKEN = "broken"
    LOCKED = "locked"
    ACTIVE = "active"
    MACROS = "macros"
    BOMB = "bomb"
    NESTED = "nested"
    PACKED = "packed"


@dataclass(frozen=True, slots=True)
class Examined:
    """The type of a file by its content, and the first problem that was found, if any."""

    mime: str
    problem: Problem | None = None


class Refused(Exception):
    """Raised inside of an examination as soon as a problem is certain."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem
