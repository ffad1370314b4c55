"""Fetching lists from publishers that misbehave, and what stays in force."""

import asyncio
import gzip
import json
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from sources.watchlists import fetch, store
from sources.watchlists.registry import CONFIG, setups
from sources.watchlists.update import update

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TABLE = "name,id,kind\n" + "".join(f"Zarbdorov {letter * 3},{letter},person\n" for letter in "abcd")


class Publisher:
    """Publishes a list, or whatever `misbehaves` answers."""

    def __init__(self) -> None:
        self.misbehaves: object = None
        self.asked: list[tuple[str, str | None]] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.path, request.headers.get("If-None-Match")))
        if self.misbehaves is not None:
            return await self.misbehaves(request)  # type: ignore[operator, no-any-return]
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        return web.Response(text=TABLE, headers={"ETag": '"1"'})


@pytest.fixture
async def published(tmp_path: Path) -> AsyncIterator[tuple[Publisher, Path, str]]:
    publisher = Publisher()
    app = web.Application()
    app.router.add_get("/{name}", publisher.answer)
    async with TestServer(app) as server:
        address = str(server.make_url("/"))
        configure(tmp_path, address + "list")
        yield publisher, tmp_path, address


def configure(folder: Path, address: str, list_id: str = "own") -> None:
    (folder / CONFIG).write_text(json.dumps({list_id: {"urls": {"main": address}}}))


async def outcome(folder: Path) -> tuple[str, str]:
    (found,) = await update(folder, setups(folder).values(), NOON)
    return found.outcome, found.why


async def page(_: web.Request) -> web.Response:
    return web.Response(text="<!DOCTYPE html><html><body>We are away</body></html>")


async def cut_off(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(TABLE.encode())
    assert request.transport is not None
    request.transport.close()
    return answer


async def cut_off_before_it_was_published(_: web.Request) -> web.Response:
    return web.Response(text=TABLE.replace("ddd,d,person\n", "dd"))


async def torn_gzip(_: web.Request) -> web.Response:
    return web.Response(body=gzip.compress(TABLE.encode() * 9)[:-9])


async def in_a_circle(_: web.Request) -> web.Response:
    raise web.HTTPFound("/list")


async def silent(_: web.Request) -> web.Response:
    await asyncio.sleep(3)
    return web.Response(text=TABLE)


@pytest.mark.parametrize(
    ("way", "outcome_", "why"),
    [
        (page, "refused", "web page"),
        (cut_off, "failed", "cut off"),
        (cut_off_before_it_was_published, "refused", "cut off"),
        (torn_gzip, "refused", "packed file is cut off"),
        (in_a_circle, "failed", "in a circle"),
        (silent, "failed", "in time"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_what_is_not_the_whole_list_is_named_and_the_one_in_force_stays(
    published: tuple[Publisher, Path, str],
    way: object,
    outcome_: str,
    why: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publisher, folder, _ = published
    assert await outcome(folder) == ("updated", "")
    version = store.version(folder, "own")
    publisher.misbehaves = way
    monkeypatch.setattr(fetch, "TIMEOUT", aiohttp.ClientTimeout(total=0.3))
    said = await outcome(folder)
    assert said[0] == outcome_
    assert why in said[1]
    assert "\n" not in said[1]
    assert store.version(folder, "own") == version
    publisher.misbehaves = None
    assert await outcome(folder) == ("unchanged", "")


async def test_a_packed_file_behind_a_redirect_is_taken(
    published: tuple[Publisher, Path, str],
) -> None:
    publisher, folder, _ = published

    async def elsewhere(request: web.Request) -> web.Response:
        if request.path == "/list":
            raise web.HTTPFound("/there")
        return web.Response(body=gzip.compress(TABLE.encode()), headers={"ETag": '"2"'})

    publisher.misbehaves = elsewhere
    assert await outcome(folder) == ("updated", "")
    assert store.state(folder, setups(folder)["own"], "KZ").entries == 4


async def test_another_address_is_not_asked_whether_the_first_ones_file_has_changed(
    published: tuple[Publisher, Path, str],
) -> None:
    publisher, folder, address = published
    await outcome(folder)
    configure(folder, address + "mirror")
    assert await outcome(folder) == ("unchanged", "")
    await outcome(folder)
    assert publisher.asked == [("/list", None), ("/mirror", None), ("/mirror", '"1"')]


def test_two_who_install_at_once_leave_one_whole_list(tmp_path: Path) -> None:
    setup = setups(tmp_path)["own"]

    def install(number: int) -> None:
        text = TABLE + f"Zarbdorov New {number},n{number},person\n"
        store.install(tmp_path, setup, {"main": text.encode()}, NOON)

    threads = [threading.Thread(target=install, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.entries(tmp_path, setup)) == 5
    assert store.state(tmp_path, setup, "KZ").entries == 5
    assert sum(child.is_dir() for child in (tmp_path / "own").iterdir()) == 2


def test_a_lost_version_is_not_said_to_be_loaded(tmp_path: Path) -> None:
    setup = setups(tmp_path)["own"]
    store.install(tmp_path, setup, {"main": TABLE.encode()}, NOON)
    (tmp_path / "own" / "current").write_text("")
    assert store.state(tmp_path, setup, "KZ").entries == 0
    assert store.version(tmp_path, "own") == ""
