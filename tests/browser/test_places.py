"""Several people, the staff group with its topics, and coming back after a break."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from sandbox.server import running, start
from tests.browser.conftest import Stage
from tests.browser.page import STAFF_GROUP, opened
from tests.browser.scripted import choices, scripted_bot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_each_person_has_a_chat_of_his_own(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("from the first")
    await stage.chat.wait_for("You said: from the first")
    await stage.chat.as_person(1002)
    await expect(stage.chat.bubbles()).to_have_count(0)
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    sender = stage.bot.seen[-1].from_user
    assert sender is not None
    assert sender.id == 1002
    await stage.chat.as_person(1001)
    await stage.chat.wait_for("You said: from the first")


async def test_a_person_can_be_added(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await page.get_by_role("button", name="Add a sample person").click()
    await page.get_by_label("User id").fill("1077")
    await page.get_by_role("button", name="Add", exact=True).click()
    await page.locator('.row[data-key="1077"][aria-current="true"]').wait_for()
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    sender = stage.bot.seen[-1].from_user
    assert sender is not None
    assert sender.id == 1077


async def test_what_comes_elsewhere_is_counted_until_it_is_read(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    await stage.chat.as_person(1002)
    for number in range(2):
        await stage.bot.bot.send_message(1001, f"News {number}")
    badge = stage.chat.page.locator('.row[data-key="1001"] .badge')
    await expect(badge).to_have_text("2")
    await expect(stage.chat.page).to_have_title("(2) Sandbox")
    await stage.chat.as_person(1001)
    await stage.chat.wait_for("News 1")
    await expect(badge).to_have_count(0)


async def test_a_topic_shows_its_card_and_both_officers(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    topic = await stage.bot.bot.create_forum_topic(STAFF_GROUP, "KE-2026-000001-4")
    thread = topic.message_thread_id
    card = await stage.bot.bot.send_message(
        STAFF_GROUP, "Case card", message_thread_id=thread, reply_markup=choices("Take")
    )
    await stage.bot.bot.pin_chat_message(STAFF_GROUP, card.message_id)
    await stage.chat.as_officer(9001, "KE-2026-000001-4")
    await stage.chat.wait_for("Case card")
    await expect(page.locator("#pinned")).to_contain_text("Case card")
    await expect(page.locator(".service").first).to_contain_text("was created")
    await stage.chat.type("I take it")
    await stage.chat.wait_for("I take it")
    assert (await stage.chat.last_message()).mine is True
    await page.get_by_role("button", name="Officer Two").click()
    await page.locator(f'#units[data-place="{STAFF_GROUP}/{thread}@9002"]').wait_for()
    assert (await stage.chat.shown(stage.chat.bubble("I take it"))).mine is False
    await stage.chat.press("Take")
    await stage.chat.wait_for("Chosen")
    assert stage.bot.seen[-1].message_thread_id == thread


async def test_topics_close_reopen_and_leave(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    topic = await stage.bot.bot.create_forum_topic(STAFF_GROUP, "Sample topic")
    await stage.chat.as_officer(9001, "Sample topic")
    await page.get_by_role("button", name="Topic actions").click()
    await page.get_by_role("menuitem", name="Close topic").click()
    await expect(page.locator(".service").last).to_have_text("Topic closed")
    await page.get_by_role("button", name="Topic actions").click()
    await page.get_by_role("menuitem", name="Reopen topic").click()
    await expect(page.locator(".service").last).to_have_text("Topic reopened")
    await stage.bot.bot.delete_forum_topic(STAFF_GROUP, topic.message_thread_id)
    await expect(page.locator("#chat-head h2")).to_have_text("General")


async def test_links_into_telegram_stay_on_the_page(stage: Stage) -> None:
    await stage.chat.open(1001)
    topic = await stage.bot.bot.create_forum_topic(STAFF_GROUP, "Sample topic")
    thread = topic.message_thread_id
    bot = await stage.bot.bot.get_me()
    card = await stage.bot.bot.send_message(
        STAFF_GROUP,
        f'<a href="https://t.me/{bot.username}?start=case_1">Open in private</a>',
        message_thread_id=thread,
    )
    group = str(STAFF_GROUP).removeprefix("-100")
    address = f"https://t.me/c/{group}/{thread}/{card.message_id}"
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    await stage.bot.bot.send_message(1001, f'<a href="{address}">See the topic</a>')
    await stage.chat.page.get_by_role("link", name="See the topic").click()
    await stage.chat.page.get_by_role("link", name="Open in private").click()
    await stage.chat.wait_for("/start case_1")
    last = stage.bot.seen[-1]
    assert (last.text, last.chat.id) == ("/start case_1", 9001)


async def test_blocking_the_bot_and_starting_it_again(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await page.locator("#strip-toggle").click()
    await page.get_by_role("button", name="Block the bot", exact=True).click()
    await stage.chat.press("Restart bot")
    await expect(stage.chat.bubbles().filter(has_text="Welcome")).to_have_count(2)
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()


async def test_a_day_forward_starts_a_new_date(stage: Stage) -> None:
    page = stage.chat.page
    noon = {"now": "2026-03-10T12:00:00+00:00"}
    address = f"{stage.sandbox.base_url}/control/clock"
    assert (await page.request.post(address, data=noon)).ok
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    before = await page.locator(".day").count()
    await page.locator("#strip-toggle").click()
    shown = await page.locator("#sandbox-time").inner_text()
    await page.get_by_role("button", name="Move the clock +1 day").click()
    await expect(page.locator("#sandbox-time")).not_to_have_text(shown)
    await stage.chat.type("next day")
    await stage.chat.wait_for("You said: next day")
    await expect(page.locator(".day")).to_have_count(before + 1)


async def test_a_restarted_sandbox_is_found_again_and_caught_up_with(
    browser: Browser, tmp_path: Path
) -> None:
    sandbox = await start(data=tmp_path)
    port = int(sandbox.base_url.rsplit(":", 1)[1])
    async with opened(browser, sandbox.base_url) as chat:
        await chat.open(1001)
        await chat.press("Start")
        await chat.wait_for("/start")
        await sandbox.stop()
        await expect(chat.page.locator("#offline")).to_be_visible()
        async with (
            running(port=port, data=tmp_path) as again,
            scripted_bot(again.base_url, again.token),
        ):
            await chat.wait_for("Welcome")
            await expect(chat.page.locator("#offline")).to_be_hidden()
            await expect(chat.bubbles()).to_have_count(2)


async def test_a_long_chat_opens_at_its_end_and_loads_what_is_older(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1002)
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    for number in range(600):
        await stage.bot.bot.send_message(1002, f"Line {number}")
    await stage.chat.open(1002)
    await page.reload()
    await stage.chat.wait_for("Line 599")
    assert await stage.chat.bubbles().count() <= 220
    await expect(stage.chat.bubbles().last).to_be_in_viewport()
    await page.locator("#timeline").evaluate("node => { node.scrollTop = 0; }")
    await expect(stage.chat.bubbles()).to_have_count(602)
    await page.get_by_role("button", name="Go to the newest message").click()
    await expect(stage.chat.bubbles().last).to_be_in_viewport()
