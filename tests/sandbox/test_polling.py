"""getUpdates: offsets, waiting, limits, allowed kinds, conflicts."""

import asyncio

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramConflictError
from aiogram.methods import GetUpdates
from aiogram.types import Message

from tests.sandbox.wire import EXPORTER, Wire, eventually, key


async def numbers(wire: Wire, offset: int | None = None, limit: int | None = None) -> list[int]:
    found = await wire.bot.get_updates(offset=offset, limit=limit)
    return [update.update_id for update in found]


async def test_an_update_stays_until_a_higher_offset(wire: Wire) -> None:
    for text in "abc":
        await wire.control("send", user=EXPORTER, text=text)
    first, second, third = await numbers(wire)
    assert await numbers(wire) == [first, second, third]
    assert await numbers(wire, limit=2) == [first, second]
    assert await numbers(wire, offset=second) == [second, third]
    assert await numbers(wire) == [second, third]
    assert await numbers(wire, offset=-1) == [third]
    assert await numbers(wire, offset=third + 1) == []


async def test_a_poll_waits_for_news(wire: Wire) -> None:
    poll = await wire.polled()
    assert not poll.done()
    sent = await wire.control("send", user=EXPORTER, text="now")
    assert [update.update_id for update in await poll] == [sent["update_id"]]


async def test_a_poll_without_news_ends_empty(wire: Wire) -> None:
    assert await wire.bot.get_updates(timeout=1) == []


async def test_a_second_poll_ends_the_first(wire: Wire) -> None:
    poll = await wire.polled()
    await wire.bot.get_updates()
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates"):
        await poll


async def test_no_poll_beside_a_webhook(wire: Wire) -> None:
    poll = await wire.polled()
    await wire.bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(TelegramConflictError):
        await poll
    assert "webhook is active" in await wire.refusal(GetUpdates())
    await wire.bot.delete_webhook()
    assert await wire.bot.get_updates() == []


async def test_allowed_updates(wire: Wire) -> None:
    await wire.bot.get_updates(allowed_updates=["callback_query"])
    assert (await wire.control("send", user=EXPORTER, text="unseen"))["update_id"] is None
    await wire.bot.send_message(EXPORTER, "x", reply_markup=key("Go"))
    await wire.control("click", user=EXPORTER, button="Go")
    assert [u.event_type for u in await wire.updates()] == ["callback_query"]
    await wire.bot.get_updates(offset=wire.offset, allowed_updates=[])
    await wire.control("send", user=EXPORTER, text="seen")
    assert [u.event_type for u in await wire.updates()] == ["message"]
    unknown = GetUpdates(allowed_updates=["aiogd_update"])
    assert "unknown update type" in await wire.refusal(unknown)


async def test_updates_are_kept_for_a_day(wire: Wire) -> None:
    await wire.control("send", user=EXPORTER, text="old")
    await wire.control("clock", advance_s=23 * 3600)
    assert len(await numbers(wire)) == 1
    await wire.control("clock", advance_s=2 * 3600)
    assert await numbers(wire) == []


async def test_the_same_update_again(wire: Wire) -> None:
    sent = await wire.control("send", user=EXPORTER, text="once")
    assert len(await wire.updates()) == 1
    assert await wire.updates() == []
    await wire.control("redeliver", update_id=sent["update_id"], times=2)
    assert [u.update_id for u in await wire.updates()] == [sent["update_id"]] * 2
    assert await wire.updates() == []


async def test_a_raw_update(wire: Wire) -> None:
    chat = {"id": EXPORTER, "type": "private", "first_name": "Sample"}
    message = {"message_id": 1, "date": 1, "chat": chat, "text": "raw"}
    sent = await wire.control("update", message=message)
    (update,) = await wire.updates()
    assert update.update_id == sent["update_id"]
    status, why = await wire.refused("update", message={"text": "broken"})
    assert status == 400
    assert "update:" in why


async def test_idle_waits_for_acknowledgement_and_quiet(wire: Wire) -> None:
    assert await wire.get("idle?timeout=60&quiet=10") == {"idle": True}
    await wire.control("send", user=EXPORTER, text="hello")
    async with wire.http.get("/control/idle?timeout=0.1&quiet=10") as answer:
        assert answer.status == 408
        assert (await answer.json())["pending"] == 1
    await wire.updates()
    await wire.updates()
    assert await wire.get("idle?timeout=60&quiet=10") == {"idle": True}


async def test_a_dispatcher_of_the_client_library(wire: Wire) -> None:
    dispatcher = Dispatcher()

    async def echo(message: Message) -> None:
        await message.answer(f"echo {message.text}")

    dispatcher.message.register(echo)
    polling = asyncio.create_task(
        dispatcher.start_polling(
            wire.bot, handle_signals=False, polling_timeout=1, close_bot_session=False
        )
    )
    for number in range(3):
        await wire.control("send", user=EXPORTER, text=str(number))

    async def answers() -> list[str]:
        return [message["text"] for message in await wire.messages() if message["from"] == "bot"]

    async def all_answered() -> bool:
        return len(await answers()) == 3

    await eventually(all_answered)
    await dispatcher.stop_polling()
    await polling
    assert sorted(await answers()) == ["echo 0", "echo 1", "echo 2"]
