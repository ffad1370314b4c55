"""Files go up and come down on the page."""

from pathlib import Path

import pytest
from playwright.async_api import FilePayload, expect

from tests.browser.conftest import Stage
from tests.browser.pictures import picture
from tests.sandbox.wire import eventually

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PAPER = b"%PDF-1.4 a sample act"


def payload(name: str, mime: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": mime, "buffer": content}


def photos(*hues: int) -> list[FilePayload]:
    return [payload(f"{hue}.png", "image/png", picture(hue)) for hue in hues]


async def test_a_document_goes_up_with_its_caption(stage: Stage, tmp_path: Path) -> None:
    act = tmp_path / "акт сверки.pdf"
    act.write_bytes(PAPER)
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.upload(act, caption="The act")
    await stage.chat.wait_for("Got a document")
    message = stage.bot.seen[-1]
    assert message.document is not None
    assert (message.document.file_name, message.caption) == ("акт сверки.pdf", "The act")
    shown = await stage.chat.shown(stage.chat.bubble("The act"))
    assert shown.files == ("акт сверки.pdf",)
    file = await stage.bot.bot.download(message.document)
    assert file is not None
    assert file.read() == PAPER


async def test_a_picture_goes_as_photo_or_as_file(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.upload(*photos(30), kind="photo")
    await stage.chat.wait_for("Got a photo")
    await stage.chat.upload(*photos(30), kind="document")
    await stage.chat.wait_for("Got a document")
    assert [bool(message.photo) for message in stage.bot.seen[-2:]] == [True, False]


async def test_several_photos_are_one_album(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.upload(*photos(0, 90, 180), caption="Three")
    await expect(stage.chat.bubble("Three").locator(".photos img")).to_have_count(3)
    await eventually(lambda: len(stage.bot.seen) == 1 + 3)
    groups = {message.media_group_id for message in stage.bot.seen[-3:]}
    assert len(groups) == 1
    assert None not in groups


async def test_several_papers_are_one_album_of_documents(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    papers = [payload(f"{number}.pdf", "application/pdf", PAPER) for number in range(4)]
    await stage.chat.upload(*papers, caption="Papers")
    names = stage.chat.bubble("Papers").locator(".document-name")
    await expect(names).to_have_text(["0.pdf", "1.pdf", "2.pdf", "3.pdf"])


async def test_twelve_papers_go_as_two_albums(stage: Stage) -> None:
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    papers = [payload(f"{number}.pdf", "application/pdf", PAPER) for number in range(12)]
    await stage.chat.upload(*papers)
    await eventually(lambda: len(stage.bot.seen) == 1 + 12)
    groups = [message.media_group_id for message in stage.bot.seen[-12:]]
    assert [groups.count(group) for group in dict.fromkeys(groups)] == [10, 2]


async def test_dropped_files_open_the_same_question(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    transfer = await page.evaluate_handle(
        """() => {
            const transfer = new DataTransfer();
            transfer.items.add(new File(["sample"], "dropped.txt", {type: "text/plain"}));
            return transfer;
        }"""
    )
    await page.dispatch_event("#conversation", "dragenter", {"dataTransfer": transfer})
    await expect(page.locator("#drop")).to_be_visible()
    await page.dispatch_event("#conversation", "drop", {"dataTransfer": transfer})
    await expect(page.locator("#drop")).to_be_hidden()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("dropped.txt")
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await stage.chat.wait_for("Got a document")


async def test_the_bots_file_comes_down(stage: Stage, tmp_path: Path) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("file")
    await stage.chat.wait_for("The paper")
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="Download paper.txt").click()
    download = await waiting.value
    assert download.suggested_filename == "paper.txt"
    await download.save_as(tmp_path / "paper.txt")
    assert (tmp_path / "paper.txt").read_bytes() == b"A sample paper"


async def test_the_bots_album_is_one_bubble_and_opens_large(stage: Stage) -> None:
    page = stage.chat.page
    await stage.chat.open(1001)
    await stage.chat.press("Start")
    await stage.chat.type("album")
    grid = page.locator(".photos.many")
    await expect(grid.locator("img")).to_have_count(3)
    await grid.locator("button").first.click()
    viewer = page.get_by_role("dialog", name="Photo")
    await expect(viewer.locator("img")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(viewer).to_have_count(0)
