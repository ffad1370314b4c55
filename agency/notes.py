"""What a calculator has to say beside its figures: an id and arguments, worded elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

Argument = str | int | Decimal | date


@dataclass(frozen=True)
class Note:
    """One remark; its sentence is the text of `id` with `arguments`."""

    id: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
