"""Screening for a running bot: the lists held in memory, searched beside the event loop.

The index is loaded at the first question, once, and again when a list has changed on disk.
"""

import asyncio
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Final, Protocol

import aiohttp
import structlog

from agency.errors import BadInput
from agency.screening.entries import ListInfo
from agency.screening.freshness import ListState
from agency.screening.hits import Hit
from agency.screening.screener import Query
from agency.screening.searched import Searched
from sources.remote_screening import SCOPE, RemoteFailed, RemoteScreener
from sources.watchlists.library import Library, list_states, open_library, versions
from sources.watchlists.registry import setups

log = structlog.get_logger()

REMOTE: Final = "remote"
_ASKED_FOR: Final = 30
"""Seconds for all questions of one check together."""
_PAUSE: Final = 20.0
"""Seconds after which lists that could not be read are tried again."""


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
    """Searches the lists of a folder.

    What cannot be read leaves in force what was read before.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library: Library | None = None
        self._loaded = ""
        self._tried, self._again = "", 0.0
        self._loading = asyncio.Lock()

    async def search(self, queries: Sequence[Query], user_country: str) -> Searched:
        library = await self._current()
        return await asyncio.to_thread(self._searched, library, queries, user_country)

    async def version(self) -> str:
        return await asyncio.to_thread(self._version)

    async def _current(self) -> Library:
        """The library in memory, read anew by the first who finds that a list has changed."""
        async with self._loading:
            version = await self.version()
            known = version == self._tried and monotonic() < self._again
            if version != self._loaded and not known:
                self._tried, self._again = version, monotonic() + _PAUSE
                await self._load(version)
            if self._library is None:
                raise ScreeningFailed("the lists cannot be read")
            return self._library

    async def _load(self, version: str) -> None:
        try:
            self._library = await asyncio.to_thread(open_library, self._folder)
        except (BadInput, OSError, MemoryError) as error:
            log.warning("screening.lists_unread", error=type(error).__name__)
        else:
            self._loaded = version

    def _searched(self, library: Library, queries: Sequence[Query], user_country: str) -> Searched:
        screener = replace(library.screener, user_country=user_country)
        hits = tuple(tuple(screener.screen(query)) for query in queries)
        return Searched(hits, self._states(library, user_country), self._loaded)

    def _states(self, library: Library, user_country: str) -> tuple[ListState, ...]:
        """As checked last, or as they were read where the disk holds other lists by now."""
        try:
            now = list_states(self._folder, user_country)
            same = self._version() == self._loaded
        except (BadInput, OSError):
            same = False
        return now if same else library.states_for(user_country)

    def _version(self) -> str:
        """A name for what the disk holds; while that cannot be told, for what is in memory."""
        try:
            known = setups(self._folder)
            infos = [repr(setup.info) for setup in known.values()]
            named = json.dumps([versions(self._folder, known), infos], sort_keys=True)
        except (BadInput, OSError) as error:
            log.warning("screening.lists_unread", error=type(error).__name__)
            return self._loaded
        return hashlib.sha256(named.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Service:
    """A yente service that is searched beside the lists at hand."""

    address: str
    scope: str = SCOPE
    key: str = field(default="", repr=False)


class WithRemote:
    """The lists at hand and, beside them, a yente service that the agency runs.

    Without the service's answer the result says that it was not asked; where there is no list at
    hand either, there is no result.
    """

    def __init__(self, local: LocalScreening, service: Service, today: Callable[[], date]) -> None:
        self._local, self._service, self._today = local, service, today

    async def search(self, queries: Sequence[Query], user_country: str) -> Searched:
        here = await self._local.search(queries, user_country)
        try:
            elsewhere = await self._ask(queries, user_country)
        except ScreeningFailed as error:
            if not any(state.loaded for state in here.states):
                raise
            log.warning("screening.remote_failed", reason=str(error))
            return self._said(here.hits, here, _MISSED)
        hits = tuple((*mine, *theirs) for mine, theirs in zip(here.hits, elsewhere, strict=True))
        asked = ListState(_INFO, False, 0, self._today(), None, remote=True)
        return self._said(hits, here, asked)

    async def version(self) -> str:
        """Another one every day: the service does not say when its lists change."""
        return self._asked_on(await self._local.version())

    def _said(
        self, hits: tuple[tuple[Hit, ...], ...], here: Searched, service: ListState
    ) -> Searched:
        return Searched(hits, (*here.states, service), self._asked_on(here.version))

    def _asked_on(self, version: str) -> str:
        return f"{version} {self._today()}"

    async def _ask(self, queries: Sequence[Query], user_country: str) -> list[list[Hit]]:
        service = self._service
        try:
            async with asyncio.timeout(_ASKED_FOR), aiohttp.ClientSession() as session:
                remote = RemoteScreener(
                    session, service.address, service.scope, service.key, user_country
                )
                return [await remote.screen(query) for query in queries]
        except RemoteFailed as error:
            raise ScreeningFailed(f"the screening service: {error}") from error
        except TimeoutError as error:
            raise ScreeningFailed("the screening service gave no answer in time") from error


_INFO: Final = ListInfo(REMOTE, "The agency's screening service", "informative", 1)
_MISSED: Final = ListState(_INFO, True, 0, None, None)
"""Like a national list that is not loaded: no result is complete without it."""


def open_screening(
    folder: Path, address: str | None, today: Callable[[], date], scope: str = SCOPE, key: str = ""
) -> Screening:
    """The screening of a folder of lists, with the service at `address` where there is one."""
    local = LocalScreening(folder)
    return WithRemote(local, Service(address, scope, key), today) if address else local
