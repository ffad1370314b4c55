"""Providers and funders of the catalogue, held against the lists whenever those change.

Reading the lists takes seconds and tens of MiB, so a worker does it in a thread; chats read what
was found.
"""

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from agency.catalogue.products import products, screened_names
from agency.screening.screener import Query, Screener
from jobs.runner import Job
from sources.watchlists import store
from sources.watchlists.library import list_states, open_library
from sources.watchlists.registry import setups
from storage import listed
from storage.database import Database
from storage.listed import Listed

EVERY: Final = 60.0
Versions = dict[str, str]


class Funders:
    """Remembers which state of the lists it has seen."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database, self._folder = database, folder
        self._seen: Versions | None = None

    def job(self) -> Job:
        """The job of a worker."""
        return Job("funders", self.turn, EVERY)

    async def turn(self) -> bool:
        """Screen again if a list has changed since the last turn."""
        versions = await asyncio.to_thread(_versions, self._folder)
        if versions == self._seen:
            return False
        found = await asyncio.to_thread(_screened, self._folder)
        await self._database.write(lambda tx: listed.keep(tx, found))
        self._seen = versions
        return False


def _versions(folder: Path) -> Versions:
    return {list_id: store.version(folder, list_id) for list_id in setups(folder)}


def _screened(folder: Path) -> Mapping[str, Listed] | None:
    states = list_states(folder)
    # A file without a date of its own counts from the day on which it was loaded.
    dates = {each.info.id: each.as_of or each.checked_on for each in states if each.entries}
    if not dates:
        return None
    screener = open_library(folder).screener
    found = {each.id: _strongest(screener, each.id, dates) for each in products()}
    return {product: hit for product, hit in found.items() if hit is not None}


def _strongest(
    screener: Screener, product_id: str, dates: Mapping[str, date | None]
) -> Listed | None:
    for asked in screened_names(product_id):
        query = Query(name=asked.name, country=asked.country, kind="org")
        for hit in screener.screen(query):
            as_of = dates.get(hit.entry.list_id)
            if hit.strength == "strong" and as_of is not None:
                return Listed(asked.name, screener.lists[hit.entry.list_id].title, as_of)
    return None
