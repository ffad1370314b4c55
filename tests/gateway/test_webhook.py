"""The webhook over real HTTP: who is let in, and what is answered when something is wrong."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram.exceptions import TelegramBadRequest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.web import MOST_BYTES, PATH, SECRET_HEADER, application
from gateway.messages import WindowMessages
from storage import inbox
from tests.stories import driver
from tests.stories.driver import Town

SECRET = "sample-secret"
Hook = tuple[aiohttp.ClientSession, Town]


def update(update_id: int, text: str = "/start") -> dict[str, Any]:
    """A message of the first exporter."""
    person = {"id": 1001, "is_bot": False, "first_name": "Sample"}
    chat = {"id": 1001, "type": "private", "first_name": "Sample"}
    message = {"message_id": 1, "date": 1_770_000_000, "chat": chat, "from": person, "text": text}
    return {"update_id": update_id, "message": message}


@pytest.fixture
async def hook(tmp_path: Path) -> AsyncIterator[Hook]:
    """The web process on a loopback port, and the town it serves."""
    async with driver.town(tmp_path) as town:
        await town.post("send", user=1001, text="/start")
        await town.settle()
        site: web.Application = application(town.app, SECRET)
        async with (
            TestServer(site) as server,
            aiohttp.ClientSession(server.make_url("/")) as session,
        ):
            yield session, town


async def _post(hook: Hook, body: Any, secret: str | None = SECRET) -> int:
    headers = {} if secret is None else {SECRET_HEADER: secret}
    async with hook[0].post(PATH, json=body, headers=headers) as answer:
        return answer.status


@pytest.mark.parametrize("secret", [None, "", "sample-secre", "sample-secret2", "другой"])
async def test_a_stranger_is_refused(hook: Hook, secret: str | None) -> None:
    if secret == "другой":
        secret = secret.encode().decode("latin-1")
    assert await _post(hook, update(7), secret) == 401
    assert (await hook[1].look_up(inbox.counts)).get("pending") is None


@pytest.mark.parametrize("body", [[], {}, {"update_id": "7"}, "text", None])
async def test_what_is_no_update_is_refused(hook: Hook, body: Any) -> None:
    assert await _post(hook, body) == 400


async def test_a_body_without_end_is_refused(hook: Hook) -> None:
    body = BytesIO(b'{"update_id": 7, "x": "' + b"x" * MOST_BYTES)
    async with hook[0].post(PATH, data=body, headers={SECRET_HEADER: SECRET}) as answer:
        assert answer.status == 413


async def test_an_update_that_nobody_can_read_is_given_up_after_three_tries(hook: Hook) -> None:
    strange = {"update_id": 70, "message": {"message_id": "no number"}}
    assert [await _post(hook, strange) for _ in range(4)] == [500, 500, 500, 200]
    assert (await hook[1].look_up(inbox.counts))["dead"] == 1


async def test_a_window_that_telegram_refuses_is_not_asked_for_for_ever(
    hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: Any, **__: Any) -> None:
        raise TelegramBadRequest(method=None, message="can't parse entities")  # type: ignore[arg-type]

    monkeypatch.setattr(WindowMessages, "show_message", refuse)
    assert await _post(hook, update(71)) == 500
    assert await _post(hook, update(71)) == 200, "it has taken effect: only its picture is missing"


async def test_health_is_said_check_by_check(hook: Hook) -> None:
    for path in ("/healthz", "/readyz"):
        async with hook[0].get(path) as answer:
            assert answer.status == 200
            assert (await answer.json())["database"] == "ok"
