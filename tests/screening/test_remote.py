"""The remote service, against a local server that speaks its `/match`."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from agency.screening.screener import Query
from sources import remote_screening
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
        self.busy: list[web.Response] = []
        self.pause = 0.0
        self.headers: list[Any] = []

    async def match(self, request: web.Request) -> web.Response:
        self.asked.append((request.path, await request.json()))
        self.headers.append((request.headers.get("Authorization"), dict(request.query)))
        await asyncio.sleep(self.pause)
        if self.busy:
            return self.busy.pop()
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
    assert hit.evidence.for_ == ("identifier-equal", "same-words", "country-same")
    assert [(pair.query, pair.way) for pair in hit.evidence.aligned] == [
        ("алтын", "same"), ("қалқан", "same"),
    ]  # fmt: skip


async def test_results_below_the_threshold_are_no_hits(
    remote: tuple[Service, RemoteScreener],
) -> None:
    service, screener = remote
    service.answer = {"responses": {"q": {"results": [{**RESULT, "score": 0.5}]}}}
    assert await screener.screen(Query("Алтын Қалқан")) == []


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (500, {}), (401, {}), (404, {"detail": "No such dataset."}), (302, {}),
        (200, {}), (200, []), (200, {"responses": {"q": None}}),
        (200, {"responses": {"q": {"status": 400, "results": []}}}),
        (200, {"responses": {"q": {"status": 200, "results": [{"score": 0.9}]}}}),
    ],
)  # fmt: skip
async def test_a_service_that_gives_no_answer_is_not_read_as_clean(
    remote: tuple[Service, RemoteScreener], status: int, answer: object
) -> None:
    service, screener = remote
    service.status, service.answer = status, answer
    with pytest.raises(RemoteFailed):
        await screener.screen(Query("Алтын Қалқан"))


@pytest.mark.parametrize(
    ("key", "sent"), [("", None), ("abc", "ApiKey abc"), ("Bearer abc", "Bearer abc")]
)
async def test_it_asks_from_the_review_threshold_on_with_the_key_that_is_set(
    remote: tuple[Service, RemoteScreener], key: str, sent: str | None
) -> None:
    service, screener = remote
    await replace(screener, scope="un & eu", key=key).screen(Query("Алтын Қалқан"))
    assert service.headers == [(sent, {"limit": "50", "threshold": "0.7"})]
    assert service.asked[0][0] == "/match/un & eu"
    assert "abc" not in repr(replace(screener, key=key))


async def test_a_busy_service_is_asked_once_more(remote: tuple[Service, RemoteScreener]) -> None:
    service, screener = remote
    service.busy = [web.Response(status=429, headers={"Retry-After": "0"})]
    assert await screener.screen(Query("Алтын Қалқан"))
    service.busy = [web.Response(status=429, headers={"Retry-After": "0"}) for _ in "ab"]
    with pytest.raises(RemoteFailed, match="busy"):
        await screener.screen(Query("Алтын Қалқан"))
    service.busy = [web.Response(status=503, headers={"Retry-After": "600"})]
    with pytest.raises(RemoteFailed, match="503"):
        await screener.screen(Query("Алтын Қалқан"))


@pytest.mark.parametrize(
    ("datasets", "users", "list_id", "weight"),
    [
        (["eu_fsf", "un_sc_sanctions"], "KZ", "un_sc_sanctions", "binding"),
        (["eu_fsf", "kg_fiu_national"], "KZ", "kg_fiu_national", "informative"),
        (["us_ofac_sdn", "eu_fsf"], "KZ", "eu_fsf", "informative"),
        (["eu_fsf", "kg_fiu_national"], "KG", "kg_fiu_national", "binding"),
        ([], "KG", "remote", "informative"),
    ],
)
async def test_a_hit_weighs_what_its_list_weighs_for_the_user(
    remote: tuple[Service, RemoteScreener], datasets: list[str], users: str, list_id: str,
    weight: str,
) -> None:  # fmt: skip
    service, screener = remote
    service.answer = {"responses": {"q": {"results": [{**RESULT, "datasets": datasets}]}}}
    (hit,) = await replace(screener, user_country=users).screen(Query("Алтын Қалқан"))
    assert (hit.entry.list_id, hit.weight) == (list_id, weight)


async def test_an_endless_answer_is_cut_short(
    remote: tuple[Service, RemoteScreener], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, screener = remote
    monkeypatch.setattr(remote_screening, "LARGEST_ANSWER", 100)
    with pytest.raises(RemoteFailed, match="too large"):
        await screener.screen(Query("Алтын Қалқан"))
