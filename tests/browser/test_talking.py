"""A person writes, presses and shares; the bot answers on the page."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Stage
from tests.browser.scripted import CASE, DESCRIPTION, NAME

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_an_empty_chat_says_what_the_bot_does_and_starts_it(stage: Stage) -> None:
    await stage.chat.open(1001)
    await expect(stage.chat.page.locator("#intro")).to_contain_text(DESCRIPTION)
    await expect(stage.chat.page.locator("#chat-head h2")).to_have_text(NAME)
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    await expect(stage.chat.page.locator("#intro")).to_have_count(0)
    first = await stage.chat.shown(stage.chat.bubbles().first)
    assert (first.text, first.mine) == ("/start", True)


async def test_text_is_drawn_with_its_entities(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    bubble = stage.chat.bubble("Welcome")
    await expect(bubble.locator("strong")).to_have_text("Welcome")
    await expect(bubble.locator("blockquote")).to_have_text("Kept safe")
    await expect(bubble.locator("a")).to_have_attribute("href", "https://example.org")
    spoiler = bubble.locator(".spoiler")
    await expect(spoiler).to_have_css("color", "rgba(0, 0, 0, 0)")
    await spoiler.click()
    await expect(spoiler).not_to_have_css("color", "rgba(0, 0, 0, 0)")


async def test_what_a_person_writes_is_never_markup(stage: Stage) -> None:
    attack = '<img src=x onerror="document.title=1"><b>bold</b>'
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type(attack)
    await stage.chat.wait_for(f"You said: {attack}")
    assert await stage.chat.page.locator("#units .text :is(img, b)").count() == 0
    assert "1" not in await stage.chat.page.title()


async def test_enter_sends_and_shift_enter_starts_a_line(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    box = stage.chat.page.get_by_role("textbox", name="Message")
    await box.press_sequentially("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")
    await stage.chat.wait_for("You said: one")
    assert stage.bot.seen[-1].text == "one\ntwo"


async def test_a_press_waits_for_its_answer_and_edits_in_place(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("/keys")
    await stage.chat.press("Slow")
    slow = stage.chat.page.get_by_role("button", name="Slow")
    await expect(slow).to_have_attribute("aria-busy", "true")
    stage.bot.may_answer.set()
    assert await stage.chat.toast() == "Done at last"
    await expect(slow).not_to_have_attribute("aria-busy", "true")
    before = await stage.chat.bubbles().count()
    await stage.chat.press("Not yet")
    await stage.chat.wait_for("Chosen")
    shown = await stage.chat.last_message()
    assert (shown.text, shown.edited) == ("Chosen", True)
    assert shown.buttons[0] == ("Chosen already",)
    assert await stage.chat.bubbles().count() == before


async def test_an_alert_must_be_read_and_a_deleted_message_leaves(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("/keys")
    await stage.chat.press("Alert")
    alert = stage.chat.page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Read this first")
    await alert.get_by_role("button", name="OK").click()
    await stage.chat.press("Delete")
    await expect(stage.chat.bubble("Choose")).to_have_count(0)


async def test_copy_button_and_code_put_the_number_on_the_clipboard(stage: Stage) -> None:
    page = stage.chat.page
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("/keys")
    await stage.chat.press("Copy number")
    assert await stage.chat.toast() == "Copied to clipboard"
    assert await page.evaluate("navigator.clipboard.readText()") == CASE
    await page.evaluate("navigator.clipboard.writeText('')")
    await page.locator("code.copyable").click()
    await page.wait_for_function(f"async () => await navigator.clipboard.readText() === '{CASE}'")


async def test_styles_and_links_stand_on_the_buttons(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("/keys")
    bubble = stage.chat.bubble("Choose")
    await expect(bubble.locator(".key.success")).to_have_text("Not yet")
    await expect(bubble.locator(".key.danger")).to_have_text("Delete")
    await expect(bubble.locator(".key.primary")).to_have_text("Slow")
    site = bubble.get_by_role("link", name="Site")
    await expect(site).to_have_attribute("href", "https://example.org/")


async def test_contact_button_asks_which_number_and_goes_away(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("contact")
    await stage.chat.share_contact("Share my number", "+77000000009")
    await stage.chat.wait_for("Number +77000000009")
    contact = stage.bot.seen[-1].contact
    assert contact is not None
    assert contact.user_id == 1001
    await expect(stage.chat.page.locator("#reply-keyboard")).to_be_hidden()


async def test_answer_buttons_fold_and_go_with_a_one_time_press(
    stage: Stage,
) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("contact")
    keyboard = page.locator("#reply-keyboard")
    await expect(keyboard).to_be_visible()
    await page.get_by_role("button", name="Hide answer buttons").click()
    await expect(keyboard).to_be_hidden()
    await page.get_by_role("button", name="Show answer buttons").click()
    await stage.chat.press("Skip")
    await stage.chat.wait_for("You said: Skip")
    await expect(keyboard).to_be_hidden()


async def test_typing_shows_until_the_answer_comes(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("slow")
    status = stage.chat.page.locator("#chat-status")
    await expect(status).to_contain_text("typing")
    stage.bot.may_answer.set()
    await stage.chat.wait_for("Thought about it")
    await expect(status).not_to_contain_text("typing")


async def test_a_person_replies_to_and_changes_messages(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.wait_for("Welcome")
    await stage.chat.bubble("Welcome").locator("strong").click(button="right")
    await page.get_by_role("menuitem", name="Reply").click()
    await stage.chat.type("about this")
    await stage.chat.wait_for("You said: about this")
    replied = stage.bot.seen[-1].reply_to_message
    assert replied is not None
    assert "Welcome" in (replied.text or "")
    mine = stage.chat.bubbles().filter(has=page.locator(".quoted"))
    await mine.locator(".text").click(button="right")
    await page.get_by_role("menuitem", name="Edit").click()
    await stage.chat.type("about that")
    await expect(mine).to_contain_text("about that")
    await expect(mine).to_contain_text("edited")


async def test_slash_offers_the_commands_in_the_persons_language(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.language("kk")
    await stage.chat.type("hello")
    await stage.chat.wait_for("You said: hello")
    await page.get_by_role("textbox", name="Message").press_sequentially("/ca")
    await expect(page.locator(".popup-item")).to_have_text(["/casesІстер"])
    await page.keyboard.press("Enter")
    await stage.chat.wait_for("You said: /cases")
    await page.get_by_role("button", name="Commands").click()
    await expect(page.locator(".popup-item")).to_have_count(2)
