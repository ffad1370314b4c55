"""Known rates by day, and which of them holds on a given day.

The bank sets rates on working days for the day after, so Saturday's stand until Monday and those of
the day after the last working day stand through holidays. An older one is still given, said stale.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from agency.errors import BadInput
from agency.rates import OfficialRate, still_holds
from sources.rates.feed import DayRates, FeedError, parse_csv, parse_feed

SAMPLE: Final = Path(__file__).parents[2] / "agency" / "data" / "rates_sample.csv"


class RateBook:
    """Rates at hand, without any network."""

    def __init__(self, days: Iterable[DayRates] = ()) -> None:
        self._days: dict[date, DayRates] = {}
        for rates in days:
            self.add(rates)

    def add(self, rates: DayRates) -> None:
        """Take in one day; the newest word on a day wins."""
        self._days[rates.day] = rates

    def rate(self, currency: str, on: date) -> OfficialRate | None:
        """The newest rate of `currency` set for `on` or before it; None when there is none."""
        for day in sorted(self._days, reverse=True):
            quote = self._days[day].quotes.get(currency)
            if day <= on and quote is not None:
                source, stale = self._days[day].source, not still_holds(day, on)
                return OfficialRate(currency, quote.value, quote.quant, day, on, source, stale)
        return None

    def newest(self, on: date) -> DayRates | None:
        """All rates of the newest day up to `on`."""
        days = [day for day in self._days if day <= on]
        return self._days[max(days)] if days else None

    def is_current(self, on: date) -> bool:
        """Whether the rates that hold on `on` are already here."""
        return any(day <= on and still_holds(day, on) for day in self._days)


def load_file(path: Path) -> tuple[DayRates, ...]:
    """Rates of an operator's file, `.csv` or the feed's XML; raises `BadInput` naming the file."""
    try:
        document = path.read_bytes()
        if path.suffix.lower() == ".csv":
            return parse_csv(document.decode("utf-8-sig"), path.name)
        rates = parse_feed(document)
    except (OSError, UnicodeDecodeError, FeedError) as error:
        raise BadInput(str(path), f"a readable file of rates ({error})") from error
    return () if rates is None else (rates,)


def load_folder(folder: Path) -> RateBook:
    """Every `.xml` and `.csv` of the folder; an absent folder is an empty book."""
    files = sorted(path for kind in ("*.xml", "*.csv") for path in folder.glob(kind))
    return RateBook(rates for path in files for rates in load_file(path))


def sample_rates() -> RateBook:
    """A dated sample of one past day for the demo; its source says so and it is stale today."""
    return RateBook(load_file(SAMPLE))
