"""The bot works in private: strangers' groups are left, the staff group is not."""

from typing import Any

from locales.texts import CHAT_LANGUAGES, texts
from storage import people, topics
from tests.stories.driver import STAFF, Town
from tests.stories.steps import arrives

FOREIGN = -1003000000001


async def calls(town: Town, method: str) -> list[dict[str, Any]]:
    """What the bot asked of Telegram."""
    async with town.telegram.get(f"/control/calls?method={method}") as answer:
        found: list[dict[str, Any]] = await answer.json()
    return found


async def test_a_foreign_group_is_told_in_three_languages_and_left(town: Town) -> None:
    await town.post("add_to_group", chat=FOREIGN, title="Sample strangers", user=1001)
    await town.settle()

    async def left() -> bool:
        return bool(await calls(town, "leaveChat"))

    await town.eventually(left)
    await town.settle()
    (said,) = await calls(town, "sendMessage")
    link = "https://t.me/sample_export_bot"
    for language in CHAT_LANGUAGES:
        assert texts(language)("strays-group", link=link) in said["params"]["text"]
    assert [int(call["params"]["chat_id"]) for call in await calls(town, "leaveChat")] == [FOREIGN]


async def test_a_group_in_which_the_bot_may_not_write_is_left_all_the_same(town: Town) -> None:
    await town.post("faults", method="sendMessage", error=403)
    await town.post("add_to_group", chat=FOREIGN, title="Sample strangers", user=1001)
    await town.settle()

    async def left() -> bool:
        return bool(await calls(town, "leaveChat"))

    await town.eventually(left)


async def test_the_staff_group_is_not_left(town: Town) -> None:
    await town.post("rights", chat=STAFF, can_pin_messages=False)
    await town.settle()
    assert await calls(town, "leaveChat") == []


async def test_the_staff_group_is_followed_to_its_new_id(town: Town) -> None:
    moved = (await town.post("migrate", chat=STAFF))["chat"]

    async def followed() -> bool:
        return bool(await town.look_up(lambda tx: topics.staff_chat(tx, STAFF)) == moved)

    await town.eventually(followed)
    await town.settle()
    assert await calls(town, "leaveChat") == []


async def test_blocking_and_letting_in_again_is_noted(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)

    async def reachable() -> bool | None:
        known = await town.look_up(lambda tx: people.find(tx, 1001))
        return known.reachable if known else None

    await town.post("block", user=1001)
    await town.settle()
    assert await reachable() is False
    await town.post("unblock", user=1001)
    await town.settle()
    assert await reachable() is True
