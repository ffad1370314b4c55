"""The small tables of `agency/data`, each with its source and date, read once per process."""

import csv
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"


@cache
def read_json(name: str) -> dict[str, Any]:
    """A table kept as JSON; fractions come as exact `Decimal`. Shared: callers don't change it."""
    table: dict[str, Any] = json.loads((_DATA / name).read_text("utf-8"), parse_float=Decimal)
    return table


@cache
def read_csv(name: str) -> tuple[dict[str, str], ...]:
    """A table kept as CSV, one mapping a row. Shared: callers don't change it."""
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
