"""Bringing the configured lists up to date, one after the other; one failure stops no other."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

import aiohttp

from agency.errors import BadInput
from sources.watchlists import store
from sources.watchlists.fetch import LARGEST, FetchFailed, fetch
from sources.watchlists.registry import Setup
from sources.watchlists.store import Change

Outcome = Literal["updated", "unchanged", "failed", "refused"]


@dataclass(frozen=True, slots=True)
class Updated:
    """What came of one list; `why` says what failed or was refused."""

    list_id: str
    outcome: Outcome
    change: Change | None = None
    why: str = ""


async def update(
    folder: Path,
    wanted: Iterable[Setup],
    now: datetime,
    confirm: bool = False,
    largest: int = LARGEST,
) -> list[Updated]:
    """Fetch each list that has addresses; the list in force stays where anything goes wrong."""
    async with aiohttp.ClientSession() as session:
        return [
            await _update_one(session, folder, setup, now, confirm, largest)
            for setup in wanted
            if setup.urls
        ]


async def _update_one(
    session: aiohttp.ClientSession,
    folder: Path,
    setup: Setup,
    now: datetime,
    confirm: bool,
    largest: int,
) -> Updated:
    list_id = setup.info.id
    files = store.received(folder, setup)
    known = store.validators(folder, list_id) if files else {}
    said: dict[str, dict[str, str]] = {}
    changed = False
    try:
        for part, url in setup.urls.items():
            # What another address said of its file is no question to this one.
            asked = known.get(part, {}) if known.get(part, {}).get("url") == url else {}
            fetched = await fetch(session, url, asked, largest)
            said[part] = {**fetched.validators, "url": url}
            if fetched.data is not None and fetched.data != files.get(part):
                files[part] = fetched.data
                changed = True
        change = store.install(folder, setup, files, now, confirm) if changed else None
        store.confirm_current(folder, list_id, now, said)
    except FetchFailed as error:
        return Updated(list_id, "failed", why=str(error))
    except BadInput as error:
        return Updated(list_id, "refused", why=error.why)
    except OSError as error:
        return Updated(list_id, "failed", why=f"the disk: {error.strerror or error}")
    return Updated(list_id, "updated" if change else "unchanged", change)
