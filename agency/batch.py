"""Notices handed over in one table: what a row must say, what is wrong with it, what is urgent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from agency.deadlines import deadline, rules_hold
from agency.deadlines.clocks import clock_of
from agency.profiles import OTHER_EVENT, event_kinds, notice_products
from agency.spoken import amounts, organisations

COLUMNS: Final = (
    "row_key",
    "product",
    "contract_number",
    "event",
    "event_date",
    "amount",
    "currency",
    "buyer",
    "account",
)
"""The codes of the columns; they stay the same in every language."""
NEEDED: Final = frozenset({"contract_number", "event", "event_date"})
MOST_ROWS: Final = 200
_OLDEST: Final = timedelta(days=3653)
_LONGEST: Final[Mapping[str, int]] = {"account": 4096}
_LONGEST_LINE: Final = 200


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong in a row: `why` is `empty`, `unknown`, `date`, `future`, `too_old`, `amount`,
    `currency`, `too_long` or `twice`."""

    line: int
    column: str
    why: str


@dataclass(frozen=True, slots=True)
class Row:
    """A notice of the table; `line` is its line there, `key` names it within the table."""

    line: int
    key: str
    product: str | None
    details: Mapping[str, str]
    last_day: date | None

    def days_left(self, today: date) -> int | None:
        """Calendar days to the ceiling of the rules; None where only the contract sets a term."""
        return None if self.last_day is None else (self.last_day - today).days


@dataclass(slots=True)
class Table:
    """The rows of a table, the most urgent first, and what is wrong in it."""

    rows: list[Row] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)


def read(lines: Iterable[tuple[int, Mapping[str, str]]], today: date) -> Table:
    """Judge the lines of a table: their numbers, and the texts of their cells by column."""
    table, seen = Table(), set[str]()
    for line, cells in lines:
        wrong = list(_wrong(line, cells, today))
        key = cells.get("row_key") or _content_key(cells)
        if key in seen:
            wrong.append(Wrong(line, "row_key", "twice"))
        seen.add(key)
        table.wrong += wrong
        if not wrong:
            table.rows.append(_row(line, key, cells))
    table.rows.sort(key=lambda row: (row.last_day or date.max, row.details["event_date"], row.line))
    return table


def _content_key(cells: Mapping[str, str]) -> str:
    """A row without a key is known by what it says."""
    return "|".join(cells.get(name, "") for name in COLUMNS[1:])


def _wrong(line: int, cells: Mapping[str, str], today: date) -> Iterable[Wrong]:
    for name in COLUMNS:
        value = cells.get(name, "")
        if name in NEEDED and not value:
            yield Wrong(line, name, "empty")
        elif len(value) > _LONGEST.get(name, _LONGEST_LINE):
            yield Wrong(line, name, "too_long")
    product = cells.get("product", "")
    if product and product not in notice_products():
        yield Wrong(line, "product", "unknown")
    elif cells.get("event") and cells["event"] not in _events(product or None):
        yield Wrong(line, "event", "unknown")
    if cells.get("event_date"):
        yield from _wrong_day(line, cells["event_date"], today)
    if cells.get("buyer") and organisations.doubt(cells["buyer"]):
        yield Wrong(line, "buyer", "name")
    if cells.get("event") == OTHER_EVENT.id and not cells.get("account"):
        yield Wrong(line, "account", "empty")
    yield from _wrong_money(line, cells)


def _wrong_day(line: int, said: str, today: date) -> Iterable[Wrong]:
    day = read_day(said)
    if day is None:
        yield Wrong(line, "event_date", "date")
    elif day > today:
        yield Wrong(line, "event_date", "future")
    elif day < today - _OLDEST:
        yield Wrong(line, "event_date", "too_old")


def _wrong_money(line: int, cells: Mapping[str, str]) -> Iterable[Wrong]:
    amount, currency = cells.get("amount", ""), cells.get("currency", "")
    if amount and isinstance(amounts.understand(amount), amounts.AmountDoubt):
        yield Wrong(line, "amount", "amount")
    if amount and not currency:
        yield Wrong(line, "currency", "empty")
    elif currency and not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
        yield Wrong(line, "currency", "currency")


def _row(line: int, key: str, cells: Mapping[str, str]) -> Row:
    day = read_day(cells["event_date"])
    assert day is not None
    product = cells.get("product") or None
    details = {"contract_number": cells["contract_number"], "event": cells["event"]}
    details["event_date"] = day.isoformat()
    if cells.get("amount"):
        details |= {"amount": _amount(cells["amount"]), "currency": cells["currency"].upper()}
    told = [cells.get("buyer", ""), cells.get("account", "")]
    if account := "\n".join(part for part in told if part):
        details["event_text" if cells["event"] == OTHER_EVENT.id else "account"] = account
    return Row(line, key, product, details, _ceiling(day, product))


def _ceiling(day: date, product: str | None) -> date | None:
    if product is None or not rules_hold(clock_of("event_notice"), product):
        return None
    return deadline("event_notice", day, product).last_day


def read_day(said: str) -> date | None:
    """A day as a cell or a person writes it: `2026-03-02` or `02.03.2026`."""
    plain = said.strip()
    if plain.count(".") == 2:
        day, month, year = plain.split(".")
        plain = f"{year:0>4}-{month:0>2}-{day:0>2}"
    try:
        return date.fromisoformat(plain)
    except ValueError:
        return None


def _amount(said: str) -> str:
    found = amounts.understand(said)
    assert isinstance(found, amounts.Amount)
    return str(found.value)


def _events(product: str | None) -> Sequence[str]:
    return [kind.id for kind in event_kinds(product)] + [OTHER_EVENT.id]
