"""Fetching the National Bank's feed by date, with every answer kept in a folder."""

import asyncio
from datetime import date
from pathlib import Path
from typing import Final

import aiohttp

from agency.rates import OfficialRate
from sources.rates.book import RateBook, load_folder
from sources.rates.feed import DATE_FORMAT, DayRates, FeedError, parse_feed

MOST_BYTES: Final = 1_000_000
TIMEOUT_SECONDS: Final = 10


class RatesClient:
    """Rates by day: from the folder when they are there, else from the feed, else the last known.

    `url` is the feed's address; the day goes along as `fdate=20.11.2026`.
    """

    def __init__(
        self,
        url: str,
        folder: Path,
        session: aiohttp.ClientSession,
        timeout_seconds: float = TIMEOUT_SECONDS,
    ) -> None:
        self._url = url
        self._folder = folder
        self._session = session
        self._timeout = aiohttp.ClientTimeout(total=timeout_seconds)
        self._book: RateBook | None = None
        self._lock = asyncio.Lock()

    async def rate(self, currency: str, on: date) -> OfficialRate | None:
        """The rate that holds on `on`; an older one comes marked stale, None when none is known."""
        async with self._lock:
            if self._book is None:
                self._book = await asyncio.to_thread(load_folder, self._folder)
            if not self._book.is_current(on):
                await self._learn(self._book, on)
            return self._book.rate(currency, on)

    async def _learn(self, book: RateBook, on: date) -> None:
        """A feed that cannot be read leaves the book as it is; the answer then says stale."""
        try:
            document = await self._fetch(on)
            rates = parse_feed(document)
        except (aiohttp.ClientError, TimeoutError, FeedError):
            return
        if rates is not None:
            await asyncio.to_thread(self._keep, rates, document)
            book.add(rates)

    async def _fetch(self, on: date) -> bytes:
        asked = {"fdate": on.strftime(DATE_FORMAT)}
        async with self._session.get(self._url, params=asked, timeout=self._timeout) as response:
            response.raise_for_status()
            document = await response.content.read(MOST_BYTES + 1)
            while len(document) <= MOST_BYTES and not response.content.at_eof():
                document += await response.content.read(MOST_BYTES + 1 - len(document))
        if len(document) > MOST_BYTES:
            raise FeedError("too long")
        return document

    def _keep(self, rates: DayRates, document: bytes) -> None:
        """Whole or not at all: another process may read the folder at the same time."""
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._folder / f"{rates.day.isoformat()}.xml"
        draft = target.with_suffix(".part")
        draft.write_bytes(document)
        draft.replace(target)
