"""The same thing twice, everything at once, and a handler that always fails."""

import asyncio
from io import BytesIO

import aiohttp
import pytest

from tests.crash.house import EXPORTER, STAFF, House
from tests.crash.test_kills import one_registered_notice, up_to_the_amount

pytestmark = [pytest.mark.crash, pytest.mark.timeout(400)]


async def at_the_summary(home: House) -> None:
    await up_to_the_amount(home)
    await home.says("1 250 000 USD")
    await home.sees("notice-summary")
    await home.settled()


async def test_the_same_update_five_times_is_one_case(home: House) -> None:
    await home.start("web")
    await at_the_summary(home)
    update_id = await home.presses("notice-button-register")
    await home.settled()
    await home.post("redeliver", update_id=update_id, times=5, parallel=True)
    await one_registered_notice(home)


async def test_pressed_twice_at_once_is_one_case(home: House) -> None:
    await home.start("web")
    await at_the_summary(home)
    await home.post("delivery", parallel=True)
    await asyncio.gather(
        home.presses("notice-button-register"), home.presses("notice-button-register")
    )
    await one_registered_notice(home)


async def test_an_album_in_any_order_and_all_at_once_is_ten_files(home: House) -> None:
    await home.start("web")
    await at_the_summary(home)
    await home.presses("notice-button-register")
    await home.settled()
    await home.post("delivery", parallel=True)
    await _album(home, 10)
    await home.settled()
    assert await home.files() == 10
    await one_registered_notice(home)


async def test_a_button_from_before_a_restart_works(home: House) -> None:
    await home.start("web")
    await at_the_summary(home)
    await home.kill("web")
    await home.start("web")
    await home.presses("notice-button-register")
    await one_registered_notice(home)


async def test_a_handler_that_always_fails_blocks_nobody(home: House) -> None:
    await home.start("web")
    await home.start("worker")
    await up_to_the_amount(home)
    await home.says("poison")
    await home.says("1 250 000 USD")
    await home.sees("notice-summary")
    await home.sees("trouble-heading")
    messages = await home.until(lambda: _alerts(home))
    assert "U-" in messages[-1]
    await home.presses("notice-button-register")
    await one_registered_notice(home)


async def _alerts(home: House) -> list[str]:
    messages = await home.get(f"chats/{STAFF}/messages")
    return [m["text"] for m in messages if "U-" in m["text"]]


async def _album(home: House, count: int) -> None:
    form = aiohttp.FormData()
    for name, value in {"user": EXPORTER, "as": "album", "shuffle": 1}.items():
        form.add_field(name, str(value))
    for number in range(count):
        form.add_field("file", BytesIO(b"%d" % number * 20), filename=f"sample-{number}.txt")
    async with home.telegram.post("/control/upload", data=form) as answer:
        assert answer.status == 200, await answer.text()
