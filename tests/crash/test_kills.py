"""Killed at every place of an update's life: nothing lost, nothing doubled, the dialog goes on."""

import pytest

from tests.crash.house import House

pytestmark = [pytest.mark.crash, pytest.mark.timeout(400)]

PLACES = [
    "update received",
    "handler running",
    "before commit",
    "after commit",
    "after the reply",
    "before the acknowledgement",
]


async def up_to_the_amount(home: House) -> None:
    """Four answers of the notice, and the question of the fifth."""
    await home.says("/start")
    await home.presses("notice-button-start")
    await home.presses("notice-button-me")
    await home.sees("notice-ask-contract")
    await home.says("SAMPLE-77")
    await home.presses("notice-button-dont-know")
    await home.presses("event-buyer-contract-non-performance-short")
    await home.presses("notice-today")
    await home.sees("notice-ask-amount")


async def register(home: House) -> None:
    """The fifth answer and the button."""
    await home.says("1 250 000 USD")
    await home.sees("notice-summary")
    await home.presses("notice-button-register")


async def one_registered_notice(home: House) -> None:
    """Exactly one case, told to the back office once, and the conversation alive."""
    await home.until(home.registered)
    await home.settled()
    assert (await home.cases(), await home.registered()) == (1, 1)
    await home.presses("files-button-done")
    await home.sees("files-done")
    await home.settled()
    assert await home.cases() == 1


@pytest.mark.parametrize("place", PLACES)
async def test_killed_while_registering(home: House, place: str) -> None:
    await home.start("web")
    await up_to_the_amount(home)
    await home.says("1 250 000 USD")
    await home.sees("notice-summary")
    await home.settled()
    home.doom(place)
    await home.presses("notice-button-register")
    await home.dies("web")
    await home.start("web")
    await home.settled()
    if await home.offers("notice-button-register"):
        await home.presses("notice-button-register")
    await one_registered_notice(home)


@pytest.mark.parametrize("place", PLACES)
async def test_killed_at_the_fifth_answer(home: House, place: str) -> None:
    await home.start("polling")
    await up_to_the_amount(home)
    await home.settled()
    home.doom(place)
    await home.says("1 250 000 USD")
    await home.dies("polling")
    await home.start("polling")
    await home.sees("notice-summary")
    await home.presses("notice-button-register")
    await one_registered_notice(home)


async def test_killed_between_sending_and_noting(home: House) -> None:
    await home.start("web")
    await up_to_the_amount(home)
    await register(home)
    home.doom("message sent")
    await home.start("worker")
    await home.dies("worker")
    await home.start("worker")
    await home.sees("case-kind-insured-event")
    await one_registered_notice(home)
