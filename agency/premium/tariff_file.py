"""Reading the agency's tariff file (TOML): every problem is named with its line."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from agency.errors import BadInput
from agency.money import CURRENCIES
from agency.premium.classes import CLASSES
from agency.premium.tariff import DEFAULT_BASE_COVER, DISCOUNTS, Cell, Tariff
from agency.premium.toml_lines import Path, key_lines, line_of
from agency.profiles import products

CATEGORIES: Final = ("0", "1", "2", "3", "4", "5", "6", "7", "HI")
_TOP: Final = frozenset(
    {
        "version",
        "effective_from",
        "source",
        "base_cover_percent",
        "cell",
        "minimum_premium",
        "discounts",
        "deductible",
    }
)
_SYNTAX_LINE: Final = re.compile(r"\(at line (\d+)")
_MOST_RATE: Final = Decimal(100)


@dataclass(frozen=True)
class Problem:
    """One fault of a tariff file."""

    line: int
    field: str
    why: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.field}: {self.why}"


class _Reader:
    """Collects problems instead of stopping at the first; a faulty value reads as None."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        self._lines = key_lines(text)

    def fault(self, path: Path, why: str) -> None:
        name = ".".join(str(part) for part in path if isinstance(part, str))
        self.problems.append(Problem(line_of(self._lines, path), name or "file", why))

    def unknown(self, path: Path, table: Mapping[str, Any], allowed: frozenset[str]) -> None:
        for key in table:
            if key not in allowed:
                self.fault((*path, key), "unknown; one of " + ", ".join(sorted(allowed)))

    def text(self, path: Path, value: object, allowed: tuple[str, ...] = ()) -> str | None:
        shown = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if not isinstance(shown, str) or not shown or (allowed and shown not in allowed):
            self.fault(path, "one of " + ", ".join(allowed) if allowed else "a text, not empty")
            return None
        return shown

    def number(self, path: Path, value: object, most: Decimal | None) -> Decimal | None:
        number = _decimal(value)
        if number is None or number < 0 or (most is not None and number > most):
            self.fault(path, f"a number from 0 to {most}" if most else "a number, 0 or more")
            return None
        return number


def problems_of(text: str) -> tuple[Problem, ...]:
    """Everything wrong with a tariff file, in order of line; empty when it can be used."""
    _, problems = _read(text)
    return problems


def parse_tariff(text: str, name: str) -> Tariff:
    """The tariff in `text`; raises `BadInput` that lists every problem of the file `name`."""
    tariff, problems = _read(text)
    if tariff is None:
        raise BadInput(name, "; ".join(map(str, problems)))
    return tariff


def _read(text: str) -> tuple[Tariff | None, tuple[Problem, ...]]:
    try:
        document = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        place = _SYNTAX_LINE.search(str(error))
        line = int(place.group(1)) if place else len(text.splitlines()) or 1
        return None, (Problem(line, "file", str(error)),)
    reader = _Reader(text)
    tariff = _tariff(reader, document)
    problems = sorted(reader.problems, key=lambda problem: problem.line)
    return (None if problems else tariff), tuple(problems)


def _tariff(reader: _Reader, document: dict[str, Any]) -> Tariff:
    reader.unknown((), document, _TOP)
    base = DEFAULT_BASE_COVER
    if "base_cover_percent" in document:
        path: Path = ("base_cover_percent",)
        base = reader.number(path, document["base_cover_percent"], Decimal(100)) or base
        if _decimal(document["base_cover_percent"]) == 0:
            reader.fault(path, "above 0")
    return Tariff(
        reader.text(("version",), document.get("version")) or "",
        _day(reader, document.get("effective_from")),
        reader.text(("source",), document.get("source")) or "",
        tuple(_cells(reader, document.get("cell", []))),
        base,
        _amounts(reader, "minimum_premium", document, frozenset(CURRENCIES), None),
        _amounts(reader, "discounts", document, frozenset(DISCOUNTS), _MOST_RATE),
        tuple(_deductibles(reader, document.get("deductible", []))),
    )


def _cells(reader: _Reader, rows: object) -> Iterator[Cell]:
    seen: list[Cell] = []
    for index, row in _tables(reader, "cell", rows):
        cell = _cell(reader, ("cell", index), row)
        if cell is None:
            continue
        if any(cell.overlaps(other) for other in seen):
            reader.fault(("cell", index), "prices the same case as an earlier cell")
        seen.append(cell)
        yield cell


def _cell(reader: _Reader, path: Path, row: dict[str, Any]) -> Cell | None:
    before = len(reader.problems)
    reader.unknown(path, row, _CELL_KEYS)
    for key in ("per_month", "constant"):
        if key not in row:
            reader.fault(path, f"{key} is missing")
    read = {
        name: read_value(reader, (*path, key), row[key])
        for key, (name, read_value) in _CELL_READERS.items()
        if key in row
    }
    if len(reader.problems) > before:
        return None
    cell = Cell(**read)
    if None not in {cell.min_months, cell.max_months} and not _rising(cell):
        reader.fault((*path, "max_months"), "above min_months")
    return cell


def _rising(cell: Cell) -> bool:
    return (cell.min_months or Decimal(0)) < (cell.max_months or Decimal(0))


def _deductibles(reader: _Reader, rows: object) -> Iterator[tuple[Decimal, Decimal]]:
    for index, row in _tables(reader, "deductible", rows):
        path: Path = ("deductible", index)
        reader.unknown(path, row, frozenset({"from_percent", "discount"}))
        start = reader.number((*path, "from_percent"), row.get("from_percent"), _MOST_RATE)
        discount = reader.number((*path, "discount"), row.get("discount"), _MOST_RATE)
        if start is not None and discount is not None:
            yield start, discount


def _amounts(
    reader: _Reader,
    name: str,
    document: dict[str, Any],
    allowed: frozenset[str],
    most: Decimal | None,
) -> dict[str, Decimal]:
    table = document.get(name, {})
    if not isinstance(table, dict):
        reader.fault((name,), "a table")
        return {}
    reader.unknown((name,), table, allowed)
    read = {key: reader.number((name, key), value, most) for key, value in table.items()}
    return {key: value for key, value in read.items() if value is not None}


def _tables(reader: _Reader, name: str, rows: object) -> Iterator[tuple[int, dict[str, Any]]]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        reader.fault((name,), f"a list of tables: [[{name}]]")
        return
    yield from enumerate(rows)


def _day(reader: _Reader, value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    reader.fault(("effective_from",), "a date as 2027-01-01")
    return date.min


def _decimal(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _product(reader: _Reader, path: Path, value: object) -> str | None:
    return reader.text(path, value, products())


def _country(reader: _Reader, path: Path, value: object) -> str | None:
    if isinstance(value, str) and re.fullmatch(r"[A-Z]{2}", value):
        return value
    reader.fault(path, "a country code of two capital letters")
    return None


def _category(reader: _Reader, path: Path, value: object) -> str | None:
    return reader.text(path, value, CATEGORIES)


def _class(reader: _Reader, path: Path, value: object) -> str | None:
    return reader.text(path, value, CLASSES)


def _months(reader: _Reader, path: Path, value: object) -> Decimal | None:
    return reader.number(path, value, Decimal(600))


def _rate(reader: _Reader, path: Path, value: object) -> Decimal | None:
    return reader.number(path, value, _MOST_RATE)


_CELL_READERS: Final[dict[str, tuple[str, Callable[[_Reader, Path, object], Any]]]] = {
    "product": ("product", _product),
    "country": ("country", _country),
    "category": ("category", _category),
    "class": ("buyer_class", _class),
    "min_months": ("min_months", _months),
    "max_months": ("max_months", _months),
    "per_month": ("per_month", _rate),
    "constant": ("constant", _rate),
}
_CELL_KEYS: Final = frozenset(_CELL_READERS)
