"""Faults on request and Telegram's pace."""

import asyncio

import pytest
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import SendMessage

from sandbox.faults import Pace
from tests.sandbox.wire import EXPORTER, STAFF, Wire, wired


async def test_too_many_requests_as_often_as_wanted(wire: Wire) -> None:
    await wire.start()
    await wire.control("faults", method="sendMessage", error=429, retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter) as caught:
            await wire.bot.send_message(EXPORTER, "x")
        assert caught.value.retry_after == 7
    await wire.bot.send_message(EXPORTER, "x")
    assert len(await wire.messages()) == 2


async def test_a_fault_for_one_chat(wire: Wire) -> None:
    await wire.start()
    await wire.control("faults", chat=STAFF, error=403)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await wire.bot.send_message(STAFF, "x")
    await wire.bot.send_message(EXPORTER, "x")
    async with wire.http.delete("/control/faults") as answer:
        assert answer.status == 200
    await wire.bot.send_message(STAFF, "x")


async def test_a_description_of_ones_own(wire: Wire) -> None:
    text = "Bad Request: message thread not found"
    await wire.control("faults", error=400, description=text)
    assert await wire.refusal(SendMessage(chat_id=STAFF, text="x")) == text


async def test_a_migration_on_request(wire: Wire) -> None:
    await wire.control("faults", chat=STAFF, migrate_to=-1009, times=1)
    with pytest.raises(TelegramMigrateToChat) as caught:
        await wire.bot.send_message(STAFF, "x")
    assert caught.value.migrate_to_chat_id == -1009


async def test_errors_of_the_server_and_of_a_proxy(wire: Wire) -> None:
    await wire.control("faults", error=500, times=1)
    with pytest.raises(TelegramServerError, match="Internal Server Error"):
        await wire.bot.get_me()
    await wire.control("faults", error=502, times=1)
    with pytest.raises(ClientDecodeError):
        await wire.bot.get_me()


async def test_accepted_but_never_answered(wire: Wire) -> None:
    await wire.start()
    await wire.control("faults", method="sendMessage", drop_after_accept=True, times=1)
    with pytest.raises(TelegramNetworkError):
        await wire.bot.send_message(EXPORTER, "accepted")
    assert (await wire.messages())[-1]["text"] == "accepted"


async def test_a_slow_call_and_a_slow_download(wire: Wire) -> None:
    await wire.upload([("a.txt", b"abc", "text/plain")])
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.document is not None
    await wire.control("faults", method="getFile", delay_ms=60)
    await wire.control("faults", method="file", delay_ms=60)
    loop = asyncio.get_running_loop()
    began = loop.time()
    got = await wire.bot.download(update.message.document.file_id)
    assert got is not None
    assert got.read() == b"abc"
    assert loop.time() - began >= 0.12


async def test_faults_that_make_no_sense(wire: Wire) -> None:
    assert "unknown field" in (await wire.refused("faults", eror=400))[1]
    assert "a fault needs one of" in (await wire.refused("faults", method="getMe"))[1]
    assert "no whole number" in (await wire.refused("faults", error="many"))[1]
    listed = await wire.get("faults")
    assert listed == {"faults": [], "enforce_pace": False}


async def test_one_message_a_second_in_a_chat(wire: Wire) -> None:
    await wire.start()
    await wire.control("faults", enforce_pace=True)
    await wire.bot.send_message(EXPORTER, "first")
    with pytest.raises(TelegramRetryAfter) as caught:
        await wire.bot.send_message(EXPORTER, "too soon")
    assert caught.value.retry_after == 1
    await wire.bot.send_message(STAFF, "another chat")
    await wire.control("faults", enforce_pace=False)
    await wire.bot.send_message(EXPORTER, "second")


def test_the_paces_of_a_group_and_of_all() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    for _ in range(20):
        assert pace.refusal(STAFF) is None
        now += 1
    refused = pace.refusal(STAFF)
    assert refused is not None
    assert refused.parameters == {"retry_after": 41}
    now += 40
    assert pace.refusal(STAFF) is None
    for chat in range(1, 30):
        assert pace.refusal(chat) is None
    refused = pace.refusal(30)
    assert refused is not None
    assert refused.parameters == {"retry_after": 2}


async def test_the_pace_from_the_start() -> None:
    async with wired(enforce_pace=True) as wire:
        await wire.start()
        await wire.bot.send_message(EXPORTER, "first")
        with pytest.raises(TelegramRetryAfter):
            await wire.bot.send_message(EXPORTER, "too soon")
