"""Gives each notice the official rate of the day on which it was received."""

import asyncio
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

import aiohttp

from agency.rates import OfficialRate
from jobs.runner import Job
from services.cases.clocks import astana_day
from services.claims import rates as rates_of_notices
from services.claims.rates import Wanted
from sources.rates import sample_rates
from sources.rates.client import RatesClient
from storage.database import Database

EVERY: Final = 300.0
Found = list[tuple[Wanted, OfficialRate]]


class RatesOfNotices:
    """`url` None: the dated sample alone, kept as such. The network is asked outside of units."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], url: str | None, folder: Path
    ) -> None:
        self._database, self._clock = database, clock
        self._url, self._folder = url, folder

    def job(self) -> Job:
        """The job of a worker."""
        return Job("rates of notices", self.turn, EVERY)

    async def turn(self) -> bool:
        """Keep the rates that are known by now; the others are looked for again."""
        now = self._clock()
        today = astana_day(now)
        waiting = await self._database.read(lambda tx: rates_of_notices.wanted(tx, today))
        if not waiting:
            return False
        for one, rate in await self._rates(waiting):
            if self._is_good(rate, today):
                await self._keep(now, one, rate)
        return False

    def _is_good(self, rate: OfficialRate, today: date) -> bool:
        return self._url is None or rates_of_notices.is_good(rate, today)

    async def _keep(self, now: datetime, one: Wanted, rate: OfficialRate) -> None:
        sample = self._url is None
        await self._database.write(
            lambda tx: rates_of_notices.keep(tx, now, one.case_id, rate, sample=sample)
        )

    async def _rates(self, waiting: list[Wanted]) -> Found:
        if self._url is None:
            book = await asyncio.to_thread(sample_rates)
            sampled = [(one, book.rate(one.currency, one.day)) for one in waiting]
            return [(one, rate) for one, rate in sampled if rate is not None]
        async with aiohttp.ClientSession() as session:
            client = RatesClient(self._url, self._folder, session)
            asked = [(one, await client.rate(one.currency, one.day)) for one in waiting]
        return [(one, rate) for one, rate in asked if rate is not None]
