"""Colours, a phone's width, and the keyboard alone."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.conftest import Stage
from tests.browser.page import PHONE, opened
from tests.browser.scripted import NAME

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

DARKNESS = """() => {
    const colour = getComputedStyle(document.querySelector('.sidebar')).backgroundColor;
    return colour.match(/\\d+/g).slice(0, 3).every(part => Number(part) < 70);
}"""


async def test_colours_follow_the_system_and_the_choice_stays(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    assert await page.evaluate(DARKNESS) is False
    await page.emulate_media(color_scheme="dark")
    await page.wait_for_function(DARKNESS)
    await page.get_by_role("button", name="Use light colours").click()
    await page.wait_for_function(f"() => !({DARKNESS})()")
    await page.reload()
    await page.locator("#app[data-ready]").wait_for()
    assert await page.evaluate(DARKNESS) is False


@pytest.mark.parametrize("width", [360, 390])
async def test_a_phone_shows_one_pane_and_never_scrolls_sideways(
    browser: Browser, stage: Stage, width: int
) -> None:
    async with opened(browser, stage.sandbox.base_url, (width, PHONE[1])) as chat:
        await chat.open()
        await expect(chat.page.locator("#conversation")).to_be_hidden()
        await chat.page.locator('.row[data-key="1001"]').click()
        await expect(chat.page.locator(".sidebar")).to_be_hidden()
        await chat.press("Start")
        for text in ("/keys", "contact", "file", "album", "unbroken" * 40):
            await chat.type(text)
        await chat.wait_for("You said: unbroken")
        await chat.page.locator("#strip-toggle").click()
        wide = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await chat.page.evaluate(wide) == 0
        inside = "node => node.scrollWidth <= node.clientWidth"
        assert await chat.page.locator("#timeline").evaluate(inside)
        await chat.page.get_by_role("button", name="Back to chats").click()
        await expect(chat.page.locator(".sidebar")).to_be_visible()
        await chat.as_officer(9001)
        assert await chat.page.evaluate(wide) == 0


async def test_the_keyboard_alone_is_enough(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open()
    await page.locator('.row[data-key="1001"]').focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Start", exact=True).focus()
    await page.keyboard.press("Enter")
    await stage.chat.wait_for("Welcome")
    await stage.chat.type("/keys")
    await stage.chat.wait_for("Choose")
    await page.get_by_role("button", name="Not yet").focus()
    await page.keyboard.press("Space")
    await stage.chat.wait_for("Chosen")
    await stage.chat.bubbles().last.focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator(".context")).to_be_visible()


async def test_every_control_has_a_name_and_the_note_is_there(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("contact")
    await stage.chat.wait_for("Your number?")
    nameless = await page.evaluate(
        """() => [...document.querySelectorAll('button, a, input, textarea, select')]
            .filter(node => !node.hidden && !(node.ariaLabel || node.textContent.trim()
                || node.labels?.length || node.ariaHidden)).map(node => node.outerHTML)"""
    )
    assert nameless == []
    await expect(page.locator("#sandbox-note")).to_contain_text("Sample people")
    await expect(page.locator("#units")).to_have_attribute("aria-live", "polite")
    await expect(page.locator("#chat-head h2")).to_have_text(NAME)
