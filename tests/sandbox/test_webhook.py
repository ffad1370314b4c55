"""Delivery by webhook: secret, order, redelivery with back-off, errors told."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from aiogram.methods import SetWebhook
from aiohttp import web

from sandbox.webhook import SECRET_HEADER, DeliveryPolicy
from tests.sandbox.wire import EXPORTER, FAST, Wire, eventually, wired

Update = dict[str, Any]


@dataclass
class Receiver:
    """A bot's web server, as far as the sandbox sees it."""

    url: str = ""
    got: list[Update] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    answer: Callable[[Update], Any] = lambda update: web.Response()
    working: Counter[int] = field(default_factory=Counter)
    most_at_once: Counter[int] = field(default_factory=Counter)

    async def hook(self, request: web.Request) -> web.Response:
        update: Update = await request.json()
        chat = update["message"]["chat"]["id"]
        self.got.append(update)
        self.secrets.append(request.headers.get(SECRET_HEADER))
        self.working[chat] += 1
        self.most_at_once[chat] = max(self.most_at_once[chat], self.working[chat])
        try:
            found = self.answer(update)
            response: web.Response = await found if asyncio.iscoroutine(found) else found
            return response
        finally:
            self.working[chat] -= 1

    def texts(self, chat: int = EXPORTER) -> list[str]:
        messages = [update["message"] for update in self.got]
        return [message["text"] for message in messages if message["chat"]["id"] == chat]


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.hook)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as found:
        yield found


async def quiet(wire: Wire) -> None:
    assert await wire.get("idle?timeout=60&quiet=30") == {"idle": True}


async def test_updates_come_with_the_secret(wire: Wire, receiver: Receiver) -> None:
    await wire.bot.set_webhook(receiver.url, secret_token="s-1_A")
    await wire.control("send", user=EXPORTER, text="hello")
    await quiet(wire)
    assert receiver.texts() == ["hello"]
    assert receiver.secrets == ["s-1_A"]
    info = await wire.bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (receiver.url, 0)


async def test_a_wrong_and_a_missing_secret_can_be_played(wire: Wire, receiver: Receiver) -> None:
    await wire.bot.set_webhook(receiver.url, secret_token="right")
    for body in ({"secret": "wrong"}, {"secret": None}, {}):
        await wire.control("rotate", **body)
        await wire.control("send", user=EXPORTER, text="hello")
        await quiet(wire)
    assert receiver.secrets == ["wrong", None, "right"]


async def test_a_failed_update_comes_again_and_the_error_is_told(
    wire: Wire, receiver: Receiver
) -> None:
    statuses = iter([500, 502, 404])
    receiver.answer = lambda update: web.Response(status=next(statuses, 200))
    await wire.bot.set_webhook(receiver.url)
    await wire.control("send", user=EXPORTER, text="once")
    await quiet(wire)
    assert receiver.texts() == ["once"] * 4
    assert len({update["update_id"] for update in receiver.got}) == 1
    info = await wire.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 404 Not Found"
    assert info.pending_update_count == 0


async def test_pending_updates_are_counted_while_the_bot_is_away(
    wire: Wire, receiver: Receiver
) -> None:
    await wire.bot.set_webhook("http://127.0.0.1:9/hook")
    for text in "ab":
        await wire.control("send", user=EXPORTER, text=text)

    async def tried() -> bool:
        return (await wire.bot.get_webhook_info()).last_error_message is not None

    await eventually(tried)
    info = await wire.bot.get_webhook_info()
    assert (info.pending_update_count, info.last_error_message) == (2, "Connection refused")
    await wire.bot.set_webhook(receiver.url)
    await quiet(wire)
    assert receiver.texts() == ["a", "b"]


async def test_a_late_answer_is_a_failure(receiver: Receiver) -> None:
    tried_again = asyncio.Event()

    async def late(update: Update) -> web.Response:
        if len(receiver.got) == 1:
            await tried_again.wait()
        tried_again.set()
        return web.Response()

    receiver.answer = late
    async with wired(policy=replace(FAST, timeout=1.0)) as wire:
        await wire.bot.set_webhook(receiver.url)
        await wire.control("send", user=EXPORTER, text="slow")
        await quiet(wire)
        assert receiver.texts() == ["slow", "slow"]
        info = await wire.bot.get_webhook_info()
        assert info.last_error_message == "Read timeout expired"


async def test_one_chat_in_order_others_meanwhile(wire: Wire, receiver: Receiver) -> None:
    stuck = asyncio.Event()

    async def answer(update: Update) -> web.Response:
        if update["message"]["chat"]["id"] == EXPORTER and not stuck.is_set():
            return web.Response(status=500)
        return web.Response()

    receiver.answer = answer
    await wire.bot.set_webhook(receiver.url)
    for text in "abc":
        await wire.control("send", user=EXPORTER, text=text)
    for user in (1002, 1003):
        await wire.control("send", user=user, text="free")
    await eventually(lambda: receiver.texts(1002) and receiver.texts(1003))
    assert set(receiver.texts()) == {"a"}
    stuck.set()
    await quiet(wire)
    assert list(dict.fromkeys(receiver.texts())) == ["a", "b", "c"]
    assert receiver.most_at_once[EXPORTER] == 1


async def test_updates_of_one_chat_in_parallel_on_request(wire: Wire, receiver: Receiver) -> None:
    together = asyncio.Barrier(3)

    async def answer(update: Update) -> web.Response:
        await together.wait()
        return web.Response()

    receiver.answer = answer
    await wire.control("delivery", parallel=True)
    await wire.bot.set_webhook(receiver.url)
    for text in "abc":
        await wire.control("send", user=EXPORTER, text=text)
    await quiet(wire)
    assert sorted(receiver.texts()) == ["a", "b", "c"]
    assert receiver.most_at_once[EXPORTER] == 3


async def test_retry_after_is_obeyed(wire: Wire, receiver: Receiver) -> None:
    first = web.Response(status=503, headers={"Retry-After": "1"})
    answers = iter([first])
    receiver.answer = lambda update: next(answers, web.Response())
    await wire.bot.set_webhook(receiver.url)
    loop = asyncio.get_running_loop()
    began = loop.time()
    await wire.control("send", user=EXPORTER, text="later")
    await quiet(wire)
    assert receiver.texts() == ["later", "later"]
    assert loop.time() - began >= 1


def test_the_pauses_double_up_to_a_limit() -> None:
    policy = DeliveryPolicy()
    assert [policy.pause(failures) for failures in (1, 2, 3, 4, 5)] == [0, 2, 4, 8, 16]
    assert policy.pause(100) == policy.longest_pause
    assert FAST.pause(2) == FAST.first_pause


async def test_the_same_update_several_times_at_once(wire: Wire, receiver: Receiver) -> None:
    await wire.bot.set_webhook(receiver.url)
    sent = await wire.control("send", user=EXPORTER, text="again")
    await quiet(wire)
    done = await wire.control("redeliver", update_id=sent["update_id"], times=5, parallel=True)
    assert done == {"statuses": [200] * 5}
    assert receiver.texts() == ["again"] * 6
    assert (await wire.refused("redeliver", update_id=1))[0] == 404


async def test_a_call_in_the_answer_is_carried_out(wire: Wire, receiver: Receiver) -> None:
    body = {"method": "sendMessage", "chat_id": EXPORTER, "text": "in the answer"}
    receiver.answer = lambda update: web.json_response(body)
    await wire.bot.set_webhook(receiver.url)
    await wire.control("send", user=EXPORTER, text="hello")
    await quiet(wire)
    assert (await wire.messages())[-1]["text"] == "in the answer"


async def test_a_gone_webhook_is_removed(wire: Wire, receiver: Receiver) -> None:
    receiver.answer = lambda update: web.Response(status=410)
    await wire.bot.set_webhook(receiver.url)
    await wire.control("send", user=EXPORTER, text="gone")
    await eventually(lambda: not wire.sandbox.world.webhook.url)
    assert (await wire.bot.get_webhook_info()).url == ""
    assert [update.event_type for update in await wire.updates()] == ["message"]


async def test_dropping_pending_updates(wire: Wire, receiver: Receiver) -> None:
    await wire.control("send", user=EXPORTER, text="before")
    await wire.bot.set_webhook(receiver.url, drop_pending_updates=True)
    await wire.control("send", user=EXPORTER, text="after")
    await quiet(wire)
    assert receiver.texts() == ["after"]
    await wire.bot.delete_webhook()
    await wire.control("send", user=EXPORTER, text="late")
    await wire.bot.delete_webhook(drop_pending_updates=True)
    assert await wire.updates() == []


@pytest.mark.parametrize(
    ("method", "why"),
    [
        (SetWebhook(url="nonsense"), "invalid webhook URL specified"),
        (
            SetWebhook(url="http://example.org/hook"),
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            SetWebhook(url="https://example.org", secret_token="no spaces"),
            "secret token contains unallowed characters",
        ),
        (
            SetWebhook(url="https://example.org", secret_token="x" * 257),
            "secret token is too long",
        ),
    ],
)
async def test_webhooks_telegram_would_not_take(wire: Wire, method: SetWebhook, why: str) -> None:
    assert await wire.refusal(method) == f"Bad Request: {why}"
