"""One line of `exportbot doctor`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Level = Literal["ok", "note", "warning", "blocks"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of a setting; its text is `doctor-<id>`."""

    setting: str
    level: Level
    id: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)
