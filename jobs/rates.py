"""The National Bank's official rates of exchange, looked up again as the day goes on."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import aiohttp

from jobs.runner import Job
from services.cases.opening import ASTANA
from sources.rates import DayRates, RateBook, load_folder, sample_rates
from sources.rates.client import RatesClient
from storage import rates
from storage.database import Database
from storage.rates import KnownRates

EVERY: Final = 1800.0

Clock = Callable[[], datetime]


class Rates:
    """Keeps the newest rates where every process finds them; `url` None: the dated sample alone."""

    def __init__(self, database: Database, clock: Clock, url: str | None, folder: Path) -> None:
        self._database, self._clock = database, clock
        self._url, self._folder = url, folder

    def job(self) -> Job:
        """The job of a worker."""
        return Job("rates", self.turn, EVERY)

    async def turn(self) -> bool:
        """Fetch today's rates unless they are here already."""
        today = self._clock().astimezone(ZoneInfo(ASTANA)).date()
        newest = (await self._book(today)).newest(today)
        if newest is not None:
            known = _known(newest)
            await self._database.write(lambda tx: rates.keep(tx, known))
        return False

    async def _book(self, today: date) -> RateBook:
        if self._url is None:
            return sample_rates()
        async with aiohttp.ClientSession() as session:
            await RatesClient(self._url, self._folder, session).rate("USD", today)
        return load_folder(self._folder)


def _known(newest: DayRates) -> KnownRates:
    quotes = {code: (quote.value, quote.quant) for code, quote in newest.quotes.items()}
    return KnownRates(newest.day, newest.source, quotes)
