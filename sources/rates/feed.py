"""The National Bank of Kazakhstan's daily XML feed, and the same facts in a CSV file."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from agency.errors import BadInput

FEED_SOURCE: Final = "National Bank of Kazakhstan, official rates"
DATE_FORMAT: Final = "%d.%m.%Y"
_COLUMNS: Final = frozenset({"date", "currency", "quant", "value"})


class FeedError(Exception):
    """The answer is no feed of rates."""


@dataclass(frozen=True)
class Quote:
    """Tenge for `quant` units."""

    value: Decimal
    quant: int


@dataclass(frozen=True)
class DayRates:
    """The rates set for one day, by currency code; `day` is the feed's own, not the day asked."""

    day: date
    quotes: Mapping[str, Quote]
    source: str


def parse_feed(document: bytes) -> DayRates | None:
    """The rates of a feed document, None when it lists none; raises `FeedError`."""
    try:
        root = fromstring(document)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FeedError(f"no XML of rates: {error}") from error
    quotes = dict(filter(None, map(_quote, root.iter("item"))))
    if not quotes:
        return None
    return DayRates(_feed_day(root), quotes, FEED_SOURCE)


def parse_csv(text: str, name: str) -> tuple[DayRates, ...]:
    """Rates by day from `date,currency,quant,value[,source]`; raises `BadInput` with the line."""
    reader = csv.DictReader(io.StringIO(text))
    if not set(reader.fieldnames or ()) >= _COLUMNS:
        raise BadInput(name, "columns date,currency,quant,value and optionally source")
    days: dict[date, dict[str, Quote]] = {}
    sources: dict[date, str] = {}
    for row in reader:
        day, currency, quote = _csv_quote(row, f"{name} line {reader.line_num}")
        days.setdefault(day, {})[currency] = quote
        sources.setdefault(day, row.get("source") or f"file {name}")
    return tuple(DayRates(day, quotes, sources[day]) for day, quotes in sorted(days.items()))


def _csv_quote(row: dict[str, str], place: str) -> tuple[date, str, Quote]:
    try:
        day = date.fromisoformat(row["date"])
    except (TypeError, ValueError) as error:
        raise BadInput(place, "date as 2026-11-20") from error
    quote = _read_quote(row["value"], row["quant"])
    if quote is None or not _is_code(row["currency"] or ""):
        raise BadInput(place, "a currency code, a quant from 1 and a value above 0")
    return day, row["currency"], quote


def _quote(item: Element) -> tuple[str, Quote] | None:
    """None for an item that is no rate: better no rate than a wrong one."""
    code = (item.findtext("title") or "").strip()
    quote = _read_quote(item.findtext("description"), item.findtext("quant") or "1")
    return (code, quote) if quote is not None and _is_code(code) else None


def _read_quote(value: str | None, quant: str | None) -> Quote | None:
    try:
        amount, units = Decimal((value or "").strip()), int((quant or "").strip())
    except (InvalidOperation, ValueError):
        return None
    return Quote(amount, units) if amount.is_finite() and amount > 0 and units > 0 else None


def _is_code(code: str) -> bool:
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()


def _feed_day(root: Element) -> date:
    stated = (root.findtext("date") or root.findtext(".//pubDate") or "").strip()
    try:
        return datetime.strptime(stated, DATE_FORMAT).date()  # noqa: DTZ007
    except ValueError as error:
        raise FeedError(f"no day as 20.11.2026 but {stated!r}") from error
