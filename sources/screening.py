"""Screening for a running bot: the lists held in memory, searched beside the event loop.

The index is loaded at the first question, once, and again when a list has changed on disk.
"""

import asyncio
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final, Protocol

import aiohttp

from agency.screening.entries import ListInfo
from agency.screening.freshness import ListState
from agency.screening.hits import Hit
from agency.screening.screener import Query
from agency.screening.searched import Searched
from sources.remote_screening import RemoteFailed, RemoteScreener
from sources.watchlists import store
from sources.watchlists.library import Library, list_states, open_library
from sources.watchlists.registry import setups

REMOTE: Final = "remote"
_ASKED_FOR: Final = 30
"""Seconds for all questions of one check together."""


class ScreeningFailed(Exception):
    """Nothing could be searched, so nothing may be said of anybody."""


class Screening(Protocol):
    """Answers for whoever asks; the lists may be here, elsewhere, or both."""

    async def search(self, queries: Sequence[Query], user_country: str) -> Searched:
        """Search for each query, for users of one country.

        Raises `BadInput` for a name that cannot be looked for, and `ScreeningFailed`.
        """
        ...

    async def version(self) -> str:
        """A name for the state of the lists; another one when any list has changed."""
        ...


class LocalScreening:
    """Searches the lists of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library: Library | None = None
        self._loaded = ""
        self._loading = asyncio.Lock()

    async def search(self, queries: Sequence[Query], user_country: str) -> Searched:
        library, version = await self._current()
        try:
            return await asyncio.to_thread(
                _searched, library, self._folder, queries, user_country, version
            )
        except OSError as error:
            raise ScreeningFailed("the lists cannot be read") from error

    async def version(self) -> str:
        return await asyncio.to_thread(_version, self._folder)

    async def _current(self) -> tuple[Library, str]:
        """The library in memory, read anew by the first who finds that a list has changed."""
        async with self._loading:
            version = await self.version()
            if self._library is None or version != self._loaded:
                try:
                    self._library = await asyncio.to_thread(open_library, self._folder)
                except OSError as error:
                    raise ScreeningFailed("the lists cannot be read") from error
                self._loaded = version
            return self._library, version


class WithRemote:
    """The lists at hand and, beside them, a yente service that the agency runs."""

    def __init__(self, local: LocalScreening, address: str, today: Callable[[], date]) -> None:
        self._local, self._address, self._today = local, address, today

    async def search(self, queries: Sequence[Query], user_country: str) -> Searched:
        here = await self._local.search(queries, user_country)
        elsewhere = await self._ask(queries)
        hits = tuple((*mine, *theirs) for mine, theirs in zip(here.hits, elsewhere, strict=True))
        info = ListInfo(REMOTE, REMOTE, "informative", 1)
        state = ListState(info, False, 0, self._today(), None, remote=True)
        return replace(here, hits=hits, states=(*here.states, state))

    async def version(self) -> str:
        return await self._local.version()

    async def _ask(self, queries: Sequence[Query]) -> list[list[Hit]]:
        try:
            async with asyncio.timeout(_ASKED_FOR), aiohttp.ClientSession() as session:
                remote = RemoteScreener(session, self._address)
                return [await remote.screen(query) for query in queries]
        except (RemoteFailed, TimeoutError) as error:
            raise ScreeningFailed("the screening service gave no answer") from error


def open_screening(folder: Path, address: str | None, today: Callable[[], date]) -> Screening:
    """The screening of a folder of lists, with the service at `address` where there is one."""
    local = LocalScreening(folder)
    return WithRemote(local, address, today) if address else local


def _searched(
    library: Library, folder: Path, queries: Sequence[Query], user_country: str, version: str
) -> Searched:
    screener = replace(library.screener, user_country=user_country)
    hits = tuple(tuple(screener.screen(query)) for query in queries)
    return Searched(hits, list_states(folder, user_country), version)


def _version(folder: Path) -> str:
    named = {list_id: store.version(folder, list_id) for list_id in setups(folder)}
    return hashlib.sha256(json.dumps(named, sort_keys=True).encode()).hexdigest()[:16]
