"""The remote service, against a local server that speaks its `/match`."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from agency.screening.screener import Query
from sources.remote_screening import RemoteFailed, RemoteScreener

RESULT = {
    "id": "NK-1",
    "caption": "Altyn Kalkan LLP",
    "schema": "Company",
    "properties": {
        "name": ["Altyn Kalkan LLP", "ТОО «Алтын Қалқан»"],
        "country": ["kz"],
        "registrationNumber": ["190540000014"],
        "programId": ["TEST"],
    },
    "datasets": ["eu_fsf"],
    "last_change": "2026-11-01",
    "score": 0.93,
    "match": True,
}


class Service:
    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.answer: Any = {"responses": {"q": {"status": 200, "results": [RESULT]}}}
        self.status = 200

    async def match(self, request: web.Request) -> web.Response:
        self.asked.append((request.path, await request.json()))
        return web.json_response(self.answer, status=self.status)


@pytest.fixture
async def remote() -> AsyncIterator[tuple[Service, RemoteScreener]]:
    service = Service()
    app = web.Application()
    app.router.add_post("/match/{scope}", service.match)
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        yield service, RemoteScreener(session, str(server.make_url("/")))


async def test_a_query_is_asked_and_answered_as_hits(
    remote: tuple[Service, RemoteScreener],
) -> None:
    service, screener = remote
    (hit,) = await screener.screen(Query("Алтын Қалқан", "KZ", "190540000014", "org"))
    path, body = service.asked[0]
    assert path == "/match/sanctions"
    assert body["queries"]["q"] == {
        "schema": "Company",
        "properties": {"name": ["Алтын Қалқан"], "country": ["kz"],
                       "registrationNumber": ["190540000014"]},
    }  # fmt: skip
    assert (hit.score, hit.strength, hit.entry.list_id) == (0.93, "strong", "eu_fsf")
    assert hit.alias.text == "ТОО «Алтын Қалқан»"
    assert hit.evidence.for_ == ("identifier-equal", "country-same")


async def test_results_below_the_threshold_are_no_hits(
    remote: tuple[Service, RemoteScreener],
) -> None:
    service, screener = remote
    service.answer = {"responses": {"q": {"results": [{**RESULT, "score": 0.5}]}}}
    assert await screener.screen(Query("Алтын Қалқан")) == []


@pytest.mark.parametrize(
    ("status", "answer"), [(500, {}), (200, {}), (200, []), (200, {"responses": {"q": None}})]
)
async def test_a_service_that_gives_no_answer_is_not_read_as_clean(
    remote: tuple[Service, RemoteScreener], status: int, answer: object
) -> None:
    service, screener = remote
    service.status, service.answer = status, answer
    with pytest.raises(RemoteFailed):
        await screener.screen(Query("Алтын Қалқан"))
