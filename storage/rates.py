"""The latest official rates of exchange, as a worker last learned them, for every process."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from sqlalchemy import Connection, select

from agency.money import plain
from agency.rates import OfficialRate, still_holds
from storage.statements import insert_or_update
from storage.tables import facts

_NAME: Final = "rates_of_exchange"


@dataclass(frozen=True, slots=True)
class KnownRates:
    """Tenge for so many units by currency: (value, units), set for `day`."""

    day: date
    source: str
    quotes: Mapping[str, tuple[Decimal, int]]

    def rate(self, currency: str, on: date) -> OfficialRate | None:
        """The rate of a currency as of a day, said stale when a newer one was due."""
        if currency not in self.quotes or self.day > on:
            return None
        value, units = self.quotes[currency]
        stale = not still_holds(self.day, on)
        return OfficialRate(currency, value, units, self.day, on, self.source, stale)


def keep(connection: Connection, known: KnownRates) -> None:
    """Put these rates in place of the former ones."""
    told = {
        "day": known.day.isoformat(),
        "source": known.source,
        "quotes": {code: [plain(value), units] for code, (value, units) in known.quotes.items()},
    }
    values = {"name": _NAME, "value": json.dumps(told, ensure_ascii=False)}
    insert_or_update(connection, facts, values, key=["name"])


def read(connection: Connection) -> KnownRates | None:
    """The rates known last; None while there are none."""
    stored = connection.execute(select(facts.c.value).where(facts.c.name == _NAME)).scalar()
    if stored is None:
        return None
    told = json.loads(stored)
    quotes = {code: (Decimal(value), units) for code, (value, units) in told["quotes"].items()}
    return KnownRates(date.fromisoformat(told["day"]), told["source"], quotes)
