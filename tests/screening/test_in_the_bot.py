"""Screening beside a running bot: loaded once, anew when a list changes, elsewhere too."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from agency.screening.freshness import notices
from agency.screening.screener import Query
from sources import screening
from sources.screening import LocalScreening, ScreeningFailed, open_screening
from sources.watchlists import library, store
from sources.watchlists.registry import CONFIG, setups
from tests.screening.test_remote import RESULT, Service

TODAY = date(2026, 11, 22)
QUERY = Query("Вымышленный Карусельный Завод", "BY", None, "org")


def load(folder: Path, name: str) -> None:
    table = f"id,name,aliases,kind,country,identifier,programme,born\n1,{name},,org,BY,,X,\n"
    store.install(folder, setups(folder)["own"], {"main": table.encode()}, datetime.now(UTC))


async def test_the_lists_are_read_once_and_again_when_one_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[Path] = []
    opened = library.open_library

    def counting(folder: Path) -> Any:
        reads.append(folder)
        return opened(folder)

    monkeypatch.setattr(screening, "open_library", counting)
    load(tmp_path, "Никто и Ко")
    local = LocalScreening(tmp_path)
    before = await asyncio.gather(*(local.search([QUERY], "KZ") for _ in range(3)))
    assert [found.hits for found in before] == [((),)] * 3
    assert len(reads) == 1
    load(tmp_path, QUERY.name)
    after = await local.search([QUERY], "KG")
    assert [len(hits) for hits in after.hits] == [1]
    assert after.version != before[0].version
    assert [state.info.id for state in after.states if state.national] == ["un", "kg_sfis"]
    assert len(reads) == 2


async def test_lists_that_cannot_be_read_leave_those_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(tmp_path, QUERY.name)
    local = LocalScreening(tmp_path)
    before = await local.search([QUERY], "KZ")
    (tmp_path / CONFIG).write_text('{"own": {"colour": 1}}')
    assert await local.search([QUERY], "KZ") == before
    (tmp_path / CONFIG).unlink()
    load(tmp_path, "Никто и Ко")

    def full(_: Path) -> Any:
        raise OSError("no room")

    monkeypatch.setattr(screening, "open_library", full)
    assert await local.search([QUERY], "KZ") == before


async def test_a_new_weight_is_taken_without_a_restart(tmp_path: Path) -> None:
    load(tmp_path, QUERY.name)
    local = LocalScreening(tmp_path)
    weights = []
    for weight in ("informative", "binding"):
        (tmp_path / CONFIG).write_text(json.dumps({"own": {"weight": weight}}))
        found = await local.search([QUERY], "KZ")
        weights += [hit.weight for hit in found.hits[0]]
    assert weights == ["informative", "binding"]


async def test_without_lists_and_with_a_wrong_configuration_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / CONFIG).write_text("{")
    with pytest.raises(ScreeningFailed):
        await LocalScreening(tmp_path).search([QUERY], "KZ")


@pytest.fixture
async def service() -> AsyncIterator[tuple[Service, str]]:
    made = Service()
    app = web.Application()
    app.router.add_post("/match/{scope}", made.match)
    async with TestServer(app) as server:
        yield made, str(server.make_url("/"))


async def test_a_service_is_searched_beside_the_lists_or_nothing_is_said(
    tmp_path: Path, service: tuple[Service, str]
) -> None:
    remote, address = service
    both = open_screening(tmp_path, address, lambda: TODAY)
    found = await both.search([Query(str(RESULT["caption"]), "KZ", None, "org")], "KZ")
    assert [hit.entry.entity_id for hit in found.hits[0]] == ["NK-1"]
    assert [state.info.id for state in found.states if state.loaded] == ["remote"]
    assert found.version == await both.version()
    remote.status = 500
    with pytest.raises(ScreeningFailed):
        await both.search([QUERY], "KZ")


async def test_without_the_service_the_lists_answer_and_say_that_it_was_not_asked(
    tmp_path: Path, service: tuple[Service, str]
) -> None:
    remote, address = service
    remote.status = 404
    load(tmp_path, QUERY.name)
    both = open_screening(tmp_path, address, lambda: TODAY)
    found = await both.search([QUERY], "KZ")
    assert [hit.entry.list_id for hit in found.hits[0]] == ["own"]
    assert ("list-missing", "remote") in {
        (said.id, said.list_id) for said in notices(found.states, TODAY)
    }
    assert found.version == await both.version()


async def test_a_service_that_never_answers_is_not_waited_for(
    tmp_path: Path, service: tuple[Service, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screening, "_ASKED_FOR", 0.05)
    service[0].pause = 1.0
    load(tmp_path, QUERY.name)
    found = await open_screening(tmp_path, service[1], lambda: TODAY).search([QUERY], "KZ")
    assert [state.info.id for state in found.states if not state.loaded and state.national] == [
        "un", "kz_fma", "remote",
    ]  # fmt: skip
